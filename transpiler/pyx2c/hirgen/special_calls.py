"""Special methods of builtin values called by their names: `super().__add__(other)`, `int.__eq__(a, b)`, `x.__len__()`.

text.__len__()      →   len(text)
n.__add__(other)    →   n + other where int takes that, else NotImplemented
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import comparisons, lazy, operator_methods, operators, subscripts, texts, unary_builtins, value_bases
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, STR, DequeT, DictT, ListT, Scalar, SetT, TupleT, Type, VarTupleT

_OPERATORS = {name: sign for sign, name in operators.BINARY.values()}
_COMPARISONS = {name: op for op, (_, name, _) in comparisons.COMPARE.items()}
_FUNCTIONS = ("len", "abs", "hash", "int", "float", "round")
_UNARY = ("neg", "pos", "invert")
_CONTAINERS = ListT | DictT | SetT | DequeT


def call(b: Builder, node: ast.AST, x: Expr, name: str, given: Arguments) -> Expr | None:
    """`x.__name__(...)` of a number, a text, a tuple or a container; None where that is nothing known here."""
    if not isinstance(x.type, TupleT | VarTupleT | Scalar | _CONTAINERS) or name[:2] != "__":
        return None
    if given.keywords or given.rest is not None or given.more is not None:
        return None
    inner, args = name.strip("_"), given.positional
    if len(args) == 1:
        return _of_two(b, node, x, inner, args[0])
    if inner == "setitem" and len(args) == 2 and isinstance(node, ast.expr):
        subscripts.store_item(b, node, x, *args)
        return hir.NONE_CONST
    if args and inner != "round":
        return None
    if inner == "iter":
        return lazy.iterator(b, node, x)
    if inner in _FUNCTIONS:
        return unary_builtins.simple(b, node, inner, [x, *args])
    if inner == "index" and x.type in (INT, BOOL):
        return unary_builtins.simple(b, node, "int", [x])
    if inner in _UNARY:
        return b.prim(inner, [x], node)
    if inner in ("str", "repr"):
        return hir.BuildStr([texts.text_part(b, node, x, inner)], STR, b.pos(node))
    return comparisons.truth(b, node, x) if inner == "bool" else None


def _of_two(b: Builder, node: ast.AST, x: Expr, name: str, other: Expr) -> Expr | None:
    if name == "round":
        return unary_builtins.simple(b, node, name, [x, other])
    if name == "format":
        return hir.BuildStr([texts.formatted(b, node, x, other)], STR, b.pos(node))
    if name == "contains":
        return comparisons.contains(b, node, other, x)
    if name == "getitem" and isinstance(node, ast.expr):
        return subscripts.get_item(b, node, x, other)
    if name == "delitem" and isinstance(node, ast.expr):
        return subscripts.delete_at(b, node, x, other)
    if name in _COMPARISONS:
        op = _COMPARISONS[name]
        return _tried(b, node, x, other, name, lambda p, q: comparisons.compare_op(b, node, op(), p, q))
    if name in _OPERATORS:
        sign = _OPERATORS[name]
        return _tried(b, node, x, other, name, lambda p, q: operators.binary_op(b, node, sign, name, p, q))
    plain = name.removeprefix("r")
    if plain in _OPERATORS:
        sign = _OPERATORS[plain]
        return _tried(b, node, x, other, plain, lambda p, q: operators.binary_op(b, node, sign, plain, q, p))
    return None


def _tried(b: Builder, node: ast.AST, x: Expr, other: Expr, name: str, apply: Callable[[Expr, Expr], Expr]) -> Expr:
    """What the operator gives where the type of `x` takes such an operand, else NotImplemented."""
    x = b.save(x, "self", node)

    def one(y: Expr) -> Expr:
        y = b.plain(b.as_tuple(node, y))
        asked = "eq" if name == "ne" else name
        if _takes(x.type, y.type, asked):
            return apply(x, y)
        b.emit(hir.ExprStmt(y))
        return operator_methods.not_implemented(b, node)

    return b.by_member(other, one, node)


def _takes(left: Type, right: Type, name: str) -> bool:
    if isinstance(left, _CONTAINERS):
        return type(left) is type(right) or name == "mul" and right in (INT, BOOL)
    return value_bases.takes(left, right, name)
