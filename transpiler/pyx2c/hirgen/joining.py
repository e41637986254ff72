"""`sep.join(…)`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pyx2c.hirgen import conversions, cursors, iteration
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr

if TYPE_CHECKING:
    from pyx2c.hirgen.builder import Builder


def of_lazy(b: Builder, node: ast.Call, sep: Expr) -> Expr:
    """The join of what a loop goes through without an object: a generator expression, `map(str, xs)`."""
    sep = sep if isinstance(sep, hir.Const) else b.save(sep, "separator", node)
    return _joined(b, node, sep, iteration.fill_list(b, node, iteration.iterate(b, node.args[0], b.pos(node))))


def of_value(b: Builder, node: ast.AST, sep: Expr, items: Expr) -> Expr:
    """The join of any other iterable than a list."""
    sep, joined = b.save(sep, "separator", node), b.save(items, "joined", node)
    made = conversions.to_list(b, node, cursors.iterable(b, node, joined, "can only join an iterable"))
    return _joined(b, node, sep, made)


def _joined(b: Builder, node: ast.AST, sep: Expr, items: Expr) -> Expr:
    return b.prim("method.join", [sep, items], node) or b.behind(node, "str.join", [sep, items])
