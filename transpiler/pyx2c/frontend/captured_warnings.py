"""`logging.captureWarnings`: it stands in a module of its own, so that `logging` need not bring `warnings` along.

logging.captureWarnings(True)   →   from _logged_warnings import captureWarnings
                                    captureWarnings(True)
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node

_NAME = "captureWarnings"
_HOME = "_logged_warnings"


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("logging"):
        return
    calls = [n for n in every_node(tree) if isinstance(n, ast.Call)]
    used = [n for n in calls if isinstance(n.func, ast.Attribute) and meanings.of(n.func) == ("logging", _NAME)]
    for call in used:
        call.func = ast.copy_location(ast.Name(f".{_NAME}", ast.Load()), call.func)
    if used:
        imported = ast.ImportFrom(_HOME, [ast.alias(_NAME, f".{_NAME}")], 0)
        located(imported, ast.Pass(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0))
        put_in_front(tree, [imported])
