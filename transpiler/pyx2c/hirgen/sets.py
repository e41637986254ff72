"""Methods of sets that take other iterables, as many as come.

What is no set is gone through where it stands, as in CPython: a set made of it first would give its items in another
order, and so the result another order of its own.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments, iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, DictT, SetT

_MAKING = {"union", "intersection", "difference", "symmetric_difference", "copy"}
_CHANGING = {"update", "intersection_update", "difference_update", "symmetric_difference_update"}
_TESTING = {"issubset", "issuperset", "isdisjoint"}
_ONE = {"symmetric_difference", "symmetric_difference_update", *_TESTING}


def method(b: Builder, node: ast.AST, x: Expr, name: str, given: arguments.Arguments) -> Expr | None:
    """Such a method; None for others."""
    if not isinstance(x.type, SetT) or name not in (*_MAKING, *_CHANGING, *_TESTING):
        return None
    if given.keywords or given.more is not None or (name in _ONE and (len(given.positional) != 1 or given.rest)):
        return None
    frozen = x.type.frozen
    x = b.save(x, "set", node)
    if len(given.positional) > 1:
        given = given.saved(b, node)
    if name == "copy" and frozen and not given.positional and given.rest is None:
        return x
    if name in _TESTING:
        other = given.positional[0]
        return b.must(f"method.{name}", [x, other if _is_set(other) else b.make_set(node, other)], node)
    if name in _CHANGING:
        _change(b, node, x, name, given)
        return hir.NONE_CONST
    made = _made(b, node, x, name, given)
    assert isinstance(made.type, SetT)
    return hir.Coerce(made, SetT(made.type.item, frozen), made.pos)


def _is_set(x: Expr) -> bool:
    return isinstance(x.type, SetT)


def _is_dict(x: Expr) -> bool:
    return isinstance(x.type, DictT) and x.type.flavour == "dict"


def _do(b: Builder, node: ast.AST, row: str, args: list[Expr]) -> None:
    b.emit(hir.ExprStmt(b.must(row, args, node), b.pos(node)))


def _made(b: Builder, node: ast.AST, x: Expr, name: str, given: arguments.Arguments) -> Expr:
    others, rest = given.positional, given.rest
    if name == "symmetric_difference":
        return symmetric_difference(b, node, x, others[0])
    if name == "intersection":
        for other in others:
            made = b.must("method.intersection", [x, other], node) if _is_set(other) else None
            x = b.save(made or b.behind(node, "sets.intersection", [x, other]), "set", node)
        if rest is not None:
            return b.save(b.behind(node, "sets.intersection_each", [x, rest]), "set", node)
        return x if others else b.must("method.copy", [x], node)
    if name == "difference" and others:
        made = _first_difference(b, node, x, others[0])
        others = others[1:]
    else:
        made = new(b, node)
        add_all(b, node, made, x)
        for other in others if name == "union" else ():
            if _is_set(other):
                _do(b, node, "set.join", [made, x, other])
            else:
                add_all(b, node, made, other)
        others = []
    more = arguments.Arguments(others, {}, rest)
    if others or rest is not None:
        _change(b, node, made, "difference_update" if name == "difference" else "update", more)
    return made


def _first_difference(b: Builder, node: ast.AST, x: Expr, other: Expr) -> Expr:
    if _is_set(other):
        return b.save(b.must("method.difference", [x, other], node), "set", node)
    made = new(b, node)
    if not _is_dict(other):
        add_all(b, node, made, x)
        _discard_each(b, node, made, other)
        return made
    other = b.save(other, "dict", node)
    quarter = b.must("floordiv", [b.must("len", [x], node), hir.int_const(4)], node)
    large = b.must("gt", [quarter, b.must("len", [other], node)], node)

    def copied() -> None:
        add_all(b, node, made, x)
        _discard_each(b, node, made, other)

    def chosen() -> None:
        found = b.save(b.behind(node, "sets.without_keys", [x, other]), "set", node)
        _do(b, node, "set.take", [made, found])

    b.emit(hir.If(b.coerce(large, BOOL), b.optional(copied), b.optional(chosen)))
    return made


def _discard_each(b: Builder, node: ast.AST, s: Expr, items: Expr) -> None:
    b.emit(hir.ExprStmt(b.behind(node, "sets.discard_each", [s, items])))
    _do(b, node, "set.squeeze", [s])


def _change(b: Builder, node: ast.AST, x: Expr, name: str, given: arguments.Arguments) -> None:
    """Changes the set `x` in place."""
    for other in given.positional:
        match name:
            case "update":
                add_all(b, node, x, other)
            case "symmetric_difference_update":
                symmetric_update(b, node, x, other)
            case "difference_update":
                difference_update(b, node, x, other)
            case "intersection_update":
                if _is_set(other):
                    _do(b, node, "iand", [x, other])
                else:
                    found = b.save(b.behind(node, "sets.intersection", [x, other]), "set", node)
                    _do(b, node, "set.take", [x, found])
    if given.rest is None:
        return
    if name == "intersection_update":
        found = b.save(b.behind(node, "sets.intersection_each", [x, given.rest]), "set", node)
        _do(b, node, "set.take", [x, found])
        return
    each = {"update": "sets.union_each", "difference_update": "sets.difference_each"}[name]
    b.emit(hir.ExprStmt(b.behind(node, each, [x, given.rest])))


def new(b: Builder, node: ast.AST, frozen: bool = False) -> Expr:
    """A set without items."""
    cell = b.cell(node, "made")
    made = hir.Prim(b.row("set.new"), [], SetT(cell, frozen), b.pos(node), {"T": cell})
    return b.save(made, "made", node)


def add_all(b: Builder, node: ast.AST, s: Expr, items: Expr) -> None:
    """`s.update(items)`: for the keys of a dict, as for the items of a set, CPython makes room before it begins."""
    if _is_set(items):
        _do(b, node, "set.update", [s, items])
        return
    if _is_dict(items):
        items = b.save(items, "dict", node)
        _do(b, node, "set.reserve", [s, b.must("len", [items], node)])
    it = iteration.iterate_value(b, node, items)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("set.add", [s, it.value()], node))))


def difference_update(b: Builder, node: ast.AST, s: Expr, items: Expr) -> None:
    """`s.difference_update(items)`"""
    if _is_set(items):
        _do(b, node, "isub", [s, items])
    else:
        _discard_each(b, node, s, items)


def symmetric_update(b: Builder, node: ast.AST, s: Expr, items: Expr) -> None:
    """`s.symmetric_difference_update(items)`"""
    if _is_dict(items):
        b.emit(hir.ExprStmt(b.behind(node, "sets.toggle_each", [s, items])))
    else:
        _do(b, node, "ixor", [s, items if _is_set(items) else b.make_set(node, items)])


def symmetric_difference(b: Builder, node: ast.AST, x: Expr, other: Expr) -> Expr:
    """A new set, which begins with the items of `other`."""
    made = b.save(b.make_set(node, other), "set", node)
    _do(b, node, "ixor", [made, x])
    return made
