"""The classes that `isinstance`, `except` and `type(x) is …` name: also variables that hold them, and tuples."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from dataclasses import dataclass

from pyx2c.hirgen import abstract, bindings, comparisons, typing_calls
from pyx2c.hirgen.abstract import Abstract
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.typenames import builtin_named, type_from_node
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, NONE, ClassT, InstanceT, TupleT, Type, VarTupleT, members, show

_ROOTS: dict[str, Abstract] = {"object": object, "type": type}
"""the class of everything and that of classes"""


@dataclass(slots=True)
class Named:
    """What a test names: types that are known now, and class values that are known only when the program runs."""

    types: list[Type | Abstract]
    values: list[Expr]


def named(b: Builder, node: ast.expr) -> Named:
    """Of the second operand of a test."""
    match node:
        case ast.Tuple(elts=nodes):
            return _joined([named(b, n) for n in nodes])
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return _joined([named(b, left), named(b, right)])
        case ast.Call(func=ast.Name(id="type"), args=[ast.Constant(value=None)]) if b.lookup("type") is None:
            return Named([NONE], [])
    found = abstract.abstract(b.module, node) or abstract.enumeration(b.module, node)
    if found is None and isinstance(node, ast.Name) and node.id in _ROOTS and b.lookup(node.id) is None:
        found = _ROOTS[node.id]
    if found is not None:
        return Named([found], [])
    other = _stands_for(b, node) or typing_calls.of_args(b, node)
    if other is not None:
        return named(b, other)
    held = _held(b, node)
    if held is not None:
        return _parts(b, node, held)
    t = type_from_node(b, node, test=True)
    if t is NEVER:
        raise b.error(node, "E0405", "a test of a class needs one that is known when the program is compiled")
    if isinstance(t, InstanceT) and t.cls.structural == "Protocol" and not abstract.checkable(t.cls):
        text = "Instance and class checks can only be used with @runtime_checkable protocols"
        hint = "put `@runtime_checkable` above the protocol"
        raise b.error(node, "E0401", f"`{t.cls.name}` is no protocol to be tested", hint=hint).raising(
            "TypeError", text
        )
    return Named([*members(t)], [])


def _joined(parts: list[Named]) -> Named:
    return Named([t for p in parts for t in p.types], [v for p in parts for v in p.values])


def _stands_for(b: Builder, node: ast.expr) -> ast.expr | None:
    """The names of classes that a module-level name is assigned, once and for all."""
    if not isinstance(node, ast.Name):
        return None
    var = b.lookup(node.id)
    value = bindings.assigned_once(b.module, node.id) if var is not None and var.kind == "global" else None
    return value if isinstance(value, ast.Name | ast.Attribute | ast.Tuple) else None


def _held(b: Builder, node: ast.expr) -> Expr | None:
    """The class value that an expression has; None where it is a name of a type."""
    if isinstance(node, ast.Call):
        return b.expr(node)
    if not isinstance(node, ast.Name | ast.Attribute | ast.Subscript) or _names_type(b, node):
        return None
    try:
        found = b.supposed(lambda: b.expr(node))
    except TypeProblem:
        return None
    if found is None or not any(map(_is_class, members(found.type))):
        return None
    return b.by_member(b.expr(node), lambda x: _class_or_error(b, node, x), node)


def _class_or_error(b: Builder, node: ast.expr, x: Expr) -> Expr:
    """The class that a value is where it may be something else: that is CPython's TypeError, but an annotation that is
    no class may be one of those that CPython can test."""
    if _is_class(x.type):
        return x
    problem = b.error(node, "E0401", f"a test of a class can't take `{show(x.type)}`", about=[x])
    if isinstance(x.type, InstanceT) and (x.type.cls.module, x.type.cls.name) == ("_behind.annotations", "Annotation"):
        raise problem.raising("NotImplementedError", "isinstance() with an annotation that is no class")
    raise problem.raising("TypeError", "isinstance() arg 2 must be a type, a tuple of types, or a union")


def _names_type(b: Builder, node: ast.expr) -> bool:
    """Whether a name stands for a type wherever it is read."""
    if not isinstance(node, ast.Name):
        return False
    var = b.lookup(node.id)
    if var is None:
        return True
    known = b.engine.static_binding(b.module, node.id) or bindings.type_alias(b.engine, b.module, node.id)
    return var.kind == "global" and known is not None


def _is_class(t: Type) -> bool:
    return all(
        isinstance(m, ClassT)
        or isinstance(m, TupleT)
        and all(map(_is_class, m.items))
        or isinstance(m, VarTupleT)
        and m.item.type is not NEVER
        and all(isinstance(c, ClassT) for c in members(m.item.type))
        for m in members(t)
    )


def classes_of(t: Type) -> list[ClassInfo]:
    """All classes that a class value, or a tuple of them, may name."""
    if isinstance(t, ClassT):
        return sorted(t.classes, key=str)
    if isinstance(t, TupleT):
        return [c for item in t.items for c in classes_of(item)]
    return [c for m in members(t.item.type if isinstance(t, VarTupleT) else t) if m is not t for c in classes_of(m)]


def in_tuple(b: Builder, node: ast.AST, value: Expr, use: Callable[[Expr], Expr]) -> Expr:
    """Whether `use` holds of one of the classes in a tuple of which only the run shows how long it is."""
    held = b.save(value, "classes", node)
    result: Expr = hir.Const(False, BOOL)
    assert isinstance(held.type, VarTupleT)
    for cls in dict.fromkeys(classes_of(held.type)):
        one = hir.Const(None, ClassT.of(cls), b.pos(node))
        there = comparisons.contains(b, node, one, held)
        both = b.short_circuit("and", there, functools.partial(use, one))
        result = b.short_circuit("or", result, lambda both=both: both)  # type: ignore[misc]
    return result


def _parts(b: Builder, node: ast.expr, value: Expr) -> Named:
    t = value.type
    if isinstance(t, ClassT) and len(t.classes) == 1:
        if not isinstance(value, hir.Const):
            b.emit(hir.ExprStmt(value))
        return Named([instances(b, node, t)], [])
    if isinstance(t, TupleT):
        value = b.save(value, "classes", node)
        parts = [_parts(b, node, hir.TupleGet(value, i, item)) for i, item in enumerate(t.items)]
        return _joined(parts)
    return Named([], [b.save(value, "cls", node)])


def instances(b: Builder, node: ast.expr, t: ClassT) -> Type:
    """The type of a class's objects."""
    return builtin_named(b, node, t.cls.name) if b.engine.is_builtin_type(t.cls) else InstanceT(t.cls)
