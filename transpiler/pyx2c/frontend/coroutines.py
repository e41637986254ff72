"""`async` functions, loops and `with` statements as ordinary ones with a mark, since tasks are green threads.

    async def f(x):          def f(x):          a coroutine: called, it makes an object that runs when it is awaited,
        await g(x)               await g(x)     like a generator without `yield` (`hirgen/awaiting.py`)
    async for x in xs: …     for x in xs: …     the iterable is marked
    async with m: …          with m: …          the manager is marked

What waits in a coroutine switches to another thread, so nothing has to be cut at an `await`.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node, every_statement

COROUTINE = "coroutine"
ASYNC_GENERATOR = "async_generator"
_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef


def kind_of(node: ast.AST) -> str:
    """What calls of a function that was `async` make; empty for others."""
    return getattr(node, "async_kind", "")


def is_async(node: ast.AST) -> bool:
    """Whether an iterable or a manager stands in an `async for` or `async with`."""
    return getattr(node, "is_async", False)


def write_out(tree: ast.Module) -> None:
    """Rewrites the tree in place."""
    found = [n for n in every_statement(tree) if isinstance(n, ast.AsyncFunctionDef | ast.AsyncFor | ast.AsyncWith)]
    functions = [n for n in found if isinstance(n, ast.AsyncFunctionDef)]
    comprehensions = [n for f in functions for n in every_node(f) if isinstance(n, ast.comprehension) and n.is_async]
    for clause in comprehensions:
        clause.is_async = 0
        clause.iter.is_async = True  # type: ignore[attr-defined]
    for node in found:
        match node:
            case ast.AsyncFunctionDef():
                node.async_kind = ASYNC_GENERATOR if _yields(node) else COROUTINE  # type: ignore[attr-defined]
            case ast.AsyncFor():
                node.iter.is_async = True  # type: ignore[attr-defined]
            case ast.AsyncWith():
                for item in node.items:
                    item.context_expr.is_async = True  # type: ignore[attr-defined]
    for node in found:
        node.__class__ = _PLAIN[type(node)]  # type: ignore[assignment]


_PLAIN: dict[type[ast.AST], type[ast.AST]] = {
    ast.AsyncFunctionDef: ast.FunctionDef,
    ast.AsyncFor: ast.For,
    ast.AsyncWith: ast.With,
}


def _yields(function: ast.AST) -> bool:
    """Whether a `yield` stands in it, nested functions left out."""
    for node in ast.iter_child_nodes(function):
        if isinstance(node, ast.Yield | ast.YieldFrom) or not isinstance(node, _Function) and _yields(node):
            return True
    return False
