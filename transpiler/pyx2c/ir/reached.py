"""The cells that a type reaches: where the types of elements are kept."""

from __future__ import annotations

from pyx2c.ir.types import Cell, DequeT, DictT, ListT, SetT, TupleT, Type, VarTupleT, members


def cells_of(t: Type) -> list[Cell]:
    """The cells of elements that the type reaches."""
    found: list[Cell] = []
    work = [t]
    while work:
        for m in members(work.pop()):
            inner: list[Cell] = []
            if isinstance(m, ListT | VarTupleT | SetT | DequeT):
                inner = [m.item.find()]
            elif isinstance(m, DictT):
                inner = [m.key.find(), m.value.find()]
            elif isinstance(m, TupleT):
                work.extend(m.items)
            fresh = [c for c in inner if c not in found]
            found += fresh
            work += [c.type for c in fresh]
    return found
