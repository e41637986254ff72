"""Functions in functions: closures that read, and with `nonlocal` write, the variables around them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from language.env import Env, Function, Param, Var
from language.expressions import expr
from language.types import Type, annotation

Block = Callable[[Env, int], list[str]]


def nested_function(env: Env, block: Block) -> list[str]:
    """A closure, which the statements after it may call."""
    name = env.fresh("g")
    params = tuple(Param(env.fresh("a"), env.type(1)) for _ in range(env.r.randrange(3)))
    returns = env.type(1)
    inner = Env(env.r, env.module, typed=env.typed, weight=max(env.weight, 4), returns=returns, level=env.level + 1)
    shared = [
        v for v in env.vars if v.own and v.type.name != "iter" and v.name[0] != "G" and "." not in v.name and not v.busy
    ]
    written = env.r.sample(shared, min(len(shared), env.r.randrange(3)))
    inner.vars = [*known_inside(env, written), *(Var(p.name, p.type) for p in params)]
    body = block(inner, env.r.randrange(1, 4))
    lines = [f"    nonlocal {', '.join(v.name for v in written)}"] * bool(written) + body
    lines.append(f"    return {expr(inner, returns, 2)}")
    env.closures = [*env.closures, Function(name, params, returns, max(1, inner.cost // 4))]
    return [head(env, name, params, returns), *lines]


def known_inside(env: Env, written: Sequence[Var] = ()) -> list[Var]:
    """The variables around that a function in this one may read, and those it may write."""
    return [replace(v, own=v in written) for v in env.vars if v.type.name != "iter"]


def head(env: Env, name: str, params: tuple[Param, ...], returns: Type, extra: str = "") -> str:
    """The line with `def`, annotated when the program is."""
    parts = [extra] if extra else []
    starred = False
    for p in params:
        if p.kind == "keyword" and not starred:
            parts.append("*")
        starred = starred or p.kind in ("*", "keyword")
        mark = f": {annotation(p.type)}" if env.typed else ""
        default = f"{' = ' if env.typed else '='}{p.default}" if p.default is not None else ""
        parts.append(f"{p.kind if p.kind in ('*', '**') else ''}{p.name}{mark}{default}")
    arrow = f" -> {annotation(returns)}" if env.typed else ""
    return f"def {name}({', '.join(parts)}){arrow}:"
