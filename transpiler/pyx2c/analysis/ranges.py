"""Ranges: an interval for every integer variable and expression of the whole program.

    for i in range(len(xs)):          i: 0..2**40 - 1
        total += xs[i] & 255          total: no bound above; xs[i] & 255: 0..255

Python's `int` has no bounds, so only what is proven to fit a machine word may be one. The analysis starts from nothing
and lets values flow: over assignments, calls (a parameter holds the arguments of all calls), results, fields, and the
cells of elements. A slot that keeps growing is widened, bound by bound, to a few thresholds; when nothing grows any
more, every function is passed over again a few times to take back what widening gave away too much of.

Requires the HIR of a finished inference, changes nothing. What it states holds for every run: memory is taken to
end at 2**40 elements in one container, integers to have no other limit. Unknown operations give all that their type
allows; the methods that generic C code calls (`__eq__`, `__lt__`, …) take anything.
Reference: Cousot and Cousot, "Static determination of dynamic properties of programs", 1976.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pyx2c.analysis.assigned import Assigned
from pyx2c.analysis.bounds import shortened
from pyx2c.analysis.interval import BITS, EMPTY, TOP, Interval
from pyx2c.analysis.range_values import Value, anything, hull, join, meet, widen
from pyx2c.analysis.range_walk import Slot, Walk
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BOOL, I64, INT, Cell

PATIENCE = 3
"""how often a slot may grow before it is widened"""
IMPATIENCE = 6
"""how often it may grow before the steps become larger: each makes all who read it be passed over again"""
NARROWING = 3
"""passes that take back what widening gave away"""


@dataclass(frozen=True, slots=True)
class Ranges:
    """The facts. An integer that the analysis never saw is unbounded."""

    _exprs: Mapping[Expr, Value]
    _slots: Mapping[Slot, Value]
    _within: frozenset[Expr]
    raw_vars: frozenset[Var]
    """variables of type int or i64 that only ever hold int64_t values"""

    def of(self, expr: Expr) -> Interval:
        """What the expression can yield, over all its evaluations; for a tuple or union, the integers in it."""
        return _known(self._exprs.get(expr))

    def var(self, var: Var) -> Interval:
        """What the variable ever holds."""
        return _known(self._slots.get(var))

    def field(self, field: Any) -> Interval:
        """What the attribute ever holds, in any instance."""
        return TOP if field.owner.builtin else _known(self._slots.get(field))

    def items(self, cell: Cell) -> Interval:
        """What the elements (keys, values) behind a cell ever are."""
        return _known(self._slots.get(cell.find()))

    def result(self, inst: Any) -> Interval:
        """What a function instance returns."""
        return _known(self._slots.get(inst))

    def in_bounds(self, expr: Expr) -> bool:
        """Whether a subscript of a list is always within it, and never negative."""
        return expr in self._within

    def raw(self, expr: Expr) -> bool:
        """Whether the expression is an int that always fits an int64_t."""
        return expr.type in (INT, I64, BOOL) and self.of(expr).fits_i64


def _known(value: Value | None) -> Interval:
    found = EMPTY if value is None else hull(value)
    return TOP if found.empty else found


class _Solver:
    """The fixpoint over functions: a function is passed over again when a slot it read has grown."""

    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.assigned = Assigned()
        self.shortened = shortened(engine.functions)
        self.slots: dict[Slot, Value] = {}
        self.grown: dict[Slot, int] = {}
        self.readers: dict[Slot, dict[Any, None]] = {}
        self.parts: dict[Slot, dict[Any, Value]] = {}
        self.given: dict[Slot, Value] = {}
        self.shared: dict[Var, bool] = {}
        self.reading: Any = None
        self.last: dict[Any, Walk] = {}
        """the last pass over each function, which holds until a slot that it read changes"""

    def read(self, slot: Slot) -> Value:
        """What a slot holds; whoever asks is told when it grows."""
        self.readers.setdefault(slot, {})[self.reading] = None
        return self.slots.get(slot, EMPTY)

    def tracked(self, var: Var, inst: Any) -> bool:
        """Whether code of `inst` alone decides what the variable holds from one statement to the next."""
        if var.kind != "global":
            return var.owner is inst and not var.boxed
        module = inst.ref.module
        if inst not in self.engine.module_bodies or module.globals.get(var.name) is not var:
            return False
        if var not in self.shared:
            self.shared[var] = bool(self.engine.shared(var))
        return not self.shared[var]

    def walk(self, inst: Any) -> Walk:
        """One pass over a function."""
        self.reading = inst
        self.last[inst] = Walk(self, inst).run()
        return self.last[inst]

    def ascend(self) -> None:
        """From nothing up to a solution."""
        for inst in self.engine.trait_roots():
            for param in inst.params:
                self.given[param] = anything(param.type)
        for inst in self.engine.functions:
            if inst.ref.is_generator:
                t = inst.memo["iterator"]
                self.given |= {cell.find(): TOP for cell in (t.item, t.sent, t.result)}
        self.slots.update(self.given)
        self._rise(self.engine.functions)

    def extend(self, changed: Iterable[Any]) -> None:
        """Up to a solution again, from one that did without these functions, or had them as they were before.

        What flowed still does: only what is new can add to it, so that all other passes hold.
        """
        self.assigned = Assigned()
        self.shortened = shortened(self.engine.functions)
        self.parts.clear()
        self._rise(changed)

    def _rise(self, begin: Iterable[Any]) -> None:
        """Passes over functions until no slot grows that one of them reads."""
        queue = deque(begin)
        queued = set(queue)
        while queue:
            inst = queue.popleft()
            queued.discard(inst)
            for slot, value in self.walk(inst).out.items():
                for reader in self._grow(slot, value):
                    if reader not in queued:
                        queued.add(reader)
                        queue.append(reader)

    def _grow(self, slot: Slot, value: Value) -> list[Any]:
        old = self.slots.get(slot, EMPTY)
        new = join(old, value)
        if new == old:
            return []
        count = self.grown[slot] = self.grown.get(slot, 0) + 1
        self.slots[slot] = new if count <= PATIENCE else widen(old, new, count > IMPATIENCE)
        return list(self.readers.get(slot, ()))

    def descend(self) -> None:
        """Each slot becomes what really flows into it, which it may have been widened beyond.

        What `ascend` left of each function is what a pass over it would find; after that only functions are passed
        over again that read what has shrunk.
        """
        for inst in self.engine.functions:
            self._note(inst, self.last[inst])
        changed = [slot for slot in self.parts if self._settle(slot)]
        for _ in range(NARROWING - 1):
            stale = {reader for slot in changed for reader in self.readers.get(slot, ())}
            changed = []
            for inst in self.engine.functions:
                if inst in stale:
                    changed += [slot for slot in self._note(inst, self.walk(inst)) if self._settle(slot)]
        stale = {reader for slot in changed for reader in self.readers.get(slot, ())}
        for inst in self.engine.functions:
            if inst in stale:
                self.walk(inst)

    def _note(self, inst: Any, walk: Walk) -> list[Slot]:
        for slot, value in walk.out.items():
            self.parts.setdefault(slot, {})[inst] = value
        return list(walk.out)

    def _settle(self, slot: Slot) -> bool:
        """Whether it has shrunk."""
        total: Value = self.given.get(slot, EMPTY)
        for part in self.parts[slot].values():
            total = join(total, part)
        old = self.slots.get(slot, EMPTY)
        self.slots[slot] = meet(old, total)
        return bool(self.slots[slot] != old)

    def facts(self) -> Ranges:
        """What the last pass over each function noted of every expression."""
        exprs: dict[Expr, Value] = {}
        within: dict[Expr, bool] = {}
        for inst in self.engine.functions:
            walk = self.last[inst]
            for expr, value in walk.values.items():
                exprs[expr] = join(exprs[expr], value) if expr in exprs else value
            for expr, holds in walk.within.items():
                within[expr] = within.get(expr, True) and holds
        raw = [
            s
            for s, v in self.slots.items()
            if isinstance(s, Var) and s.type in (INT, I64) and hull(v).fits_i64 and not hull(v).empty
        ]
        return Ranges(exprs, dict(self.slots), frozenset(e for e, holds in within.items() if holds), frozenset(raw))


class RangeAnalysis:
    """The ranges of a program whose types are inferred (`hirgen.engine.infer`), and again after passes added to it."""

    def __init__(self, engine: Any) -> None:
        self._solver = _Solver(engine)
        self._solver.ascend()
        self._solver.descend()

    def facts(self) -> Ranges:
        """What holds."""
        return self._solver.facts()

    def extend(self, changed: Iterable[Any]) -> Ranges:
        """The facts after functions were added, or statements put before those of a function. Nothing may have been
        taken away: what was known of it would stay."""
        self._solver.extend(changed)
        self._solver.descend()
        return self._solver.facts()


def infer_ranges(engine: Any) -> Ranges:
    """The ranges of a program whose types are inferred."""
    return RangeAnalysis(engine).facts()


__all__ = ["BITS", "EMPTY", "TOP", "Interval", "RangeAnalysis", "Ranges", "infer_ranges"]
