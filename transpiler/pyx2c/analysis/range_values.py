"""Abstract values: the integers in a value. A tuple of known length keeps its items apart; whatever lies behind a
cell (elements, fields) is looked up by the cell."""

from __future__ import annotations

from typing import Any

from pyx2c.analysis.interval import BITS, COUNT_BASE, COUNTED, EMPTY, TOP, Bound, Interval, make
from pyx2c.ir.types import (
    BOOL,
    I64,
    INT,
    Cell,
    TupleT,
    Type,
    VarTupleT,
    members,
)

Value = Interval | tuple["Value", ...]
DEEPEST = 4
THRESHOLDS = (0, 1, 255, *(b for k in (31, 32, 62, 63, 64) for b in ((1 << k) - 1, 1 << k)), 1 << 40, COUNTED)
_ASCENDING = tuple(sorted({*THRESHOLDS, *(-t for t in THRESHOLDS)}))
_COARSE = (-1 << 63, -1 << 62, -COUNTED, 0, 1 << 40, COUNTED, (1 << 62) - 1, (1 << 63) - 1, (1 << 64) - 1)


def hull(v: Value) -> Interval:
    """All integers in a value as one interval."""
    if isinstance(v, Interval):
        return v
    result = EMPTY
    for item in v:
        result = result.join(hull(item))
    return result


def packed(items: tuple[Value, ...]) -> Value:
    """A tuple's value. What a recursion nests deeper and deeper is kept apart down to `DEEPEST` only."""
    return tuple(item if _depth(item) < DEEPEST else hull(item) for item in items)


def _depth(v: Value) -> int:
    return 0 if isinstance(v, Interval) else 1 + max(map(_depth, v), default=0)


def join(a: Value, b: Value) -> Value:
    """The values of both."""
    if a is b or b is EMPTY:
        return a
    if isinstance(a, Interval) and isinstance(b, Interval):
        return a.join(b)
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        return tuple(join(x, y) for x, y in zip(a, b, strict=True))
    return b if a is EMPTY else hull(a).join(hull(b))


def meet(a: Value, b: Value) -> Value:
    """What is in both, where that can be said; else `b`."""
    if isinstance(a, Interval) and isinstance(b, Interval):
        return a.meet(b)
    if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
        return tuple(meet(x, y) for x, y in zip(a, b, strict=True))
    return b


def widen(old: Value, new: Value, coarse: bool = False) -> Value:
    """`new`, which holds `old`, with each bound that grew moved on to the next threshold. `coarse`: to the next of the
    few that decide between kinds of machine words."""
    if isinstance(old, Interval) and isinstance(new, Interval):
        if old.empty:
            return new
        low, high = new.low, new.high
        to = _COARSE if coarse else _ASCENDING
        if low < old.low:
            low = max((t for t in to if t <= low and _may_be(-t, -low)), default=TOP.low)
        if high > old.high:
            high = min((t for t in to if t >= high and _may_be(t, high)), default=TOP.high)
        return make(low, high)
    if isinstance(old, tuple) and isinstance(new, tuple) and len(old) == len(new):
        return tuple(widen(x, y, coarse) for x, y in zip(old, new, strict=True))
    return widen(hull(old), hull(new), coarse) if isinstance(new, Interval) else new


def _may_be(threshold: int, bound: Bound) -> bool:
    """Whether at most `bound` may be called at most `threshold`: a count begins at no more than its base."""
    return threshold != COUNTED or bound <= COUNT_BASE or bound == COUNTED


def anything(t: Type) -> Interval:
    """All integers that a value of the type can hold directly."""
    result = EMPTY
    for m in members(t):
        if m is INT or m is I64:
            return TOP
        if m is BOOL:
            result = result.join(BITS)
        elif isinstance(m, TupleT):
            for item in m.items:
                result = result.join(anything(item))
    return result


def type_of(slot: Any) -> Type:
    """The type of what a slot (see range_walk.py) holds."""
    cell = slot if isinstance(slot, Cell) else slot.cell if hasattr(slot, "cell") else slot.result
    assert isinstance(cell, Cell)
    return cell.find().type


def spread_cells(t: Type) -> list[Cell]:
    """The cells of elements of the tuples of any length that a value of the type holds directly or in its tuples."""
    found: list[Cell] = []
    for m in members(t):
        if isinstance(m, VarTupleT):
            found.append(m.item.find())
        elif isinstance(m, TupleT):
            for item in m.items:
                found += spread_cells(item)
    return found
