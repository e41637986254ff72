"""What callers know of a function's regions: which of them are one, what must outlive what, where it allocates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pyx2c.regions.variables import RVar, Shape, Slot

PROGRAM = 0
"""the class of slots that are the program's region"""


@dataclass(frozen=True, slots=True)
class Signature:
    """Slots fall into classes, numbered from 1; class 0 is the program's region."""

    classes: tuple[tuple[Slot, int], ...] = ()
    outlives: frozenset[tuple[int, int]] = frozenset()
    allocates: tuple[tuple[int, Slot], ...] = ()
    """classes for which the function takes a region, each with the slot that names it"""
    makes_text: bool = False
    """leaves str, bytes or tuples in the region that is current at the call"""
    makes_big: bool = False
    """likewise big integers"""

    def in_program(self) -> list[Slot]:
        """The slots that are the program's region."""
        return [slot for slot, number in self.classes if number == PROGRAM]

    def regions(self) -> list[list[Slot]]:
        """The other slots, those together that are one region."""
        found: dict[int, list[Slot]] = {}
        for slot, number in self.classes:
            found.setdefault(number, []).append(slot)
        found.pop(PROGRAM, None)
        return list(found.values())


EMPTY = Signature()


def instantiate(sig: Signature, shapes: dict[tuple[str, int], Shape | None], program: RVar, fresh: Any) -> list[RVar]:
    """Lets a call's shapes flow through the callee's signature; the region variable of each class.

    `shapes` gives the arguments' (("param", i)), the closure's (("env", 0)) and the result's (("result", 0)).
    """
    made: dict[int, RVar] = {PROGRAM: program}
    for slot, cls in sig.classes:
        shape = shapes.get((slot.kind, slot.index))
        if cls not in made:
            made[cls] = fresh()
        if shape is None:
            continue
        at = shape[slot.level]
        if slot.level:
            at.unify(made[cls])
        elif slot.kind == "result":
            made[cls].outlives(at)
            if any(c == cls for c, _ in sig.allocates):
                at.unify(made[cls])
        else:
            at.outlives(made[cls])
    for a, b in sig.outlives:
        made[a].outlives(made[b])
    return [made[c] for c, _ in sig.allocates]


def make_signature(slots: dict[Slot, RVar], allocated: list[RVar], text: bool, big: bool) -> Signature:
    """The signature of a solved function."""
    numbers: dict[RVar, int] = {}
    classes: list[tuple[Slot, int]] = []
    names: dict[int, Slot] = {}
    for slot in sorted(slots):
        root = slots[slot].find()
        number = PROGRAM if root.program else numbers.setdefault(root, len(numbers) + 1)
        names.setdefault(number, slot)
        classes.append((slot, number))
    edges = set()
    for root, number in numbers.items():
        edges |= {(number, numbers[b]) for b in _fixed_below(root) if b in numbers and numbers[b] != number}
    wanted = {numbers[r.find()] for r in allocated if r.find() in numbers}
    return Signature(tuple(classes), frozenset(edges), tuple((n, names[n]) for n in sorted(wanted)), text, big)


def _fixed_below(root: RVar) -> set[RVar]:
    seen: set[RVar] = set()
    stack = [root]
    while stack:
        for b in (x.find() for x in stack.pop().below):
            if b not in seen:
                seen.add(b)
                stack.append(b)
    return seen
