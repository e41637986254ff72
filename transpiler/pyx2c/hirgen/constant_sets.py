"""Sets of constants that only a loop goes through."""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import SetT


def constant_set(b: Builder, node: ast.Set, constants: list[ast.expr]) -> Expr:
    """A loop over constants in braces goes over CPython's frozenset, not over a set made from it."""
    cell = b.cell(node, "constants")
    made = b.save(hir.Prim(b.row("set.new"), [], SetT(cell, True), b.pos(node), {"T": cell}), "made", node)
    for n in constants:
        b.emit(hir.ExprStmt(b.must("set.add", [made, b.expr(n)], node)))
    return made
