"""Calls whose result depends on an argument that is written in the program: files on their mode, XML on its encoding.

tempfile.NamedTemporaryFile("w")            →   tempfile._named_text("w")
tempfile.TemporaryFile()                    →   tempfile._named_binary()
gzip.open(path, "rt")                       →   gzip._open_text(path, "rt")
gzip.open(path)                             →   gzip._open_binary(path)
opener = gzip.open if packed else open      →   opener = gzip._open_text if packed else open
opener(path, "rt")
ElementTree.tostring(x, encoding="unicode") →   ElementTree._to_text(x, encoding="unicode")
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import NamedTuple

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node


class _Choice(NamedTuple):
    """Which argument decides, what it is where it is not given, whether a value means text, and the functions."""

    position: int
    name: str
    unsaid: str | None
    is_text: Callable[[str], bool]
    binary: str
    text: str


_TEMPORARY = _Choice(0, "mode", "w+b", lambda mode: "b" not in mode, "_named_binary", "_named_text")
_ELEMENT_TREE = "xml.etree.ElementTree"
_CHOICES = {
    ("tempfile", "NamedTemporaryFile"): _TEMPORARY,
    ("tempfile", "TemporaryFile"): _TEMPORARY,
    ("gzip", "open"): _Choice(1, "mode", "rb", lambda mode: "t" in mode, "_open_binary", "_open_text"),
    (_ELEMENT_TREE, "tostring"): _Choice(
        1, "encoding", None, lambda e: e.lower() == "unicode", "_to_bytes", "_to_text"
    ),
}
_MODULES = ("tempfile", "gzip", "xml", "xml.etree", _ELEMENT_TREE)


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports(*_MODULES):
        return
    calls = [n for n in every_node(tree) if isinstance(n, ast.Call)]
    for call, choice in [(n, _CHOICES.get(_meant(meanings, n.func))) for n in calls]:
        if choice is not None:
            _write_out(call, choice)
    for stmt in every_node(tree):
        match stmt:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.expr() as value):
                _write_out_value(value, [n for n in calls if _calls(n, name)], meanings)
    for node in every_node(tree):
        if isinstance(node, ast.ImportFrom) and node.module in {module for module, _ in _CHOICES}:
            names = sorted({f for (m, _), c in _CHOICES.items() if m == node.module for f in (c.binary, c.text)})
            node.names += [ast.copy_location(ast.alias(name), node.names[0]) for name in names]


def _calls(node: ast.Call, name: str) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id == name


def _write_out_value(value: ast.expr, calls: list[ast.Call], meanings: Meanings) -> None:
    """The functions among the values that a variable may have, where all calls of the variable say the same."""
    called = {id(n.func) for n in every_node(value) if isinstance(n, ast.Call)}
    for node in every_node(value):
        if not isinstance(node, ast.Name | ast.Attribute) or id(node) in called:
            continue
        choice = _CHOICES.get(_meant(meanings, node))
        functions = {choice and _function(call, choice) for call in calls}
        if len(functions) == 1:
            _name(node, functions.pop())


def _meant(meanings: Meanings, func: ast.expr) -> tuple[str, str]:
    """(module, function); the module may be one that was imported from its package, or named in full."""
    match func:
        case ast.Attribute(value=ast.Name(id=name), attr=attr) if name in meanings.names("xml.etree"):
            return f"xml.etree.{meanings.names('xml.etree')[name]}", attr
        case ast.Attribute(value=ast.Attribute() as home, attr=attr):
            return ast.unparse(home), attr
    return meanings.of(func) or ("", "")


def _write_out(node: ast.Call, choice: _Choice) -> None:
    _name(node.func, _function(node, choice))


def _function(node: ast.Call, choice: _Choice) -> str | None:
    """The function that a call means; None where that isn't written."""
    given = node.args[choice.position] if len(node.args) > choice.position else ast.Constant(choice.unsaid)
    decides = next((k.value for k in node.keywords if k.arg == choice.name), given)
    if not isinstance(decides, ast.Constant):
        return None
    return choice.text if choice.is_text(str(decides.value)) else choice.binary


def _name(node: ast.expr, function: str | None) -> None:
    if function is not None and isinstance(node, ast.Attribute):
        node.attr = function
    elif function is not None and isinstance(node, ast.Name):
        node.id = function
