"""The kinds of slow operations, each with the reason and what would help. Places outside loops are not told."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from pyx2c.analysis.ranges import Ranges
from pyx2c.diag.diagnostic import Diagnostic, Severity, Span
from pyx2c.hirgen import origins
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos
from pyx2c.ir.types import FLOAT, INT, NONE, STR, ClassT, InstanceT, ListT, TupleT, Type, VarTupleT, members, show
from pyx2c.ir.walk import walk

Syntax = Callable[[Pos], ast.AST | None]
"""the syntax node at a place of the program"""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the detectors ask: ranges of integers, texts that grow where they lie, and the program's syntax."""

    ranges: Ranges
    grown: frozenset[int]
    """ids of assignments to a text that add to it in place"""
    syntax: Syntax


def of_node(node: Any, facts: Facts, loop: hir.While | None) -> Iterator[Diagnostic]:
    """What is slow about one node that runs in a loop: this one, or one around a call of its function."""
    if node.pos is None:
        return
    if isinstance(node, hir.IfExpr):
        yield from _several_types(node, facts)
    if isinstance(node, hir.Prim):
        yield from _any_size(node, facts)
        yield from _list_work(node, loop)
    if isinstance(node, hir.Assign | hir.SetField):
        yield from _copied_to_grow(node, facts)
    if isinstance(node, hir.MakeClosure) and node.captured:
        said = f"a function object of `{node.ref.qualname}` is made anew at each turn"
        yield _warn("W0607", node.pos, said, "make it once, before the loop")


def _warn(code: str, pos: Pos, message: str, hint: str, about: tuple[Expr, ...] = ()) -> Diagnostic:
    span = Span(pos.file, pos.line, pos.col, pos.end_line, pos.end_col)
    labels = origins.labels(span, about)
    return Diagnostic(code, message, span, labels=labels, hint=hint, severity=Severity.WARNING)


_ARITHMETIC = {"mul": "*", "pow": "**", "lshift": "<<"}
"""operations whose result may be much larger than their operands; sums take a test in passing"""


def _any_size(node: hir.Prim, facts: Facts) -> Iterator[Diagnostic]:
    """Integer arithmetic that has to ask first whether its operands are large."""
    sign = _ARITHMETIC.get(node.op.name)
    if sign is None or node.type is not INT or node.pos is None or facts.ranges.raw(node):
        return
    hint = "keep it within bounds the compiler can see: `% m`, `& mask`, or a test before it"
    yield _warn("W0601", node.pos, f"`{sign}` of integers that may exceed 64 bits", hint, tuple(node.args))


def _several_types(node: hir.IfExpr, facts: Facts) -> Iterator[Diagnostic]:
    """An operation that looks first which type its operand has."""
    test = node.cond
    if not isinstance(test, hir.IsType) or node.pos is None:
        return
    where = facts.syntax(node.pos)
    if where is None or isinstance(where, ast.IfExp | ast.BoolOp | ast.UnaryOp):
        return
    kinds = [m for m in members(test.value.type) if m is not NONE]
    if len(kinds) < 2 or all(isinstance(m, InstanceT | ClassT) for m in kinds):
        return
    hint = _one_type(kinds)
    yield _warn("W0602", node.pos, f"a value of several types here: `{show(test.value.type)}`", hint, (test.value,))


def _one_type(kinds: list[Type]) -> str:
    if set(kinds) == {INT, FLOAT}:
        return "make it a float from the start: `0.0` instead of `0`, `float(x)` where it is stored"
    return "give it one type where it is stored"


_SEARCHES = {"contains": "in", "method.index": ".index", "method.count": ".count", "method.remove": ".remove"}


def _list_work(node: hir.Prim, loop: hir.While | None) -> Iterator[Diagnostic]:
    """Work on the whole of a list, again at each turn of a loop."""
    if node.pos is None or not node.args:
        return
    first = node.args[0]
    if not isinstance(first.type, ListT | VarTupleT) or _is_small(first):
        return
    name = node.op.name
    if name in _SEARCHES:
        hint = "keep the items in a set, or in a dict by what is searched"
        yield _warn("W0604", node.pos, f"`{_SEARCHES[name]}` looks at the list's items one by one", hint, (first,))
    elif _at_front(node):
        hint = "use collections.deque: appendleft and popleft move nothing"
        yield _warn("W0605", node.pos, "all items of the list move by one place", hint, (first,))
    elif name in ("sorted", "list.sort", "list.sort_by") and loop is not None and not _is_made_in(loop, first):
        hint = "sort once, before the loop; or keep order with bisect.insort or heapq"
        yield _warn("W0606", node.pos, "the whole list is sorted at each turn", hint, (first,))


def _at_front(node: hir.Prim) -> bool:
    if node.op.name not in ("method.pop", "method.insert", "delitem") or len(node.args) < 2:
        return False
    at = node.args[1]
    return isinstance(at, hir.Const) and at.value == 0


def _is_made_in(loop: hir.While, items: Expr) -> bool:
    """Whether it is another list at each turn."""
    items = _held(items)
    if not isinstance(items, hir.Read):
        return not isinstance(items, hir.GetField)
    return any(isinstance(n, hir.Assign) and n.var is items.var for n in walk([loop.body, loop.step]))


def _is_small(items: Expr) -> bool:
    """Whether it is a literal, which is as long as it is written."""
    return isinstance(items, hir.Prim) and items.op.name in ("list.literal", "vtuple.literal")


def _copied_to_grow(node: hir.Assign | hir.SetField, facts: Facts) -> Iterator[Diagnostic]:
    """`x = x + y` of texts, tuples and lists: all that was there is copied each time."""
    value = node.value
    while isinstance(value, hir.Coerce):
        value = value.value
    if not isinstance(value, hir.Prim) or value.op.name != "add" or id(node) in facts.grown or node.pos is None:
        return
    if not _is_of(_held(value.args[0]), node):
        return
    name = node.var.name if isinstance(node, hir.Assign) else node.field.name
    if value.type is STR:
        hint = "collect the pieces in a list, and join them once: ''.join(pieces)"
    elif isinstance(value.type, ListT):
        hint = "use append or extend, which add in place"
    elif isinstance(value.type, VarTupleT | TupleT):
        hint = "collect the items in a list, and make a tuple of it at the end"
    else:
        return
    yield _warn("W0603", node.pos, f"all of `{name}` is copied to add to it", hint)


def _held(e: Expr) -> Expr:
    """What a temporary stands for."""
    while isinstance(e, hir.Coerce) or isinstance(e, hir.Read) and e.var.kind == "temp" and e.var.holds is not None:
        e = e.value if isinstance(e, hir.Coerce) else e.var.holds
    return e


def _is_of(e: Expr, target: hir.Assign | hir.SetField) -> bool:
    """Whether an expression reads what the statement sets."""
    if isinstance(target, hir.Assign):
        return isinstance(e, hir.Read) and e.var is target.var
    return isinstance(e, hir.GetField) and e.field is target.field
