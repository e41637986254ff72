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
    flat: list[Expr] = []
    for at, n in enumerate(node.elts):
        if not isinstance(n, ast.Starred):
            flat = _with(b, node, flat, n)
            continue
        flat = [b.save(v, "item", node) for v in flat]
        value = b.save(b.expr(n.value), "star", node)
        if isinstance(value.type, TupleT):
            flat += [hir.TupleGet(value, i, t) for i, t in enumerate(value.type.items)]
        else:
            made = b.save(make_list(b, node, flat), "made", node)
            _extend(b, node, made, value)
            _add_all(b, node, made, node.elts[at + 1 :])
            return b.must("vtuple", [made], node)
    return hir.TupleMake(flat, TupleT(tuple(i.type for i in flat)), b.pos(node))


def _with(b: Builder, node: ast.AST, values: list[Expr], item: ast.expr) -> list[Expr]:
    """Values and one more, which is evaluated behind them."""
    stmts, value = b.aside(item)
    if stmts:
        values = [b.save(v, "item", node) for v in values]
        b.out.extend(stmts)
    return [*values, value]


def _items(b: Builder, node: ast.AST, nodes: list[ast.expr]) -> list[Expr]:
    values: list[Expr] = []
    for n in nodes:
        values = _with(b, node, values, n)
    return values


def _before_stars(nodes: list[ast.expr]) -> int:
    """How many stand in front of the first with a star."""
    return next((i for i, n in enumerate(nodes) if isinstance(n, ast.Starred)), len(nodes))


def make_list(b: Builder, node: ast.AST, items: list[Expr]) -> Expr:
    """A new list of these values."""
    cell = b.cell(node, "item")
    for item in items:
        cell.add(item.type)
    typed = [b.coerce(i, cell.type) for i in items]
    return hir.Prim(b.row("list.literal"), typed, ListT(cell), b.pos(node), {"T": cell})


def list_literal(b: Builder, node: ast.List) -> Expr:
    """`[a, b, *c]`."""
    count = _before_stars(node.elts)
    made = make_list(b, node, _items(b, node, node.elts[:count]))
    if count < len(node.elts):
        made = b.save(made, "made", node)
        _add_all(b, node, made, node.elts[count:])
    return made


def _add_all(b: Builder, node: ast.AST, made: Expr, nodes: list[ast.expr]) -> None:
    """Evaluates items one after the other and adds each to a list, as CPython does from the first star on."""
    for n in nodes:
        if isinstance(n, ast.Starred):
            _extend(b, node, made, b.expr(n.value))
        else:
            b.emit(hir.ExprStmt(b.must("list.append", [made, b.expr(n)], node)))


def _extend(b: Builder, node: ast.AST, made: Expr, items: Expr) -> None:
    if not isinstance(items.type, ListT | VarTupleT):
        items = iteration.fill_list(b, node, iteration.iterate_value(b, node, items))
    b.emit(hir.ExprStmt(b.must("list.extend", [made, items], node)))


def set_literal(b: Builder, node: ast.Set) -> Expr:
    """`{a, b}`: three constants or more are a frozenset in CPython's code, from which the set is made; the order of
    its items depends on it."""
    cell = b.cell(node, "item")
    t = SetT(cell)
    constants = folded.constant_items(node.elts) if len(node.elts) > 2 else None
    nodes = constants or node.elts
    count = _before_stars(nodes)
    items = _items(b, node, nodes[:count])
    made = b.save(hir.Prim(b.row("set.new"), [], t, b.pos(node), {"T": cell}), "made", node)
    for item in items:
        b.emit(hir.ExprStmt(b.must("set.add", [made, item], node)))
    for n in nodes[count:]:
        item = b.expr(n.value if isinstance(n, ast.Starred) else n)
        if isinstance(n, ast.Starred) and not isinstance(item.type, SetT):
            _add_each(b, node, made, item)
        else:
            row = "set.update" if isinstance(n, ast.Starred) else "set.add"
            b.emit(hir.ExprStmt(b.must(row, [made, item], node)))
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
