"""`raise`, `try` and `with`."""

from __future__ import annotations

import ast

from pyx2c.frontend import exception_groups
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import arguments, calls, caught_when_run, class_tests, comparisons, managers, refusals, stopping
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.hirgen.scopes import names_changed
from pyx2c.hirgen.walk import Env
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NEVER, NONE, STR, ClassT, InstanceT, Type, show


def raise_stmt(b: Builder, node: ast.Raise) -> None:
    """`raise`, `raise E`, `raise E(...) from cause`."""
    if node.exc is None:
        b.emit(hir.Raise(None, pos=b.pos(node)))
        b.env = None
        return
    value = _exception(b, node.exc)
    cause: Expr | None = None
    suppress = False
    if node.cause is not None:
        if isinstance(node.cause, ast.Constant) and node.cause.value is None:
            suppress = True
        else:
            value = b.save(value, "error", node)
            cause = _exception(b, node.cause)
    b.emit(hir.Raise(value, cause, suppress, b.pos(node), exception_groups.is_again(node)))
    b.env = None


def _exception(b: Builder, node: ast.expr) -> Expr:
    return b.by_member(b.expr(node), lambda x: _one_exception(b, node, x), node)


def _one_exception(b: Builder, node: ast.expr, value: Expr) -> Expr:
    if isinstance(value.type, ClassT):
        value = calls.apply(b, node, value, [])
    if value.type is NEVER or isinstance(value.type, InstanceT) and value.type.cls.is_exception:
        return value
    wrong = arguments.Arguments([hir.Const("exceptions must derive from BaseException", STR)], {})
    return calls.construct(b, node, b.engine.builtin_classes["TypeError"], wrong)


def try_stmt(b: Builder, node: ast.Try) -> None:
    """`try` / `except` / `else` / `finally`."""
    if node.finalbody:
        _finally(b, node)
    else:
        _try(b, node)


def _finally(b: Builder, node: ast.Try) -> None:
    before = b.fork()
    breaks = b.loops[-1].breaks if b.loops else []
    left = len(breaks)
    seen: list[Env] = []
    b.tries.append(seen)

    def body() -> None:
        if node.handlers:
            _try(b, node)
        else:
            for stmt in node.body:
                b.stmt(stmt)

    stmts, _ = b.branch(body)
    b.tries.pop()
    after = b.env
    b.env = b.merge([before, after, *seen])
    final = b.block(node.finalbody)
    ended = b.env is None
    b.env = before
    b.emit(hir.Finally(stmts, final, b.pos(node)))
    b.env = None if ended or after is None else after
    changes = names_changed(node.finalbody)
    b.widen(changes)
    for env in breaks[left:]:
        b.widen(changes, env)


def _try(b: Builder, node: ast.Try) -> None:
    before = b.fork()
    seen: list[Env] = []
    b.tries.append(seen)
    b.caught.append(refusals.caught_by(node.handlers))
    with stopping.caught(b, stopping.catches(node.handlers)):
        body = b.block(node.body)
    b.caught.pop()
    b.tries.pop()
    orelse = b.block(node.orelse)
    exits = [b.env]
    handlers: list[hir.Handler] = []
    for i, handler in enumerate(node.handlers):
        b.env = b.merge([before, *seen])
        handlers.append(_handler(b, handler, node.handlers[i + 1 :]))
        exits.append(b.env)
    b.env = before
    b.emit(hir.Try(body, handlers, orelse, b.pos(node)))
    b.env = b.merge(exits)


def _handler(b: Builder, node: ast.ExceptHandler, rest: list[ast.ExceptHandler]) -> hir.Handler:
    values = caught_when_run.classes(b, node.type)
    classes = values if values is not None else _caught(b, node.type) if node.type is not None else []
    var = None
    if node.name is not None or values is not None:
        var = b.temp(node, NEVER, node.name or "caught")
        for cls in classes or [b.engine.builtin_classes["BaseException"]]:
            var.cell.add(InstanceT(cls))
        if node.name is not None:
            b.renamed.append({node.name: var})
    if values is None or var is None:
        body = b.block(node.body)
    else:
        body, _ = b.collect(lambda: caught_when_run.body(b, node, var, rest))
    if node.name is not None:
        b.renamed.pop()
    return hir.Handler(classes, var, body, b.pos(node))


def _caught(b: Builder, node: ast.expr) -> list[ClassInfo]:
    """The classes that a handler names."""
    found = b.apart(lambda: class_tests.named(b, node))[1]
    if found is None or found.values or any(isinstance(n, ast.Call) for n in every_node(node)):
        raise b.error(node, "E0506", "a handler names classes that are known when the program is compiled")
    classes = []
    for t in found.types:
        if not (isinstance(t, InstanceT) and t.cls.is_exception):
            name = show(t) if isinstance(t, Type) else t.__name__
            raise b.error(node, "E0401", f"`{name}` is not an exception class")
        classes.append(t.cls)
    return classes


def with_stmt(b: Builder, node: ast.With) -> None:
    """`with` on one or several managers."""
    _with(b, node, list(node.items))


def _with(b: Builder, node: ast.With, items: list[ast.withitem]) -> None:
    rewritten = managers.as_try(b, node, items)
    if rewritten is not None:
        b.stmt(rewritten)
        return
    item = items[0]
    manager = managers.enter(b, item.context_expr, node)
    target, entered = item.optional_vars, manager.entered
    if isinstance(target, ast.Name):
        b.bind(target, entered)
    elif target is not None:
        entered = b.save(entered, "entered", node)
    else:
        b.emit(hir.ExprStmt(entered))
    before = b.fork()
    seen: list[Env] = []
    b.tries.append(seen)

    def inner() -> None:
        if target is not None and not isinstance(target, ast.Name):
            b.bind(target, entered)  # what this raises, the manager is told
        if len(items) > 1:
            _with(b, node, items[1:])
        else:
            for stmt in node.body:
                b.stmt(stmt)

    body, _ = b.branch(inner)
    b.tries.pop()
    after = b.env
    if manager.always is not None:
        b.env = before
        b.emit(hir.Finally(body, manager.always, b.pos(node)))
        b.env = after
        return
    _exit_protocol(b, node, manager, body, before, seen, after)


def _exit_protocol(
    b: Builder,
    node: ast.With,
    manager: managers.Manager,
    body: list[hir.Stmt],
    before: Env | None,
    seen: list[Env],
    after: Env | None,
) -> None:
    failed = b.temp(node, BOOL, "failed")
    b.env = b.merge([before, *seen])
    base = b.class_named("BaseException")
    error = b.temp(node, InstanceT(base), "error")

    def on_error() -> None:
        b.emit(hir.Assign(failed, hir.Const(True, BOOL)))
        answer = manager.failed(hir.Read(error, InstanceT(base)))
        if answer.type is NONE:  # it is never dealt with: nothing behind the `with` comes next
            b.emit(hir.ExprStmt(answer))
            b.emit(hir.Raise(None, pos=b.pos(node)))
            b.env = None
            return
        b.emit(hir.If(comparisons.truth(b, node, answer), [], [hir.Raise(None, pos=b.pos(node))]))

    handler, _ = b.branch(on_error)
    handled, b.env = b.env, before
    leave = b.optional(lambda: b.emit(hir.ExprStmt(manager.done())))
    b.emit(hir.Assign(failed, hir.Const(False, BOOL)))
    guarded = hir.Try(body, [hir.Handler([], error, handler)], [])
    b.emit(hir.Finally([guarded], [hir.If(hir.Read(failed, BOOL), [], leave)], b.pos(node)))
    b.env = b.merge([after, handled])
