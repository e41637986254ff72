"""Walking Python's syntax trees. `ast.walk` builds two generators a node and yields each `Load()` too; the passes that
ask a question of a whole module are many."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_FIELDS: dict[type, tuple[str, ...]] = {}


def every_node(root: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a tree but `ctx`, itself included, outer ones first, level by level."""
    found = [root]
    for node in found:  # grows on the way
        yield node
        kind = type(node)
        names = _FIELDS.get(kind)
        if names is None:
            names = _FIELDS[kind] = tuple(name for name in kind._fields if name != "ctx")
        for name in names:
            part = getattr(node, name, None)
            if isinstance(part, list):
                found.extend([item for item in part if isinstance(item, ast.AST)])
            elif isinstance(part, ast.AST):
                found.append(part)
