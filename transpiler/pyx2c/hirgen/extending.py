"""`xs.extend(items)` and `xs += items` of lists, with items of any kind."""

from __future__ import annotations

import ast

from pyx2c.hirgen import conversions, cursors, iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import InstanceT, IterT, ListT, VarTupleT


def extend(b: Builder, node: ast.AST, xs: Expr, items: Expr) -> Expr:
    """`xs.extend(items)`."""
    if isinstance(items.type, IterT | InstanceT):
        return _append_each(b, node, xs, items)
    if not isinstance(items.type, ListT | VarTupleT):
        items = conversions.to_list(b, node, items)
    return b.must("method.extend", [xs, items], node)


def extended(b: Builder, node: ast.AST, xs: Expr, items: Expr) -> Expr | None:
    """`xs += items`; None where these are no items."""
    if isinstance(items.type, ListT) or not cursors.is_iterable(b, items.type):
        return None
    xs = b.save(xs, "xs", node)
    b.emit(hir.ExprStmt(extend(b, node, xs, items)))
    return xs


def _append_each(b: Builder, node: ast.AST, xs: Expr, items: Expr) -> Expr:
    """Of an iterator: each item is there when the next one is made."""
    saved = b.save(xs, "xs", node)
    it = iteration.iterate_value(b, node, items)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("list.append", [saved, it.value()], node))))
    return hir.NONE_CONST
