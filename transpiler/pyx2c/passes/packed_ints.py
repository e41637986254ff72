"""`struct.pack` of an int that is known to fit its item: it is written with no test, and nothing stands by for others.

    if not put_int(data, 2, 2, big, unsigned, port):      →      put_word(data, 2, 2, big, port)
        put(data, 2, 2, struct._int_bytes(port, …))

So a program whose packets are made of bounded ints has nothing of what packs any number and says what is wrong with it.
Requires the ranges of the program as it is.
"""

from __future__ import annotations

from typing import Any

from pyx2c.analysis.interval import Interval
from pyx2c.analysis.ranges import Ranges
from pyx2c.ir import hir
from pyx2c.ir.hir import Stmt
from pyx2c.ir.types import NONE
from pyx2c.ir.walk import blocks
from pyx2c.prim.table import ROWS


def settle_packing(engine: Any, ranges: Ranges) -> None:
    """Replaces the statements."""
    for inst in engine.functions:
        for block in blocks(inst.body):
            for i, stmt in enumerate(block):
                settled = _settled(stmt, ranges)
                if settled is not None:
                    block[i] = settled


def _settled(stmt: Any, ranges: Ranges) -> Stmt | None:
    match stmt:
        case hir.If(cond=hir.Not(operand=hir.Prim() as put), other=[]) if put.op.name == "_struct.put_int":
            data, at, size, big, signed, value = put.args
            if not isinstance(size, hir.Const) or not isinstance(signed, hir.Const):
                return None
            bits = 8 * size.value - (1 if signed.value or size.value == 8 else 0)
            fitting = Interval(-(1 << bits) if signed.value else 0, (1 << bits) - 1)
            if ranges.of(value).within(fitting):
                args = [data, at, size, big, value]
                return hir.ExprStmt(hir.Prim(ROWS["_struct.put_word"][0], args, NONE, put.pos, put.binding), put.pos)
    return None
