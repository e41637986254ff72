"""Temporary files whose mode is written in the program: what they hold depends on it.

tempfile.NamedTemporaryFile("w")    →   tempfile._named_text("w")
tempfile.TemporaryFile()            →   tempfile._named_binary()
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node

_MAKERS = (("tempfile", "NamedTemporaryFile"), ("tempfile", "TemporaryFile"))


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("tempfile"):
        return
    for node in every_node(tree):
        if isinstance(node, ast.Call) and meanings.of(node.func) in _MAKERS:
            _write_out(node)
        elif isinstance(node, ast.ImportFrom) and node.module == "tempfile":
            added = [ast.alias("_named_binary"), ast.alias("_named_text")]
            node.names += [ast.copy_location(a, node.names[0]) for a in added]


def _write_out(node: ast.Call) -> None:
    mode = next((k.value for k in node.keywords if k.arg == "mode"), node.args[0] if node.args else ast.Constant("w+b"))
    if not isinstance(mode, ast.Constant):
        return
    function = "_named_binary" if "b" in str(mode.value) else "_named_text"
    if isinstance(node.func, ast.Attribute):
        node.func.attr = function
    elif isinstance(node.func, ast.Name):
        node.func.id = function
