"""What a `with` statement enters and leaves: instances, files, generators under `@contextmanager`, contextlib's own.

@contextmanager                     `with opened(path) as f: body` runs the generator up to its `yield`, body, and
def opened(path):                   the rest. An exception of the body is raised at the `yield`; the generator
    f = open(path)                  may catch it, and then the program goes on behind the `with`.
    yield f
    f.close()
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from pyx2c.frontend.coroutines import is_async
from pyx2c.hirgen import awaiting, calls, class_values, comparisons, iterators
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt
from pyx2c.ir.types import BINFILE, BOOL, NEVER, NONE, STR, TEXTFILE, InstanceT, IterT, members, show


@dataclass(slots=True)
class Manager:
    """A context manager that was entered."""

    entered: Expr
    always: list[Stmt] | None = None
    """what leaving does however the body ends; None where it is told how"""
    failed: Callable[[Expr], Expr] = lambda error: error
    """leaves with an exception: true when it is dealt with"""
    done: Callable[[], Expr] = lambda: hir.NONE_CONST
    """leaves without one"""


def enter(b: Builder, node: ast.expr, statement: ast.With) -> Manager:
    """Evaluates and enters what stands behind `with`."""
    special = contextlib_call(b, node)
    if special in ("closing", "nullcontext"):
        assert isinstance(node, ast.Call)
        value = b.save(b.expr(node.args[0]), "thing", node) if node.args else hir.NONE_CONST
        return Manager(value, _closing(b, node, value) if special == "closing" else [])
    manager = b.save(b.expr(node), "manager", node)
    b.shown_at[node] = b.pos(statement)
    if isinstance(manager.type, InstanceT):
        return _instance(b, node, manager)
    if isinstance(manager.type, IterT) and manager.type.manager:
        return _generator(b, node, manager)
    if len(members(manager.type)) > 1 and not is_async(node):
        return _one_of_several(b, node, manager)
    if manager.type not in (TEXTFILE, BINFILE):
        raise b.error(node, "E0401", f"`{show(manager.type)}` is not a context manager")
    b.emit(hir.ExprStmt(b.must("file.check", [manager], node)))
    return Manager(manager, [hir.ExprStmt(b.must("file.close", [manager], node))])


def _closing(b: Builder, node: ast.AST, value: Expr) -> list[Stmt]:
    def close() -> None:
        if isinstance(value.type, IterT):
            found = iterators.method(b, node, value, "close", [])
        elif isinstance(value.type, InstanceT):
            found = calls.call_method(b, node, value, "close", [])
        else:
            found = b.prim("method.close", [value], node)
        if found is None:
            raise b.error(node, "E0402", f"`{show(value.type)}` has no method `close`")
        b.emit(hir.ExprStmt(found, b.pos(node)))

    return b.optional(close)


def _instance(b: Builder, node: ast.expr, manager: Expr) -> Manager:
    none = hir.NONE_CONST
    waits = is_async(node)

    def call(name: str, *args: Expr) -> Expr:
        if not waits:
            return calls.call_method(b, node, manager, f"__{name}__", list(args))
        return awaiting.finish(b, node, calls.call_method(b, node, manager, f"__a{name}__", list(args)))

    def leave(*how: Expr) -> Expr:
        return call("exit", *how)

    entered = call("enter")
    return Manager(
        entered,
        None,
        lambda error: leave(class_values.class_of(b, node, error), error, none),
        lambda: leave(none, none, none),
    )


def _one_of_several(b: Builder, node: ast.expr, manager: Expr) -> Manager:
    """`with (gzip.open(path, "rt") if packed else open(path)) as f`: which it is shows when the program runs."""

    def each(name: str, *given: Expr) -> Expr:
        return b.by_member(manager, lambda x: _called(b, node, x, name, list(given)), node)

    def left(*given: Expr) -> Expr:
        dealt = each("__exit__", *given)
        return comparisons.truth(b, node, dealt)

    def failed(error: Expr) -> Expr:
        return left(b.save(class_values.class_of(b, node, error), "kind", node), error, hir.NONE_CONST)

    none = hir.NONE_CONST
    return Manager(each("__enter__"), None, failed, lambda: left(none, none, none))


def _called(b: Builder, node: ast.expr, x: Expr, name: str, given: list[Expr]) -> Expr:
    """`x.__enter__()` or `x.__exit__(…)` of a manager of any kind."""
    found = method(b, node, x, name, given)
    if found is not None:
        return found
    if not isinstance(x.type, InstanceT):
        raise b.error(node, "E0401", f"`{show(x.type)}` is not a context manager")
    return calls.call_method(b, node, x, name, given)


def _generator(b: Builder, node: ast.AST, manager: Expr) -> Manager:
    b.engine.throws = True
    more = b.save(iterators.prim(b, "iter.next", manager, node), "more", node)
    text = hir.Const("generator didn't yield", STR)
    fail = hir.Prim(b.row("raise.RuntimeError"), [text], NEVER, b.pos(node))
    b.emit(hir.If(more, [], [hir.ExprStmt(fail, b.pos(node))]))
    entered = iterators.prim(b, "iter.item", manager, node)

    def failed(error: Expr) -> Expr:
        return iterators.prim(b, "manager.failed", manager, node, (error,))

    return Manager(entered, None, failed, lambda: iterators.prim(b, "manager.done", manager, node))


def method(b: Builder, node: ast.AST, x: Expr, name: str, args: list[Expr]) -> Expr | None:
    """`__enter__` and `__exit__` of files and of generators under `@contextmanager`, called by name; `__aenter__` and
    `__aexit__` of those under `@asynccontextmanager`."""
    if name in ("__aenter__", "__aexit__"):
        if isinstance(x.type, IterT) and x.type.manager:
            return b.behind(node, "coroutines.enter" if name == "__aenter__" else "coroutines.leave", [x, *args])
        return None
    if not (x.type in (TEXTFILE, BINFILE) or isinstance(x.type, IterT) and x.type.manager):
        return None
    x = b.save(x, "manager", node)
    if name == "__enter__" and not args:
        if isinstance(x.type, IterT):
            return _generator(b, node, x).entered
        b.emit(hir.ExprStmt(b.must("file.check", [x], node)))
        return x
    if name != "__exit__" or len(args) != 3:
        return None
    if not isinstance(x.type, IterT):
        return b.must("file.close", [x], node)
    error = b.save(args[1], "error", node)
    return b.by_member(error, lambda e: _leave(b, node, x, e), node)


def _leave(b: Builder, node: ast.AST, manager: Expr, error: Expr) -> Expr:
    if error.type is NONE:
        b.emit(hir.ExprStmt(iterators.prim(b, "manager.done", manager, node)))
        return hir.Const(False, BOOL)
    return iterators.prim(b, "manager.failed", manager, node, (error,))


def contextlib_call(b: Builder, node: ast.expr) -> str:
    """The name of the function of contextlib that an expression calls; empty for other expressions."""
    return contextlib_name(b, node.func) if isinstance(node, ast.Call) else ""


def contextlib_name(b: Builder, node: ast.expr) -> str:
    """The attribute of contextlib that an expression means."""
    if isinstance(node, ast.Name):
        found = b.engine.intrinsic(b, node.id)
        return found[1] if found is not None and found[0] == "contextlib" else ""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return node.attr if b.engine.module_at(b, node.value.id, node.attr) == "contextlib" else ""
    return ""


def as_try(b: Builder, node: ast.With, items: list[ast.withitem]) -> ast.stmt | None:
    """`with suppress(E): body` as `try: body` with `except E: pass`."""
    call = items[0].context_expr
    if contextlib_call(b, call) != "suppress" or items[0].optional_vars is not None:
        return None
    assert isinstance(call, ast.Call)
    classes = ast.copy_location(ast.Tuple(call.args, ast.Load()), call)

    def make() -> ast.stmt:
        body: list[ast.stmt] = node.body
        if len(items) > 1:
            body = [ast.copy_location(ast.With(items[1:], node.body), node)]
        passes: list[ast.stmt] = [ast.copy_location(ast.Pass(), node)]
        handler = ast.copy_location(ast.ExceptHandler(classes, None, passes), node)
        return ast.Try(body, [handler] if call.args else [], [], [] if call.args else passes)

    return b.derived(node, f"suppress {len(items)}", make)
