"""The class of an object at run time: `type(x).__name__` and `type(x) is C`.

A class is known at compile time and has no value in C; of an object of unknown subclass it is read from the object:
`type(error).__name__` in an `except LookupError` is "IndexError" where that was raised.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import operators
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, STR, Cell, InstanceT, Type


def object_asked(b: Builder, node: ast.expr) -> ast.expr | None:
    """The `x` of `type(x)` and `x.__class__`."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "type":
        return node.args[0] if len(node.args) == 1 and b.lookup("type") is None else None
    return node.value if isinstance(node, ast.Attribute) and node.attr == "__class__" else None


def class_name(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`type(value).__name__`."""

    def apply(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT):
            return hir.Prim(b.row("class.name"), [x], STR, b.pos(node))
        return hir.Seq([hir.ExprStmt(x)], hir.Const(operators.py_name(x.type), STR), STR)

    return b.by_member(value, apply, node)


def same_class(b: Builder, node: ast.expr) -> Expr | None:
    """`type(a) is type(b)`, `type(a) == C`; None for other expressions."""
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        return None
    asked = object_asked(b, node.left)
    if asked is None or not isinstance(node.ops[0], ast.Is | ast.IsNot | ast.Eq | ast.NotEq):
        return None
    other = object_asked(b, node.comparators[0])
    left = b.expr(asked)
    if other is None:
        wanted = type_from_node(b, node.comparators[0], test=True)
        test = b.by_member(left, lambda x: _is_exactly(b, x, wanted), node)
    else:
        left = b.save(left, "left", node)
        right = b.expr(other)
        test = b.by_members(left, right, lambda x, y: _same(b, x, y), node)
    return hir.Not(test) if isinstance(node.ops[0], ast.IsNot | ast.NotEq) else test


def _is_exactly(b: Builder, x: Expr, wanted: Type) -> Expr:
    if isinstance(x.type, InstanceT) and isinstance(wanted, InstanceT) and _related(x.type, wanted):
        return hir.Prim(b.row("class.in"), [x], BOOL, None, {"C": Cell("", wanted)})
    equal = operators.py_name(x.type) == operators.py_name(wanted) and not isinstance(x.type, InstanceT)
    return hir.Seq([hir.ExprStmt(x)], hir.Const(equal, BOOL), BOOL)


def _same(b: Builder, x: Expr, y: Expr) -> Expr:
    if isinstance(x.type, InstanceT) and isinstance(y.type, InstanceT):
        return hir.Prim(b.row("class.same"), [x, y], BOOL)
    equal = operators.py_name(x.type) == operators.py_name(y.type)
    return hir.Seq([hir.ExprStmt(x), hir.ExprStmt(y)], hir.Const(equal, BOOL), BOOL)


def _related(a: InstanceT, b: InstanceT) -> bool:
    return a.cls in b.cls.mro or b.cls in a.cls.mro
