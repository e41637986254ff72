"""Expressions of a type: a leaf, a row of the tables, or what the program offers (calls, attributes, narrowing)."""

from __future__ import annotations

import re
from functools import cache

from language import holes
from language.env import Env, Function, Param, Var
from language.literals import literal
from language.rows import Hole, Row
from language.rows_containers import ANYTHING, CONTAINERS
from language.rows_numbers import NUMBERS
from language.rows_text import TEXT
from language.types import BOOL, INT, Type, fill, fits, match, optional, variables

ROWS = [row for row in (*NUMBERS, *TEXT, *CONTAINERS) if row.weight]
ATOM = re.compile(r"\w+|'[^'\\]*'")
UNFIT_FOR_FSTRING = re.compile(r"['\"\\{}!=:#\n]")
CALL_LIMIT = 150
"""how many statements the calls at one place may run, by estimate"""


@cache
def rows_for(type_: Type) -> tuple[list[Row], list[float]]:
    found = [row for row in ROWS if match(row.pattern, type_, {})]
    return found, [row.weight for row in found]


@cache
def rows_for_any(type_: Type) -> tuple[list[Row], list[float]]:
    found = [row for row in ANYTHING if row.weight and match(row.pattern, type_, {})]
    return found, [row.weight for row in found]


def expr(env: Env, type_: Type, depth: int = 2) -> str:
    """Text of an expression of the type, of at most `depth` levels of templates."""
    if depth <= 0 or env.chance(0.3):
        return leaf(env, type_)
    for _ in range(4):
        roll = env.r.random()
        if roll < 0.58:
            found = from_rows(env, type_, depth, rows_for(type_))
        elif roll < 0.78:
            found = from_rows(env, type_, depth, rows_for_any(type_))
        else:
            found = from_program(env, type_, depth)
        if found is not None:
            return found
    return leaf(env, type_)


def leaf(env: Env, type_: Type) -> str:
    known = env.of(type_)
    if known and env.chance(0.8):
        return env.pick(known).name
    if type_.name == "class":
        return instance(env, type_, 1)
    if type_.name == "func":
        return function_value(env, type_, 1)
    return literal(env, type_)


def from_rows(env: Env, type_: Type, depth: int, table: tuple[list[Row], list[float]]) -> str | None:
    rows, weights = table
    return filled(env, env.r.choices(rows, weights)[0], type_, depth - 1) if rows else None


def filled(env: Env, row: Row, type_: Type | None, depth: int) -> str | None:
    """The template with its holes filled, or None where a hole finds nothing to stand in it."""
    bound: dict[str, Type] = {}
    if type_ is not None and not match(row.pattern, type_, bound):
        return None
    for part in row.parts:
        if isinstance(part, Hole):
            for name in sorted(variables(part.type) - bound.keys()):
                bound[name] = any_type(env, name, part)
    names = [Var(env.fresh(p.stem), fill(p.type, bound), own=False) for p in row.parts if is_new(p)]
    new = iter(names)
    texts: list[str] = []
    for part in row.parts:
        if isinstance(part, str):
            texts.append(part)
        elif part.stem:
            texts.append(next(new).name)
        elif (found := in_scope(env, part, names, bound, depth)) is not None:
            texts.append(found)
        else:
            return None
    return "".join(texts)


def is_new(part: str | Hole) -> bool:
    return isinstance(part, Hole) and bool(part.stem)


def in_scope(env: Env, hole: Hole, names: list[Var], bound: dict[str, Type], depth: int) -> str | None:
    if not hole.inner:
        return in_hole(env, hole, bound, depth)
    before, env.comprehension = env.comprehension, True
    with env.scope(*names), env.times(4):
        found = in_hole(env, hole, bound, depth)
    env.comprehension = before
    return found


def in_hole(env: Env, hole: Hole, bound: dict[str, Type], depth: int) -> str | None:
    if hole.type.name in holes.ANY_PLACE:
        return env.pick(holes.ANY_PLACE[hole.type.name])
    type_ = fill(hole.type, bound)
    match hole.word:
        case "":
            return parenthesised(expr(env, type_, depth))
        case "each":
            before, env.comprehension = env.comprehension, True
            found = expr(env, type_, depth)
            env.comprehension = before
            return parenthesised(found)
        case "plain":
            return plain(env, type_)
        case "var" | "own":
            known = [v for v in env.of(type_, hole.word == "own") if not v.busy]
            return env.pick(known).name if known else None
    return parenthesised(holes.narrow(env, hole.word, expr))


def parenthesised(text: str) -> str:
    return text if ATOM.fullmatch(text) else f"({text})"


def plain(env: Env, type_: Type) -> str | None:
    """An expression that may stand in an f-string."""
    before, env.plain = env.plain, True
    found = next((e for e in (expr(env, type_, 2) for _ in range(4)) if not UNFIT_FOR_FSTRING.search(e)), None)
    env.plain = before
    return parenthesised(found) if found else None


def any_type(env: Env, name: str, hole: Hole) -> Type:
    """A type for a variable of a template, often one that a name in scope has."""
    if env.vars and env.chance(0.65) or hole.word == "var":
        known = [b[name] for v in env.vars if match(hole.type, v.type, b := {}) and fits(name, b[name])]
        known = known or [v.type for v in env.vars if fits(name, v.type)]
        if known:
            return env.pick(known)
    return env.type(1, name)


def from_program(env: Env, type_: Type, depth: int) -> str | None:
    """An expression with what the program defines: one of the ways that there are, by chance."""
    ways = [called, attribute, method, narrowed, walrus, made, value_called]
    env.r.shuffle(ways)
    return next((found for way in ways[:4] if (found := way(env, type_, depth - 1)) is not None), None)


def called(env: Env, type_: Type, depth: int) -> str | None:
    found = [f for f in (*env.module.functions, *env.closures) if f.returns == type_ and affordable(env, f)]
    return call(env, env.pick(found), depth) if found else None


def affordable(env: Env, function: Function) -> bool:
    return function.cost * env.weight + env.cost <= CALL_LIMIT


def call(env: Env, function: Function, depth: int, name: str = "") -> str:
    env.cost += function.cost * env.weight
    return f"{name or function.name}({', '.join(arguments(env, function.params, depth))})"


def arguments(env: Env, params: tuple[Param, ...], depth: int) -> list[str]:
    """Arguments in one of the ways in which they may be given."""
    found: list[str] = []
    stars = any(p.kind == "*" for p in params)
    keyword = False
    for p in params:
        if p.kind == "*":
            found += star_arguments(env, p.type, depth) if not keyword else []
            keyword = True
        elif p.kind == "**":
            found += [f"{name}={expr(env, p.type, depth)}" for name in ("k1", "k2", "k3")[: env.r.randrange(3)]]
        elif p.default is not None and env.chance(0.45):
            keyword = True
        else:
            keyword = keyword or p.kind == "keyword" or (not stars and env.chance(0.2))
            type_ = BOOL if p.type == INT and env.chance(0.03) else p.type
            found.append(f"{p.name}=" * keyword + expr(env, type_, depth))
    return found


def star_arguments(env: Env, type_: Type, depth: int) -> list[str]:
    if env.chance(0.25):
        return [f"*{parenthesised(expr(env, Type('list', (type_,)), depth))}"]
    return [expr(env, type_, depth) for _ in range(env.r.randrange(3))]


def attribute(env: Env, type_: Type, depth: int) -> str | None:
    found = [
        f"{v.name}.{f.name}"
        for v in env.vars
        if v.type.name == "class"
        for f in env.module.classes[v.type.args[0].name].fields
        if f.type == type_
    ]
    return env.pick(found) if found else None


def method(env: Env, type_: Type, depth: int) -> str | None:
    found = [
        (c.name, m) for c in env.module.classes.values() for m in c.methods if m.returns == type_ and affordable(env, m)
    ]
    if not found:
        return None
    owner, chosen = env.pick(found)
    if "{" in chosen.name:  # an operator: a template of two operands or one
        env.cost += chosen.cost * env.weight
        rest = [parenthesised(expr(env, p.type, depth)) for p in chosen.params]
        return chosen.name.format(parenthesised(leaf(env, Type("class", (Type(owner),)))), *rest)
    return call(env, chosen, depth, f"{leaf(env, Type('class', (Type(owner),)))}.{chosen.name}")


def narrowed(env: Env, type_: Type, depth: int) -> str | None:
    other = expr(env, type_, depth)
    if known := env.of(optional(type_)):
        name = env.pick(known).name
        return env.pick((f"{name} if {name} is not None else {other}", f"({other} if {name} is None else {name})"))
    if known := [v for v in env.vars if v.type.name == "union" and type_ in v.type.args]:
        name = env.pick(known).name
        return f"{name} if isinstance({name}, {type_.name}) else {other}"
    return None


def walrus(env: Env, type_: Type, depth: int) -> str | None:
    known = env.of(type_, own=True)
    known = [v for v in known if "." not in v.name]
    if not known or env.comprehension or env.plain:
        return None
    return f"({env.pick(known).name} := {expr(env, type_, depth)})"


def made(env: Env, type_: Type, depth: int) -> str | None:
    if type_.name == "func":
        return function_value(env, type_, depth)
    return instance(env, type_, depth) if type_.name == "class" else None


def instance(env: Env, type_: Type, depth: int) -> str:
    """A new object of the class or of one derived from it."""
    found = env.module.classes[type_.args[0].name]
    if env.making < 8:  # a derived class may take one of its base's objects, and so on
        found = env.module.classes[env.pick([found.name, *found.subclasses])]
    before, env.comprehension = env.comprehension, True
    env.making += 1
    text = f"{found.name}({', '.join(arguments(env, found.params, min(depth, 1)))})"
    env.making -= 1
    env.comprehension = before
    return text


def value_called(env: Env, type_: Type, depth: int) -> str | None:
    known = [v for v in env.vars if v.type.name == "func" and v.type.args[0] == type_]
    if not known:
        return None
    chosen = env.pick(known)
    return f"{chosen.name}({', '.join(expr(env, a, depth) for a in chosen.type.args[1:])})"


def function_value(env: Env, type_: Type, depth: int) -> str:
    returns, *params = type_.args
    known = [
        f.name
        for f in (*env.module.functions, *env.closures)
        if f.returns == returns and [p.type for p in f.params] == params and f.cost <= 5
    ]
    if known and env.chance(0.5):
        return env.pick(known)
    names = [Var(env.fresh("p"), p, own=False) for p in params]
    before, env.comprehension = env.comprehension, True
    with env.scope(*names), env.times(4):
        body = expr(env, returns, depth)
    env.comprehension = before
    return f"(lambda {', '.join(v.name for v in names)}: {body})"
