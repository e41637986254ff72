"""`from module import *`: the names that it brings, written out in the tree before anyone else looks at it."""

from __future__ import annotations

import ast
import importlib

from pyx2c.frontend.bindings import binds, own_nodes
from pyx2c.frontend.nodes import every_node, every_statement


class ComputedAll(Exception):
    """A module's `__all__` is no list of texts that stand there."""


def exports(tree: ast.Module | None, host: str | None) -> list[str]:
    """The names that a star brings from a module: of the program's own from its tree, of the library's as in CPython.

    Raises `ComputedAll` when the module's `__all__` can't be read.
    """
    if host is not None:
        real = importlib.import_module(host)
        public = [name for name in vars(real) if not name.startswith("_")]
        return list(getattr(real, "__all__", public))
    assert tree is not None
    nodes = list(own_nodes(tree))
    inner = {n for c in nodes if isinstance(c, ast.comprehension) for n in every_node(c.target)}
    bound = dict.fromkeys(name for node in nodes if node not in inner for name in binds(node))
    if "__all__" in bound:
        return _all(tree)
    return [name for name in bound if not name.startswith("_")]


def expand(tree: ast.Module, stars: list[tuple[ast.ImportFrom, list[str]]], used_only: set[ast.ImportFrom]) -> None:
    """Writes the names in place of each star.

    One that is bound again before it is ever read is left out, so that what is bound once can be seen to be; of the
    library's modules (`used_only`) only what the module reads is kept.
    """
    if not stars:
        return
    loads: dict[str, int] = {}
    for n in every_node(tree):
        if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load):
            loads[n.id] = min(n.lineno, loads.get(n.id, n.lineno))
        elif isinstance(n, ast.Constant) and isinstance(n.value, str):
            for word in _words(n.value):
                loads[word] = min(n.lineno, loads.get(word, n.lineno))
    bound: list[tuple[int, str]] = [(node.lineno, name) for node, names in stars for name in names]
    for n in own_nodes(tree):
        bound += [(getattr(n, "lineno", 0), name) for name in binds(n) if name != "*"]
    last: dict[str, int] = {}
    for line, name in bound:
        last[name] = max(line, last.get(name, 0))
    for node, names in stars:
        kept = [
            name
            for name in names
            if (last[name] <= node.lineno or loads.get(name, last[name]) < last[name])
            and (node not in used_only or name in loads)
        ]
        node.names = [ast.copy_location(ast.alias(name), node.names[0]) for name in kept]


def stars_in(tree: ast.Module) -> list[ast.ImportFrom]:
    """The star imports of a module, in order; Python allows them at module level only."""
    return [n for n in every_statement(tree) if isinstance(n, ast.ImportFrom) and n.names[0].name == "*"]


def _words(text: str) -> list[str]:
    """Names in a text that may be an annotation or an item of `__all__`."""
    return text.replace("[", " ").replace("]", " ").replace(",", " ").split() if len(text) < 200 else []


def _all(tree: ast.Module) -> list[str]:
    names: list[str] = []
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name("__all__")], value=value):
                names = _texts(value)
            case ast.AugAssign(target=ast.Name("__all__"), op=ast.Add(), value=value):
                names = names + _texts(value)
            case _ if any(isinstance(n, ast.Name) and n.id == "__all__" for n in every_node(node)):
                raise ComputedAll
    return names


def _texts(value: ast.expr) -> list[str]:
    try:
        found = ast.literal_eval(value)
    except ValueError:
        raise ComputedAll from None
    if not isinstance(found, list | tuple) or not all(isinstance(name, str) for name in found):
        raise ComputedAll
    return list(found)
