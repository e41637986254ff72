"""Counting loops: over a range, and the numbers of `enumerate`.

    for i in range(a, b, c): body      →      i = first(a, b, c)
                                              while i < stop(a, b, c): body      step: i += c

The cursor is an int like any other. Range analysis makes it a machine word; where nothing bounds the range's end, the
rows `loop.stop` and `loop.first` bring it to one at run time (`analysis.range_rows`).
"""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import BOOL, I64, INT


def walk_range(b: Builder, node: ast.AST, start: Expr, stop: Expr, step: Expr) -> tuple[Expr, Expr, Stmt]:
    """The test, the current number and the step of a loop over a range, which starts here."""
    i = b.temp(node, INT, "i")
    if not isinstance(step, hir.Const) or step.value == 0:
        step = b.save(hir.Prim(b.row("loop.step"), [step], INT, b.pos(node)), "step", node)
    start = b.save(start, "start", node)
    last = b.save(hir.Prim(b.row("loop.stop"), [start, stop, step], INT, b.pos(node)), "stop", node)
    b.emit(hir.Assign(i, hir.Prim(b.row("loop.first"), [start, last, step], INT)))
    now = hir.Read(i, INT)
    if isinstance(step, hir.Const):
        test = b.must("lt", [now, last] if step.value > 0 else [last, now], node)
    else:
        test = hir.Prim(b.row("loop.more"), [now, last, step], BOOL)
    return test, now, hir.Assign(i, b.must("add", [now, step], node))


def numbers(b: Builder, node: ast.AST, count: Var, start: Expr | None) -> Expr:
    """The number of the item that `count` has come to, which is counted up when an item is there; it starts here."""
    first = b.save(start, "start", node) if start is not None else None
    b.emit(hir.Assign(count, hir.Const(-1, I64)))
    number = hir.Prim(b.row("cursor.value"), [hir.Read(count, I64)], INT)
    return number if first is None else b.must("add", [first, number], node)
