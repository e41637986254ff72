"""Imports of modules of CPython's that the library lacks, in modules that never use them: scripts have such lines left
over from earlier versions. To import one does nothing that a program's output shows, so the line goes."""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Callable
from typing import Final

from pyx2c.frontend.nodes import every_node, every_statement

_SPEAK: Final = frozenset({"this", "antigravity", "__hello__", "__phello__"})
"""Modules that print or open something when they are imported."""


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
        return self._left(node, [a for a in node.names if not (self._is_unused(a) and gives(module, a.name))])

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
    first = name.partition(".")[0]
    return first in sys.stdlib_module_names and first not in _SPEAK and not exists(name) and _is_there(name)


def _is_there(name: str) -> bool:
    """Whether CPython can import a module of its library; one inside a package is looked for by importing it."""
    return "." not in name or _module(name) is not None


def gives(module: str, name: str) -> bool:
    """Whether a module of CPython's library has something of that name."""
    found = _module(module)
    return found is not None and (hasattr(found, name) or _module(f"{module}.{name}") is not None)


def _module(name: str) -> object | None:
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


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
