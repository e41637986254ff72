"""Containers that stand in one another without end, as containers that may hold their like.

def wrap(n, inner): return inner if n == 0 else wrap(n - 1, [inner])        list[int | list[…]]
"""

from __future__ import annotations

from pyx2c.ir.types import Cell, DequeT, DictT, IterT, ListT, SetT, TupleT, Type, VarTupleT, members


def close(t: Type) -> None:
    """Makes lists that stand in lists of a type, at any depth, one with them; likewise containers of other kinds."""
    _close(t, {}, set())


def _close(t: Type, around: dict[object, list[Cell]], seen: set[Cell]) -> None:
    for m in members(t):
        match m:
            case TupleT(items=items):
                for item in items:
                    _close(item, around, seen)
            case ListT() | VarTupleT() | DequeT():
                _within(type(m), [m.item], around, seen)
            case SetT():
                _within((SetT, m.frozen), [m.item], around, seen)
            case DictT():
                _within(m.flavour, [m.key, m.value], around, seen)
            case IterT():
                _within((IterT, m.manager), [m.item, m.sent, m.result], around, seen)


def _within(kind: object, cells: list[Cell], around: dict[object, list[Cell]], seen: set[Cell]) -> None:
    for outer, inner in zip(around.get(kind, []), cells, strict=False):
        outer.unify(inner)
    roots = [c.find() for c in cells]
    if seen.issuperset(roots):
        return
    seen.update(roots)
    for cell in roots:
        _close(cell.find().type, {**around, kind: roots}, seen)
