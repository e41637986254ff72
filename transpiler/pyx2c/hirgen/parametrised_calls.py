"""Calls of classes of `collections` that name what they hold: `Counter[str](words)` is `Counter(words)`."""

from __future__ import annotations

import ast

from pyx2c.hirgen import bindings, methods
from pyx2c.hirgen.builder import Builder
from pyx2c.ir.hir import Expr

_CLASSES = ("Counter", "OrderedDict", "defaultdict", "deque")


def call(b: Builder, node: ast.Call) -> Expr:
    """Any call expression."""
    match node.func:
        case ast.Subscript(value=(ast.Name() | ast.Attribute()) as cls) if b.lookup_is_import(cls):
            module, name = bindings.imported_as(b.module, cls) or ("", "")
            if module == "collections" and name in _CLASSES:
                plain = b.derived(node, "of the class", lambda: ast.Call(cls, node.args, node.keywords))
                return methods.call(b, plain)
    return methods.call(b, node)
