"""Generators that are sent values, thrown exceptions and closed."""

from __future__ import annotations

from collections.abc import Callable

from language.env import Env, Var
from language.expressions import expr
from language.literals import literal
from language.nested import known_inside
from language.types import INT, STR, Type, annotation

Block = Callable[[Env, int], list[str]]
THROWN = ("ValueError", "KeyError", "Oops")


def conversation(env: Env, block: Block) -> list[str]:
    """A generator in the function, and what is said to it."""
    name, sent, given = env.fresh("g"), env.pick((INT, STR)), env.type(1)
    return [*generator(env, block, name, sent, given), *driving(env, name, sent)]


def generator(env: Env, block: Block, name: str, sent: Type, given: Type) -> list[str]:
    got, error, item, end = env.fresh("v"), env.fresh("e"), env.fresh("v"), env.type(0)
    inner = Env(env.r, env.module, typed=env.typed, weight=max(env.weight, 4), yields=given, level=env.level + 2)
    inner.vars = known_inside(env)
    first = expr(inner, given, 2)
    inner.loop = "while"
    with inner.scope(Var(got, sent, own=False)):
        body = block(inner, env.r.randrange(1, 3))
    env.cost += inner.cost
    arrow = f" -> Generator[{annotation(given)}, {annotation(sent)} | None, {annotation(end)}]" if env.typed else ""
    caught = env.pick(THROWN)
    return [
        f"def {name}(){arrow}:",
        "    try:",
        "        while True:",
        f"            {item} = {first}",  # what it raises must not be caught for ever
        "            try:",
        f"                {got} = yield {item}",
        f"            except {caught} as {error}:",
        f"                print('caught', type({error}).__name__, {error})",
        f"                {got} = {literal(env, sent)}",
        f"            if {got} is None:",
        "                break",
        *(f"        {line}" for line in body),
        "    finally:",
        f"        print('end {name}')",
        f"    return {expr(inner, end, 1)}",
    ]


def driving(env: Env, name: str, sent: Type) -> list[str]:
    """What is said stands in a `try`: it may end the generator, or come back out of it."""
    talk = env.fresh("v")
    lines = [f"{talk} = {name}()", "try:", f"    print(next({talk}))"]
    for _ in range(env.r.randrange(1, 5)):
        kind = env.pick(THROWN)
        code = ", 1" if kind == "Oops" else ""
        lines.append(
            env.pick(
                (
                    f"    print({talk}.send({expr(env, sent, 1)}))",
                    f"    print({talk}.send({expr(env, sent, 1)}))",
                    f"    print({talk}.throw({kind}({literal(env, STR)}{code})))",
                    f"    print(next({talk}))",
                    f"    {talk}.close()",
                )
            )
        )
    error = env.fresh("e")
    return [
        *lines,
        f"except StopIteration as {error}:",
        f"    print('stop', {error}.value)",
        f"except Exception as {error}:",
        f"    print(type({error}).__name__, {error})",
        f"{talk}.close()",
    ]
