"""Statements: what a block is made of."""

from __future__ import annotations

from language import control, errors
from language.env import Env, Var
from language.expressions import expr, filled, parenthesised
from language.nested import nested_function
from language.rows_statements import STATEMENTS
from language.types import FLOAT, INT, STR, Type, annotation, list_of

Lines = list[str]
WEIGHTS = [row.weight for row in STATEMENTS]
DEEPEST = 3


def block(env: Env, size: int) -> Lines:
    """`size` statements, a level deeper; names that they bind are gone after them."""
    env.level += 1
    closures = env.closures
    with env.scope():
        found = [line for _ in range(size) for line in statement(env)]
    env.closures = closures
    env.level -= 1
    return indented(found or ["pass"])


def indented(lines: Lines) -> Lines:
    return [f"    {line}" for line in lines]


def statement(env: Env) -> Lines:
    """One statement; a compound one only while the nesting allows it."""
    env.cost += env.weight
    roll = env.r.random()
    if roll < 0.27:
        return new_variable(env)
    if roll < 0.62 or env.level >= DEEPEST or env.weight > 60:
        return simple(env)
    if roll < 0.66:
        return unpacking(env)
    if roll < 0.7 and env.returns is not None:
        return leave(env)
    if roll < 0.75:
        return reassignment(env)
    if env.yields is not None and roll < 0.8:
        return [yielding(env)]
    if roll < 0.83 and env.level < 2:
        return nested_function(env, block)
    if roll < 0.9:
        return errors.statement(env, block)
    return control.statement(env, block)


def simple(env: Env) -> Lines:
    for _ in range(12):
        row = env.r.choices(STATEMENTS, WEIGHTS)[0]
        if (found := filled(env, row, None, 2)) is not None:
            return [found]
    return [f"print({expr(env, env.type(1))})"]


def new_variable(env: Env) -> Lines:
    type_ = env.type()
    if env.chance(0.08):
        type_ = Type("func", (env.pick((INT, STR, FLOAT)), *(env.pick((INT, STR)) for _ in range(env.r.randrange(3)))))
    elif env.chance(0.06):
        type_ = Type("iter", (env.type(1),))
    text = expr(env, type_)
    name = env.fresh("v")
    mark = f": {annotation(type_)}" if env.typed and (env.chance(0.4) or needs_annotation(type_)) else ""
    env.vars.append(Var(name, type_))
    return [f"{name}{mark} = {text}"]


def needs_annotation(type_: Type) -> bool:
    return type_.name in ("opt", "union", "func") or any(map(needs_annotation, type_.args))


def reassignment(env: Env) -> Lines:
    known = [v for v in env.vars if v.own and v.type.name != "iter"]
    if not known:
        return new_variable(env)
    var = env.pick(known)
    if env.chance(0.2) and (others := [v for v in env.of(var.type, own=True) if v is not var]):
        other = env.pick(others)
        return [f"{var.name}, {other.name} = {other.name}, {var.name}"]
    if env.chance(0.15):
        name = env.fresh("v")
        text = expr(env, var.type)
        env.vars.append(Var(name, var.type))
        return [f"{name} = {var.name} = {text}"]
    return [f"{var.name} = {expr(env, var.type)}"]


def unpacking(env: Env) -> Lines:
    first, second = env.type(1), env.type(1)
    a, b, c = (env.fresh("v") for _ in range(3))
    match env.r.randrange(5):
        case 0:
            line, new = f"{a}, {b} = {expr(env, Type('tuple', (first, second)), 2)}", [Var(a, first), Var(b, second)]
        case 1:
            text = expr(env, Type("tuple", (first, Type("tuple", (second, INT)))), 2)
            line, new = f"{a}, ({b}, {c}) = {text}", [Var(a, first), Var(b, second), Var(c, INT)]
        case 2:
            line = f"{a}, *{b} = {expr(env, list_of(first), 2)}"
            new = [Var(a, first), Var(b, list_of(first))]
        case 3:
            line = f"*{a}, {b} = {expr(env, STR, 2)}"
            new = [Var(a, list_of(STR)), Var(b, STR)]
        case _:
            line = f"[{a}, *{b}, {c}] = {expr(env, list_of(first), 2)}"
            new = [Var(a, first), Var(b, list_of(first)), Var(c, first)]
    env.vars += new
    return [line]


def leave(env: Env) -> Lines:
    """`return` under a condition, so that what follows is reached."""
    assert env.returns is not None
    if env.yields is not None:
        return [f"if {expr(env, Type('bool'), 1)}:", "    return"]
    return [f"if {expr(env, Type('bool'), 2)}:", f"    return {expr(env, env.returns, 2)}"]


def yielding(env: Env) -> str:
    assert env.yields is not None
    match env.r.randrange(8):
        case 0:
            return f"yield from {parenthesised(expr(env, list_of(env.yields), 2))}"
        case 1:
            return f"yield from {parenthesised(expr(env, Type('iter', (env.yields,)), 2))}"
    return f"yield {expr(env, env.yields, 2)}"
