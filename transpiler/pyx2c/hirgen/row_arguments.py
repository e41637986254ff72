"""Which arguments rows of the primitives are given."""

from __future__ import annotations

import itertools

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NONE, Type, members
from pyx2c.prim import table

_WITH_BOUNDS = frozenset(f"method.{n}" for n in ("find", "rfind", "index", "rindex", "count", "startswith", "endswith"))


def some_fit(name: str, types: list[Type]) -> bool:
    """Whether a row takes some members of these types."""
    ways = itertools.product(*(members(t) for t in types))
    return any(table.find(name, list(way)) is not None for way in itertools.islice(ways, 200))


def without_none(name: str, args: list[Expr]) -> list[Expr]:
    """The arguments less those that are None, where that means as much as none: `round(x, None)`,
    `text.find("a", None, 5)`."""
    if len(args) == 2 and name == "round" and args[1].type is NONE:
        return args[:1]
    if len(args) > 2 and name in _WITH_BOUNDS and any(a.type is NONE for a in args[2:]):
        start, *end = [hir.int_const(0) if a.type is NONE and i == 0 else a for i, a in enumerate(args[2:])]
        return [*args[:2], start, *(a for a in end if a.type is not NONE)]
    return args
