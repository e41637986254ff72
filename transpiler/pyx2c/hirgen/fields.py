"""Instance attributes, and where several classes have one together.

    class A: x        class B: x        class C(A, B)        an object of C has one x: so A and B share the field

As soon as a class derives from two that have a field of the same name, they have the same field, as its objects do.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyx2c.ir.types import Cell, InstanceT, Type

if TYPE_CHECKING:
    from pyx2c.hirgen.program import ClassInfo


@dataclass(slots=True, eq=False)
class Field:
    """An instance attribute; belongs to the topmost class that has it."""

    name: str
    cell: Cell
    owner: ClassInfo
    flagged: bool = False
    """May be read before it is assigned: objects carry a flag that says whether they have it."""
    sharers: list[ClassInfo] = field(default_factory=list)
    """classes beside the owner's line that have it, since a class derives from both"""

    @property
    def owners(self) -> list[ClassInfo]:
        """The topmost classes that have it."""
        return [self.owner, *self.sharers]

    def holder(self, t: Type) -> InstanceT:
        """As what an object of a class has it: as an object of the topmost class above that has it."""
        assert isinstance(t, InstanceT)
        return InstanceT(next((c for c in self.owners if c in t.cls.mro), self.owner))


def add_field(cls: ClassInfo, name: str) -> Field:
    """The field of that name, made here unless a base has it."""
    found = cls.find_field(name)
    if found is None:
        found = cls.fields[name] = Field(name, Cell(name), cls)
    return found


def add_below(cls: ClassInfo, name: str) -> Field:
    """The same, where classes below may have the field: it moves up to this one."""
    moved = [c for c in cls.descendants() if name in c.fields]
    found = add_field(cls, name)
    for c in moved:
        old = c.fields.pop(name)
        found.cell.unify(old.cell)
        found.flagged |= old.flagged
    for c in cls.descendants():
        share_fields(c, [name])
    return cls.fields.get(name, found)


def share_fields(cls: ClassInfo, names: Iterable[str]) -> list[Field]:
    """Makes one field of those of the same name that the class has from different bases; those that were made so."""
    made = []
    for name in names:
        have = [c for c in cls.mro if name in c.fields and not c.fields[name].owner.builtin]
        if len({c.fields[name] for c in have}) > 1 and not cls.enum:
            made.append(_share(have, name))
    return made


def _share(classes: list[ClassInfo], name: str) -> Field:
    kept = classes[0].fields[name]
    for other in [c.fields[name] for c in classes if c.fields[name] is not kept]:
        kept.cell.unify(other.cell)
        kept.flagged |= other.flagged
        for c in other.owners:
            if c.fields.get(name) is other:
                c.fields[name] = kept
                kept.sharers.append(c)
    return kept
