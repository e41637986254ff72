"""Who calls functions with containers: calls whose containers come to differ must not share an instance.

    heap = [(0, 0, (0, 0))]      heappush(heap, …) in one function and heappush(todo, …) in another are one instance
    todo = [(0, 0, start)]       while both lists have the same structure, and from then on both are of one type. Where
                                 `start` turns out to be `str | tuple[int, int]`, so do the items of `heap`.

Sharing is what keeps programs small, and what it mixes is mostly the same to the end. So inference shares; where that
ends with errors, and an instance has grown that several calls share, the program is inferred again with an instance for
each call that gives containers. The library's functions that such a call leads to are made for that call too.
"""

from __future__ import annotations

import ast
from collections.abc import Hashable

from pyx2c.diag.diagnostic import CompileErrors
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.ir.structure import structure
from pyx2c.ir.types import DequeT, DictT, ListT, SetT, TupleT, Type, members

MANY = 2
"""calls of an instance, which is as many as need to be known"""


class MixedUp(CompileErrors):
    """Errors that may come from calls that share what they must not."""


class Contexts:
    """Of each instance of a function: the calls that it is compiled for."""

    def __init__(self, apart: bool) -> None:
        self.apart = apart
        """whether each call has an instance of its own"""
        self._sites: dict[FuncInst, dict[Hashable, None]] = {}
        """the first ones"""

    def key(self, b: Builder, node: ast.AST, ref: FuncRef, types: list[Type]) -> tuple[Hashable, ...]:
        """What a call adds to the key of the instance that it needs."""
        return (self._site(b, node, ref),) if self.apart and any(map(_holds_container, types)) else ()

    def called(self, b: Builder, node: ast.AST, inst: FuncInst) -> None:
        """A call uses the instance."""
        known = self._sites.setdefault(inst, {})
        if len(known) < MANY and b.inst.ref is not inst.ref:
            known.setdefault(self._site(b, node, inst.ref))

    def _site(self, b: Builder, node: ast.AST, ref: FuncRef) -> Hashable:
        """Where the program calls the function: of calls in the library, where it called that. Positions are few, so
        that functions that call one another have an end of their instances."""
        if ref.module.library and b.module.library and self._sites.get(b.inst):
            return next(iter(self._sites[b.inst]))
        return (b.pos(node), b.inst.number) if ref.module.library and not b.module.library else b.pos(node)

    def mixed(self, depth: int) -> bool:
        """Whether an instance that several calls share has grown: `depth` is that of the structures in its key."""
        return any(len(sites) >= MANY and _has_grown(inst, depth) for inst, sites in self._sites.items())


def _holds_container(t: Type) -> bool:
    return any(
        isinstance(m, ListT | DictT | SetT | DequeT) or (isinstance(m, TupleT) and any(map(_holds_container, m.items)))
        for m in members(t)
    )


def _has_grown(inst: FuncInst, depth: int) -> bool:
    now = tuple(structure(p.type, depth) for p in inst.params if _holds_container(p.type))
    return isinstance(inst.key, tuple) and any(part not in inst.key for part in now)
