"""Bounds of slices and searches: ints of any size, which CPython brings into the range of an index."""

from __future__ import annotations

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT

SEARCHES = frozenset("find rfind index rindex count startswith endswith".split())
"""methods that take a start and an end after what they look for"""


def bound(b: Builder, e: Expr) -> Expr:
    """A bound that is there: clamped so that it isn't taken for a missing one either."""
    if e.type not in (INT, BOOL) or (isinstance(e, hir.Const) and abs(int(e.value)) < 1 << 62):
        return e
    return hir.Prim(b.row("slice.bound"), [e], INT, e.pos)


def of_search(b: Builder, name: str, args: list[Expr]) -> list[Expr]:
    """The arguments of a method, where it is a search with its bounds clamped."""
    return [*args[:1], *(bound(b, e) for e in args[1:])] if name in SEARCHES else args
