"""`x in items` where `x` may be None and no item is: None is not among them, and they go on to be what they are.

    if found in names: …        `found` is a text or None, `names` a list of texts
"""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NONE, Cell, InstanceT, Type, members, union


def contains(b: Builder, node: ast.AST, container: Expr, item: Expr, held: Cell | None) -> Expr | None:
    """By the table's row for the container, whose items `held` has the types of; None where it has none."""
    if held is None or NONE not in members(item.type) or not _is_never_none(held.type):
        return b.prim("contains", [container, item], node)
    container = b.save(container, "container", node)
    if item.type is NONE:
        return hir.Seq([hir.ExprStmt(item)], hir.Const(False, BOOL), BOOL)
    item = b.save(item, "item", node)
    rest = hir.Coerce(item, union(m for m in members(item.type) if m is not NONE), item.pos)
    found = b.prim("contains", [container, rest], node)
    if found is None:
        return None
    return hir.IfExpr(hir.IsType(item, [NONE]), hir.Const(False, BOOL), found, BOOL, b.pos(node))


def _is_never_none(t: Type) -> bool:
    """Whether no value of the type is equal to None, and nobody is asked."""
    return not any(m is NONE or isinstance(m, InstanceT) and _has_own_equality(m) for m in members(t))


def _has_own_equality(t: InstanceT) -> bool:
    return any(c.find_method("__eq__") is not None for c in t.cls.descendants())
