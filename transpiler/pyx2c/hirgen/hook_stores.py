"""Assignments and deletions by hooks (hooks.py), and what `object` does with attributes, which has none.

    super().__setattr__("size", value)      the field, or the setter of a property
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import attributes, deletions, hooks, meanings, unknown_names
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, InstanceT


def store(b: Builder, node: ast.Attribute, x: Expr, name: str, value: Expr) -> bool:
    """`x.name = value` by the hook; whether some object has one."""
    assert isinstance(x.type, InstanceT)
    if name[:1] == "." or name.endswith(CACHED) or not hooks.has(x.type.cls, "__setattr__"):
        return False
    x, value = b.save(x, "obj", node), b.save(value, "value", node)

    def put(of: ClassInfo | None) -> Expr:
        if of is not None:
            return hooks.call(b, node, x, "__setattr__", of, [hir.Const(name, STR), value])
        attributes.store_plainly(b, node, x, value)
        return hir.NONE_CONST

    b.emit(hir.ExprStmt(hooks.by_owner(b, node, x, "__setattr__", put), b.pos(node)))
    return True


def delete(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr | None:
    """`del x.name` by the hook; None where no object has one."""
    assert isinstance(x.type, InstanceT)
    if not hooks.has(x.type.cls, "__delattr__"):
        return None

    def drop(of: ClassInfo | None) -> Expr:
        if of is not None:
            return hooks.call(b, node, x, "__delattr__", of, [hir.Const(name, STR)])
        return deletions.delete_plainly(b, node, x, name)

    return hooks.by_owner(b, node, x, "__delattr__", drop)


def of_object(b: Builder, node: ast.Call, x: Expr, hook: str, given: list[Expr]) -> Expr:
    """`object.__setattr__(x, name, value)` and its kin: what there is without hooks."""
    if not isinstance(x.type, InstanceT) or len(given) != (2 if hook == "__setattr__" else 1):
        raise b.error(node, "E0506", f"`object.{hook}` takes an instance of a class of the program", about=[x])
    x = b.save(x, "obj", node)
    name, *values = given

    def put(x: Expr, n: str) -> Expr:
        target = b.derived(node, f"store {n}", lambda: ast.Attribute(node, n, ast.Store()))
        attributes.store_plainly(b, target, x, values[0], through_object=True)
        return hir.NONE_CONST

    if isinstance(name, hir.Const) and isinstance(name.value, str):
        if hook == "__setattr__":
            return put(x, name.value)
        if hook == "__delattr__":
            return deletions.delete_plainly(b, node, x, name.value)
        return meanings.read_plain(b, node, x, name.value)
    if hook == "__setattr__" and unknown_names.can_be(x, name):
        values = [b.save(values[0], "value", node)]
        return unknown_names.store(b, node, x, b.save(name, "name", node), put)
    hint = "name the attribute: `obj.name = value`, `getattr(obj, \"name\")`"
    raise b.error(node, "E0205", f"the name that `object.{hook}` is given must be known at compile time", hint=hint)


def check(b: Builder, cls: ClassInfo) -> None:
    """E0205 for hooks of kinds of classes whose objects have attributes of other kinds than fields."""
    for name in (n for n in HOOKS if n in cls.methods or n in cls.attrs or n in cls.added):
        node = cls.methods.get(name, cls.node)
        frozen = any((c.dataclass or {}).get("frozen") for c in cls.mro)
        slots = any((c.dataclass or {}).get("slots") for c in cls.mro)
        if cls.enum or cls.structural or frozen and name != "__getattr__" or slots and name == "__setattr__":
            message = f"`{name}` of an enumeration, a protocol or a frozen dataclass or one with slots"
        elif name not in cls.methods or cls.kinds.get(name) != "method":
            message = f"`{name}` is no plain method"
        else:
            continue
        hint = "write a property for each computed attribute, or keep the values in a dict"
        raise b.error(node, "E0205", message, hint=hint)
