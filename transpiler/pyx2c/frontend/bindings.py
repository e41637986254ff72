"""Says whether a name at a place means the builtin, or something the program itself defined."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyx2c.frontend.nodes import every_node

_Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef | ast.Module


class Bindings:
    """The names of one module by place, and what the scopes around each bind; built on first use."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._places: dict[tuple[int, int], tuple[ast.Name, tuple[frozenset[str], ...]]] = {}

    def is_builtin(self, place: tuple[int, int], names: tuple[str, ...]) -> bool:
        """At `place` (line from 1, byte column) one of `names` is read and no enclosing scope binds it."""
        if not self._places:
            self._index(self._tree, ())
        entry = self._places.get(place)
        if entry is None:
            return False
        node, scopes = entry
        return node.id in names and not any(node.id in bound for bound in scopes)

    def _index(self, node: ast.AST, scopes: tuple[frozenset[str], ...]) -> None:
        if isinstance(node, _Scope):
            scopes = (*scopes, _bound_in(node))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            self._places[node.lineno, node.col_offset] = (node, scopes)
        for child in ast.iter_child_nodes(node):
            self._index(child, scopes)


def _bound_in(scope: _Scope) -> frozenset[str]:
    names = {name for node in own_nodes(scope) for name in binds(node)}
    if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        names |= {arg.arg for arg in every_node(scope.args) if isinstance(arg, ast.arg)}
    return frozenset(names)


def own_nodes(scope: _Scope) -> Iterator[ast.AST]:
    """The nodes of a scope, those of nested functions and classes left out."""
    waiting: list[ast.AST] = [scope.body] if isinstance(scope, ast.Lambda) else list(scope.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(node))


def binds(node: ast.AST) -> list[str]:
    """The names that a node itself binds, those inside it left out."""
    match node:
        case ast.Name(name, ast.Store()):
            return [name]
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            return [name]
        case ast.alias(name, asname):
            return [asname or name.partition(".")[0]]
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            return [name]
        case ast.MatchMapping(rest=str(name)):
            return [name]
    return []


def binds_or_takes(node: ast.AST) -> list[str]:
    """The same, and the name of a parameter."""
    return [node.arg] if isinstance(node, ast.arg) else binds(node)
