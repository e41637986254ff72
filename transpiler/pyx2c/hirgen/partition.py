"""`str.partition` and `rpartition`: tuples of three, made from at most one split."""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, TupleT


def partition(b: Builder, node: ast.AST, x: Expr, separator: Expr, from_end: bool) -> Expr:
    """`text.partition(separator)` and `rpartition`: at most one split, and what its length says."""
    x = b.save(x, "text", node)
    separator = b.save(separator, "separator", node)
    method = "method.rsplit" if from_end else "method.split"
    parts = b.save(b.must(method, [x, separator, hir.int_const(1)], node), "parts", node)
    found = b.save(b.must("gt", [b.must("len", [parts], node), hir.int_const(1)], node), "found", node)
    first = b.must("getitem", [parts, hir.int_const(0)], node)
    last = b.must("getitem", [parts, hir.int_const(-1)], node)

    def if_found(value: Expr) -> Expr:
        return hir.IfExpr(found, value, hir.Const("", STR), STR, b.pos(node))

    items = [if_found(first), if_found(separator), last] if from_end else [first, if_found(separator), if_found(last)]
    return hir.TupleMake(items, TupleT((STR, STR, STR)), b.pos(node))
