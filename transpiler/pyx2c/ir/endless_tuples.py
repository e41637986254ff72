"""Tuples that grow without end, as tuples of any length: their types would be ever larger.

path = path + (node,)        (), (node,), (node, node), …: tuple[node, ...]
tree = ("+", tree, leaf)     tuple[str | tuple[…, ...], ...]
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterator
from itertools import count
from typing import Any

from pyx2c.ir.types import MOST_TUPLES, NEVER, Cell, TupleT, Type, VarTupleT, join, members, tuples_in, union

Fresh = Callable[[], Cell]
"""makes the cells of new types"""


def kept_cells(memo: dict[Any, Any], place: Hashable, origin: str) -> Fresh:
    """Makes cells for a place: of a later `kept_cells` for it the first one is the same, and so on."""
    numbers = count()
    return lambda: memo.setdefault((place, "folded", next(numbers)), Cell(origin))


def of_any_length(t: Type, origin: str) -> Type:
    """The same values as a type of few tuples; `origin` tells where new cells come from."""
    fresh = functools.partial(Cell, origin)
    parts = _growing_parts(t, fresh)
    return parts if tuples_in(parts) <= MOST_TUPLES else _folded(parts, fresh)


def with_few_within(t: Type, fresh: Fresh, most: int) -> Type:
    """The type where at most `most` tuples of known length stand in one another; one that holds tuples of any length
    that stand in one another becomes one of them. Who asks again for the same place gives the same cells: they have
    become one with those of the place, and new ones would seem to grow when they do."""
    if _depth(t, most) <= most:
        return t
    parts = _growing_parts(t, fresh)
    return parts if _depth(parts, most) <= most else _folded(parts, fresh)


def _depth(t: Type, endless: int) -> int:
    """How many tuples of known length stand in one another, containers' items left out; `endless` for those of any
    length in one another."""
    deepest = 0
    for m in members(t):
        if isinstance(m, TupleT):
            deepest = max(deepest, 1 + max((_depth(i, endless) for i in m.items), default=0))
        elif isinstance(m, VarTupleT) and _holds_its_like(m):
            deepest = max(deepest, endless)
    return deepest


def _holds_its_like(t: VarTupleT) -> bool:
    return any(isinstance(m, VarTupleT) and m.item.find() is t.item.find() for m in members(t.item.type))


def _endless_within(t: Type) -> Iterator[VarTupleT]:
    for m in members(t):
        if isinstance(m, TupleT):
            for item in m.items:
                yield from _endless_within(item)
        elif isinstance(m, VarTupleT) and _holds_its_like(m):
            yield m


def _growing_parts(t: Type, fresh: Fresh) -> Type:
    """A type where only those tuples are of any length that stand beside others, within a tuple of known length: of
    `(node, path)` the path."""

    def seen(part: Type) -> Type:
        beside = sum(isinstance(m, TupleT) for m in members(part))
        return _folded(part, fresh) if beside > 2 else _growing_parts(part, fresh)

    return union(TupleT(tuple(map(seen, m.items)), m.names) if isinstance(m, TupleT) else m for m in members(t))


def _folded(t: Type, fresh: Fresh) -> Type:
    """A type whose tuples, and those within them, are one type of tuples of any length: `(op, left, right)` trees, and
    tuples that a loop or a recursion makes longer."""
    item = fresh()
    for endless in _endless_within(t):
        endless.item.unify(item)
        item = endless.item.find()
    whole = VarTupleT(item)

    def inner(part: Type) -> Type:
        plain = [m for m in members(part) if not isinstance(m, TupleT)]
        for m in members(part):
            if isinstance(m, TupleT):
                for within in m.items:
                    item.add(inner(within))
        start: Type = whole if len(plain) < len(members(part)) else NEVER
        return functools.reduce(join, plain, start)

    return inner(t)
