"""From where the imports of a scope take what they bind."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from pyx2c.frontend.bindings import binds, binds_or_takes
from pyx2c.frontend.nodes import every_node

Source = tuple[int, str | None, str | None]
"""dots in front, module, name in it"""


def source_of(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> Source:
    """Of one name that an import statement binds."""
    if isinstance(node, ast.ImportFrom):
        return node.level, node.module, alias.name
    return 0, alias.name if alias.asname else alias.name.partition(".")[0], None


def sources(nodes: Iterable[ast.AST]) -> dict[str, set[Source | None]]:
    """What binds each name: the sources of imports, None for all else."""
    found: dict[str, set[Source | None]] = {}
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for alias in node.names:
                (name,) = binds(alias)
                found.setdefault(name, set()).add(source_of(node, alias))
        elif not isinstance(node, ast.alias):
            for name in binds(node):
                found.setdefault(name, set()).add(None)
    return found


class FreshNames:
    """Names that a module does not use."""

    def __init__(self, tree: ast.Module) -> None:
        self._taken = {n.id for n in every_node(tree) if isinstance(n, ast.Name)}
        self._taken.update(name for node in every_node(tree) for name in binds_or_takes(node))

    def like(self, name: str) -> str:
        """Another one each time."""
        fresh = name + "_"
        while fresh in self._taken:
            fresh += "_"
        self._taken.add(fresh)
        return fresh
