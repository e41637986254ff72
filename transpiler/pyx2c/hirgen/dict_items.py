"""Items of an object's own dict by a name that the program says: its fields, whatever its class has of that name.

self.__dict__["size"] = 3        the field, without `__setattr__` and properties
self.__dict__["size"]            the field; KeyError where the object has none
"size" in self.__dict__
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import attributes, calls, meanings, object_dicts
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.fields import Field
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, STR, InstanceT


def _parts(node: ast.expr, name: ast.expr) -> tuple[ast.expr, str] | None:
    """The object and the name of `obj.__dict__` and a literal."""
    match node, name:
        case ast.Attribute(value=obj, attr="__dict__"), ast.Constant(value=str(text)):
            return obj, text
    return None


def _may_be(b: Builder, node: ast.expr, name: str) -> ClassInfo | None:
    """The object's class, where the item is its field: objects with slots have no dict, and a class attribute of that
    name is no item of it."""
    if isinstance(node, ast.Name) and b.engine.module_at(b, node.id) is not None:
        return None
    found = b.supposed(lambda: b.expr(node))
    if found is None or not isinstance(found.type, InstanceT):
        return None
    cls: ClassInfo = found.type.cls
    others = (
        object_dicts.has_other_dict(c) or c.builtin or c.find_attr(name) or c.find_field(f"{name}{CACHED}")
        for c in cls.descendants()
    )
    return None if any(others) else cls


def store(b: Builder, target: ast.Subscript, value: Expr) -> bool:
    """`obj.__dict__["name"] = value`; whether it is that."""
    parts = _parts(target.value, target.slice)
    if parts is None:
        return False
    if not _may_be(b, *parts):
        return False
    stmts, obj = b.aside(parts[0])
    if stmts or not isinstance(value, hir.Const):
        value = b.save(value, "value", target)
    b.out.extend(stmts)
    attributes.set_field(b, target, obj, parts[1], value)
    return True


def _field(b: Builder, node: ast.expr, name: ast.expr) -> tuple[Expr, str, Field | None] | None:
    """The object, the name, and the field if any object has such a one; None where it isn't such an item."""
    parts = _parts(node, name)
    cls = _may_be(b, *parts) if parts is not None else None
    if parts is None or cls is None:
        return None
    b.engine.asks(cls, parts[1])
    field = cls.find_field(parts[1])
    if field is None and any(parts[1] in c.fields for c in cls.descendants()):
        return None
    return b.save(b.expr(parts[0]), "obj", node), parts[1], field


def read(b: Builder, node: ast.Subscript) -> Expr | None:
    """`obj.__dict__["name"]`; None where it isn't that."""
    found = _field(b, node.value, node.slice)
    if found is None:
        return None
    obj, name, field = found

    def missing() -> Expr:
        error = calls.construct(b, node, b.engine.builtin_classes["KeyError"], Arguments([hir.Const(name, STR)], {}))
        b.emit(hir.Raise(error, pos=b.pos(node)))
        b.env = None
        return hir.Const(None, NEVER)

    if field is None:
        return b.known(missing())
    value = hir.GetField(b.coerce(obj, field.holder(obj.type)), field, field.cell.type, b.pos(node))
    if meanings.is_sure(b, obj, name):
        return b.known(value)
    there = b.apart(lambda: b.known(value))
    return b.choose([meanings.flag(b, obj, field)], [there, b.apart(missing)], node)


def contains(b: Builder, node: ast.Compare) -> Expr | None:
    """`"name" in obj.__dict__`; None where it isn't that."""
    if len(node.ops) > 1 or not isinstance(node.ops[0], ast.In | ast.NotIn):
        return None
    found = _field(b, node.comparators[0], node.left)
    if found is None:
        return None
    obj, name, field = found
    there: Expr = hir.Const(field is not None, BOOL)
    if field is not None and not meanings.is_sure(b, obj, name):
        there = meanings.flag(b, obj, field)
    return there if isinstance(node.ops[0], ast.In) else hir.Not(there)
