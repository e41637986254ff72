"""`int.from_bytes(...)`, `dict.fromkeys(...)`, and methods called through their type: `str.upper(text)`."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import arguments, behind, octets
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import ClassT

TYPES = frozenset("int float complex bool str bytes bytearray list tuple dict set frozenset".split())


def is_builtin_type(b: Builder, node: ast.expr) -> bool:
    """Whether the expression is the name of a builtin type."""
    return isinstance(node, ast.Name) and node.id in TYPES and b.lookup(node.id) is None


def static_call(b: Builder, node: ast.Call, type_name: str, name: str) -> Expr | None:
    """A class method or static method of a builtin type; None where `name` is an ordinary method."""
    if (type_name, name) not in _STATIC and (type_name, name) not in _BEHIND:
        return None
    return evaluated_call(b, node, type_name, name, arguments.evaluate(b, node))


def evaluated_call(b: Builder, node: ast.AST, type_name: str, name: str, given: Arguments) -> Expr | None:
    """The same with evaluated arguments: `{}.fromkeys(keys)`."""
    found = _STATIC.get((type_name, name))
    if found is not None:
        return found(b, node, given)
    if (type_name, name) in _BEHIND:
        return behind.call_with(b, node, _BEHIND[type_name, name], given)
    return None


def of_collection(b: Builder, node: ast.Call, t: ClassT, name: str) -> Expr | None:
    """`OrderedDict.fromkeys(keys)`: a class method of a class of collections; None where it is no such thing."""
    if len(t.classes) != 1 or not b.engine.is_builtin_type(t.cls):
        return None
    return static_call(b, node, f"collections.{t.cls.name}", name)


def _bytes_fromhex(b: Builder, node: ast.AST, given: Arguments) -> Expr:
    return b.must("bytes.fromhex", given.positional, node)


def _bytearray_fromhex(b: Builder, node: ast.AST, given: Arguments) -> Expr:
    return b.must("bytearray", [_bytes_fromhex(b, node, given)], node)


_STATIC: dict[tuple[str, str], Callable[[Builder, ast.AST, Arguments], Expr]] = {
    ("int", "from_bytes"): octets.int_from_bytes,
    ("bytes", "fromhex"): _bytes_fromhex,
    ("bytearray", "fromhex"): _bytearray_fromhex,
}
_BEHIND = {
    ("bytes", "maketrans"): "bytes.maketrans",
    ("bytearray", "maketrans"): "bytes.maketrans",
    ("dict", "fromkeys"): "dict.fromkeys",
    ("collections.OrderedDict", "fromkeys"): "OrderedDict.fromkeys",
    ("str", "maketrans"): "str.maketrans",
    ("float", "fromhex"): "float.fromhex",
}
