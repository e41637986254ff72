"""Attributes of classes: the body's, and those that the program gives a class later.

class Animal: count = 0
class Dog(Animal): pass

def made(cls): cls.count += 1        made(Dog) reads Animal's and gives Dog one of its own
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from pyx2c.hirgen import made_methods
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.said_names import HOOKS
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BOOL, NEVER, STR, ClassT, InstanceT, members


def find(b: Builder, cls: ClassInfo, name: str) -> list[Var]:
    """The variables that may hold `cls.name`, the one that always does last."""
    b.engine.asks(cls, name)
    found: list[Var] = []
    for c in cls.mro:
        if name in c.attrs:
            return [*found, c.attrs[name]]
        if name in c.added:
            found.append(c.added[name])
        if name in c.methods:
            break
    return found


def read(b: Builder, node: ast.AST, cls: ClassInfo, name: str) -> Expr | None:
    """`cls.name`; None where no class has such an attribute."""
    found = find(b, cls, made_methods.key(cls, name))
    if not found:
        return None

    def missing() -> Expr:
        text = hir.Const(f"type object '{cls.name}' has no attribute '{name}'", STR)
        return hir.Prim(b.row("raise.AttributeError"), [text], NEVER, b.pos(node))

    return first_of(b, node, found, missing)


def first_of(b: Builder, node: ast.AST, found: Sequence[Var], missing: Callable[[], Expr]) -> Expr:
    """The first of several attributes that has a value."""
    if not found:
        return b.known(missing())
    var, *others = found
    if not var.added:
        return b.read(var, node)
    value = b.apart(lambda: b.known(hir.Read(var, var.type, b.pos(node))))
    return b.choose([hir.IsBound(var)], [value, b.apart(lambda: first_of(b, node, others, missing))], node)


def is_there(found: Sequence[Var]) -> Expr:
    """Whether any of them has a value."""
    if not all(var.added for var in found):
        return hir.Const(True, BOOL)
    first, *others = [hir.IsBound(var) for var in found]
    result: Expr = first
    for test in others:
        result = hir.BoolOp("or", result, test)
    return result


def refuse_descriptor(b: Builder, node: ast.AST, name: str, value: Expr) -> None:
    """E0506 for an object with `__get__` or `__set__` in a class that descriptors.py made no property of."""
    classes = [c for m in members(value.type) if isinstance(m, InstanceT) for c in m.cls.descendants()]
    found = any(c.find_method(m) is not None for c in classes for m in ("__get__", "__set__", "__delete__"))
    if found and not name.startswith("."):
        raise b.error(node, "E0506", "this descriptor can't be made a property", hint="write a property")


def store(b: Builder, node: ast.Attribute, target: Expr, value: Expr) -> Expr:
    """`Class.name = value`."""
    assert isinstance(target.type, ClassT)
    cls: ClassInfo = target.type.cls
    refuse_descriptor(b, node, node.attr, value)
    name = made_methods.key(cls, node.attr)
    var = cls.attrs.get(name) or cls.added.get(name) or _added(b, node, cls)
    b.engine.set_changes(var)
    b.assign(var, value, node)
    return hir.NONE_CONST


def _added(b: Builder, node: ast.Attribute, cls: ClassInfo) -> Var:
    name = node.attr
    if cls.builtin:
        text = f"cannot set '{name}' attribute of immutable type '{cls.name}'"
        problem = b.error(node, "E0402", f"class `{cls.name}` can't be given attributes")
        raise problem.raising("TypeError", text)
    if cls.find_method(name) or cls.enum or cls.find_inner(name) or made_methods.is_special(name) or name in HOOKS:
        hint = "give the class the attribute in its body"
        raise b.error(node, "E0506", f"class `{cls.name}` has no attribute `{name}` of its own", hint=hint)
    var: Var = b.engine.add_class_attribute(cls, name)
    return var


def in_dict(b: Builder, node: ast.Compare) -> Expr | None:
    """`"name" in cls.__dict__`: whether a class has an attribute of its own; None of any other comparison."""
    match node:
        case ast.Compare(
            left=ast.Constant(value=str(name)),
            ops=[ast.In() | ast.NotIn() as op],
            comparators=[ast.Attribute(value=owner, attr="__dict__") | ast.Call(func=ast.Name("vars"), args=[owner])],
        ):
            kind = b.supposed(lambda: b.expr(owner))
            if kind is None or not all(isinstance(m, ClassT) and _has_dict(m) for m in members(kind.type)):
                return None
            found = b.by_member(b.expr(owner), lambda c: _has_own(b, c, name), node)
            return hir.Not(found) if isinstance(op, ast.NotIn) else found
    return None


def _has_dict(t: ClassT) -> bool:
    return not any(c.builtin or c.enum or c.named_tuple() is not None or c.structural for c in t.classes)


def _has_own(b: Builder, target: Expr, name: str) -> Expr:
    assert isinstance(target.type, ClassT)
    cls: ClassInfo = target.type.cls
    b.evaluate(target)
    b.engine.asks(cls, name)
    if name in cls.added:
        return hir.IsBound(cls.added[name])
    defaults = [f.name for f in cls.data_fields if f.default]
    return hir.Const(name in [*cls.attrs, *cls.methods, *cls.decorated, *cls.inner, *defaults], BOOL)
