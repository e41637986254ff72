"""Containers of machine words that are asked for an int which may be none.

    small = [1, 2, 3]           the elements fit a word,
    print(n in small)           but n has no bounds: no word stands for it

Such a container's elements stay tagged ints, in which every int can be looked for. Their intervals stay as they are.
"""

from __future__ import annotations

from typing import Any

from pyx2c.analysis.range_rows import stores
from pyx2c.analysis.ranges import Ranges
from pyx2c.ir import hir
from pyx2c.ir.types import INT, Cell
from pyx2c.ir.walk import walk


def find_asked(engine: Any, ranges: Ranges) -> frozenset[Cell]:
    """The cells of elements that an int outside of any word may be compared with."""
    found: set[Cell] = set()
    for inst in engine.functions:
        for node in walk(inst.body):
            if isinstance(node, hir.Prim):
                found.update(_asked(node, ranges))
    return frozenset(found)


def _asked(node: hir.Prim, ranges: Ranges) -> list[Cell]:
    heads = [p.head for p in node.op.params]
    pairs = [
        (node.binding[head].find(), arg)
        for head, arg in zip(heads, node.args, strict=False)
        if head in node.binding and not stores(node.op, head)
    ]
    return [cell for cell, arg in pairs if cell.type is INT and not _fits(ranges, cell, arg)]


def _fits(ranges: Ranges, cell: Cell, arg: hir.Expr) -> bool:
    """Whether the argument is a word of the kind that the elements are."""
    asked = ranges.of(arg)
    return asked.fits_i64 if ranges.items(cell).fits_i64 else asked.fits_u64
