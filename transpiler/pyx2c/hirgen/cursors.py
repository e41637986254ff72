"""Iteration over an evaluated object: a cursor, a test, a step and a value.

    for x in xs: body      →      c = xs; i = 0
                                  while i < len(c): x = c[i]; body      step: i += 1

No iterator object is made. hirgen/iteration.py composes these for `enumerate`, `zip` and their kin.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field

from pyx2c.frontend.coroutines import ASYNC_GENERATOR
from pyx2c.hirgen import (
    abstract,
    calls,
    container_bases,
    counting,
    dict_views,
    enum_members,
    iterators,
    letting_go,
    operator_methods,
    samples,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming, py_name
from pyx2c.hirgen.scopes import names_changed
from pyx2c.hirgen.walk import TypeProblem
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
    IterT,
    ListT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    cases,
    members,
    show,
    union,
)


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
    done: list[Stmt] = field(default_factory=list)
    """what follows the loop"""
    closing: bool = False
    """and must be done on every way out of it"""
    active: bool = False
    """making the item runs code, or takes it out of an iterator that others may ask too"""


def add(b: Builder, var: Var, amount: int) -> Stmt:
    return hir.Assign(var, hir.Prim(b.row("cursor.add"), [hir.Read(var, I64), hir.Const(amount, I64)], I64))


def less(b: Builder, left: Expr, right: Expr) -> Expr:
    return hir.Prim(b.row("cursor.lt"), [left, right], BOOL)


def iterate_value(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """The iteration over an evaluated object."""
    if not goes_own_way(b, value.type):
        value = b.as_tuple(node, value)
    t = value.type
    if enum_members.is_enumeration(t):
        value = enum_members.iterated(b, node, t)
        t = value.type
    match t:
        case ListT() | VarTupleT() | DequeT():
            return _indexed(b, node, value, t.item)
        case DictT():
            return over_dict(b, node, value, dict_views.part_of(t))
        case SetT():
            return _set(b, node, value, t.item)
        case TupleT():
            return _tuple(b, node, value, t)
        case IterT() if not t.manager:
            return _iterator(b, node, value)
        case InstanceT():
            return _instance(b, node, value)
    if t is RANGE:
        r = b.save(value, "r", node)
        parts = [hir.Prim(b.row(f"range.{p}"), [r], INT) for p in ("start", "stop", "step")]
        return over_range(b, node, parts[0], parts[1], parts[2])
    if t is STR:
        return _string(b, node, value)
    if t in (BYTES, BYTEARRAY):
        return _bytes(b, node, value)
    if t in (TEXTFILE, BINFILE):
        return _file(b, node, value)
    if len(cases(t)) > 1:
        return _union(b, node, value)
    raise not_iterable(b, node, value)


def goes_own_way(b: Builder, t: Type) -> bool:
    """Whether an object may be iterated over in another way than the value of a builtin type that it stands for."""
    if not isinstance(t, InstanceT) or container_bases.inherits(t.cls, "__iter__"):
        return False
    return calls.find_instance_method(b, t, "__iter__") or bool(operator_methods.differing(t, METHODS))


def not_iterable(b: Builder, node: ast.AST, value: Expr) -> TypeProblem:
    """An error to be raised: CPython's TypeError when other members of a union can be iterated over."""
    t = value.type
    hint = "give the class `__iter__` and `__next__`" if isinstance(t, InstanceT) else ""
    problem = b.error(node, "E0406", f"`{show(t)}` can't be iterated over", hint=hint, about=[value])
    text = naming("'{}' object is not iterable", value)
    return problem.raising("TypeError", text, exact=samples.refuses(iter, value, text=text))


METHODS = ("__iter__", "__getitem__")
"""what makes objects of a class iterable: the first that it has"""
_SCALARS = (RANGE, STR, BYTES, BYTEARRAY, TEXTFILE, BINFILE)


def is_iterable(b: Builder, t: Type) -> bool:
    """Whether values of a non-union type can be iterated over; of a class where some can that are of one below it."""
    return bool(operator_methods.differing(t, METHODS)) or is_iterable_itself(b, t)


def is_iterable_itself(b: Builder, t: Type) -> bool:
    """Whether all values of the type can."""
    if isinstance(t, InstanceT):
        by_method = any(calls.find_instance_method(b, t, m) for m in ("__iter__", "__getitem__"))
        as_tuple = t.cls.plain in ("str", "tuple") or t.cls.named_tuple() is not None
        return by_method or abstract.is_own_iterator(t) or as_tuple
    if isinstance(t, IterT):
        return not t.manager
    if isinstance(t, ClassT):
        return any(enum_members.is_enumeration(part) for part in cases(t))
    return isinstance(t, ListT | VarTupleT | DequeT | DictT | SetT | TupleT) or t in _SCALARS


def _union(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """One member that can be iterated over: the others are refused first. Several: an iterator object of any."""
    value = narrowed(b, node, value, "'{}' object is not iterable")
    return iterate_value(b, node, value if len(cases(value.type)) == 1 else b.first_class(node, value))


def iterable(b: Builder, node: ast.AST, value: Expr, refusal: str) -> Expr:
    """A value to be iterated over; `refusal` is what CPython says of one that can't be, whatever its type."""
    if len(cases(value.type)) == 1 and not is_iterable(b, value.type):
        problem = not_iterable(b, node, value)
        raise problem.raising("TypeError", refusal, problem.exact)
    return narrowed(b, node, value, refusal)


def narrowed(
    b: Builder, node: ast.AST, value: Expr, refusal: str, fits: Callable[[Builder, Type], bool] | None = None
) -> Expr:
    """The value as those members of its union that can be iterated over (or what else fits), after a TypeError for the
    others."""
    fits = fits or is_iterable
    good: list[Type] = []
    bad: list[Type] = []
    for part in members(value.type):
        (good if fits(b, part) else bad).append(part)
    if not good or not bad:
        return value
    saved = b.save(value, "source", node)
    rest = union(bad)

    def refuse(x: Expr) -> Expr:
        text = hir.Const(refusal.format(py_name(x.type)), STR)
        return hir.Prim(b.row("raise.TypeError"), [text], NEVER, b.pos(node))

    fail = b.optional(lambda: b.by_member(hir.Coerce(saved, rest), lambda x: b.known(refuse(x)), node))
    b.emit(hir.If(hir.IsType(saved, list(members(rest))), fail, []))
    return hir.Coerce(saved, union(good), value.pos)


def _iterator(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    maker = iterators.maker(value) or iterators.owned(b, value)
    it = b.save(value, "it", node)
    more, item = iterators.prim(b, "iter.next", it, node), iterators.prim(b, "iter.item", it, node)
    done: list[Stmt] = [hir.ExprStmt(iterators.prim(b, "iter.drop", it, node))] if maker is not None else []
    closing = maker is not None and iterators.may_close(b, maker)
    assert isinstance(value.type, IterT)
    if value.type.flavour == ASYNC_GENERATOR:
        if closing:
            done = [hir.If(iterators.prim(b, "iter.ended", it, node), done, letting_go.let_go(b, node, it))]
        elif maker is None:
            letting_go.begin(b, node, it)
    return Iteration(more, lambda: item, [], done=done, closing=closing, active=True)


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
    return Iteration(less(b, hir.Read(i, I64), size), lambda: get, [add(b, i, 1)])


def _string(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    text = b.save(value, "text", node)
    i = b.temp(node, I64, "at")
    b.emit(hir.Assign(i, hir.Const(0, I64)))
    size = hir.Prim(b.row("str.bytes"), [text], I64)
    get = hir.Prim(b.row("str.char_at"), [text, hir.Read(i, I64)], STR, b.pos(node))
    width = hir.Prim(b.row("str.next_at"), [text, hir.Read(i, I64)], I64)
    return Iteration(less(b, hir.Read(i, I64), size), lambda: get, [hir.Assign(i, width)])


def _bytes(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    data = b.save(value, "data", node)
    i = b.temp(node, I64, "i")
    b.emit(hir.Assign(i, hir.Const(0, I64)))
    which = value.type is BYTEARRAY
    size = hir.Prim(b.rows("bytes.size")[which], [data], I64)
    get = hir.Prim(b.rows("bytes.at")[which], [data, hir.Read(i, I64)], INT)
    return Iteration(less(b, hir.Read(i, I64), size), lambda: get, [add(b, i, 1)])


def _file(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    source = b.save(value, "file", node)
    read = b.must("file.next", [source], node)
    line = b.temp(node, read.type, "line")
    there = b.must("file.there", [hir.Read(line, line.type)], node)
    return Iteration(hir.Seq([hir.Assign(line, read)], there, BOOL), lambda: hir.Read(line, line.type), [])


def over_dict(b: Builder, node: ast.AST, value: Expr, part: str) -> Iteration:
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
    pair: Expr = hir.TupleMake([key, val], TupleT((t.key.type, t.value.type)))
    if NEVER in (t.key.type, t.value.type):
        pair = hir.Const(None, NEVER)
    chosen: Expr = {"keys": key, "values": val, "items": pair}[part]
    return Iteration(cond, lambda: chosen, [add(b, at, 1)])


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
    return Iteration(cond, lambda: get, [add(b, at, 1)])


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
    if operator_methods.differing(value.type, METHODS):
        return iterate_value(b, node, b.known(b.first_class(node, value)))
    if container_bases.inherits(value.type.cls, "__iter__"):
        return iterate_value(b, node, b.plain(value))
    if value.type.cls.plain and not calls.find_instance_method(b, value.type, "__iter__"):
        return iterate_value(b, node, b.plain(value))
    if calls.find_instance_method(b, value.type, "__iter__"):
        it = calls.call_method(b, node, value, "__iter__", [])
        if not isinstance(it.type, InstanceT):
            return iterate_value(b, node, b.known(it))
    elif calls.find_instance_method(b, value.type, "__getitem__"):
        return sequence(b, node, value)
    elif not abstract.is_own_iterator(value.type):
        raise not_iterable(b, node, value)
    if not calls.find_instance_method(b, it.type, "__next__"):
        raise not_iterable(b, node, value)
    item, more = iterators.try_next(b, node, b.save(it, "it", node))
    return Iteration(more, lambda: item, [])


def sequence(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """By `__getitem__` with 0, 1, 2 … until it raises IndexError."""
    saved = b.save(value, "seq", node)
    i = b.temp(node, I64, "i")
    b.emit(hir.Assign(i, hir.Const(0, I64)))
    index = hir.Prim(b.row("cursor.value"), [hir.Read(i, I64)], INT)

    def get() -> Expr:
        item = b.save(calls.call_method(b, node, saved, "__getitem__", [index]), "item", node)
        b.emit(add(b, i, 1))
        return item

    item, more = iterators.guarded(b, node, "IndexError", get)
    return Iteration(more, lambda: item, [])


def over_range(b: Builder, node: ast.AST, start: Expr, stop: Expr, step: Expr) -> Iteration:
    test, cursor, advance = counting.walk_range(b, node, start, stop, step)
    return Iteration(test, lambda: cursor, [advance])


def fill_list(b: Builder, node: ast.AST, it: Iteration, most: int | None = None) -> Expr:
    """A list of an iteration's items, of the first `most` at least."""
    cell = b.cell(node, "filled")
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(cell), b.pos(node), {"T": cell}), "made", node)

    def body() -> None:
        b.emit(hir.ExprStmt(b.must("list.append", [made, it.value()], node)))
        if most is not None:
            full = b.must("eq", [b.must("len", [made], node), hir.int_const(most)], node)
            b.emit(hir.If(full, [hir.Break()], []))

    loop_over(b, node, it, body)
    return made


def loop_over(b: Builder, node: ast.AST, it: Iteration, body: Callable[[], None]) -> None:
    """A loop that runs `body` for each item."""
    b.widen(names_changed([node]))
    stmts = b.optional(lambda: one_round(b, it, body))
    emit_loop(b, it, hir.While(it.cond, stmts, it.step, [], b.pos(node)))


def one_round(b: Builder, it: Iteration, body: Callable[[], None]) -> None:
    """What a loop does for each item: binds and tests it, then runs `body`."""
    if it.bind is not None:
        it.bind()
    for test in it.skip:
        test()
    body()


def emit_loop(b: Builder, it: Iteration, loop: Stmt) -> None:
    """The loop, and what follows it: the end of an iterator that nobody else holds."""
    if it.closing:
        if b.inst.ref.is_generator:
            b.engine.mark_closing(b.inst)
        b.emit(hir.Finally([loop], it.done))
        return
    for stmt in (loop, *it.done):
        b.emit(stmt)


def range_of(b: Builder, node: ast.AST, stop: Expr) -> Iteration:
    """The iteration over range(stop)."""
    return over_range(b, node, hir.int_const(0), stop, hir.int_const(1))
