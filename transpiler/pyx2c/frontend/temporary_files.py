"""Files whose mode is written in the program: what they hold depends on it.

tempfile.NamedTemporaryFile("w")    →   tempfile._named_text("w")
tempfile.TemporaryFile()            →   tempfile._named_binary()
gzip.open(path, "rt")               →   gzip._open_text(path, "rt")
gzip.open(path)                     →   gzip._open_binary(path)
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node

_MAKERS = {
    ("tempfile", "NamedTemporaryFile"): (0, "w+b", "_named_binary", "_named_text"),
    ("tempfile", "TemporaryFile"): (0, "w+b", "_named_binary", "_named_text"),
    ("gzip", "open"): (1, "rb", "_open_binary", "_open_text"),
}
"""the mode's position and what it is where none is given, and the functions for bytes and for text"""


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("tempfile", "gzip"):
        return
    calls = [(n, _MAKERS.get(meanings.of(n.func) or ("", ""))) for n in every_node(tree) if isinstance(n, ast.Call)]
    for call, maker in calls:
        if maker is not None:
            _write_out(call, *maker)
    for node in every_node(tree):
        if isinstance(node, ast.ImportFrom) and node.module in ("tempfile", "gzip"):
            names = sorted({f for (m, _), maker in _MAKERS.items() if m == node.module for f in maker[2:]})
            node.names += [ast.copy_location(ast.alias(name), node.names[0]) for name in names]


def _write_out(node: ast.Call, position: int, unsaid: str, binary: str, text: str) -> None:
    given = node.args[position] if len(node.args) > position else ast.Constant(unsaid)
    mode = next((k.value for k in node.keywords if k.arg == "mode"), given)
    if not isinstance(mode, ast.Constant):
        return
    letters = str(mode.value)
    is_text = "t" in letters if binary == "_open_binary" else "b" not in letters
    function = text if is_text else binary
    if isinstance(node.func, ast.Attribute):
        node.func.attr = function
    elif isinstance(node.func, ast.Name):
        node.func.id = function
