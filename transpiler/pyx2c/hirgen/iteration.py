"""Iteration over an expression: `enumerate`, `zip`, `reversed`, `map`, `filter`, `dict.items()` and generator
expressions become part of the loop, at compile time.

    for i, x in enumerate(xs): body   →   c = xs; j = 0; i = -1
                                          while j < len(c): i += 1; x = c[j]; body      step: j += 1

What is evaluated when, and in what order calls are made, is as with CPython's iterator objects.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable
from dataclasses import replace

from pyx2c.frontend.coroutines import is_async
from pyx2c.hirgen import (
    awaiting,
    backwards,
    calls,
    comparisons,
    counting,
    folded,
    iterators,
    stopping,
    unary_builtins,
)
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.comprehension_parts import comprehension_names, require
from pyx2c.hirgen.comprehension_scopes import FRAMES
from pyx2c.hirgen.constant_sets import constant_set
from pyx2c.hirgen.cursors import (
    Iteration,
    add,
    fill_list,
    iterate_value,
    loop_over,
    not_iterable,
    over_dict,
    over_range,
    range_of,
    sequence,
)
from pyx2c.hirgen.whole_numbers import whole
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos, Stmt
from pyx2c.ir.types import (
    BOOL,
    I64,
    INT,
    NEVER,
    NONE,
    STR,
    DequeT,
    InstanceT,
    IterT,
    ListT,
    SetT,
    TupleT,
    VarTupleT,
    is_dict,
    members,
)


def iterate(b: Builder, node: ast.expr, at: Pos | None = None) -> Iteration:
    """The iteration over an expression's items.

    at: what tracebacks show while it goes on, such as the call `sum(...)`; by default the expression itself.
    """
    at = at or b.pos(node)
    if is_async(node):
        value = b.expr(node)
        b.shown_at[node] = at
        return iterate_value(b, node, awaiting.items(b, node, value))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and b.lookup(node.func.id) is None:
        if (special := SPECIAL.get(node.func.id)) is not None:
            if node.func.id != "range":
                b.shown_at[node] = at
            found = special(b, node)
            if found is not None:
                return found
    if isinstance(node, ast.GeneratorExp) and stopping.is_simple(b, node):
        return _generator(b, node, at)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in ("items", "keys", "values") and not node.args:
            return _view(b, node, node.func, at)
    if isinstance(node, ast.Set) and (constants := folded.constant_items(node.elts)):
        return iterate_value(b, node, constant_set(b, node, constants))
    value = b.expr(node)
    b.shown_at[node] = at
    return iterate_value(b, node, value)


def _inner(b: Builder, node: ast.Call, source: ast.expr) -> Iteration:
    """The iteration over an argument of a call that is part of a loop."""
    return iterate(b, source, b.pos(node))


def _view(b: Builder, node: ast.Call, func: ast.Attribute, at: Pos) -> Iteration:
    stmts, receiver = b.tried(func.value)
    if is_dict(receiver.type):
        b.out.extend(stmts)
        b.shown_at[node] = at
        return over_dict(b, node, receiver, func.attr)
    value = b.expr(node)
    b.shown_at[node] = at
    return iterate_value(b, node, value)


def _range_call(b: Builder, node: ast.Call) -> Iteration | None:
    if node.keywords or not 1 <= len(node.args) <= 3 or any(isinstance(a, ast.Starred) for a in node.args):
        return None
    args = [b.save(whole(b, a, b.expr(a)), "bound", node) for a in node.args]
    zero, one = hir.int_const(0), hir.int_const(1)
    start, stop, step = (zero, args[0], one) if len(args) == 1 else (*args, one) if len(args) == 2 else args
    return over_range(b, node, start, stop, step)


def _enumerate(b: Builder, node: ast.Call) -> Iteration | None:
    """The number counts up where an item was found: an iterator that raises leaves it as it was."""
    start_nodes = [k.value for k in node.keywords if k.arg == "start"] or node.args[1:2]
    count = b.temp(node, I64, "count")
    inner = without_skips(b, node, node.args[0])
    number = counting.numbers(b, node, count, b.expr(start_nodes[0]) if start_nodes else None)

    def bind() -> None:
        if inner.bind is not None:
            inner.bind()
        b.emit(add(b, count, 1))

    def value() -> Expr:
        item = inner.value()
        b.all_known([item])
        return hir.TupleMake([number, item], TupleT((INT, item.type)))

    return Iteration(inner.cond, value, inner.step, inner.skip, bind, inner.done, inner.closing, inner.active)


def _zip(b: Builder, node: ast.Call) -> Iteration | None:
    node = of_rows(b, node)
    if len(node.args) == 1 and isinstance(node.args[0], ast.Starred):
        return _zip_rows(b, node, b.expr(node.args[0].value))
    if not node.args:
        node = of_nothing(b, node)
    if any(isinstance(a, ast.Starred) for a in node.args):
        return None
    return _together(b, node, [without_skips(b, node, a) for a in node.args])


def of_rows(b: Builder, node: ast.Call) -> ast.Call:
    """`zip(first, *rows)` as `zip(*[first, *rows])`, where only the program that runs knows how many rows there are."""
    stars = [a for a in node.args if isinstance(a, ast.Starred)]
    if len(node.args) < 2 or not stars:
        return node
    found = [b.supposed(functools.partial(b.expr, a.value)) for a in stars]
    if all(x is None or isinstance(x.type, TupleT) for x in found):
        return node
    rows = ast.copy_location(ast.List(node.args, ast.Load()), node)
    star = ast.copy_location(ast.Starred(rows, ast.Load()), node)
    return b.derived(node, "of rows", lambda: ast.Call(node.func, [star], node.keywords))


def of_nothing(b: Builder, node: ast.Call) -> ast.Call:
    """`zip()` as `zip(())`, which has no items either."""
    empty = ast.copy_location(ast.Tuple([], ast.Load()), node)
    return b.derived(node, "of nothing", lambda: ast.Call(node.func, [empty], node.keywords))


def _zip_rows(b: Builder, node: ast.Call, rows: Expr) -> Iteration:
    """`zip(*rows)`."""
    if not isinstance(rows.type, TupleT):
        return iterate_value(b, node, rows_together(b, node, rows))
    saved = b.save(rows, "rows", node)
    if not rows.type.items:
        return iterate_value(b, node, saved)  # nothing, as `zip()`
    parts = [iterate_value(b, node, hir.TupleGet(saved, i, t)) for i, t in enumerate(rows.type.items)]
    return _together(b, node, parts)


def rows_together(b: Builder, node: ast.AST, rows: Expr) -> Expr:
    """The columns of an unknown number of rows."""
    items = rows.type.item.type if isinstance(rows.type, ListT | VarTupleT | SetT | DequeT | IterT) else NEVER
    iterators = any(isinstance(m, IterT | InstanceT) for m in members(items))
    return b.behind(node, "iterations.zip_iterators" if iterators else "iterations.zip_rows", [rows])


def _together(b: Builder, node: ast.Call, parts: list[Iteration]) -> Iteration:
    """An item of each part, as a tuple. What runs code to make its item makes it before the next part is asked."""
    conds = [p.cond for p in parts]
    values = [p.value for p in parts]
    for i, p in enumerate(parts[:-1]):
        if p.active:
            conds[i], values[i] = _taken(b, node, p)
    last = parts[-1]
    cond = _all_equal(b, node, conds) if _strict(b, node) else functools.reduce(_both, conds)

    def value() -> Expr:
        items: list[Expr] = []
        for get in values:
            stmts, item = b.collect(get)
            if stmts:
                items = [b.save(i, "item", node) for i in items]
                b.out.extend(stmts)
            items.append(item)
        b.all_known(items)
        return hir.TupleMake(items, TupleT(tuple(i.type for i in items)))

    def bind() -> None:
        for p in parts:
            if p.bind is not None and (p is last or not p.active):
                p.bind()

    step, done = [s for p in parts for s in p.step], [s for p in reversed(parts) for s in p.done]
    closing, active = any(p.closing for p in parts), any(p.active for p in parts)
    return Iteration(cond, value, step, bind=bind, done=done, closing=closing, active=active)


def _taken(b: Builder, node: ast.Call, p: Iteration) -> tuple[Expr, Callable[[], Expr]]:
    """A part whose item is made where it is asked for: the test that also makes it, and where the item is then."""
    item = b.temp(node, NEVER, "item")
    item.guarded = True

    def make() -> None:
        if p.bind is not None:
            p.bind()
        value = b.known(p.value())
        item.cell.add(value.type)
        b.emit(hir.Assign(item, value))

    cond = hir.BoolOp("and", p.cond, hir.Seq(b.optional(make), hir.Const(True, BOOL), BOOL))
    return cond, lambda: hir.Read(item, item.type)


def _strict(b: Builder, node: ast.Call) -> bool:
    for k in node.keywords:
        if k.arg != "strict" or not isinstance(k.value, ast.Constant):
            raise b.error(node, "E0403", "`zip` takes iterables and a literal `strict=`")
    return any(isinstance(k.value, ast.Constant) and bool(k.value.value) for k in node.keywords)


def _both(left: Expr, right: Expr) -> Expr:
    return hir.BoolOp("and", left, right)


def _all_equal(b: Builder, node: ast.Call, conds: list[Expr]) -> Expr:
    """Whether every part has an item, where none may end before another: ValueError otherwise."""
    have = b.temp(node, BOOL, "have")
    ask: list[Stmt] = [hir.Assign(have, conds[0])]
    for i, cond in enumerate(conds[1:], 1):
        longer, shorter = _complain(b, node, i, "longer"), _complain(b, node, i, "shorter")
        other = b.temp(node, BOOL, "other")
        ask.append(hir.Assign(other, cond))
        first, second = hir.Read(have, BOOL), hir.Read(other, BOOL)
        ask.append(hir.If(hir.BoolOp("and", hir.Not(first), second), [longer], []))
        ask.append(hir.If(hir.BoolOp("and", first, hir.Not(second)), [shorter], []))
    return hir.Seq(ask, hir.Read(have, BOOL), BOOL)


def _complain(b: Builder, node: ast.Call, index: int, how: str) -> Stmt:
    others = "argument 1" if index == 1 else f"arguments 1-{index}"
    text = hir.Const(f"zip() argument {index + 1} is {how} than {others}", STR)
    return hir.ExprStmt(hir.Prim(b.row("raise.ValueError"), [text], NEVER, b.pos(node)), b.pos(node))


def _reversed(b: Builder, node: ast.Call) -> Iteration | None:
    inner = node.args[0]
    if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "range":
        if b.lookup("range") is None and len(inner.args) < 3:
            args = [b.save(b.expr(a), "bound", node) for a in inner.args]
            start, stop = (hir.int_const(0), args[0]) if len(args) == 1 else (args[0], args[1])
            last = b.must("sub", [stop, hir.int_const(1)], node)
            return over_range(b, node, last, b.must("sub", [start, hir.int_const(1)], node), hir.int_const(-1))
    return backwards.iterate(b, node, b.expr(inner))


def _map(b: Builder, node: ast.Call) -> Iteration | None:
    if len(node.args) < 2 or isinstance(node.args[0], ast.Starred):
        return None
    function = node.args[0]
    starred = any(isinstance(a, ast.Starred) for a in node.args)
    zipped = None
    if len(node.args) > 2 or starred:
        zipped = of_rows(b, b.derived(node, "zipped", lambda: ast.Call(node.func, node.args[1:], [])))
        if starred and len(zipped.args) > 1:
            return None
    callee = None
    if not (isinstance(function, ast.Name) and b.lookup(function.id) is None):
        callee = b.save(b.expr(function), "f", node)
    elif starred:
        return None
    if zipped is not None:
        b.shown_at[zipped] = b.pos(node)
        found = _zip(b, zipped)
        assert found is not None
        inner = found
    else:
        inner = (without_skips if stopping.stops(b, node) else _inner)(b, node, node.args[1])

    def value() -> Expr:
        item = inner.value()
        if starred and callee is not None and not isinstance(item, hir.TupleMake):
            rest = b.save(item, "rest", node)
            return b.by_member(callee, lambda f: calls.call_evaluated(b, node, f, Arguments([], {}, rest)), node)
        items = item.items if zipped is not None and isinstance(item, hir.TupleMake) else [item]
        b.all_known(items)
        if callee is None:
            assert isinstance(function, ast.Name)
            return unary_builtins.apply_builtin(b, node, function.id, items)
        return calls.apply(b, node, callee, items)

    def watched() -> Expr:
        return stopping.watched(b, node, value)

    mapped = Iteration(inner.cond, watched, inner.step, inner.skip, inner.bind, inner.done, inner.closing, True)
    return _until_stop(b, node, mapped) if stopping.stops(b, node) else mapped


def _until_stop(b: Builder, node: ast.AST, it: Iteration) -> Iteration:
    """Ends where making an item raises StopIteration: so the item is made where it is asked for."""
    assert not it.skip

    def make() -> Expr:
        if it.bind is not None:
            it.bind()
        return it.value()

    item, more = iterators.guarded(b, node, "StopIteration", make)
    return Iteration(_both(it.cond, more), lambda: item, it.step, [], None, it.done, it.closing, True)


def _filter(b: Builder, node: ast.Call) -> Iteration | None:
    if len(node.args) != 2:
        return None
    function = node.args[0]
    none = isinstance(function, ast.Constant) and function.value is None
    builtin = isinstance(function, ast.Name) and b.lookup(function.id) is None
    callee = None if none or builtin else b.save(b.expr(function), "f", node)
    inner = without_skips(b, node, node.args[1])
    item = b.temp(node, NEVER, "item")

    def bind() -> None:
        if inner.bind is not None:
            inner.bind()
        value = b.known(inner.value())
        item.cell.add(value.type)
        b.emit(hir.Assign(item, value))

    def test() -> Expr:
        value: Expr = hir.Read(item, item.type)
        if builtin:
            assert isinstance(function, ast.Name)
            value = unary_builtins.apply_builtin(b, node, function.id, [value])
        elif callee is not None and NONE in members(callee.type):
            value = b.by_member(callee, functools.partial(_kept_by, b, node, b.save(value, "item", node)), node)
        elif callee is not None:
            value = calls.apply(b, node, callee, [value])
        return comparisons.truth(b, node, value)

    def skip() -> None:
        b.emit(hir.If(stopping.watched(b, node, test), [], [hir.Continue()]))

    def value() -> Expr:
        return hir.Read(item, item.type)

    found = Iteration(inner.cond, value, inner.step, [skip], bind, inner.done, inner.closing, True)
    return _tested_until_stop(b, node, found, test) if stopping.stops(b, node) else found


def _kept_by(b: Builder, node: ast.AST, item: Expr, function: Expr) -> Expr:
    """What tells whether `filter` keeps an item: what the function gives, or where that is None the item itself."""
    return item if function.type is NONE else calls.apply(b, node, function, [item])


def _tested_until_stop(b: Builder, node: ast.AST, it: Iteration, test: Callable[[], Expr]) -> Iteration:
    """Ends where the test of an item raises StopIteration."""
    ended = b.temp(node, BOOL, "ended")
    b.emit(hir.Assign(ended, hir.Const(False, BOOL)))

    def skip() -> None:
        kept, tested = iterators.guarded(b, node, "StopIteration", test)
        b.emit(hir.If(tested, [], [hir.Assign(ended, hir.Const(True, BOOL)), hir.Continue()]))
        if kept.type is not NEVER:
            b.emit(hir.If(kept, [], [hir.Continue()]))

    cond = _both(hir.Not(hir.Read(ended, BOOL)), it.cond)
    return replace(it, cond=cond, skip=[skip])


def _generator(b: Builder, node: ast.GeneratorExp, at: Pos) -> Iteration:
    gen = node.generators[0]
    frame = hir.Inlined(FRAMES[type(node)], at)
    inner = without_skips(b, node, gen.iter, b.pos_in(frame, node))
    names = comprehension_names(b, node, gen.target)

    def bind() -> None:
        if inner.bind is not None:
            inner.bind()
        item = inner.value()
        with b.inlined(frame, names):
            b.bind(gen.target, item)

    def test(condition: ast.expr) -> None:
        with b.inlined(frame, names):
            stopping.watched(b, node, lambda: require(b, condition, node))

    def value() -> Expr:
        with b.inlined(frame, names):
            return stopping.watched(b, node, lambda: b.expr(node.elt))

    tests: list[Callable[[], None]] = [lambda t=t: test(t) for t in gen.ifs]  # type: ignore[misc]
    return Iteration(inner.cond, value, inner.step, tests, bind, inner.done, inner.closing, True)


SPECIAL: dict[str, Callable[[Builder, ast.Call], Iteration | None]] = {
    "range": _range_call,
    "enumerate": _enumerate,
    "zip": _zip,
    "reversed": _reversed,
    "map": _map,
    "filter": _filter,
}


def is_lazy(b: Builder, node: ast.expr) -> bool:
    """Whether a loop over the expression needs no object for it: `map(f, xs)`, `d.items()`, a generator expression."""
    if not isinstance(node, ast.Call):
        return isinstance(node, ast.GeneratorExp)
    if isinstance(node.func, ast.Name):
        return node.func.id in SPECIAL and b.lookup(node.func.id) is None
    return isinstance(node.func, ast.Attribute) and node.func.attr in ("keys", "values", "items")


def without_skips(b: Builder, node: ast.AST, source: ast.expr, at: Pos | None = None) -> Iteration:
    """The iteration over an argument of `node`; of one that leaves items out, through an iterator object."""
    at = at or b.pos(node)
    if not _may_skip(b, source):
        return iterate(b, source, at)
    value = b.expr(source)
    b.shown_at[source] = at
    return iterate_value(b, source, value)


def _may_skip(b: Builder, node: ast.expr) -> bool:
    if isinstance(node, ast.GeneratorExp):
        return bool(node.generators[0].ifs) or _may_skip(b, node.generators[0].iter)
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and b.lookup(node.func.id) is None):
        return False
    return node.func.id == "filter" or (node.func.id == "map" and any(_may_skip(b, a) for a in node.args))


__all__ = [
    "SPECIAL",
    "Iteration",
    "fill_list",
    "is_lazy",
    "iterate",
    "iterate_value",
    "loop_over",
    "not_iterable",
    "over_dict",
    "range_of",
    "rows_together",
    "sequence",
    "without_skips",
]
