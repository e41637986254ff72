"""Constants, tuples, lists, sets and dicts written out."""

from __future__ import annotations

import ast

from pyx2c.hirgen import dicts, folded, iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, BYTES, COMPLEX, FLOAT, INT, NONE, STR, DictT, ListT, SetT, TupleT, Type, VarTupleT

_CONSTANTS: dict[type, Type] = {
    bool: BOOL,
    int: INT,
    float: FLOAT,
    complex: COMPLEX,
    str: STR,
    bytes: BYTES,
    type(None): NONE,
}


def constant(b: Builder, node: ast.Constant) -> Expr:
    """A literal."""
    value = node.value
    if value is ...:
        return b.behind(node, "ellipsis.value", [])
    if type(value) not in _CONSTANTS:
        raise b.error(node, "E0506", f"`{value!r}` is not supported yet")
    return hir.Const(value, _CONSTANTS[type(value)], b.pos(node))


def tuple_literal(b: Builder, node: ast.Tuple) -> Expr:
    """`(a, b, *c)`."""
    items = _items(b, node, node.elts)
    flat: list[Expr] = []
    for item, star in items:
        if not star:
            flat.append(item)
        elif isinstance(item.type, TupleT):
            flat += [hir.TupleGet(item, i, t) for i, t in enumerate(item.type.items)]
        else:
            return b.must("vtuple", [_spread(b, node, items)], node)
    return hir.TupleMake(flat, TupleT(tuple(i.type for i in flat)), b.pos(node))


def _items(b: Builder, node: ast.AST, nodes: list[ast.expr]) -> list[tuple[Expr, bool]]:
    values: list[tuple[Expr, bool]] = []
    for n in nodes:
        star = isinstance(n, ast.Starred)
        stmts, value = b.aside(n.value if isinstance(n, ast.Starred) else n)
        if stmts:
            values = [(b.save(v, "item", node), s) for v, s in values]
            b.out.extend(stmts)
        values.append((b.save(value, "star", node) if star else value, star))
    return values


def make_list(b: Builder, node: ast.AST, items: list[Expr]) -> Expr:
    """A new list of these values."""
    cell = b.cell(node, "item")
    for item in items:
        cell.add(item.type)
    typed = [b.coerce(i, cell.type) for i in items]
    return hir.Prim(b.row("list.literal"), typed, ListT(cell), b.pos(node), {"T": cell})


def list_literal(b: Builder, node: ast.List) -> Expr:
    """`[a, b, *c]`."""
    items = _items(b, node, node.elts)
    if not any(star for _, star in items):
        return make_list(b, node, [i for i, _ in items])
    return _spread(b, node, items)


def _spread(b: Builder, node: ast.AST, items: list[tuple[Expr, bool]]) -> Expr:
    """A list of the values, and of the items of those with a star."""
    made = b.save(make_list(b, node, []), "made", node)
    for item, star in items:
        if star and not isinstance(item.type, ListT | VarTupleT):
            item = iteration.fill_list(b, node, iteration.iterate_value(b, node, item))
        b.emit(hir.ExprStmt(b.must("list.extend" if star else "list.append", [made, item], node)))
    return made


def set_literal(b: Builder, node: ast.Set) -> Expr:
    """`{a, b}`: three constants or more are a frozenset in CPython's code, from which the set is made; the order of
    its items depends on it."""
    cell = b.cell(node, "item")
    t = SetT(cell)
    constants = folded.constant_items(node.elts) if len(node.elts) > 2 else None
    items = _items(b, node, constants or node.elts)
    made = b.save(hir.Prim(b.row("set.new"), [], t, b.pos(node), {"T": cell}), "made", node)
    for item, star in items:
        if star and not isinstance(item.type, SetT):
            _add_each(b, node, made, item)
        else:
            b.emit(hir.ExprStmt(b.must("set.update" if star else "set.add", [made, item], node)))
    if constants is None:
        return made
    copy = b.save(hir.Prim(b.row("set.new"), [], t, b.pos(node), {"T": cell}), "copy", node)
    b.emit(hir.ExprStmt(b.must("set.update", [copy, made], node)))
    return copy


def _add_each(b: Builder, node: ast.AST, made: Expr, items: Expr) -> None:
    it = iteration.iterate_value(b, node, items)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("set.add", [made, it.value()], node))))


def dict_literal(b: Builder, node: ast.Dict) -> Expr:
    """`{k: v, **d}`."""
    key, value = b.cell(node, "key"), b.cell(node, "value")
    t = DictT(key, value)
    made = b.save(hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value}), "made", node)
    for k_node, v_node in zip(node.keys, node.values, strict=True):
        if k_node is None:
            dicts.spread(b, node, made, b.expr(v_node))
            continue
        k = b.expr(k_node)
        stmts, v = b.aside(v_node)
        if stmts:
            k = b.save(k, "key", node)
            b.out.extend(stmts)
        b.emit(hir.ExprStmt(b.must("setitem", [made, k, v], node)))
    return made
