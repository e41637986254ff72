"""`try` in all its shapes, with `return`, `break` and `continue` in all of its blocks, and `raise`."""

from __future__ import annotations

from collections.abc import Callable

from language.env import Env
from language.expressions import expr, filled
from language.rows import Row
from language.types import BOOL, INT, STR

Block = Callable[[Env, int], list[str]]
KINDS = [
    "ValueError",
    "KeyError",
    "IndexError",
    "TypeError",
    "RuntimeError",
    "ZeroDivisionError",
    "Oops",
    "Worse",
    "LookupError",
    "ArithmeticError",
    "StopIteration",
    "OverflowError",
    "AttributeError",
    "NotImplementedError",
]
LIKELY = [
    "ValueError",
    "(KeyError, IndexError)",
    "LookupError",
    "ZeroDivisionError",
    "ArithmeticError",
    "Exception",
    "Exception",
    "Oops",
    "(Oops, ValueError)",
    "TypeError",
    "(ZeroDivisionError, ValueError, LookupError)",
]
FAILING = [
    Row("None", "print({int} // {int})", 2),
    Row("None", "print({list[A]}[{int}])", 2),
    Row("None", "print({dict[K, A]}[{K}])", 2),
    Row("None", "print(int({str}))", 1),
    Row("None", "print({list[A]}.index({A}))", 1),
    Row("None", "print(next({iter[A]}))", 1),
    Row("None", "print({str}[{int}])", 1),
    Row("None", "print(float({str}))", 1),
    Row("None", "print({set[S]}.pop())", 1),
    Row("None", "print({opt[int]} + {int})", 0),
]


def statement(env: Env, block: Block) -> list[str]:
    if env.chance(0.2):
        return raising(env)
    name = env.fresh("e")
    lines = ["try:", *block(env, env.r.randrange(1, 3)), *(f"    {line}" for line in failing(env))]
    final = env.chance(0.4)
    if env.chance(0.85) or not final:
        bound = env.chance(0.7)
        with env.scope():
            kind = env.pick(LIKELY)
            body = handler(env, block, name if bound else "")
            lines += [f"except {kind}{f' as {name}' * bound}:", *body]
            if env.chance(0.25) and not kind.startswith("Exc"):
                lines += ["except Exception:", *block(env, 1), *(f"    {line}" for line in exits(env))]
        if env.chance(0.35):
            lines += ["else:", *block(env, 1), *(f"    {line}" for line in exits(env))]
    if final:
        lines += ["finally:", *block(env, 1), *(f"    {line}" for line in (exits(env) if env.chance(0.3) else []))]
    return lines


def failing(env: Env) -> list[str]:
    """Something that raises often, or that leaves the block."""
    if env.chance(0.3):
        return raising(env)
    if env.chance(0.3):
        return exits(env)
    found = filled(env, env.r.choices(FAILING, [row.weight for row in FAILING])[0], None, 1)
    return [found] if found else []


def handler(env: Env, block: Block, name: str) -> list[str]:
    lines = [f"    print(type({name}).__name__, {name})"] if name else []
    lines += block(env, 1)
    match env.r.randrange(9):
        case 0:
            return [*lines, "    raise"]
        case 1 if name:
            return [*lines, f"    raise Oops({expr(env, STR, 1)}, {expr(env, INT, 1)}) from {name}"]
        case 2:
            return [*lines, f"    raise RuntimeError({expr(env, STR, 1)})"]
        case 3:
            return [*lines, f"    raise KeyError({expr(env, INT, 1)}) from None"]
        case 4:
            return [*lines, *(f"    {line}" for line in exits(env))]
        case 5 if name:
            return [*lines, f"    print(repr({name}), {name}.args)"]
        case 6 if name:
            return [*lines, f"    print({name}.__cause__ is None, {name}.__context__ is None)"]
    return lines


def exits(env: Env) -> list[str]:
    """Leaves the block or the function, mostly under a condition."""
    found = []
    if env.loop:
        found += ["break", "continue"]
    if env.returns is not None and env.yields is None:
        found.append(f"return {expr(env, env.returns, 1)}")
    if not found:
        return []
    leave = env.pick(found)
    return [leave] if env.chance(0.4) else [f"if {expr(env, BOOL, 1)}:", f"    {leave}"]


def raising(env: Env) -> list[str]:
    kind = env.pick(KINDS)
    if env.yields is not None and kind == "StopIteration":
        kind = "ValueError"
    arguments = env.pick((expr(env, STR, 1), expr(env, STR, 1), "", f"{expr(env, INT, 1)}, {expr(env, STR, 1)}"))
    if kind in ("Oops", "Worse"):
        arguments = f"{expr(env, STR, 1)}, {expr(env, INT, 1)}"
    return [f"if {expr(env, BOOL, 1)}:", f"    raise {kind}({arguments})"]
