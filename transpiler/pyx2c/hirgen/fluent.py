"""Methods that return their object: the result of a call is what the call was on, of the class it has there.

class Server:                                 with Counting() as server:      `server` is a Counting: `__enter__`
    def __enter__(self): return self              print(server.count)        of Server gives back its receiver
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.program import FuncRef


def returns_self(ref: FuncRef) -> bool:
    """Whether each call that returns gives its first argument."""
    node = ref.node
    return isinstance(node, ast.FunctionDef) and not ref.is_generator and _returns_first(node)


@functools.lru_cache(maxsize=4096)
def _returns_first(node: ast.FunctionDef) -> bool:
    params = [*node.args.posonlyargs, *node.args.args]
    if node.decorator_list or not params or not isinstance(node.body[-1], ast.Return):
        return False
    name = params[0].arg
    if any(not _is_name(r.value, name) for r in _returns(node)):
        return False
    return not any(_rebinds(n, name) for stmt in node.body for n in every_node(stmt))


def _rebinds(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Name(id=found, ctx=ast.Store() | ast.Del()) | ast.ExceptHandler(name=found):
            return found == name
        case ast.Nonlocal(names=found) | ast.Global(names=found):
            return name in found
        case ast.MatchAs() | ast.MatchStar() | ast.MatchMapping():
            return True
    return False


def _is_name(node: ast.expr | None, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _returns(node: ast.AST) -> Iterator[ast.Return]:
    """The `return` statements of a function, not those of functions in it."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Return):
            yield child
        elif not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            yield from _returns(child)
