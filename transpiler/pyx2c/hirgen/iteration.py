"""Loops: what can be iterated, as a cursor, a test, a step and a value.

    for x in xs: body      →      c = xs; i = 0
                                  while i < len(c): x = c[i]; body      step: i += 1

An iteration never allocates an iterator: `enumerate`, `zip`, `reversed`, `map`, `filter`, `dict.items()` and
generator expressions compose here, at compile time.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from pyx2c.hirgen import calls, comparisons, counting, enum_members, operators, unary_builtins
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.comprehension_parts import comprehension_names, require
from pyx2c.hirgen.scopes import names_changed
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import (
    BINFILE,
    BOOL,
    BYTEARRAY,
    BYTES,
    I64,
    INT,
    NEVER,
    RANGE,
    STR,
    TEXTFILE,
    Cell,
    ClassT,
    DequeT,
    DictT,
    InstanceT,
    ListT,
    SetT,
    TupleT,
    VarTupleT,
    members,
    show,
)

R = TypeVar("R")


@dataclass(slots=True)
class Iteration:
    """How to walk something: statements before the loop were already emitted."""

    cond: Expr
    value: Callable[[], Expr]
    """the current item; evaluated once, at the start of the body"""
    step: list[Stmt]
    skip: list[Callable[[], None]] = field(default_factory=list)
    """tests of the current item, each of which says `continue` where it fails"""
    bind: Callable[[], None] | None = None


def _add(b: Builder, var: Var, amount: int) -> Stmt:
    return hir.Assign(var, hir.Prim(b.row("cursor.add"), [hir.Read(var, I64), hir.Const(amount, I64)], I64))


def _less(b: Builder, left: Expr, right: Expr) -> Expr:
    return hir.Prim(b.row("cursor.lt"), [left, right], BOOL)


def iterate(b: Builder, node: ast.expr) -> Iteration:
    """The iteration over an expression's items."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and b.lookup(node.func.id) is None:
        special = SPECIAL.get(node.func.id)
        if special is not None:
            found = special(b, node)
            if found is not None:
                return found
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in ("items", "keys", "values") and not node.args:
            stmts, receiver = b.tried(node.func.value)
            if isinstance(receiver.type, DictT):
                b.out.extend(stmts)
                return _dict(b, node, receiver, node.func.attr)
    if isinstance(node, ast.GeneratorExp):
        return _generator(b, node)
    if isinstance(node, ast.Set) and all(isinstance(n, ast.Constant) for n in node.elts):
        return iterate_value(b, node, _constant_set(b, node))
    return iterate_value(b, node, b.expr(node))


def _constant_set(b: Builder, node: ast.Set) -> Expr:
    """A loop over constants in braces goes over CPython's frozenset, not over a set made from it."""
    cell = b.cell(node, "constants")
    made = b.save(hir.Prim(b.row("set.new"), [], SetT(cell, True), b.pos(node), {"T": cell}), "made", node)
    for n in node.elts:
        b.emit(hir.ExprStmt(b.must("set.add", [made, b.expr(n)], node)))
    return made


def iterate_value(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """The iteration over an evaluated object."""
    value = b.as_tuple(node, value)
    t = value.type
    if isinstance(t, ClassT) and t.cls.find_attr("__known__"):
        value = enum_members.iterated(b, node, t)
        t = value.type
    match t:
        case ListT() | VarTupleT() | DequeT():
            return _indexed(b, node, value, t.item)
        case DictT():
            return _dict(b, node, value, "keys")
        case SetT():
            return _set(b, node, value, t.item)
        case TupleT():
            return _tuple(b, node, value, t)
        case InstanceT():
            return _instance(b, node, value)
    if t is RANGE:
        r = b.save(value, "r", node)
        parts = [hir.Prim(b.row(f"range.{p}"), [r], INT) for p in ("start", "stop", "step")]
        return _range(b, node, parts[0], parts[1], parts[2])
    if t is STR:
        return _string(b, node, value)
    if t in (BYTES, BYTEARRAY):
        return _bytes(b, node, value)
    if t in (TEXTFILE, BINFILE):
        return _file(b, node, value)
    if len(members(t)) > 1:
        return iterate_value(b, node, b.by_member(value, lambda x: _as_list(b, node, x), node))
    problem = b.error(node, "E0406", f"`{show(t)}` can't be iterated over")
    raise operators.Unsupported(problem, f"'{operators.py_name(t)}' object is not iterable")


def _as_list(b: Builder, node: ast.AST, x: Expr) -> Expr:
    """A list of the items of one member of a union."""
    found = b.prim("list", [x], node)
    if found is not None:
        return found
    return fill_list(b, node, iterate_value(b, node, x))


def _indexed(b: Builder, node: ast.AST, value: Expr, item: Cell) -> Iteration:
    kind = {"ListT": "list", "VarTupleT": "vtuple", "DequeT": "deque"}[type(value.type).__name__]
    seq = b.save(value, "seq", node)
    i = b.temp(node, I64, "i")
    b.emit(hir.Assign(i, hir.Const(0, I64)))
    binding = {"T": item}
    size: Expr = hir.Prim(b.row(f"{kind}.size"), [seq], I64, None, binding)
    get = hir.Prim(b.row(f"{kind}.at"), [seq, hir.Read(i, I64)], item.type, b.pos(node), binding)
    if kind == "deque":
        count = b.temp(node, I64, "count")
        b.emit(hir.Assign(count, size))
        size = hir.Read(count, I64)
        get = hir.Prim(b.row("deque.at_checked"), [seq, hir.Read(i, I64), size], item.type, b.pos(node), binding)
    return Iteration(_less(b, hir.Read(i, I64), size), lambda: get, [_add(b, i, 1)])


def _string(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    text = b.save(value, "text", node)
    i = b.temp(node, I64, "at")
    b.emit(hir.Assign(i, hir.Const(0, I64)))
    size = hir.Prim(b.row("str.bytes"), [text], I64)
    get = hir.Prim(b.row("str.char_at"), [text, hir.Read(i, I64)], STR, b.pos(node))
    width = hir.Prim(b.row("str.next_at"), [text, hir.Read(i, I64)], I64)
    return Iteration(_less(b, hir.Read(i, I64), size), lambda: get, [hir.Assign(i, width)])


def _bytes(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    data = b.save(value, "data", node)
    i = b.temp(node, I64, "i")
    b.emit(hir.Assign(i, hir.Const(0, I64)))
    which = value.type is BYTEARRAY
    size = hir.Prim(b.rows("bytes.size")[which], [data], I64)
    get = hir.Prim(b.rows("bytes.at")[which], [data, hir.Read(i, I64)], INT)
    return Iteration(_less(b, hir.Read(i, I64), size), lambda: get, [_add(b, i, 1)])


def _file(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    source = b.save(value, "file", node)
    read = b.must("file.next", [source], node)
    line = b.temp(node, read.type, "line")
    there = b.must("file.there", [hir.Read(line, line.type)], node)
    return Iteration(hir.Seq([hir.Assign(line, read)], there, BOOL), lambda: hir.Read(line, line.type), [])


def _dict(b: Builder, node: ast.AST, value: Expr, part: str) -> Iteration:
    assert isinstance(value.type, DictT)
    t = value.type
    binding = {"K": t.key, "V": t.value}
    d = b.save(value, "d", node)
    at = b.temp(node, I64, "at")
    size = b.temp(node, I64, "size")
    b.emit(hir.Assign(at, hir.Const(0, I64)))
    b.emit(hir.Assign(size, hir.Prim(b.row("dict.size"), [d], I64, None, binding)))
    at_read = hir.Read(at, I64)
    more = hir.Prim(b.row("dict.next"), [d, at_read, hir.Read(size, I64)], I64, b.pos(node), binding)
    cond = hir.Seq([hir.Assign(at, more)], hir.Prim(b.row("cursor.ge"), [at_read, hir.Const(0, I64)], BOOL), BOOL)
    key = hir.Prim(b.row("dict.key_at"), [d, at_read], t.key.type, None, binding)
    val = hir.Prim(b.row("dict.value_at"), [d, at_read], t.value.type, None, binding)
    pair = hir.TupleMake([key, val], TupleT((t.key.type, t.value.type)))
    chosen: Expr = {"keys": key, "values": val, "items": pair}[part]
    return Iteration(cond, lambda: chosen, [_add(b, at, 1)])


def _set(b: Builder, node: ast.AST, value: Expr, item: Cell) -> Iteration:
    binding = {"T": item}
    s = b.save(value, "s", node)
    at = b.temp(node, I64, "at")
    size = b.temp(node, I64, "size")
    b.emit(hir.Assign(at, hir.Const(0, I64)))
    b.emit(hir.Assign(size, hir.Prim(b.row("set.size"), [s], I64, None, binding)))
    at_read = hir.Read(at, I64)
    more = hir.Prim(b.row("set.next"), [s, at_read, hir.Read(size, I64)], I64, b.pos(node), binding)
    cond = hir.Seq([hir.Assign(at, more)], hir.Prim(b.row("cursor.ge"), [at_read, hir.Const(0, I64)], BOOL), BOOL)
    get = hir.Prim(b.row("set.at"), [s, at_read], item.type, None, binding)
    return Iteration(cond, lambda: get, [_add(b, at, 1)])


def _tuple(b: Builder, node: ast.AST, value: Expr, t: TupleT) -> Iteration:
    item = b.cell(node, "tuple item")
    for part in t.items:
        item.add(part)
    saved = b.save(value, "tuple", node)
    items = [b.coerce(hir.TupleGet(saved, i, part), item.type) for i, part in enumerate(t.items)]
    made = hir.Prim(b.row("list.literal"), items, ListT(item), b.pos(node), {"T": item})
    return _indexed(b, node, made, item)


def _instance(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    assert isinstance(value.type, InstanceT)
    it = value
    if calls.find_instance_method(b, value.type, "__iter__"):
        it = calls.call_method(b, node, value, "__iter__", [])
        if not isinstance(it.type, InstanceT):
            return iterate_value(b, node, it)
    if not calls.find_instance_method(b, it.type, "__next__"):
        raise b.error(
            node,
            "E0406",
            f"`{show(value.type)}` can't be iterated over",
            hint="give the class `__iter__` and `__next__`",
        )
    saved = b.save(it, "it", node)
    item, ok = b.temp(node, NEVER, "item"), b.temp(node, BOOL, "more")

    def advance() -> None:
        one = b.known(calls.call_method(b, node, saved, "__next__", []))
        item.cell.add(one.type)
        b.emit(hir.Assign(item, one))
        b.emit(hir.Assign(ok, hir.Const(True, BOOL)))

    stop = hir.Handler([b.class_named("StopIteration")], None, [hir.Assign(ok, hir.Const(False, BOOL))])
    cond = hir.Seq([hir.Try(b.optional(advance), [stop], [])], hir.Read(ok, BOOL), BOOL)
    return Iteration(cond, lambda: hir.Read(item, item.type), [])


def _range(b: Builder, node: ast.AST, start: Expr, stop: Expr, step: Expr) -> Iteration:
    test, cursor, advance = counting.walk_range(b, node, start, stop, step)
    return Iteration(test, lambda: cursor, [advance])


def _range_call(b: Builder, node: ast.Call) -> Iteration | None:
    if node.keywords or not 1 <= len(node.args) <= 3 or any(isinstance(a, ast.Starred) for a in node.args):
        return None
    args = [b.save(b.expr(a), "bound", node) for a in node.args]
    for a in args:
        if a.type not in (INT, BOOL):
            raise b.error(node, "E0401", f"`range` needs integers, not `{show(a.type)}`")
    zero, one = hir.int_const(0), hir.int_const(1)
    start, stop, step = (zero, args[0], one) if len(args) == 1 else (*args, one) if len(args) == 2 else args
    return _range(b, node, start, stop, step)


def _enumerate(b: Builder, node: ast.Call) -> Iteration | None:
    start_nodes = [k.value for k in node.keywords if k.arg == "start"] or node.args[1:2]
    count = b.temp(node, I64, "count")
    inner = without_skips(b, node.args[0])
    number = counting.numbers(b, node, count, b.expr(start_nodes[0]) if start_nodes else None)

    def value() -> Expr:
        item = inner.value()
        return hir.TupleMake([number, item], TupleT((INT, item.type)))

    inner_step = [*inner.step, _add(b, count, 1)]
    return Iteration(inner.cond, value, inner_step, inner.skip, inner.bind)


def _zip(b: Builder, node: ast.Call) -> Iteration | None:
    if len(node.args) == 1 and isinstance(node.args[0], ast.Starred):
        return _zip_rows(b, node, b.expr(node.args[0].value))
    if not node.args or node.keywords or any(isinstance(a, ast.Starred) for a in node.args):
        return None
    return _zipped(b, node, [without_skips(b, a) for a in node.args])


def _zipped(b: Builder, node: ast.AST, parts: list[Iteration]) -> Iteration:
    cond = parts[0].cond
    for p in parts[1:]:
        cond = hir.BoolOp("and", cond, p.cond)

    def value() -> Expr:
        items: list[Expr] = []
        for p in parts:
            stmts, item = b.collect(p.value)
            if stmts:
                items = [b.save(i, "item", node) for i in items]
                b.out.extend(stmts)
            items.append(item)
        return hir.TupleMake(items, TupleT(tuple(i.type for i in items)))

    def bind() -> None:
        for p in parts:
            if p.bind is not None:
                p.bind()

    return Iteration(cond, value, [s for p in parts for s in p.step], bind=bind)


def _zip_rows(b: Builder, node: ast.Call, rows: Expr) -> Iteration:
    """`zip(*rows)`."""
    if not isinstance(rows.type, TupleT):
        return iterate_value(b, node, b.behind(node, "iterations.zip_rows", [rows]))
    saved = b.save(rows, "rows", node)
    parts = [iterate_value(b, node, hir.TupleGet(saved, i, t)) for i, t in enumerate(rows.type.items)]
    return _zipped(b, node, parts)


def _reversed(b: Builder, node: ast.Call) -> Iteration | None:
    inner = node.args[0]
    if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "range":
        if b.lookup("range") is None and len(inner.args) < 3:
            args = [b.save(b.expr(a), "bound", node) for a in inner.args]
            start, stop = (hir.int_const(0), args[0]) if len(args) == 1 else (args[0], args[1])
            first, last = (b.must("sub", [x, hir.int_const(1)], node) for x in (stop, start))
            return _range(b, node, first, last, hir.int_const(-1))
    value = b.expr(inner)
    if not isinstance(value.type, ListT | VarTupleT):
        made = b.prim("list", [value], node)
        value = made if made is not None else fill_list(b, node, iterate_value(b, node, value))
    seq = b.save(value, "seq", node)
    assert isinstance(value.type, ListT | VarTupleT)
    kind = "list" if isinstance(value.type, ListT) else "vtuple"
    binding = {"T": value.type.item}
    i = b.temp(node, I64, "i")
    size = hir.Prim(b.row(f"{kind}.size"), [seq], I64, None, binding)
    b.emit(hir.Assign(i, hir.Prim(b.row("cursor.add"), [size, hir.Const(-1, I64)], I64)))
    get = hir.Prim(b.row(f"{kind}.at"), [seq, hir.Read(i, I64)], value.type.item.type, None, binding)
    cond = hir.Prim(b.row("cursor.ge"), [hir.Read(i, I64), hir.Const(0, I64)], BOOL)
    return Iteration(cond, lambda: get, [_add(b, i, -1)])


def _map(b: Builder, node: ast.Call) -> Iteration | None:
    if len(node.args) < 2 or any(isinstance(a, ast.Starred) for a in node.args):
        return None
    function = node.args[0]
    several = len(node.args) > 2
    inner = _zip(b, b.derived(node, "zipped", lambda: ast.Call(node.func, node.args[1:], []))) if several else None
    inner = inner if inner is not None else iterate(b, node.args[1])
    callee = None
    if not (isinstance(function, ast.Name) and b.lookup(function.id) is None):
        callee = b.save(b.expr(function), "f", node)

    def value() -> Expr:
        item = inner.value()
        items = item.items if several and isinstance(item, hir.TupleMake) else [item]
        if callee is None:
            assert isinstance(function, ast.Name)
            return unary_builtins.call_builtin_values(b, node, function.id, items)
        return calls.apply(b, node, callee, items)

    return Iteration(inner.cond, value, inner.step, inner.skip, inner.bind)


def _filter(b: Builder, node: ast.Call) -> Iteration | None:
    if len(node.args) != 2:
        return None
    inner = without_skips(b, node.args[1])
    function = node.args[0]
    none = isinstance(function, ast.Constant) and function.value is None
    callee = None if none else b.save(b.expr(function), "f", node)
    item = b.temp(node, NEVER, "item")

    def bind() -> None:
        if inner.bind is not None:
            inner.bind()
        value = b.known(inner.value())
        item.cell.add(value.type)
        b.emit(hir.Assign(item, value))

    def test() -> None:
        value = hir.Read(item, item.type)
        holds = comparisons.truth(b, node, value if callee is None else calls.apply(b, node, callee, [value]))
        b.emit(hir.If(holds, [], [hir.Continue()]))

    return Iteration(inner.cond, lambda: hir.Read(item, item.type), inner.step, [*inner.skip, test], bind)


def _generator(b: Builder, node: ast.GeneratorExp) -> Iteration:
    if len(node.generators) != 1:
        made = b.expr(b.derived(node, "list", lambda: ast.ListComp(node.elt, node.generators)))
        return iterate_value(b, node, made)
    gen = node.generators[0]
    inner = without_skips(b, gen.iter)
    names = comprehension_names(b, node, gen.target)

    consumer = b.engine.consumers.get(node, node)

    def scoped(action: Callable[[], R]) -> R:
        b.renamed.append(names)
        try:
            return b.inlined("<genexpr>", consumer, action)
        finally:
            b.renamed.pop()

    def bind() -> None:
        if inner.bind is not None:
            inner.bind()
        value = inner.value()
        scoped(lambda: b.bind(gen.target, value))

    tests: list[Callable[[], None]] = [*inner.skip]
    for test in gen.ifs:
        tests.append(lambda t=test: scoped(lambda: require(b, t)))  # type: ignore[misc]
    return Iteration(inner.cond, lambda: scoped(lambda: b.expr(node.elt)), inner.step, tests, bind)


SPECIAL: dict[str, Callable[[Builder, ast.Call], Iteration | None]] = {
    "range": _range_call,
    "enumerate": _enumerate,
    "zip": _zip,
    "reversed": _reversed,
    "map": _map,
    "filter": _filter,
}


def fill_list(b: Builder, node: ast.AST, it: Iteration) -> Expr:
    """A list of an iteration's items."""
    cell = b.cell(node, "filled")
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(cell), b.pos(node), {"T": cell}), "made", node)
    loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("list.append", [made, it.value()], node))))
    return made


def without_skips(b: Builder, node: ast.expr) -> Iteration:
    """The iteration over an expression's items, gone through beforehand if it leaves some out."""
    inner = iterate(b, node)
    return iterate_value(b, node, fill_list(b, node, inner)) if inner.skip else inner


def loop_over(b: Builder, node: ast.AST, it: Iteration, body: Callable[[], None]) -> None:
    """A loop that runs `body` for each item."""
    b.widen(names_changed([node]))
    stmts = b.optional(lambda: one_round(b, it, body))
    b.emit(hir.While(it.cond, stmts, it.step, [], b.pos(node)))


def one_round(b: Builder, it: Iteration, body: Callable[[], None]) -> None:
    """What a loop does for each item: binds and tests it, then runs `body`."""
    if it.bind is not None:
        it.bind()
    for test in it.skip:
        test()
    body()


def dict_part(b: Builder, node: ast.AST, d: Expr, part: str) -> Iteration:
    """The iteration over a dict's `keys`, `values` or `items`."""
    return _dict(b, node, d, part)


def range_of(b: Builder, node: ast.AST, stop: Expr) -> Iteration:
    """The iteration over range(stop)."""
    return _range(b, node, hir.int_const(0), stop, hir.int_const(1))
