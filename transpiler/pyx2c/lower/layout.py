"""The order of fields in memory. A field lies at the same place in every class that has it, so that code for a class
works on the objects of all classes below it.

With one base each, the base's fields come first. Where a class has two bases with fields, all classes around them
share one order, and have the fields of the others as gaps:

    class A: x        class B: y        class C(A, B): z        →        A: x      B: (x) y      C: x y z
"""

from __future__ import annotations

from collections.abc import Iterable

from pyx2c.hirgen.fields import Field
from pyx2c.hirgen.program import ClassInfo


def memory_layout(classes: Iterable[ClassInfo]) -> dict[ClassInfo, list[Field]]:
    """The fields of each class in memory, gaps included."""
    result: dict[ClassInfo, list[Field]] = {}
    for family in _families([c for c in classes if not c.builtin]):
        shared = any(_mixes(c) for c in family)
        order = list(dict.fromkeys(f for c in family for f in c.fields.values()))
        for c in family:
            own = c.all_fields()
            last = max((order.index(f) for f in own), default=-1) if shared else -1
            result[c] = order[: last + 1] if shared else own
    return result


def _mixes(cls: ClassInfo) -> bool:
    """Whether its bases' fields can't all come first."""
    return any(b.all_fields() != cls.all_fields()[: len(b.all_fields())] for b in cls.bases)


def _families(classes: list[ClassInfo]) -> list[list[ClassInfo]]:
    """Classes that bases connect, each family in order of definition."""
    parent: dict[ClassInfo, ClassInfo] = {c: c for c in classes}

    def find(c: ClassInfo) -> ClassInfo:
        while parent[c] is not c:
            parent[c] = parent[parent[c]]
            c = parent[c]
        return c

    for c in classes:
        for base in c.bases:
            if not base.builtin:
                parent[find(c)] = find(base)
    families: dict[ClassInfo, list[ClassInfo]] = {}
    for c in classes:
        families.setdefault(find(c), []).append(c)
    return list(families.values())
