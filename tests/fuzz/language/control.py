"""Branches, loops, `match` and `with`."""

from __future__ import annotations

from collections.abc import Callable

from language import literals, talking
from language.env import Env, Var
from language.expressions import expr, parenthesised
from language.types import BOOL, INT, STR, Type, class_type, dict_of, list_of, tuple_of

Block = Callable[[Env, int], list[str]]


def statement(env: Env, block: Block) -> list[str]:
    ways = [branch, branch, for_loop, for_loop, for_loop, while_loop, matching, narrowing, loop_exit, with_block]
    if env.level < 2 and env.yields is None:
        ways.append(talking.conversation)
    return env.pick(ways)(env, block)


def branch(env: Env, block: Block) -> list[str]:
    lines = [f"if {expr(env, BOOL, 2)}:", *block(env, env.r.randrange(1, 3))]
    if env.chance(0.3):
        lines += [f"elif {expr(env, BOOL, 2)}:", *block(env, 1)]
    if env.chance(0.5):
        lines += ["else:", *block(env, env.r.randrange(1, 3))]
    return lines


def narrowing(env: Env, block: Block) -> list[str]:
    """A branch in which a variable has a narrower type."""
    known = [v for v in env.vars if v.type.name in ("opt", "union") and "." not in v.name]
    if not known:
        return branch(env, block)
    var = env.pick(known)
    if var.type.name == "opt":
        test, inner, other = f"{var.name} is not None", var.type.args[0], None
        if env.chance(0.3):
            test = var.name
    else:
        inner, other = var.type.args
        test = f"isinstance({var.name}, {inner.name})"
    with env.scope(Var(var.name, inner, own=False)):
        lines = [f"if {test}:", *block(env, env.r.randrange(1, 3))]
    if env.chance(0.6):
        with env.scope(Var(var.name, other or var.type, own=False)):
            lines += ["else:", *block(env, 1)]
    return lines


def for_loop(env: Env, block: Block) -> list[str]:
    head, new, busy = target(env)
    before, env.loop = env.loop, "for"
    with env.scope(*new), env.busy(busy), env.times(4):
        lines = [f"for {head}:", *block(env, env.r.randrange(1, 4))]
    env.loop = before
    if env.chance(0.15):
        lines += ["else:", *block(env, 1)]
    return lines


def target(env: Env) -> tuple[str, list[Var], str]:
    """The head of a `for`, the variables it binds, and the variable it goes through."""
    a, b = env.fresh("i"), env.fresh("x")
    type_ = env.type(1)
    items = [v for v in env.vars if v.type.name == "list" and "." not in v.name]
    match env.r.randrange(9):
        case 0 | 1:
            step = env.pick(("", "", ", 2", ", -1"))
            start = "5, 0" if step == ", -1" else env.pick(("4", "1, 5", "0, 3", "-2, 2"))
            return f"{a} in range({start}{step})", [Var(a, INT)], ""
        case 2 | 3 if items:
            var = env.pick(items)
            return f"{b} in {var.name}", [Var(b, var.type.args[0])], var.name
        case 4:
            return f"{a}, {b} in enumerate({expr(env, list_of(type_), 2)})", [Var(a, INT), Var(b, type_)], ""
        case 5:
            pairs = f"zip({expr(env, list_of(type_), 1)}, {expr(env, list_of(INT), 1)})"
            return f"{b}, {a} in {pairs}", [Var(a, INT), Var(b, type_)], ""
        case 6:
            key = env.key(0)
            text = parenthesised(expr(env, dict_of(key, type_), 1))
            return f"{a}, {b} in {text}.items()", [Var(a, key), Var(b, type_)], ""
        case 7:
            return f"{b} in {parenthesised(expr(env, Type('iter', (type_,)), 2))}", [Var(b, type_)], ""
        case _:
            found = env.pick(
                (list_of(type_), list_of(type_), STR, tuple_of(type_, type_), list_of(tuple_of(type_, INT)))
            )
            if found.name == "list" and found.args[0].name == "tuple" and len(found.args[0].args) == 2:
                first, second = found.args[0].args
                return f"{a}, {b} in {expr(env, found, 2)}", [Var(a, first), Var(b, second)], ""
            inner = STR if found == STR else found.args[0]
            return f"{b} in {expr(env, found, 2)}", [Var(b, inner)], ""


def while_loop(env: Env, block: Block) -> list[str]:
    """A loop that its counter ends; the counter is no variable that the body may assign."""
    count = env.fresh("n")
    test = f" and {parenthesised(expr(env, BOOL, 2))}" if env.chance(0.5) else ""
    before, env.loop = env.loop, "while"
    with env.scope(Var(count, INT, own=False)), env.times(4):
        body = block(env, env.r.randrange(1, 4))
    env.loop = before
    lines = [f"{count} = {env.r.randrange(1, 6)}", f"while {count} > 0{test}:", f"    {count} -= 1", *body]
    if env.chance(0.25):
        lines += ["else:", *block(env, 1)]
    return lines


def loop_exit(env: Env, block: Block) -> list[str]:
    if not env.loop:
        return branch(env, block)
    return [f"if {expr(env, BOOL, 2)}:", f"    {env.pick(('break', 'continue'))}"]


def with_block(env: Env, block: Block) -> list[str]:
    """The program's own context manager, one that may swallow, or two at once."""
    label = env.fresh("w")
    head = env.pick(
        (
            f"Guard('{label}', {env.pick(('True', 'False'))})",
            f"Guard('{label}', {expr(env, BOOL, 1)}) as {label}",
            f"Guard('{label}', False), Guard('{label}b', True)",
            f"managed('{label}') as {label}",
            "contextlib.suppress(ValueError, LookupError)",
        )
    )
    new = [Var(label, STR, own=False)] if head.startswith("managed") else []
    with env.scope(*new):
        return [f"with {head}:", *block(env, env.r.randrange(1, 4))]


def matching(env: Env, block: Block) -> list[str]:
    kind = env.r.randrange(8 if env.module.classes else 6)
    a, b = env.fresh("m"), env.fresh("m")
    if kind == 0:
        cases = [(str(env.r.randrange(5)), []), ("-1 | 7 | 8", []), (f"{a} if {a} > 10", [Var(a, INT)]), ("_", [])]
        subject: Type = INT
    elif kind == 1:
        cases = [("'a' | 'b'", []), (repr(env.pick(literals.WORDS)), []), (f"{a} if len({a}) > 3", [Var(a, STR)])]
        subject = STR
    elif kind == 2:
        inner = env.type(0)
        subject = list_of(inner)
        cases = [("[]", []), (f"[{a}]", [Var(a, inner)]), (f"[{a}, *{b}]", [Var(a, inner), Var(b, list_of(inner))])]
    elif kind == 3:
        subject = tuple_of(INT, STR)
        cases = [(f"(0, {a})", [Var(a, STR)]), (f"({a}, 'a' | 'b' as {b})", [Var(a, INT), Var(b, STR)]), ("_", [])]
    elif kind == 4:
        subject = dict_of(STR, INT)
        cases = [(f"{{'a': {a}}}", [Var(a, INT)]), (f"{{'b': 1 | 2, **{b}}}", [Var(b, subject)]), ("{}", [])]
    elif kind >= 6:
        subject, cases = class_patterns(env, a, b)
    else:
        subject = Type("union", (INT, STR))
        cases = [(f"int({a})", [Var(a, INT)]), (f"str() as {a}", [Var(a, STR)])]
    lines = [f"match {expr(env, subject, 2)}:"]
    for pattern, new in cases:
        with env.scope(*new):
            lines += [f"    case {pattern}:", *(f"    {line}" for line in block(env, 1))]
    return lines


def class_patterns(env: Env, a: str, b: str) -> tuple[Type, list[tuple[str, list[Var]]]]:
    """Patterns of a class and of those derived from it: by the names of attributes, or by their places."""
    found = env.pick(list(env.module.classes.values()))
    cases: list[tuple[str, list[Var]]] = []
    for name in (*found.subclasses[:1], found.name):
        params = [p for p in env.module.classes[name].params if not p.kind]
        if not params:
            continue
        first, last = params[0], params[-1]
        if first.type in (INT, STR):
            cases.append(
                (f"{name}({first.name}={env.pick(('0 | 1 | 2', '7')) if first.type == INT else repr('a')})", [])
            )
        if name[0] in "DN" and len(params) > 1:
            cases.append((f"{name}({a}, {b})", [Var(a, first.type), Var(b, params[1].type)]))
        cases.append((f"{name}({last.name}={a})", [Var(a, last.type)]))
    cases = [(text, new) for n, (text, new) in enumerate(cases) if n < 4]
    return class_type(found.name), cases or [("_", [])]
