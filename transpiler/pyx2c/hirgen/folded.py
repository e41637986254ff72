"""Which expressions CPython's compiler replaces by a constant. That decides about the order of a set of constants.

    {80504, -3, 2 ** 3}     three constants: a frozenset in the code, from which the set is made
    {80504, -3, f()}        built item by item

Rules and limits from CPython 3.11's optimiser of syntax trees: operators on constants, tuples of constants and their
items, unless the operation fails or the result would be large.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from typing import Any

MOST_BITS = 128
MOST_TEXT = 4096
MOST_ITEMS = 256

_UNARY: dict[type[ast.unaryop], Callable[[Any], object]] = {
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
    ast.Invert: operator.invert,
    ast.Not: operator.not_,
}
_BINARY: dict[type[ast.operator], Callable[[Any, Any], object]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
    ast.LShift: operator.lshift,
    ast.RShift: operator.rshift,
    ast.BitOr: operator.or_,
    ast.BitXor: operator.xor,
    ast.BitAnd: operator.and_,
}


class NotConstant(Exception):
    """CPython evaluates the expression at run time."""


def constant_items(nodes: list[ast.expr]) -> list[ast.expr] | None:
    """The items of a set display in the order in which CPython puts them into the frozenset in its code; None when one
    of them is no constant.

    CPython makes that frozenset twice, the second time from the items of the first. Where hashes differ from run to run
    the order is that of the program.
    """
    try:
        values = [value_of(node) for node in nodes]
        if not all(map(_has_steady_hash, values)):
            return nodes
        return [nodes[values.index(item)] for item in frozenset(values)]
    except (NotConstant, TypeError):
        return None


def _has_steady_hash(value: object) -> bool:
    return all(map(_has_steady_hash, value)) if isinstance(value, tuple) else isinstance(value, int | float | complex)


def value_of(node: ast.expr, names: Mapping[str, object] | None = None) -> Any:
    """The value of an expression of constants, and of names that stand for values known here; else NotConstant."""
    match node:
        case ast.Constant():
            return node.value
        case ast.Name(id=name) if names is not None and name in names:
            return names[name]
        case ast.Tuple():
            return tuple(value_of(e, names) for e in node.elts)
        case ast.UnaryOp():
            return _applied(_UNARY[type(node.op)], value_of(node.operand, names))
        case ast.BinOp() if type(node.op) in _BINARY:
            left, right = value_of(node.left, names), value_of(node.right, names)
            if not _is_safe(node.op, left, right):
                raise NotConstant
            return _applied(_BINARY[type(node.op)], left, right)
        case ast.Subscript() if not isinstance(node.slice, ast.Slice):
            return _applied(operator.getitem, value_of(node.value, names), value_of(node.slice, names))
    raise NotConstant


def _applied(operation: Callable[..., object], *values: object) -> object:
    try:
        return operation(*values)
    except Exception as error:
        raise NotConstant from error


def _is_safe(op: ast.operator, left: Any, right: Any) -> bool:
    """Whether CPython takes the result for small enough."""
    whole = isinstance(left, int) and isinstance(right, int)
    match op:
        case ast.Mult() if whole:
            return not left or not right or left.bit_length() + right.bit_length() <= MOST_BITS
        case ast.Mult():
            times, items = (left, right) if isinstance(left, int) else (right, left)
            if isinstance(times, int) and isinstance(items, str | bytes | tuple):
                most = MOST_ITEMS if isinstance(items, tuple) else MOST_TEXT
                return not items or 0 <= times <= most // len(items)
        case ast.Pow() if whole and right > 0:
            return bool(left.bit_length() <= MOST_BITS // right)
        case ast.LShift() if whole and left and right:
            return bool(0 <= right <= MOST_BITS and left.bit_length() <= MOST_BITS - right)
        case ast.Mod():
            return not isinstance(left, str | bytes)
    return True
