"""Functions of the module: parameters of all kinds, generators, recursion, global variables."""

from __future__ import annotations

from language.env import Env, Function, Module, Param, Var
from language.expressions import expr
from language.literals import literal
from language.nested import head
from language.statements import block
from language.types import INT, Type, annotation, list_of

GLOBALS = 2
"""how many of the module's variables a function may write"""


def parameters(env: Env) -> tuple[Param, ...]:
    """Positional ones, some with defaults, then perhaps `*`, keyword-only ones and `**`."""
    plain = [Param(env.fresh("a"), env.type()) for _ in range(env.r.randrange(1, 4))]
    if env.chance(0.12):
        returns, *taken = env.pick((INT, list_of(INT))), env.type(0)
        plain.append(Param(env.fresh("a"), Type("func", (returns, *taken))))
    if env.chance(0.3):
        type_ = env.type(1)
        plain.append(Param(env.fresh("a"), type_, literal(env, type_)))
    if env.chance(0.12):
        plain.append(Param(env.fresh("a"), env.type(0), kind="*"))
    if env.chance(0.2):
        type_ = env.type(0)
        plain.append(Param(env.fresh("a"), type_, literal(env, type_) if env.chance(0.6) else None, "keyword"))
    if env.chance(0.08):
        plain.append(Param(env.fresh("a"), env.type(0), kind="**"))
    return tuple(plain)


def seen(param: Param) -> Var:
    """The parameter as its function sees it."""
    match param.kind:
        case "*":
            return Var(param.name, Type("many", (param.type,)))
        case "**":
            return Var(param.name, Type("dict", (Type("str"), param.type)))
    return Var(param.name, param.type)


def function(r_env: Env) -> list[str]:
    """A function, added to the module's."""
    env = Env(r_env.r, r_env.module, typed=r_env.typed)
    name = env.fresh("f")
    params = parameters(env)
    generator = env.chance(0.15)
    env.returns = env.type()
    env.yields = env.returns if generator else None
    written = env.r.sample(env.module.globals, env.r.randrange(GLOBALS)) if env.module.globals else []
    read = [Var(v.name, v.type, own=v in written, busy=False) for v in env.module.globals]
    env.vars = [*read, *map(seen, params)]
    body = [f"    global {', '.join(v.name for v in written)}"] if written else []
    env.level = 0
    body += block(env, env.r.randrange(1, 5)) if not generator else generator_body(env)
    if not generator:
        body.append(f"    return {expr(env, env.returns, 2)}")
    returns = Type("iter", (env.returns,)) if generator else env.returns
    cost = max(1, env.cost * (4 if generator else 1))
    env.module.functions.append(Function(name, params, returns, cost))
    return [head(env, name, params, returns), *body]


def generator_body(env: Env) -> list[str]:
    assert env.yields is not None
    first = f"    yield {expr(env, env.yields, 2)}"
    return [first, *block(env, env.r.randrange(1, 4)), f"    yield {expr(env, env.yields, 2)}"]


def recursive(r_env: Env) -> list[str]:
    """A function that calls itself with a smaller number until there is none."""
    env = Env(r_env.r, r_env.module, typed=r_env.typed)
    name, n = env.fresh("f"), env.fresh("a")
    other = Param(env.fresh("a"), env.type(1))
    env.returns = env.type(1)
    params = (Param(n, INT), other)
    env.vars = [Var(n, INT, own=False), Var(other.name, other.type)]
    lines = block(env, env.r.randrange(1, 3))
    again = f"{name}({n} - 1, {expr(env, other.type, 2)})"
    deeper = env.fresh("v")
    lines += [f"    {deeper} = {again}"]
    env.vars.append(Var(deeper, env.returns))
    lines += [*block(env, env.r.randrange(1, 3)), f"    return {expr(env, env.returns, 2)}"]
    stop = [f"    if {n} <= 0 or {n} > 5:", f"        return {expr(env_without(env, deeper), env.returns, 1)}"]
    env.module.functions.append(Function(name, params, env.returns, max(1, env.cost * 5)))
    return [head(env, name, params, env.returns), *stop, *lines]


def env_without(env: Env, name: str) -> Env:
    found = Env(env.r, env.module, typed=env.typed)
    found.vars = [v for v in env.vars if v.name != name]
    return found


def global_variable(env: Env, module: Module) -> list[str]:
    type_ = env.type()
    name = env.fresh("G")
    module.globals.append(Var(name, type_))
    text = literal(env, type_)
    return [f"{name}{f': {annotation(type_)}' if env.typed else ''} = {text}"]
