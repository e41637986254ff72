"""The structure of types: keys for what is made once per structure, and how deep containers stand in one another."""

from __future__ import annotations

from collections.abc import Hashable

from pyx2c.ir.types import Cell, DequeT, DictT, IterT, ListT, SetT, TupleT, Type, UnionT, VarTupleT


def structure(t: Type, depth: int, within: tuple[Cell, ...] = ()) -> Hashable:
    """A key that types of the same structure share as they are now, down to `depth` containers in one another; where a
    type contains itself, it says how far up."""
    match t:
        case ListT() | VarTupleT() | DequeT():
            return type(t), _structure(t.item, depth, within)
        case SetT():
            return SetT, t.frozen, _structure(t.item, depth, within)
        case DictT():
            return t.flavour, _structure(t.key, depth, within), _structure(t.value, depth, within)
        case IterT():
            return IterT, t.manager, *(_structure(c, depth, within) for c in (t.item, t.sent, t.result))
        case TupleT():
            return (TupleT, t.names, *(structure(i, depth - 1, within) for i in t.items)) if depth else None
        case UnionT():
            return (UnionT, *(structure(m, depth, within) for m in t.members))
    return t


def _structure(cell: Cell, depth: int, within: tuple[Cell, ...]) -> Hashable:
    root = cell.find()
    if root in within:
        return within.index(root) - len(within)
    return structure(cell.type, depth - 1, (*within, root)) if depth else None


def nesting(t: Type, within: tuple[Cell, ...] = ()) -> int:
    """How deep containers stand in one another; a type that contains itself is counted once round."""
    match t:
        case UnionT():
            return max(nesting(m, within) for m in t.members)
        case TupleT():
            return 1 + max((nesting(i, within) for i in t.items), default=0)
        case ListT() | VarTupleT() | SetT() | DequeT():
            cells = [t.item.find()]
        case DictT():
            cells = [t.key.find(), t.value.find()]
        case IterT():
            cells = [t.item.find(), t.sent.find(), t.result.find()]
        case _:
            return 0
    return 1 + max((nesting(c.type, (*within, c)) for c in cells if c not in within), default=0)
