"""`warnings.warn`: where it stands and the text of its line are known when the program is compiled.

warnings.warn("old", DeprecationWarning)   →   warnings._warn(__name__, __file__, 7, 'warnings.warn("old", …)',
                                                              "old", DeprecationWarning)
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings, located
from pyx2c.frontend.nodes import every_node

_WARN = "_warn"


def write_out(tree: ast.Module, source: str, meanings: Meanings) -> list[ast.Call]:
    """Rewrites a module in place; the calls that name the line of a caller, which can't be written out."""
    if not meanings.imports("warnings"):
        return []
    lines = source.splitlines()
    refused: list[ast.Call] = []
    for node in every_node(tree):
        if not isinstance(node, ast.Call) or meanings.of(node.func) != ("warnings", "warn"):
            continue
        levels = [*node.args[2:3], *(k.value for k in node.keywords if k.arg == "stacklevel")]
        if any(not isinstance(level, ast.Constant) or level.value not in (0, 1) for level in levels):
            refused.append(node)
            continue
        if isinstance(node.func, ast.Attribute):
            node.func.attr = _WARN
        place = f"f(__name__, __file__, {node.lineno}, {lines[node.lineno - 1].strip()!r})"
        made = ast.parse(place, mode="eval").body
        assert isinstance(made, ast.Call)
        located(made, node)
        node.args = [*made.args, *node.args[:2]]
        node.keywords = [k for k in node.keywords if k.arg not in ("stacklevel", "source")]
    for node in every_node(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "warnings":
            for alias in node.names:
                if alias.name == "warn":
                    alias.name, alias.asname = _WARN, alias.asname or alias.name
    return refused
