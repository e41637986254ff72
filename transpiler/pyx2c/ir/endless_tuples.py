"""Tuples that grow without end, as tuples of any length: their types would be ever larger.

path = path + (node,)        (), (node,), (node, node), …: tuple[node, ...]
tree = ("+", tree, leaf)     tuple[str | tuple[…, ...], ...]
"""

from __future__ import annotations

import functools

from pyx2c.ir.types import MOST_TUPLES, NEVER, Cell, TupleT, Type, VarTupleT, join, members, tuples_in, union


def of_any_length(t: Type, origin: str) -> Type:
    """The same values as a type of few tuples; `origin` tells where new cells come from."""
    parts = _growing_parts(t, origin)
    return parts if tuples_in(parts) <= MOST_TUPLES else _folded(parts, origin)


def _growing_parts(t: Type, origin: str) -> Type:
    """A type where only those tuples are of any length that stand beside others, within a tuple of known length: of
    `(node, path)` the path."""

    def seen(part: Type) -> Type:
        beside = sum(isinstance(m, TupleT) for m in members(part))
        return _folded(part, origin) if beside > 2 else _growing_parts(part, origin)

    return union(TupleT(tuple(map(seen, m.items)), m.names) if isinstance(m, TupleT) else m for m in members(t))


def _folded(t: Type, origin: str) -> Type:
    """A type whose tuples, and those within them, are one type of tuples of any length: `(op, left, right)` trees, and
    tuples that a loop or a recursion makes longer."""
    item = Cell(origin)
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
