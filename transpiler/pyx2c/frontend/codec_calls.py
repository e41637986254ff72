"""`codecs.encode` and `codecs.decode` with an encoding that is written in the program: what they give depends on it.

codecs.encode(text, "rot13")            →   codecs._rot13(text)
codecs.decode(data, "utf-8", "ignore")  →   data.decode("utf-8", "ignore")

codecs.open(path, "w", "latin-1")       →   codecs._opened(path, "w", "latin-1")
codecs.open(path)                       →   open(path)

Other calls are of the functions in stdlib_subset/codecs.py, which know the encodings of text.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.meant import Meanings
from pyx2c.frontend.nodes import every_node

_FUNCTIONS = {
    ("encode", "rot13"): "_rot13",
    ("decode", "rot13"): "_rot13",
    ("encode", "hex"): "_to_hex",
    ("decode", "hex"): "_from_hex",
    ("encode", "base64"): "_to_base64",
    ("decode", "base64"): "_from_base64",
}
_NAMES = {"rot_13": "rot13", "hex_codec": "hex", "base_64": "base64", "base64_codec": "base64"}


def write_out(tree: ast.Module, meanings: Meanings) -> None:
    """Rewrites a module in place."""
    if not meanings.imports("codecs"):
        return
    calls = [(n, meanings.of(n.func)) for n in every_node(tree) if isinstance(n, ast.Call)]
    for node, meant in calls:
        if meant in (("codecs", "encode"), ("codecs", "decode")):
            _write_out(node, meant[1])
        elif meant == ("codecs", "open"):
            _write_out_open(node)
    for statement in every_node(tree):
        if isinstance(statement, ast.ImportFrom) and statement.module == "codecs":
            added = [ast.alias(name) for name in sorted({*_FUNCTIONS.values(), "_opened"})]
            statement.names = [a for a in statement.names if a.name != "open"]
            statement.names += [ast.copy_location(a, statement.names[0]) for a in added]


def _write_out(node: ast.Call, direction: str) -> None:
    given = dict(zip(("obj", "encoding", "errors"), node.args, strict=False))
    given |= {k.arg: k.value for k in node.keywords if k.arg is not None}
    encoding = given.get("encoding", ast.Constant("utf-8"))
    written = all(isinstance(value, ast.Constant) for name, value in given.items() if name != "obj")
    if not written or not isinstance(encoding, ast.Constant) or not isinstance(encoding.value, str) or not node.args:
        return
    name = encoding.value.lower().replace("-", "_")
    function = _FUNCTIONS.get((direction, _NAMES.get(name, name)))
    if function is None:
        node.func = ast.copy_location(ast.Attribute(node.args.pop(0), direction, ast.Load()), node.func)
        return
    told = [ast.copy_location(ast.Constant(encoding.value), node)] if function.startswith("_from") else []
    node.args, node.keywords = [node.args[0], *told], []
    if isinstance(node.func, ast.Attribute):
        node.func.attr = function
    elif isinstance(node.func, ast.Name):
        node.func.id = function


def _write_out_open(node: ast.Call) -> None:
    """A file whose encoding is not named is what the builtin `open` gives."""
    coded = len(node.args) > 2 or any(k.arg == "encoding" for k in node.keywords)
    function = "_opened" if coded else "open"
    if not coded:
        node.func = ast.copy_location(ast.Name("open", ast.Load()), node.func)
    elif isinstance(node.func, ast.Attribute):
        node.func.attr = function
    elif isinstance(node.func, ast.Name):
        node.func.id = function
