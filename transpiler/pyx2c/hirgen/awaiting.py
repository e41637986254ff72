"""`await`, and what `async for` goes through.

await f(x)      a coroutine runs to its end here and now: what waits in it switches to another thread
await task      `__await__` is an iterator that waits where it runs; each item that it yields all the same is a
                moment at which others may run
"""

from __future__ import annotations

import ast

from pyx2c.frontend.coroutines import ASYNC_GENERATOR, COROUTINE
from pyx2c.hirgen import arguments, calls, iterators
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, STR, InstanceT, IterT, show


def await_expr(b: Builder, node: ast.Await) -> Expr:
    """`await value`."""
    return finish(b, node, b.expr(node.value))


def finish(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """Waits for an evaluated awaitable; what it gives."""
    return b.by_member(value, lambda x: _finish(b, node, x), node)


def _finish(b: Builder, node: ast.AST, value: Expr) -> Expr:
    if isinstance(value.type, InstanceT) and calls.find_instance_method(b, value.type, "__await__"):
        value = calls.call_method(b, node, value, "__await__", [])
    if not isinstance(value.type, IterT) or value.type.flavour == ASYNC_GENERATOR:
        problem = b.error(node, "E0406", f"`{show(value.type)}` can't be awaited")
        text = naming("object {} can't be used in 'await' expression", value)
        raise problem.raising("TypeError", text, exact=True)
    fresh = iterators.maker(value) is not None
    inner = b.save(value, "awaited", node)
    if not fresh and value.type.flavour == COROUTINE:
        text = hir.Const("cannot reuse already awaited coroutine", STR)
        fail = hir.Prim(b.row("raise.RuntimeError"), [text], NEVER, b.pos(node))
        b.emit(hir.If(iterators.prim(b, "iter.ended", inner, node), [hir.ExprStmt(fail, b.pos(node))], []))
    more = iterators.prim(b, "iter.next", inner, node)
    if value.type.item.type is NEVER:
        b.emit(hir.ExprStmt(more, b.pos(node)))
    else:
        pause = b.optional(lambda: b.emit(hir.ExprStmt(b.behind(node, "coroutines.pause", []), b.pos(node))))
        b.emit(hir.While(more, pause, [], [], b.pos(node)))
    return iterators.returned(b, inner, node, fresh)


def aiter_call(b: Builder, node: ast.Call) -> Expr:
    """`aiter(x)`."""
    (value,) = _given(b, node, 1, 1)
    return b.by_member(value, lambda x: _of_protocol(b, node, x, "__aiter__", "an async iterable"), node)


def anext_call(b: Builder, node: ast.Call) -> Expr:
    """`anext(it)`, `anext(it, default)`."""
    it, *default = _given(b, node, 1, 2)
    if not all(isinstance(x, hir.Const) for x in default):
        it, *default = (b.save(x, "given", node) for x in (it, *default))

    def one(x: Expr) -> Expr:
        item = _of_protocol(b, node, x, "__anext__", "an async iterator")
        return b.behind(node, "coroutines.next_or", [item, *default]) if default else item

    return b.by_member(it, one, node)


def _given(b: Builder, node: ast.Call, least: int, most: int) -> list[Expr]:
    given = arguments.evaluate(b, node).positional
    if not least <= len(given) <= most or node.keywords:
        raise b.error(node, "E0403", f"`{ast.unparse(node.func)}` does not take these arguments")
    return given


def _of_protocol(b: Builder, node: ast.Call, x: Expr, name: str, what: str) -> Expr:
    """The result of a special method; TypeError where there is none."""
    found: Expr | None = None
    if isinstance(x.type, IterT):
        found = iterators.method(b, node, x, name, [])
    elif isinstance(x.type, InstanceT) and calls.find_instance_method(b, x.type, name):
        found = calls.call_method(b, node, x, name, [])
    if found is None:
        problem = b.error(node, "E0401", f"`{show(x.type)}` is not {what}")
        raise problem.raising("TypeError", naming(f"'{{}}' object is not {what}", x), exact=True)
    return found


def items(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """What an `async for` over a value goes through, as an iterator; TypeError for what can't be gone through."""
    return b.by_member(value, lambda x: _items(b, node, x), node)


def _items(b: Builder, node: ast.AST, value: Expr) -> Expr:
    if isinstance(value.type, IterT) and value.type.flavour in (ASYNC_GENERATOR, "generator"):
        return value
    if isinstance(value.type, InstanceT) and calls.find_instance_method(b, value.type, "__aiter__"):
        it = calls.call_method(b, node, value, "__aiter__", [])
        own = isinstance(it.type, IterT) and it.type.flavour == ASYNC_GENERATOR
        return it if own else b.behind(node, "coroutines.items", [it])
    problem = b.error(node, "E0406", f"`async for` can't go through `{show(value.type)}`")
    text = naming("'async for' requires an object with __aiter__ method, got {}", value)
    raise problem.raising("TypeError", text, exact=True)
