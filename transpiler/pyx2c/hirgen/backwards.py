"""Iteration from the last item to the first: `reversed(x)`.

for x in reversed(xs): body   →   c = xs; i = len(c) - 1
                                  while i >= 0: x = c[i]; body      step: i -= 1
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls, enum_members, operator_methods
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cursors import Iteration, add, fill_list, iterate_value, narrowed, over_range
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import (
    BOOL,
    BYTEARRAY,
    BYTES,
    I64,
    RANGE,
    STR,
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
)


def iterate(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """The items of an evaluated object, from the last one on."""
    if enum_members.is_enumeration(value.type):
        value = enum_members.iterated(b, node, value.type)
    t = value.type
    if isinstance(t, InstanceT):
        return _reversed_instance(b, node, value)
    if len(cases(t)) > 1:
        return _union(b, node, value)
    if isinstance(t, IterT | SetT) or not (isinstance(t, ListT | VarTupleT | TupleT | DictT | DequeT) or t in _ORDERED):
        problem = b.error(node, "E0406", f"`{show(t)}` can't be gone through backwards", hint="make a list of it")
        raise problem
    if not isinstance(t, ListT | VarTupleT):
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
    return Iteration(cond, lambda: get, [add(b, i, -1)])


_ORDERED = (STR, RANGE, BYTES, BYTEARRAY)


def _union(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """One member that can be gone through backwards: the others are refused first. Several: an iterator of any."""
    if any(_is_reversible(b, part) for part in members(value.type)):
        value = narrowed(b, node, value, "'{}' object is not reversible", _is_reversible)
    if len(cases(value.type)) == 1:
        return iterate(b, node, value)
    return iterate_value(b, node, b.known(b.reversed_value(node, value)))


def _is_reversible(b: Builder, t: Type) -> bool:
    """Whether values of a non-union type can be gone through backwards."""
    if not isinstance(t, InstanceT):
        return isinstance(t, ListT | VarTupleT | TupleT | DictT | DequeT) or t in _ORDERED
    by_index = all(calls.find_instance_method(b, t, m) for m in ("__len__", "__getitem__"))
    as_tuple = t.cls.plain in ("str", "tuple") or t.cls.named_tuple() is not None
    return by_index or calls.find_instance_method(b, t, "__reversed__") or as_tuple


METHODS = ("__reversed__", "__getitem__")
"""what lets a loop go through objects of a class backwards: the first that it has"""


def _reversed_instance(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """By `__reversed__`, else `__getitem__` from `__len__` down."""
    if operator_methods.differing(value.type, METHODS):
        return iterate_value(b, node, b.known(b.reversed_value(node, value)))
    if calls.find_instance_method(b, value.type, "__reversed__"):
        return iterate_value(b, node, calls.call_method(b, node, value, "__reversed__", []))
    if not calls.find_instance_method(b, value.type, "__getitem__") and b.plain_value(value) is not value:
        return iterate(b, node, b.plain_value(value))
    if not all(calls.find_instance_method(b, value.type, m) for m in ("__len__", "__getitem__")):
        raise b.error(node, "E0406", f"`{show(value.type)}` can't be gone through backwards")
    return sequence(b, node, value)


def sequence(b: Builder, node: ast.AST, value: Expr) -> Iteration:
    """By `__getitem__` from `__len__` down."""
    saved = b.save(value, "seq", node)
    size = b.save(calls.call_method(b, node, saved, "__len__", []), "size", node)
    last = b.must("sub", [size, hir.int_const(1)], node)
    numbers = over_range(b, node, last, hir.int_const(-1), hir.int_const(-1))
    return Iteration(
        numbers.cond, lambda: calls.call_method(b, node, saved, "__getitem__", [numbers.value()]), numbers.step
    )
