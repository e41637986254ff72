"""`sum`, `any`, `all`, `min` and `max` as loops."""

from __future__ import annotations

import ast
import functools

from pyx2c.hirgen import arguments, calls, comparisons, conversions, iteration, operators
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.walk import Branch
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BOOL, FLOAT, INT, NEVER, NONE, STR, join, members


def sum_call(b: Builder, node: ast.Call) -> Expr:
    it = iteration.iterate(b, node.args[0], b.pos(node))
    start_nodes = node.args[1:] or [k.value for k in node.keywords if k.arg == "start"]
    if not start_nodes:
        return _sum_from_zero(b, node, it)
    start = b.expr(start_nodes[0])
    total = b.temp(node, start.type, "total")
    b.emit(hir.Assign(total, start))
    iteration.loop_over(b, node, it, lambda: _add_to(b, node, total, it.value()))
    return hir.Read(total, total.type)


def _add_to(b: Builder, node: ast.Call, total: Var, item: Expr) -> None:
    value = operators.binary_op(b, node, "+", "add", hir.Read(total, total.type), item)
    total.cell.add(value.type)
    b.emit(hir.Assign(total, b.coerce(value, total.type)))


def _sum_from_zero(b: Builder, node: ast.Call, it: iteration.Iteration) -> Expr:
    """`sum(items)`. Of floats it is a float, but for the int 0 that it is of none: those are added apart, so that no
    sum in the loop is a union."""
    floats: list[Var] = []
    ints: list[Var] = []

    def body() -> None:
        item = it.value()
        if item.type is not FLOAT:
            ints.append(b.temp(node, INT, "total"))
            _add_to(b, node, ints[0], item)
            return
        floats.extend((b.temp(node, FLOAT, "sum"), b.temp(node, BOOL, "some")))
        b.emit(hir.Assign(floats[0], b.must("add", [hir.Read(floats[0], FLOAT), item], node)))
        b.emit(hir.Assign(floats[1], hir.Const(True, BOOL)))

    at = len(b.out)
    iteration.loop_over(b, node, it, body)
    zero = hir.int_const(0)
    if not floats:
        b.out[at:at] = [hir.Assign(total, zero) for total in ints]
        return hir.Read(ints[0], ints[0].type) if ints else zero
    total, some = floats
    b.out[at:at] = [hir.Assign(total, hir.Const(0.0, FLOAT)), hir.Assign(some, hir.Const(False, BOOL))]
    t = join(INT, FLOAT)
    return hir.IfExpr(hir.Read(some, BOOL), b.coerce(hir.Read(total, FLOAT), t), b.coerce(zero, t), t, b.pos(node))


def any_all(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    wanted = node.func.id == "any"
    it = iteration.iterate(b, node.args[0], b.pos(node))
    found = b.temp(node, BOOL, "found")
    b.emit(hir.Assign(found, hir.Const(not wanted, BOOL)))

    def body() -> None:
        test = comparisons.truth(b, node, it.value())
        hit: list[hir.Stmt] = [hir.Assign(found, hir.Const(wanted, BOOL)), hir.Break()]
        b.emit(hir.If(test if wanted else hir.Not(test), hit, []))

    iteration.loop_over(b, node, it, body)
    return hir.Read(found, BOOL)


def min_max(b: Builder, node: ast.Call) -> Expr:
    assert isinstance(node.func, ast.Name)
    name = node.func.id
    if any(isinstance(a, ast.Starred) for a in node.args):
        return _of_starred(b, node, name)
    if len(node.args) > 1:
        return _of_values(b, node, name)
    if not node.args:
        text = f"{name} expected at least 1 argument, got 0"
        raise b.error(node, "E0403", f"`{name}` takes at least one argument").raising("TypeError", text)
    items = b.save(b.expr(node.args[0]), "items", node) if _may_be_none(b, node) else None
    if items is not None:
        key, default = _key_and_default(b, node)

        def by(key: Expr | None) -> Expr:
            return _extreme(b, node, name, iteration.iterate_value(b, node, items), key, default)

        return conversions.with_key(b, node, key, by)
    it = iteration.iterate(b, node.args[0], b.pos(node))
    return _extreme(b, node, name, it, *_key_and_default(b, node))


def _may_be_none(b: Builder, node: ast.Call) -> bool:
    """Whether only the run shows if there is a key function."""
    for k in node.keywords:
        if k.arg == "key" and isinstance(k.value, ast.IfExp):
            return any(isinstance(v, ast.Constant) and v.value is None for v in (k.value.body, k.value.orelse))
        if k.arg == "key" and isinstance(k.value, ast.Name | ast.Attribute | ast.Subscript):
            value = b.supposed(functools.partial(b.expr, k.value))
            return value is not None and value.type is not NONE and NONE in members(value.type)
    return False


def _of_values(b: Builder, node: ast.Call, name: str) -> Expr:
    """`min(a, b, c)`: each is compared with the least of those before."""
    bare = b.derived(node, "bare", lambda: ast.Call(node.func, node.args, []))
    values = [b.save(v, "arg", node) for v in arguments.evaluate(b, bare).positional]
    key, default = _key_and_default(b, node)
    if default is not None:
        text = hir.Const(f"Cannot specify a default for {name}() with multiple positional arguments", STR)
        return b.known(hir.Prim(b.row("raise.TypeError"), [text], NEVER, b.pos(node)))
    first = values[0]
    if key is None and first.type in (INT, FLOAT) and all(v.type == first.type for v in values):
        least = first
        for value in values[1:]:
            test = b.must("lt" if name == "min" else "gt", [value, least], node)
            least = b.save(hir.IfExpr(test, value, least, first.type, b.pos(node)), "least", node)
        return least
    return conversions.with_key(b, node, key, lambda key: _best_of(b, node, name, values, key))


def _best_of(b: Builder, node: ast.Call, name: str, values: list[Expr], key: Expr | None) -> Expr:
    first = values[0]
    best, best_key = b.temp(node, NEVER, "best"), b.temp(node, NEVER, "best_key")
    op = ast.Lt() if name == "min" else ast.Gt()
    for value in values:
        rank = b.save(calls.apply(b, node, key, [value]), "rank", node) if key is not None else value
        take: list[hir.Stmt] = [hir.Assign(best, value), hir.Assign(best_key, rank)]
        if value is first:
            b.out.extend(take)
        else:
            better = comparisons.compare_op(b, node, op, rank, hir.Read(best_key, best_key.type))
            b.emit(hir.If(better, take, []))
        best.cell.add(value.type)
        best_key.cell.add(rank.type)
    return hir.Read(best, best.type)


def _key_and_default(b: Builder, node: ast.Call) -> tuple[Expr | None, Expr | None]:
    key: Expr | None = None
    default: Expr | None = None
    for keyword in node.keywords:
        if keyword.arg == "default":
            default = b.save(b.expr(keyword.value), "default", node)
        else:
            key, _ = conversions.key_reverse(b, node)
    return key, default


def _of_starred(b: Builder, node: ast.Call, name: str) -> Expr:
    """`max(*xs)`: of one argument, it is the items of that one that count."""
    every = b.derived(node, "every", lambda: ast.List(node.args, ast.Load()))
    values = b.save(b.expr(every), "args", node)
    key, default = _key_and_default(b, node)

    def of(items: Expr) -> Expr:
        def by(key: Expr | None) -> Expr:
            return _extreme(b, node, name, iteration.iterate_value(b, node, items), key, default)

        return conversions.with_key(b, node, key, by)

    def of_none() -> Expr:
        text = hir.Const(f"{name} expected at least 1 argument, got 0", STR)
        return b.known(hir.Prim(b.row("raise.TypeError"), [text], NEVER, b.pos(node)))

    if sum(not isinstance(a, ast.Starred) for a in node.args) > 1:
        return of(values)
    count = b.save(b.must("len", [values], node), "count", node)
    tests = [b.must("eq", [count, hir.int_const(n)], node) for n in (0, 1)]
    first = functools.partial(b.must, "getitem", [values, hir.int_const(0)], node)
    actions = [("none", of_none), ("one", lambda: of(b.save(first(), "first", node))), ("more", lambda: of(values))]
    return b.alternatives(tests, actions, node)


def _extreme(
    b: Builder,
    node: ast.Call,
    name: str,
    it: iteration.Iteration,
    key: Expr | None,
    default: Expr | None,
) -> Expr:
    best, best_key = b.temp(node, NEVER, "best"), b.temp(node, NEVER, "best_key")
    best.guarded = best_key.guarded = True
    empty = b.temp(node, BOOL, "empty")
    b.emit(hir.Assign(empty, hir.Const(True, BOOL)))

    def body() -> None:
        item = b.save(it.value(), "item", node)
        rank = b.save(calls.apply(b, node, key, [item]), "rank", node) if key is not None else item
        best.cell.add(item.type)
        best_key.cell.add(rank.type)
        take: list[hir.Stmt] = [
            hir.Assign(best, item),
            hir.Assign(best_key, rank),
            hir.Assign(empty, hir.Const(False, BOOL)),
        ]
        op = ast.Lt() if name == "min" else ast.Gt()

        def better() -> Expr:
            return comparisons.compare_op(b, node, op, rank, hir.Read(best_key, best_key.type))

        b.emit(hir.If(b.short_circuit("or", hir.Read(empty, BOOL), better), take, []))

    iteration.loop_over(b, node, it, body)
    value: Expr = hir.Read(best, best.type)
    if default is not None:
        found: Branch = ([], value if best.type is not NEVER else None)
        return b.choose([hir.Read(empty, BOOL)], [([], default), found], node)
    text = hir.Const(f"{name}() arg is an empty sequence", STR)
    fail = hir.Prim(b.row("raise.ValueError"), [text], NEVER, b.pos(node))
    b.emit(hir.If(hir.Read(empty, BOOL), [hir.ExprStmt(fail, b.pos(node))], []))
    return value
