"""Where the type of a value came from: the second places that a diagnostic shows.

def label(count):                       error: `+` can't take `str` and `int`
    return "items: " + count            ^^^^^^^^^^^^^^^^^
label(3)                                -------- `count` is `int` in this call
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from pyx2c.diag.diagnostic import Label, Span
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos
from pyx2c.ir.types import Cell, DequeT, DictT, ListT, SetT, Type, VarTupleT, members, show

MOST = 3
"""second places of one diagnostic"""


def labels(at: Span, values: Sequence[Expr]) -> tuple[Label, ...]:
    """What is to be said of where the types of some values came from."""
    found: dict[Span, Label] = {}
    for value in values:
        for label in _of(value, value.type):
            if not _contains(at, label.span):
                found.setdefault(label.span, label)
    return tuple(found.values())[:MOST]


def together(problems: Sequence[Any]) -> Any:
    """One error for all members of a union: the first one's, with what is to be said of the others."""
    first = problems[0]
    every = dict.fromkeys(label for problem in problems for label in problem.diagnostic.labels)
    first.diagnostic = replace(first.diagnostic, labels=tuple(every)[:MOST])
    first.exact = all(problem.exact for problem in problems)
    return first


def _contains(outer: Span, inner: Span) -> bool:
    start, end = (inner.line, inner.col), (inner.end_line, inner.end_col)
    return outer.file == inner.file and (outer.line, outer.col) <= start and end <= (outer.end_line, outer.end_col)


def _of(value: Expr, t: Type) -> Iterator[Label]:
    match value:
        case hir.Coerce(value=inner) | hir.Seq(value=inner):
            yield from _of(inner, t)
        case hir.Read(var=var) if var.kind == "temp":
            if var.holds is not None:
                yield from _of(var.holds, t)
        case hir.Read(var=var):
            yield from _members(f"`{var.name}`", var.cell, t, "in this call" if var.kind == "param" else "here")
        case hir.GetField(field=field):
            yield from _members(f"`{field.name}`", field.cell, t, "here")
        case hir.Call(func=func):
            yield from _members(f"the result of `{func.ref.qualname}`", func.result, t, "here")
        case hir.Prim(op=op, args=[container, *_]) if op.name == "getitem":
            cell = _items(container.type)
            if cell is not None:
                yield from _members("an item", cell, t, "here")


def _items(t: Type) -> Cell | None:
    match t:
        case ListT(item=cell) | VarTupleT(item=cell) | SetT(item=cell) | DequeT(item=cell) | DictT(value=cell):
            return cell
    return None


def _members(name: str, cell: Cell, t: Type, where: str) -> Iterator[Label]:
    for m in members(t):
        at = cell.source(m)
        if at is not None:
            yield Label(_span(at), f"{name} is `{show(m)}` {where}")


def place(value: Expr) -> Pos | None:
    """Where the program says a value."""
    match value:
        case hir.Read(var=var, pos=None) if var.holds is not None:
            return place(var.holds)
    return value.pos


def _span(at: Any) -> Span:
    if isinstance(at, Pos):
        return Span(at.file, at.line, at.col, at.end_line, at.end_col)
    path, node = at
    return Span.of(path, node)


def call_label(inst: FuncInst, span: Span, known: Sequence[Label]) -> tuple[Label, ...]:
    """For which call of a function an error in it is, where that matters."""
    args = inst.ref.node.args
    free = [a for a in [*args.posonlyargs, *args.args, *args.kwonlyargs] if a.annotation is None]
    if inst.ref.cls is not None and inst.ref.cls.kinds.get(inst.ref.name, "method") != "static":
        free = free[1:]
    if inst.called_at is None or not free or any(x.span == inst.called_at for x in known):
        return ()
    if _contains(span, inst.called_at):
        return ()
    types = {p.name: p.type for p in inst.params}
    shown = ", ".join(f"`{a.arg}`: `{show(types[a.arg])}`" for a in free if a.arg in types)
    return (Label(inst.called_at, f"in this call, with {shown}"),)
