"""Functions of itertools and functools whose call says how many items there are: each item keeps its own type.

    product([1, 2], "ab")        tuple[int, str]      an odometer of two digits, instead of tuple[int | str, ...]
    combinations(xs, 2)          tuple[T, T]          what the library yields, as tuples of two
    zip_longest(xs, "ab")        tuple[T | None, str | None]
    reduce(f, (a, b, c))         f(f(a, b), c), each call of its own types

A call that leaves the number open (`product(*rows)`, `combinations(xs, n)`) is one of the library like any other.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import arguments, calls, conversions, fitting_calls, iteration, lazy, pattern_groups, struct_formats
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cursors import Iteration, add, less
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import (
    BOOL,
    I64,
    INT,
    NEVER,
    ClassT,
    FuncT,
    IterT,
    ListT,
    TupleT,
    Type,
    VarTupleT,
    join,
    members,
    union,
)

MOST_ITEMS = 8
MOST_REDUCED = 16


def call(b: Builder, node: ast.Call, callee: Expr) -> Expr:
    """A call of a function value."""
    special = _special(callee.type)
    if special is None:
        return fitting_calls.call(b, node, callee) or calls.call_value(b, node, callee)
    given = arguments.evaluate_any(b, node)
    known = given.rest is None and given.more is None
    made = special(b, node, callee, given) if known else None
    return made if made is not None else calls.call_closure(b, node, callee, given)


Special = Callable[[Builder, ast.Call, Expr, Arguments], Expr | None]


def _special(t: Type) -> Special | None:
    if not isinstance(t, FuncT) or len(t.refs) != 1:
        return None
    (ref,) = t.refs
    assert isinstance(ref, FuncRef)
    return _FUNCTIONS.get(ref.module.name, {}).get(ref.name) if ref.module.hidden else None


def _literal(value: Expr | None, default: int) -> int:
    """The number that an argument is, -1 where that is known at run time only."""
    if value is None:
        return default
    return int(value.value) if isinstance(value, hir.Const) and value.type is INT else -1


# -- product ------------------------------------------------------------------------------------------


def _product(b: Builder, node: ast.Call, callee: Expr, given: Arguments) -> Expr | None:
    times = _literal(given.keywords.get("repeat"), 1)
    if not 1 <= len(given.positional) * times <= MOST_ITEMS:
        return None
    given = given.saved(b, node)
    pools = [b.save(conversions.to_list(b, node, value), "pool", node) for value in given.positional]

    def loop(inner: Builder, at: ast.AST, values: list[Expr]) -> Iteration:
        return _odometer(inner, at, values * times)

    return lazy.make(b, node, (node, b.inst, times), "itertools.product", pools, loop)


def _odometer(b: Builder, node: ast.AST, pools: list[Expr]) -> Iteration:
    """A digit for each pool; the last one turns fastest."""
    digits = [b.temp(node, I64, "digit") for _ in pools]
    alive = b.temp(node, BOOL, "alive")
    nonempty: Expr = hir.Const(True, BOOL)
    for digit, pool in zip(digits, pools, strict=True):
        b.emit(hir.Assign(digit, hir.Const(0, I64)))
        nonempty = hir.BoolOp("and", nonempty, _below_size(b, digit, pool))
    b.emit(hir.Assign(alive, nonempty))
    step: list[Stmt] = [hir.Assign(alive, hir.Const(False, BOOL))]
    for digit, pool in zip(digits, pools, strict=True):
        step = _turn(b, digit, pool, step)

    def value() -> Expr:
        items = [_item(b, pool, digit) for pool, digit in zip(pools, digits, strict=True)]
        return hir.TupleMake(items, TupleT(tuple(i.type for i in items)))

    return Iteration(hir.Read(alive, BOOL), value, step)


def _below_size(b: Builder, digit: Var, pool: Expr) -> Expr:
    return less(b, hir.Read(digit, I64), _list_prim(b, "list.size", pool, I64))


def _turn(b: Builder, digit: Var, pool: Expr, carry: list[Stmt]) -> list[Stmt]:
    """Moves a digit on; at its end it begins anew and those before it move."""
    over = hir.Not(_below_size(b, digit, pool))
    return [add(b, digit, 1), hir.If(over, [hir.Assign(digit, hir.Const(0, I64)), *carry], [])]


def _list_prim(b: Builder, name: str, xs: Expr, t: Type, *more: Expr) -> Expr:
    assert isinstance(xs.type, ListT | VarTupleT)
    return hir.Prim(b.row(name), [xs, *more], t, None, {"T": xs.type.item})


def _item(b: Builder, pool: Expr, digit: Var) -> Expr:
    assert isinstance(pool.type, ListT)
    return _list_prim(b, "list.at", pool, pool.type.item.type, hir.Read(digit, I64))


# -- combinations and permutations --------------------------------------------------------------------


def _chosen(b: Builder, node: ast.Call, callee: Expr, given: Arguments) -> Expr | None:
    size = given.positional[1] if len(given.positional) > 1 else given.keywords.get("r")
    count = _literal(size, -1)
    if not 0 < count <= MOST_ITEMS:
        return None
    base = calls.call_closure(b, node, callee, given)
    if not isinstance(base.type, IterT):
        return base

    def loop(inner: Builder, at: ast.AST, values: list[Expr]) -> Iteration:
        return _of_length(inner, at, values[0], count)

    return lazy.make(b, node, (node, b.inst, count), base.type.flavour, [base], loop)


def _of_length(b: Builder, node: ast.AST, source: Expr, count: int) -> Iteration:
    it = iteration.iterate_value(b, node, source)

    def value() -> Expr:
        chosen = b.save(it.value(), "chosen", node)
        if not isinstance(chosen.type, VarTupleT):
            return hir.Const(None, NEVER)
        item = chosen.type.item.type
        items = [_list_prim(b, "vtuple.at", chosen, item, hir.Const(i, I64)) for i in range(count)]
        return hir.TupleMake(items, TupleT((item,) * count))

    return Iteration(it.cond, value, it.step, active=True)


# -- zip_longest --------------------------------------------------------------------------------------


def _zip_longest(b: Builder, node: ast.Call, callee: Expr, given: Arguments) -> Expr | None:
    if not 1 <= len(given.positional) <= MOST_ITEMS or set(given.keywords) - {"fillvalue"}:
        return None
    given = given.saved(b, node)
    fill = given.keywords.get("fillvalue", hir.NONE_CONST)
    sources = [b.save(lazy.iterator(b, node, value), "source", node) for value in given.positional]

    def loop(inner: Builder, at: ast.AST, values: list[Expr]) -> Iteration:
        return _longest(inner, at, values[:-1], values[-1])

    return lazy.make(b, node, (node, b.inst), "itertools.zip_longest", [*sources, fill], loop)


def _longest(b: Builder, node: ast.AST, sources: list[Expr], fill: Expr) -> Iteration:
    """Each source is asked in turn until it has ended; the rows end when all have."""
    lives = [b.temp(node, BOOL, "live") for _ in sources]
    items = [b.temp(node, NEVER, "item") for _ in sources]
    for item in items:
        item.guarded = True
    ask: list[Stmt] = []
    some: Expr = hir.Const(False, BOOL)
    for live, item, source in zip(lives, items, sources, strict=True):
        b.emit(hir.Assign(live, hir.Const(True, BOOL)))
        it = iteration.iterate_value(b, node, source)
        value = it.value()
        item.cell.add(value.type)
        more = hir.Assign(live, hir.BoolOp("and", hir.Read(live, BOOL), it.cond))
        ask += [more, hir.If(hir.Read(live, BOOL), [hir.Assign(item, value)], [])]
        some = hir.BoolOp("or", some, hir.Read(live, BOOL))

    def row() -> Expr:
        parts = [_or_fill(b, live, item, fill) for live, item in zip(lives, items, strict=True)]
        return hir.TupleMake(parts, TupleT(tuple(p.type for p in parts)))

    return Iteration(hir.Seq(ask, some, BOOL), row, [], active=True)


def _or_fill(b: Builder, live: Var, item: Var, fill: Expr) -> Expr:
    total = join(item.type, fill.type)
    if item.type is NEVER:
        return fill
    return hir.IfExpr(hir.Read(live, BOOL), b.coerce(hir.Read(item, item.type), total), b.coerce(fill, total), total)


SHAPED: dict[str, Special] = {
    "product": _product,
    "combinations": _chosen,
    "combinations_with_replacement": _chosen,
    "permutations": _chosen,
    "zip_longest": _zip_longest,
}


# -- reduce -------------------------------------------------------------------------------------------


def _reduce(b: Builder, node: ast.Call, callee: Expr, given: Arguments) -> Expr | None:
    if not 2 <= len(given.positional) <= 3 or given.keywords or not _unlike(given.positional[1].type):
        return None
    function, items, *initial = [b.save(value, "arg", node) for value in given.positional]
    assert isinstance(items.type, TupleT)
    rest: list[Expr] = [*initial, *(hir.TupleGet(items, i, t) for i, t in enumerate(items.type.items))]
    value = rest[0]
    with b.unrolling():
        for i, item in enumerate(rest[1:]):
            with b.part(f"reduced {i}"):
                value = b.save(calls.apply(b, node, function, [value, item]), "reduced", node)
    return value


def _unlike(t: Type) -> bool:
    """Whether it is a tuple of functions, or of values of several types, and not too long to make a call for each."""
    if not isinstance(t, TupleT) or not 1 <= len(t.items) <= MOST_REDUCED:
        return False
    return any(isinstance(i, FuncT | ClassT) for i in t.items) or len(members(union(t.items))) > 1


_FUNCTIONS: dict[str, dict[str, Special]] = {
    "itertools": SHAPED,
    "functools": {"reduce": _reduce},
    "struct": struct_formats.FUNCTIONS,
    "re": pattern_groups.FUNCTIONS,
}
