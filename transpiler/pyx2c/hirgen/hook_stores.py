"""Assignments and deletions by hooks (hooks.py), and what `object` does with attributes, which has none.

    super().__setattr__("size", value)      the field, or the setter of a property
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend import field_updates
from pyx2c.hirgen import attributes, deletions, hooks, meanings, thread_locals, unknown_names
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cached_functions import CACHED
from pyx2c.hirgen.program import HELD, ClassInfo
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, InstanceT


def store(b: Builder, node: ast.Attribute, x: Expr, name: str, value: Expr) -> bool:
    """`x.name = value` by the hook; whether some object has one."""
    assert isinstance(x.type, InstanceT)
    if name[:1] == "." or name.endswith(CACHED) or field_updates.goes_past_hooks(node):
        return False
    if not hooks.has(b, x.type.cls, "__setattr__"):
        return False
    x, value = b.save(x, "obj", node), b.save(value, "value", node)

    def put(of: ClassInfo | None) -> Expr:
        if of is not None:
            return hooks.call(b, node, x, "__setattr__", of, [hir.Const(name, STR), value])
        attributes.store_plainly(b, node, x, value)
        return hir.NONE_CONST

    b.emit(hir.ExprStmt(hooks.by_owner(b, node, x, "__setattr__", put), b.pos(node)))
    return True


def store_computed(b: Builder, node: ast.AST, x: Expr, name: Expr, value: Expr, plain: Callable[[], Expr]) -> Expr:
    """`setattr(x, name, value)` of a computed name: what its hook makes of it, else `plain`."""
    if not isinstance(x.type, InstanceT) or field_updates.goes_past_hooks(node):
        return plain()
    if not hooks.has(b, x.type.cls, "__setattr__"):
        return plain()

    def put(of: ClassInfo | None) -> Expr:
        return plain() if of is None else hooks.call(b, node, x, "__setattr__", of, [name, value])

    return hooks.by_owner(b, node, x, "__setattr__", put)


def delete_computed(b: Builder, node: ast.AST, x: Expr, name: Expr, plain: Callable[[], Expr]) -> Expr:
    """`delattr(x, name)` of a computed name that no object of the class has: the same."""
    assert isinstance(x.type, InstanceT)
    if not hooks.has(b, x.type.cls, "__delattr__"):
        return plain()

    def drop(of: ClassInfo | None) -> Expr:
        return plain() if of is None else hooks.call(b, node, x, "__delattr__", of, [name])

    return hooks.by_owner(b, node, x, "__delattr__", drop)


def delete(b: Builder, node: ast.AST, x: Expr, name: str) -> Expr | None:
    """`del x.name` by the hook; None where no object has one."""
    assert isinstance(x.type, InstanceT)
    if not hooks.has(b, x.type.cls, "__delattr__"):
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
    """E0205 for hooks that are no plain methods, or of classes whose objects have attributes of other kinds."""
    for name in (n for n in sorted(HOOKS) if n in cls.methods or n in cls.attrs or n in cls.added):
        plain = name in cls.methods and cls.kinds.get(name) == "method"
        of = _kind(b, cls, name != "__getattr__") if plain else ""
        if plain and not of:
            continue
        message = f"`{name}` of {of} is not supported" if plain else f"`{name}` is no plain method"
        hint = "write a property for each computed attribute, or keep the values in a dict"
        raise b.error(cls.methods.get(name, cls.node), "E0205", message, hint=hint)


def _kind(b: Builder, cls: ClassInfo, stores: bool) -> str:
    """What a class is that has no hooks here; "" of one that may have them."""
    if cls.enum or cls.structural:
        return "an enumeration" if cls.enum else "a protocol or typed dict"
    if thread_locals.is_local(cls):
        return "a class of objects that each thread has its own attributes of"
    options = [c.dataclass for c in cls.mro if c.dataclass is not None]
    if stores and (cls.named_tuple() is not None or any(o.get("frozen") or o.get("slots") for o in options)):
        return "a named tuple, or of a dataclass that is frozen or has slots"
    library = [c for c in cls.mro if c.info is not None and c.info.library]
    if stores and any(c.fields.keys() - {HELD} for c in library):
        return "a class derived from one of the library"
    return ""
