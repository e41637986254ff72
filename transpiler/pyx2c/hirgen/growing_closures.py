"""Functions that are given what they have made: `reduce(lambda f, g: lambda x: f(g(x)), functions)`.

A function is compiled anew for each closure it is given, and a closure belongs to the instance that made it: such a
program would have instances without end. After a few rounds the instance that made the closure takes it as well.

Objects of classes that the function defines are the same, at once: they come back in what it was given to fill.

    def add_box(found):
        class Box: …                add_box(found) for a dict of boxes is the instance that made the boxes
        found["box"] = Box()
"""

from __future__ import annotations

from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.ir.hir import Var
from pyx2c.ir.reached import cells_of
from pyx2c.ir.structure import structure
from pyx2c.ir.types import (
    Cell,
    ClassT,
    DequeT,
    DictT,
    FuncT,
    InstanceT,
    IterT,
    ListT,
    SetT,
    TupleT,
    Type,
    VarTupleT,
    members,
    union,
)

ROUNDS = 3
"""decorators on top of one another that are still told apart"""


def maker(ref: FuncRef, wanted: list[Type]) -> FuncInst | None:
    """The instance that is to take closures of its own; None where each call has one of its own."""
    definers = [_definer(ref, t, set()) for t in wanted]
    for inst in definers:
        if inst is not None and all(map(_same_or_own, inst.params, wanted, definers)):
            return inst
    chains = _Chains(ref)
    for t in wanted:
        for inst in chains.makers(t):
            if chains.reach(inst, ROUNDS) and _fits(inst, wanted):
                return inst
    for t in wanted:
        for inst in chains.within(t):
            if chains.reach(inst, ROUNDS):
                return inst
    return None


def _definer(ref: FuncRef, t: Type, seen: set[Cell]) -> FuncInst | None:
    """An instance of the function that defines a class of which a value of the type holds objects."""
    cells: list[Cell] = []
    for m in members(t):
        match m:
            case InstanceT():
                inst: FuncInst | None = m.cls.encl
                if inst is not None and inst.ref is ref:
                    return inst
            case ListT() | VarTupleT() | SetT() | DequeT():
                cells.append(m.item.find())
            case DictT():
                cells += [m.key.find(), m.value.find()]
            case IterT():
                cells += [m.item.find(), m.sent.find(), m.result.find()]
            case TupleT(items=items):
                found = next((f for i in items if (f := _definer(ref, i, seen)) is not None), None)
                if found is not None:
                    return found
    new = [c for c in cells if c not in seen]
    seen.update(new)
    return next((f for c in new if (f := _definer(ref, c.type, seen)) is not None), None)


def _same_or_own(param: Var, wanted: Type, definer: FuncInst | None) -> bool:
    return definer is not None or structure(param.type, 9) == structure(wanted, 9)


class _Chains:
    """Which instances of a function were given what another one made. Many ask the same: answers are kept."""

    def __init__(self, ref: FuncRef) -> None:
        self.ref = ref
        self.made: dict[frozenset[FuncRef], list[FuncInst]] = {}
        self.tried: dict[tuple[FuncInst, int], bool] = {}

    def makers(self, t: Type) -> list[FuncInst]:
        """The instances of the function that made the closures which a value may be."""
        return list(dict.fromkeys(i for m in members(t) if isinstance(m, FuncT) for i in self._makers(m.refs)))

    def within(self, t: Type) -> list[FuncInst]:
        """The instances of the function that made the closures which a value may hold, or be."""
        return self._makers(_closures(t))

    def _makers(self, refs: frozenset[FuncRef]) -> list[FuncInst]:
        if refs not in self.made:
            found: set[FuncInst] = set()
            for closure in refs:
                inst = closure.encl
                while inst is not None and inst.ref is not self.ref:
                    inst = inst.ref.encl
                if inst is not None:
                    found.add(inst)
            self.made[refs] = sorted(found, key=lambda i: i.number)
        return self.made[refs]

    def reach(self, inst: FuncInst, rounds: int) -> bool:
        """Whether the instance was given what another one made, and so on for that many of them."""
        if rounds <= 1:
            return True
        key = inst, rounds
        if key not in self.tried:
            inner = (i for p in inst.params for i in self.within(p.type) if i is not inst)
            self.tried[key] = any(self.reach(i, rounds - 1) for i in inner)
        return self.tried[key]


def _closures(t: Type) -> frozenset[FuncRef]:
    """What a value may be, or hold in containers."""
    work = [t, *(c.type for c in cells_of(t))]
    found: set[FuncRef] = set()
    while work:
        for m in members(work.pop()):
            if isinstance(m, FuncT):
                found |= m.refs
            elif isinstance(m, TupleT):
                work += m.items
    return frozenset(found)


def _fits(inst: FuncInst, wanted: list[Type]) -> bool:
    """Whether all that is no function is of the types that the instance has."""
    pairs = [(_others(p.type), _others(t)) for p, t in zip(inst.params, wanted, strict=True)]
    return all(structure(had, 9) == structure(new, 9) for had, new in pairs)


def _others(t: Type) -> Type:
    """What a value can be besides a function: an object with `__call__`, None."""
    return union([m for m in members(t) if not isinstance(m, FuncT | ClassT)])
