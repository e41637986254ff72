"""An enumeration's class as a value: its members, and looking them up."""

from __future__ import annotations

import ast
from typing import TypeGuard

from pyx2c.hirgen import arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR, ClassT, InstanceT, Type


def is_enumeration(t: Type) -> TypeGuard[ClassT]:
    """Whether it is the type of an enumeration's class, which can be gone through."""
    return isinstance(t, ClassT) and len(t.classes) == 1 and t.cls.find_attr("__known__") is not None


def known(b: Builder, node: ast.AST, t: Type) -> Expr:
    """The list of an enumeration's members in order of definition."""
    assert isinstance(t, ClassT)
    var = t.cls.find_attr("__known__")
    if var is None:
        raise b.error(node, "E0406", f"class `{t.cls.name}` can't be iterated over")
    return hir.Read(var, var.type, b.pos(node))


def iterated(b: Builder, node: ast.AST, t: ClassT) -> Expr:
    """What a loop over the class goes over: of flags those of one bit."""
    members = known(b, node, t)
    if "Flag" not in t.cls.enum:
        return members
    bits = b.behind(node, "enum.flag_bits", [members])
    return b.behind(node, "enum.flag_parts", [members, bits])


def by_value(b: Builder, node: ast.AST, cls: ClassInfo, given: arguments.Arguments) -> Expr:
    """`Color(value)`"""
    if len(given.positional) != 1 or given.keywords:
        raise b.error(node, "E0403", f"`{cls.name}` takes the value of a member")
    value, members = b.plain(given.positional[0]), known(b, node, ClassT.of(cls))
    if value.type == InstanceT(cls):
        return value
    if "Flag" in cls.enum:
        if cls.enum == "Flag":
            value = b.behind(node, "enum.checked", [members, value, hir.Const(cls.name, STR)])
        return b.call_known(node, b.engine.method_ref(cls, "__flag__"), [value])
    if cls.find_method("__lookup__"):
        return b.call_known(node, b.engine.method_ref(cls, "__lookup__"), [value])
    return b.behind(node, "enum.by_value", [members, value, hir.Const(cls.qualname, STR)])


def by_name(b: Builder, node: ast.AST, x: Expr, name: Expr) -> Expr:
    """`Color["RED"]`"""
    assert isinstance(x.type, ClassT)
    if x.type.cls.enum_aliases:
        return b.must("getitem", [by_names(b, node, x.type), name], node)
    return b.behind(node, "enum.by_name", [known(b, node, x.type), name])


def by_names(b: Builder, node: ast.AST, t: ClassT) -> Expr:
    """`Color.__members__`: the members by all their names."""
    if not t.cls.enum_aliases:
        return b.behind(node, "enum.by_names", [known(b, node, t)])
    attrs = {name: t.cls.attrs[name] for name, _ in t.cls.enum_members}
    return b.make_dict(node, {name: hir.Read(var, var.type, b.pos(node)) for name, var in attrs.items()})


def contains(b: Builder, node: ast.AST, item: Expr, x: Expr) -> Expr:
    """`member in Color`"""
    assert isinstance(x.type, ClassT)
    if isinstance(item.type, InstanceT):
        return b.truth_known(item, x.type.cls in item.type.cls.mro)
    raise b.error(node, "E0401", f"`in` asks for members of `{x.type.cls.name}`", hint="compare the values")


def size(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """`len(Color)`"""
    assert isinstance(x.type, ClassT)
    return b.must("len", [iterated(b, node, x.type)], node)
