"""Lists, sets and tuples made of anything iterable; sorting."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import calls, comparisons, cursors, iteration, keyword_parts, sets
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, INT, NEVER, NONE, STR, DequeT, ListT, SetT, members, show


def sort(b: Builder, node: ast.Call, receiver: Expr) -> Expr:
    """`xs.sort(key=, reverse=)`."""
    xs = b.save(receiver, "xs", node)
    _no_positional(b, node)
    node = keyword_parts.written_out(b, node)
    key, reverse = key_reverse(b, node)

    def by(key: Expr | None) -> Expr:
        if key is not None:
            return b.behind(node, "list.sort_by_key", [xs, key, reverse])
        sort_in_place(b, node, xs, key, reverse)
        return hir.NONE_CONST

    return with_key(b, node, key, by)


def with_key(b: Builder, node: ast.Call, key: Expr | None, action: Callable[[Expr | None], Expr]) -> Expr:
    """What is done with a key function, and without one where it may be None."""
    if key is None or NONE not in members(key.type):
        return action(key)
    return b.by_member(key, lambda k: action(k if k.type is not NONE else None), node)


def _no_positional(b: Builder, node: ast.Call) -> None:
    """TypeError where `sort` is given something without a keyword; nothing may stand in `*values`."""
    text = "sort() takes no positional arguments"
    for arg in node.args:
        if not isinstance(arg, ast.Starred):
            raise b.error(node, "E0403", f"`{text}`").raising("TypeError", text)
        values = b.save(b.expr(arg.value), "values", node)
        fail = hir.Prim(b.row("raise.TypeError"), [hir.Const(text, STR)], NEVER, b.pos(node))
        b.emit(hir.If(comparisons.truth(b, node, values), [hir.ExprStmt(fail, b.pos(node))], []))


def key_reverse(b: Builder, node: ast.Call) -> tuple[Expr | None, Expr]:
    key: Expr | None = None
    reverse: Expr = hir.Const(False, BOOL)
    for k in node.keywords:
        if k.arg == "key":
            value = b.save(b.expr(k.value), "key", node)
            key = value if value.type is not NONE else None
        elif k.arg == "reverse":
            reverse = b.save(comparisons.truth(b, node, b.expr(k.value)), "reverse", node)
        elif k.arg is None:
            raise b.error(node, "E0506", "`**` in this call is not supported", hint="name the arguments")
        elif k.arg != "default":
            raise b.error(node, "E0403", f"no argument `{k.arg}`")
    return key, reverse


def sort_in_place(b: Builder, node: ast.AST, xs: Expr, key: Expr | None, reverse: Expr) -> None:
    """Sorts a list, by keys computed first when there is a key function."""
    assert isinstance(xs.type, ListT)
    if key is None:
        b.emit(hir.ExprStmt(b.must("list.sort", [xs, reverse], node), b.pos(node)))
        return
    keys = mapped(b, node, xs, lambda item: calls.apply(b, node, key, [item]))
    sort_by(b, node, xs, keys, reverse)


def sort_by(b: Builder, node: ast.AST, xs: Expr, keys: Expr, reverse: Expr) -> None:
    """Sorts a list by a list of as many keys, stably."""
    assert isinstance(xs.type, ListT) and isinstance(keys.type, ListT)
    binding = {"T": xs.type.item, "K": keys.type.item}
    order = hir.Prim(b.row("list.sort_by"), [xs, keys, reverse], NONE, b.pos(node), binding)
    b.emit(hir.ExprStmt(order, b.pos(node)))


def mapped(b: Builder, node: ast.AST, xs: Expr, f: Callable[[Expr], Expr]) -> Expr:
    """A new list of f(x)."""
    cell = b.cell(node, "mapped")
    t = ListT(cell)
    made = b.save(hir.Prim(b.row("list.new"), [], t, b.pos(node), {"T": cell}), "keys", node)
    it = iteration.iterate_value(b, node, xs)

    def body() -> None:
        item = b.save(it.value(), "item", node)
        b.emit(hir.ExprStmt(b.must("list.append", [made, f(item)], node)))

    iteration.loop_over(b, node, it, body)
    return made


def to_list(b: Builder, node: ast.AST, value: Expr) -> Expr:
    """`list(value)`."""
    found = None if cursors.goes_own_way(b, value.type) else b.prim("list", [value], node)
    return found if found is not None else iteration.fill_list(b, node, iteration.iterate_value(b, node, value))


def to_set(b: Builder, node: ast.AST, value: Expr, frozen: bool = False) -> Expr:
    """`set(value)`, `frozenset(value)`."""
    if frozen and isinstance(value.type, SetT) and value.type.frozen:
        return value
    found = None if cursors.goes_own_way(b, value.type) else b.prim("set", [value], node)
    if found is None:
        made = sets.new(b, node, frozen)
        sets.add_all(b, node, made, value)
        return made
    assert isinstance(found.type, SetT)
    return hir.Coerce(found, SetT(found.type.item, frozen), found.pos)


def fill_set(b: Builder, node: ast.AST, it: iteration.Iteration, frozen: bool = False) -> Expr:
    """A set of an iteration's items."""
    made = sets.new(b, node, frozen)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("set.add", [made, it.value()], node))))
    return made


def _longest(b: Builder, node: ast.Call, size: Expr) -> Expr:
    """The `maxlen` of a deque, -1 for None."""

    def one(x: Expr) -> Expr:
        if x.type is NONE:
            return hir.Seq([hir.ExprStmt(x)], hir.int_const(-1), INT)
        if x.type not in (INT, BOOL):
            problem = b.error(node, "E0401", f"`maxlen` is an int or None, not `{show(x.type)}`", about=[x])
            raise problem.raising("TypeError", "an integer is required")
        return b.behind(node, "deque.longest", [x if x.type is INT else b.must("int", [x], node)])

    return b.by_member(size, one, node)


def to_deque(b: Builder, node: ast.Call) -> Expr:
    """`deque(items, maxlen)`."""
    longest = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "maxlen")]
    source = b.save(b.expr(node.args[0]), "source", node) if node.args else None
    size = b.save(_longest(b, node, b.expr(longest[0])), "size", node) if longest else hir.int_const(-1)
    items = b.save(to_list(b, node, source), "items", node) if source is not None else None
    cell = b.cell(node, "deque")
    made = hir.Prim(b.row("deque.new"), [size], DequeT(cell), b.pos(node), {"T": cell})
    if items is None:
        return made
    saved = b.save(made, "deque", node)
    b.emit(hir.ExprStmt(b.must("deque.extend", [saved, items], node), b.pos(node)))
    return saved
