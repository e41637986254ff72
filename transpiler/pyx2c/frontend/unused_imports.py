"""Imports of modules that are outside the language, where they are never used: scripts have such lines left over from
earlier versions. To import one does nothing that a program's output shows, so the line goes."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.frontend import host_modules
from pyx2c.frontend.known import OUTSIDE
from pyx2c.frontend.nodes import every_node, every_statement


def drop(tree: ast.Module, exists: Callable[[str], bool]) -> None:
    """Takes such imports out of a module's tree. exists: whether the program or the library has a module."""
    imports = [n for n in every_statement(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
    if any(_lacks(name, exists) for node in imports for name in _sources(node)):
        _Dropper(exists, _used(tree)).visit(tree)


class _Dropper(ast.NodeTransformer):
    def __init__(self, exists: Callable[[str], bool], used: set[str]) -> None:
        self.exists = exists
        self.used = used

    def visit_Import(self, node: ast.Import) -> ast.stmt:
        return self._left(node, [a for a in node.names if not (self._is_unused(a) and _lacks(a.name, self.exists))])

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.stmt:
        module = node.module
        if module is None or node.level or not _lacks(module, self.exists):
            return node
        unused = [a for a in node.names if self._is_unused(a) and host_modules.gives(module, a.name)]
        return self._left(node, [a for a in node.names if a not in unused])

    def _is_unused(self, alias: ast.alias) -> bool:
        bound = alias.asname or alias.name.partition(".")[0]
        return bound != "*" and bound not in self.used

    def _left(self, node: ast.Import | ast.ImportFrom, names: list[ast.alias]) -> ast.stmt:
        node.names = names
        return node if names else ast.copy_location(ast.Pass(), node)


def _sources(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if node.module is not None and not node.level else []


def _lacks(name: str, exists: Callable[[str], bool]) -> bool:
    return name.partition(".")[0] in OUTSIDE and not exists(name) and host_modules.is_quiet(name)


def _used(tree: ast.Module) -> set[str]:
    """Names that the module does more with than to import, and what `__all__` and annotations in texts may name."""
    used: set[str] = set()
    for node in every_node(tree):
        match node:
            case ast.Name(name):
                used.add(name)
            case ast.Global(names) | ast.Nonlocal(names):
                used.update(names)
            case ast.Constant(str() as text) if text.isidentifier():
                used.add(text)
    return used
