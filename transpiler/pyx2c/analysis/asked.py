"""What containers of machine words are asked for.

    small = [1, 2, 3]           a byte holds each of the elements,
    print(n in small)           but n has no bounds: no byte, and no word, stands for it

Elements are held in what can hold whatever is looked for, too. Their intervals stay as they are.
"""

from __future__ import annotations

from typing import Any

from pyx2c.analysis.interval import EMPTY, Interval
from pyx2c.analysis.range_rows import stores
from pyx2c.analysis.ranges import Ranges
from pyx2c.ir import hir
from pyx2c.ir.types import INT, Cell
from pyx2c.ir.walk import walk


def find_asked(engine: Any, ranges: Ranges) -> dict[Cell, Interval]:
    """The ints that the elements behind a cell may be compared with."""
    found: dict[Cell, Interval] = {}
    for inst in engine.functions:
        for node in walk(inst.body):
            if isinstance(node, hir.Prim):
                for cell, arg in _asked(node):
                    found[cell] = found.get(cell, EMPTY).join(ranges.of(arg))
    return found


def _asked(node: hir.Prim) -> list[tuple[Cell, hir.Expr]]:
    heads = [p.head for p in node.op.params]
    pairs = [
        (node.binding[head].find(), arg)
        for head, arg in zip(heads, node.args, strict=False)
        if head in node.binding and not stores(node.op, head)
    ]
    return [(cell, arg) for cell, arg in pairs if cell.type is INT]
