"""Docstrings of classes, where the program asks for any: each class statement says what its `__doc__` is.

class Stack:                       class Stack:
    "Last in, first out."     →        "Last in, first out."
                                       __doc__ = "Last in, first out."

A class without a docstring has None, and not its base's. What `dataclass` and `NamedTuple` write where there is none is
not written here, so that reading it is an error (hirgen/attributes.py).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from pyx2c.frontend.nodes import every_node

_WRITTEN_BY_OTHERS = {"dataclass", "NamedTuple", "TypedDict", "Protocol"}


def write_out(trees: Iterable[ast.Module]) -> None:
    """Rewrites the modules of a program in place."""
    trees = list(trees)
    if any(isinstance(n, ast.Attribute) and n.attr == "__doc__" for tree in trees for n in every_node(tree)):
        for tree in trees:
            for node in every_node(tree):
                if isinstance(node, ast.ClassDef):
                    _say(node)


def _say(node: ast.ClassDef) -> None:
    doc = ast.get_docstring(node, clean=False)
    makers = [n.func if isinstance(n, ast.Call) else n for n in (*node.decorator_list, *node.bases)]
    if doc is None and any(getattr(n, "attr", getattr(n, "id", "")) in _WRITTEN_BY_OTHERS for n in makers):
        return
    said = ast.Assign([ast.Name("__doc__", ast.Store())], ast.Constant(doc))
    for part in every_node(said):
        ast.copy_location(part, node.body[0])
    node.body.insert(0 if doc is None else 1, said)
