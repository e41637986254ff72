"""Classes as values: `type(x)`, `x.__class__`, the builtin types, calls of a class that is known when the program runs.

What a value can be is a set of classes, as with functions; operations tell them apart one by one.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import abstract
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.py_names import made_below, py_name
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, Cell, ClassT, FuncT, InstanceT, Type, members, show


def class_of(b: Builder, node: ast.AST, value: Expr, classes: list[ClassInfo] | None = None) -> Expr:
    """`type(value)`; `classes`: those that an object can be of here, where it is seen as one of more."""
    return b.by_member(value, lambda x: _class_of(b, node, x, classes), node)


def _class_of(b: Builder, node: ast.AST, x: Expr, classes: list[ClassInfo] | None) -> Expr:
    if not isinstance(x.type, InstanceT):
        name = "type" if isinstance(x.type, ClassT) else py_name(x.type).rpartition(".")[2]
        t = ClassT.of(b.engine.builtin_type(name))
        return hir.Seq([hir.ExprStmt(x)], hir.Const(None, t), t, b.pos(node))
    t = ClassT.of(*(classes or made_below(x.type.cls)))
    if len(t.classes) == 1:
        return hir.Seq([hir.ExprStmt(x)], hir.Const(None, t), t, b.pos(node))
    return hir.Prim(b.row("class.of"), [x], t, b.pos(node))


def named_class(b: Builder, node: ast.expr) -> ClassInfo | None:
    """The class that a name stands for, where that is known at compile time."""
    if not isinstance(node, ast.Name) or b.lookup(node.id) is not None:
        return None
    found: ClassInfo | None = b.engine.builtin_types.get(node.id)
    return found


def is_below(b: Builder, node: ast.AST, cls: Expr, base: Expr) -> Expr:
    """`issubclass(cls, base)` of one base."""
    if len(members(cls.type)) > 1:
        return b.by_member(cls, lambda c: is_below(b, node, c, base), node)
    if not isinstance(cls.type, ClassT):
        raise _no_class(b, node, cls.type)
    if not isinstance(base.type, ClassT):
        raise b.error(node, "E0401", "`issubclass` takes classes")
    if base.type.cls.module == "numbers":
        raise b.error(node, "E0506", "`issubclass` of a class of `numbers` takes it by its name")
    asked: ClassInfo = next(iter(base.type.classes))
    if asked.structural == "Protocol":
        raise b.error(node, "E0506", "`issubclass` of a protocol is not supported", hint="use `isinstance`")
    if asked.builtin and any(c.plain or c.container_base() for c in cls.type.classes):
        return b.by_member(cls, lambda c: _is_below_builtin(c, asked), node)
    found = {base.type.cls in c.mro or base.type.cls.name == "object" for c in cls.type.classes}
    if len(found) == 1:
        return hir.Seq([hir.ExprStmt(cls)], hir.Const(found.pop(), BOOL), BOOL)
    return hir.Prim(b.row("class.below"), [cls], BOOL, None, {"C": Cell("", InstanceT(base.type.cls))})


def _no_class(b: Builder, node: ast.AST, t: Type) -> TypeProblem:
    """CPython's TypeError; a class of the library that is a function here is a class there."""
    if isinstance(t, FuncT):
        return b.error(node, "E0506", f"`issubclass` of `{show(t)}` is not supported")
    problem = b.error(node, "E0401", "`issubclass` takes classes")
    return problem.raising("TypeError", "issubclass() arg 1 must be a class")


def _is_below_builtin(cls: Expr, base: ClassInfo) -> Expr:
    """The same of one class and a builtin type, which may be what its objects hold."""
    assert isinstance(cls.type, ClassT)
    one: ClassInfo = cls.type.cls
    container = one.container_base()
    held = one.plain or (container.container if container is not None else "")
    answer = base in one.mro or base.name in (held, "object")
    return hir.Seq([hir.ExprStmt(cls)], hir.Const(answer, BOOL), BOOL)


def is_below_abstract(b: Builder, node: ast.AST, cls: Expr, kind: abstract.Abstract) -> Expr:
    """`issubclass(cls, Sequence)`: an abstract class, or one of module enum."""

    def one(c: Expr) -> Expr:
        if not isinstance(c.type, ClassT):
            raise _no_class(b, node, c.type)
        answer = abstract.is_class_of(c.type.cls, kind)
        return hir.Seq([hir.ExprStmt(c)], hir.Const(answer, BOOL), BOOL)

    return b.by_member(cls, one, node)
