"""`__new__`: the program's own, and `object.__new__(cls)`, by which an object comes to be without its `__init__`."""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls, value_bases
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import ClassT, InstanceT, show


def by_own_new(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """`C(...)` of a class with a `__new__`: what that returns, and `__init__` of it when it is such an object."""
    found = cls.find_method("__new__")
    assert found is not None
    if cls.is_exception:
        raise b.error(node, "E0506", f"`__new__` of an exception, as `{cls.name}` has, is not supported yet")
    saved = given.saved(b, node)
    of_class = hir.Const(None, ClassT.of(cls), b.pos(node))
    made = calls.call_exactly(b, node, of_class, b.engine.method_ref(found[0], "__new__"), saved.behind(of_class))
    return b.by_member(made, lambda x: _initialised(b, node, cls, x, saved), node)


def _initialised(b: Builder, node: ast.AST, cls: ClassInfo, made: Expr, given: Arguments) -> Expr:
    """`__init__` is called if the object is one of the class that was called."""
    if not isinstance(made.type, InstanceT):
        return made
    seen: ClassInfo = made.type.cls
    below = seen if cls in seen.mro else cls
    init = below.find_method("__init__")
    if init is None or init[0].tuple_fields is not None or below is cls and seen not in cls.mro:
        return made
    me = b.save(made, "new", node)

    def initialise() -> Expr:
        return calls.call_with(b, node, b.coerce(me, InstanceT(below)), "__init__", given)

    if below is seen:
        b.emit(hir.ExprStmt(initialise(), b.pos(node)))
        return me
    stmts, done = b.collect(initialise)
    b.emit(hir.If(hir.IsType(me, [InstanceT(cls)]), [*stmts, hir.ExprStmt(done, b.pos(node))], []))
    return me


def of_class(b: Builder, node: ast.AST, given: Arguments) -> Expr:
    """`object.__new__(cls)`; of named tuples `tuple.__new__(cls, …)` by field."""
    if not given.positional:
        raise b.error(node, "E0403", "`__new__` needs a class").raising(
            "TypeError", "object.__new__(): not enough arguments"
        )
    rest = Arguments(given.positional[1:], given.keywords)
    asked = given.positional[0]
    if not isinstance(asked.type, ClassT):
        raise b.error(node, "E0401", f"`__new__` makes objects of classes, not of `{show(asked.type)}`", about=[asked])
    if len(asked.type.classes) > 1:
        rest = rest.saved(b, node)
    return b.by_member(asked, lambda c: _plain(b, node, c, rest), node)


def _plain(b: Builder, node: ast.AST, asked: Expr, rest: Arguments) -> Expr:
    assert isinstance(asked.type, ClassT)
    cls: ClassInfo = asked.type.cls
    if cls.is_exception or cls.builtin:
        raise b.error(node, "E0506", f"`__new__` of `{cls.name}` is not supported yet")
    if cls.value_base() is not None:
        return value_bases.make(b, node, cls, rest)
    b.engine.mark_made(cls)
    made = calls.with_class_defaults(b, node, cls, hir.New(cls, InstanceT(cls), b.pos(node)))
    init = cls.find_method("__init__")
    if init is None or init[0].tuple_fields is None:
        return made
    me, rest = b.save(made, "new", node), rest.saved(b, node)
    b.emit(hir.ExprStmt(calls.call_exactly(b, node, me, b.engine.method_ref(init[0], "__init__"), rest), b.pos(node)))
    return me
