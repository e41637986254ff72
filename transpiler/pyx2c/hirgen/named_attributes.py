"""`hasattr`, `getattr` and `setattr` with the attribute's name written out."""

from __future__ import annotations

import ast

from pyx2c.hirgen import abstract, attributes, meanings
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, InstanceT, Type


def _name(b: Builder, node: ast.Call, count: int) -> str:
    """The attribute's name in a call with so many arguments."""
    assert isinstance(node.func, ast.Name)
    if len(node.args) != count or node.keywords:
        raise b.error(node, "E0403", f"`{node.func.id}` does not take these arguments")
    name = node.args[1]
    if not isinstance(name, ast.Constant) or not isinstance(name.value, str):
        raise b.error(node, "E0506", f"`{node.func.id}` takes an object and a literal name for now")
    return name.value


def _attribute(b: Builder, node: ast.Call, name: str) -> ast.Attribute:
    return b.derived(node, "attribute", lambda: ast.Attribute(node.args[0], name, ast.Load()))


def getattr_call(b: Builder, node: ast.Call) -> Expr:
    """`getattr(x, "name")`, `getattr(x, "name", default)`."""
    if len(node.args) == 2:
        return b.expr(_attribute(b, node, _name(b, node, 2)))
    name = _name(b, node, 3)
    value = b.save(b.expr(node.args[0]), "obj", node)
    default = b.save(b.expr(node.args[2]), "default", node)

    def read(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT):
            return meanings.read_or(b, node, x, name, lambda: default)
        if not _has_builtin(x.type, name):
            return default
        return attributes.get_attribute(b, _attribute(b, node, name), x)

    return b.by_member(value, read, node)


def hasattr_call(b: Builder, node: ast.Call) -> Expr:
    """`hasattr(x, "name")`."""
    name = _name(b, node, 2)

    def test(x: Expr) -> Expr:
        if isinstance(x.type, InstanceT):
            return meanings.has(b, node, x, name)
        return hir.Seq([hir.ExprStmt(x)], hir.Const(_has_builtin(x.type, name), BOOL), BOOL)

    return b.by_member(b.expr(node.args[0]), test, node)


def setattr_call(b: Builder, node: ast.Call) -> Expr:
    """`setattr(x, "name", value)`."""
    target = _attribute(b, node, _name(b, node, 3))
    obj = b.save(b.expr(node.args[0]), "obj", node)
    attributes.store_attribute(b, target, obj, b.save(b.expr(node.args[2]), "value", node))
    return hir.NONE_CONST


def _has_builtin(t: Type, name: str) -> bool:
    return hasattr(abstract.python_class(t), name)
