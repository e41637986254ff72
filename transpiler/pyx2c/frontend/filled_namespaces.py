"""`argparse.Namespace(a=1)`: an object of the class that parsers fill, with the attributes that the call names.

Namespace(a=1)   →   _filled([("a", (lambda v: lambda ns: setattr(ns, "a", v))(1), lambda ns: repr(getattr(ns, "a")))])
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings, located, put_in_front
from pyx2c.frontend.nodes import every_node

_FILLED = ".filled"


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("argparse"):
        return
    calls = [n for n in every_node(tree) if isinstance(n, ast.Call)]
    found = [n for n in calls if meanings.of(n.func) == ("argparse", "Namespace")]
    made = [n for n in found if n.keywords and not n.args and all(k.arg for k in n.keywords)]
    for call in made:
        entries = [_entry(str(k.arg), k.value) for k in call.keywords]
        call.func = ast.Name(_FILLED, ast.Load())
        call.args = [ast.List(entries, ast.Load())]
        call.keywords = []
        located(call, call)
    if made:
        imported = ast.ImportFrom("argparse", [ast.alias("_filled", _FILLED)], 0)
        located(imported, ast.Pass(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0))
        put_in_front(tree, [imported])


def _entry(name: str, value: ast.expr) -> ast.expr:
    text = f"({name!r}, (lambda v: lambda ns: setattr(ns, {name!r}, v))(V_), lambda ns: repr(getattr(ns, {name!r})))"
    made = ast.parse(text, mode="eval").body
    for node in every_node(made):
        if isinstance(node, ast.Call):
            node.args = [value if isinstance(a, ast.Name) and a.id == "V_" else a for a in node.args]
    return made
