"""Who calls the library's functions with containers: callers whose containers come to differ must not share them.

    heap = [(0, 0, (0, 0))]      heappush(heap, …) in one function and heappush(todo, …) in another are one instance
    todo = [(0, 0, start)]       while both lists have the same structure, and from then on both are of one type. Where
                                 `start` turns out to be `str | tuple[int, int]`, so do the items of `heap`.

Sharing is what keeps programs small, and what it mixes is mostly the same to the end. So inference shares; where that
ends with errors, and an instance has grown that several functions of the program share, the program is inferred
again, with instances of the library's functions that take containers for each function that calls them.
"""

from __future__ import annotations

from collections.abc import Hashable

from pyx2c.diag.diagnostic import CompileErrors
from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.ir.structure import structure
from pyx2c.ir.types import DequeT, DictT, ListT, SetT, TupleT, Type, members

MANY = 2
"""callers of an instance, which is as many as need to be known"""


class MixedUp(CompileErrors):
    """Errors that may come from callers that share what they must not."""


class Contexts:
    """Of each instance of a function of the library: the functions of the program that it is compiled for."""

    def __init__(self, apart: bool) -> None:
        self.apart = apart
        """whether each caller has instances of its own"""
        self._callers: dict[FuncInst, dict[FuncInst, None]] = {}
        """the first ones"""

    def key(self, caller: FuncInst, ref: FuncRef, types: list[Type]) -> tuple[Hashable, ...]:
        """What a call adds to the key of the instance that it needs."""
        if not self.apart or not ref.module.library or not any(map(_holds_container, types)):
            return ()
        return (next(iter(self._within(caller))).number,)

    def called(self, caller: FuncInst, inst: FuncInst) -> None:
        """The caller uses the instance."""
        known = self._callers.setdefault(inst, {}) if inst.ref.module.library else None
        if known is not None and caller is not inst and len(known) < MANY:
            known.update(self._within(caller))

    def _within(self, caller: FuncInst) -> dict[FuncInst, None]:
        """The functions of the program that a call is made for: the caller, or those that call it in their turn."""
        return self._callers.get(caller) or {caller: None}

    def mixed(self, depth: int) -> bool:
        """Whether an instance that several callers share has grown: `depth` is that of the structures in its key."""
        return any(len(callers) >= MANY and _has_grown(inst, depth) for inst, callers in self._callers.items())


def _holds_container(t: Type) -> bool:
    return any(
        isinstance(m, ListT | DictT | SetT | DequeT) or (isinstance(m, TupleT) and any(map(_holds_container, m.items)))
        for m in members(t)
    )


def _has_grown(inst: FuncInst, depth: int) -> bool:
    now = tuple(structure(p.type, depth) for p in inst.params)
    return isinstance(inst.key, tuple) and inst.key[: len(now)] != now
