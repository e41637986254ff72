"""The class of an object at run time: `type(x).__name__` and `type(x) is C`.

Of an object of unknown subclass the class is read from the object: `type(error).__name__` in an `except LookupError` is
"IndexError" where that was raised.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from pyx2c.hirgen import class_tests
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import made_below, py_name
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, STR, Cell, InstanceT, Type, members, union


@dataclass(slots=True)
class SameClass:
    """A comparison of classes: the test, whether it asks for equality, and what it tells of which operand."""

    test: Expr
    is_same: bool
    asked: ast.expr | None = None
    found: Type = NEVER


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
        return hir.Seq([hir.ExprStmt(x)], hir.Const(py_name(x.type).rpartition(".")[2], STR), STR)

    return b.by_member(value, apply, node)


def class_qualname(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`type(value).__qualname__`: most classes are called as they are named."""

    def apply(x: Expr) -> Expr:
        if not isinstance(x.type, InstanceT):
            return class_name(b, node, x)
        classes = made_below(x.type.cls)
        if len(classes) < 2:
            name = (classes or [x.type.cls])[0].qualname
            return hir.Seq([hir.ExprStmt(x)], hir.Const(name, STR), STR)
        x = b.save(x, "obj", node)
        nested = [c for c in classes if c.qualname != c.name]
        tests = [_is_exactly(b, x, InstanceT(c)) for c in nested]
        names: list[Expr] = [hir.Const(c.qualname, STR) for c in nested]
        return b.choose(tests, [*(([], name) for name in names), ([], class_name(b, node, x))], node)

    return b.by_member(value, apply, node)


def same_class(b: Builder, node: ast.expr) -> SameClass | None:
    """`type(a) is type(b)`, `type(a) == C` with a class known now; None for other expressions."""
    if not isinstance(node, ast.Compare) or len(node.ops) != 1:
        return None
    asked = object_asked(b, node.left)
    if asked is None or not isinstance(node.ops[0], ast.Is | ast.IsNot | ast.Eq | ast.NotEq):
        return None
    is_same = isinstance(node.ops[0], ast.Is | ast.Eq)
    other = object_asked(b, node.comparators[0])
    if other is not None:
        left = b.save(b.expr(asked), "left", node)
        right = b.expr(other)
        return SameClass(b.by_members(left, right, lambda x, y: _same(b, x, y), node), is_same)
    stmts, classes = b.apart(lambda: class_tests.named(b, node.comparators[0]))
    if stmts or classes is None or classes.values or len(classes.types) != 1:
        return None
    (wanted,) = classes.types
    if not isinstance(wanted, Type):
        return None
    value = b.expr(asked)
    found = union(part for m in members(value.type) if (part := _exactly(m, wanted)) is not None)
    return SameClass(b.by_member(value, lambda x: _is_exactly(b, x, wanted), node), is_same, asked, found)


def _exactly(t: Type, wanted: Type) -> Type | None:
    """What of a type is of exactly that class."""
    if isinstance(t, InstanceT) and isinstance(wanted, InstanceT):
        return wanted if t.cls in wanted.cls.mro else t if wanted.cls in t.cls.mro else None
    return t if py_name(t) == py_name(wanted) else None


def _is_exactly(b: Builder, x: Expr, wanted: Type) -> Expr:
    if isinstance(x.type, InstanceT) and isinstance(wanted, InstanceT) and _exactly(x.type, wanted) is not None:
        return hir.Prim(b.row("class.in"), [x], BOOL, None, {"C": Cell("", wanted)})
    equal = py_name(x.type) == py_name(wanted) and not isinstance(x.type, InstanceT)
    return hir.Seq([hir.ExprStmt(x)], hir.Const(equal, BOOL), BOOL)


def _same(b: Builder, x: Expr, y: Expr) -> Expr:
    if isinstance(x.type, InstanceT) and isinstance(y.type, InstanceT):
        left, right = made_below(x.type.cls), made_below(y.type.cls)
        equal = not set(left).isdisjoint(right)
        if equal and len(left) + len(right) > 2:
            return hir.Prim(b.row("class.same"), [x, y], BOOL)
    else:
        equal = py_name(x.type) == py_name(y.type)
    return hir.Seq([hir.ExprStmt(x), hir.ExprStmt(y)], hir.Const(equal, BOOL), BOOL)
