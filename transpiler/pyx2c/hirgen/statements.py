"""Simple statements and branches, and the dispatch table of statements."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from pyx2c.frontend.import_statements import is_type_checking
from pyx2c.hirgen import (
    arguments,
    attributes,
    bindings,
    calls,
    class_bodies,
    conditions,
    deletions,
    exceptions,
    generators,
    loops,
    matching,
    operators,
    subscripts,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.typenames import may_accept, share, type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NONE, show


def expr_stmt(b: Builder, node: ast.Expr) -> None:
    """An expression for its effect; a docstring is none."""
    if isinstance(node.value, ast.Constant):
        return
    b.emit(hir.ExprStmt(b.expr(node.value), b.pos(node)))


def assign(b: Builder, node: ast.Assign) -> None:
    """`a = b = value`; names for types mean nothing when the program runs."""
    if _is_alias(b, node):
        return
    if any(operators.grows_into(b, t, node.value) for t in node.targets):
        b.growing.add(node.value)
    value = b.expr(node.value)
    if len(node.targets) > 1:
        value = b.save(value, "value", node)
    for target in node.targets:
        b.bind(target, value)


def ann_assign(b: Builder, node: ast.AnnAssign) -> None:
    """`x: T = value`."""
    if _is_alias(b, node):
        return
    declared = type_from_node(b, node.annotation)
    if node.value is None:
        return
    value = b.expr(node.value)
    if value.type is not NONE and not may_accept(declared, value.type):
        raise b.error(node.value, "E0407", f"declared `{show(declared)}`, but the value is `{show(value.type)}`")
    share(declared, value)
    b.bind(node.target, value)


def _is_alias(b: Builder, node: ast.Assign | ast.AnnAssign) -> bool:
    alias = bindings.alias_statement(b.engine, b.module, node)
    return alias is not None and bindings.type_alias(b.engine, b.module, alias[0]) is alias[1]


def aug_assign(b: Builder, node: ast.AugAssign) -> None:
    """`target op= value`: the target's parts are evaluated once."""
    sign, name = operators.BINARY[type(node.op)]

    def combine(old: Expr) -> Expr:
        stmts, right = b.aside(node.value)
        if stmts:
            old = b.save(old, "old", node)
            b.out.extend(stmts)
        return operators.binary_op(b, node, sign, name, old, right, inplace=True)

    target = node.target
    if isinstance(target, ast.Name):
        var = b.lookup(target.id)
        if var is None:
            raise b.error(target, "E0302", f"`{target.id}` is not defined")
        b.assign(var, combine(b.read(var, target)), node)
    elif isinstance(target, ast.Attribute) and _of_module(b, target):
        attributes.set_attribute(b, target, combine(attributes.attribute(b, target)))
    elif isinstance(target, ast.Attribute):
        obj = b.save(b.expr(target.value), "obj", node)
        old = attributes.get_attribute(b, target, obj)
        attributes.store_attribute(b, target, obj, combine(old))
    else:
        obj = b.save(b.expr(target.value), "obj", node)
        index = b.save(b.expr(target.slice), "index", node)
        old = subscripts.get_item(b, target, obj, index)
        value = b.save(combine(old), "value", node)
        subscripts.store_item(b, target, obj, index, value)


def _of_module(b: Builder, target: ast.Attribute) -> bool:
    return isinstance(target.value, ast.Name) and b.engine.module_at(b, target.value.id) is not None


def if_stmt(b: Builder, node: ast.If) -> None:
    """`if` / `elif` / `else`."""
    if is_type_checking(node.test):
        return
    before, test = b.env, conditions.decision(b, node.test, b.pos(node))
    b.env = test.yes
    then = b.block(node.body)
    after_then, b.env = b.env, test.no
    other = b.block(node.orelse)
    after_else, b.env = b.env, before
    b.emit(hir.If(test.value, then, other, b.pos(node.test)))
    b.env = b.merge([after_then, after_else])


def return_stmt(b: Builder, node: ast.Return) -> None:
    """`return value`."""
    value = b.expr(node.value) if node.value is not None else hir.NONE_CONST
    generators.results(b.inst).add(value.type)
    b.emit(hir.Return(value, b.pos(node)))
    b.env = None


def pass_stmt(b: Builder, node: ast.Pass) -> None:
    """`pass`."""


def assert_stmt(b: Builder, node: ast.Assert) -> None:
    """`assert test, message`."""
    before, test = b.env, conditions.decision(b, node.test, b.pos(node))

    def fail() -> None:
        given = arguments.Arguments([b.expr(node.msg)] if node.msg is not None else [], {})
        error = calls.construct(b, node, b.class_named("AssertionError"), given)  # type: ignore[arg-type]
        b.emit(hir.Raise(error, pos=b.pos(_last_compared(node.test) or node)))

    b.env = test.no
    stmts = b.optional(fail) if test.no is not None else []
    b.env = before
    b.emit(hir.If(test.value, [], stmts, b.pos(node)))
    b.env = test.yes


def _last_compared(test: ast.expr) -> ast.Compare | None:
    """The comparison that CPython's compiler saw last on its way through a test: what it emits next is said to stand
    there."""
    match test:
        case ast.Compare():
            return test
        case ast.UnaryOp(op=ast.Not()):
            return _last_compared(test.operand)
        case ast.BoolOp():
            parts = test.values
        case ast.IfExp():
            parts = [test.test, test.body, test.orelse]
        case _:
            return None
    found = [_last_compared(part) for part in parts]
    return next((f for f in reversed(found) if f is not None), None)


def delete_stmt(b: Builder, node: ast.Delete) -> None:
    """`del x`, `del xs[i]`, `del d[k]`, `del obj.name`."""
    for target in node.targets:
        if isinstance(target, ast.Subscript):
            subscripts.delete_item(b, target)
        elif isinstance(target, ast.Name):
            _delete_name(b, target)
        elif isinstance(target, ast.Attribute):
            deletions.delete_attribute(b, target)
        else:
            raise b.error(target, "E0506", "`del` of this is not supported")


def _delete_name(b: Builder, target: ast.Name) -> None:
    var = b.lookup(target.id)
    if var is None or b.env is None:
        return
    b.emit(hir.ExprStmt(b.read(var, target)))
    var.late |= not b.is_local(var)
    b.emit(hir.Delete(var, b.pos(target)))
    b.forget(var)
    b.remember()


def nothing(b: Builder, node: ast.stmt) -> None:
    """`global`, `nonlocal`: the scope pass has read them."""


STMTS: dict[type[ast.AST], Callable[[Builder, Any], None]] = {
    ast.Expr: expr_stmt,
    ast.Assign: assign,
    ast.AnnAssign: ann_assign,
    ast.AugAssign: aug_assign,
    ast.If: if_stmt,
    ast.While: loops.while_stmt,
    ast.For: loops.for_stmt,
    ast.Break: loops.break_stmt,
    ast.Continue: loops.continue_stmt,
    ast.Return: return_stmt,
    ast.Pass: pass_stmt,
    ast.Assert: assert_stmt,
    ast.Raise: exceptions.raise_stmt,
    ast.Try: exceptions.try_stmt,
    ast.With: exceptions.with_stmt,
    ast.Delete: delete_stmt,
    ast.ClassDef: class_bodies.class_def,
    ast.Match: matching.match_stmt,
    ast.Global: nothing,
    ast.Nonlocal: nothing,
}
