"""Operators of sets one of whose operands is a view of a dict; the order of the result is CPython's."""

from __future__ import annotations

import ast

from pyx2c.hirgen import sets
from pyx2c.hirgen.builder import Builder, viewed
from pyx2c.hirgen.dict_views import like_set
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import DictT, SetT


def operator(b: Builder, node: ast.AST, name: str, left: Expr, right: Expr) -> Expr:
    """`left & right` and the like, one of which is a view, as CPython makes the result."""
    left, right = b.save(left, "left", node), b.save(right, "right", node)
    if name == "and":
        return _common(b, node, *((left, right) if like_set(left) else (right, left)))
    made = sets.new(b, node)
    exact = isinstance(left.type, DictT) and left.type.flavour == "dict_keys"
    sets.add_all(b, node, made, viewed(left) if exact else left)
    match name:
        case "or":
            sets.add_all(b, node, made, right)
        case "sub":
            sets.difference_update(b, node, made, right)
        case "xor":
            sets.symmetric_update(b, node, made, right)
    return made


def _common(b: Builder, node: ast.AST, view: Expr, other: Expr) -> Expr:
    if isinstance(other.type, SetT) and not other.type.frozen:
        return b.behind(node, "sets.of_set_and_view", [view, other])
    return b.behind(node, "sets.of_views" if like_set(other) else "sets.intersection", [view, other])
