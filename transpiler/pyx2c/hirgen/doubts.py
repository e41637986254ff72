"""What one instance of a function can't do, and another one may: left to the time when the program runs.

def area(shape):                       area(("square", 2)) and area(("box", 2, 3)) are two instances. The first one
    if shape[0] == "square":           has no shape[2] and never comes to it: there it raises IndexError. Where no
        return shape[1] ** 2           instance can do it, that is an error of the program.
    return shape[1] * shape[2]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pyx2c.diag.diagnostic import Diagnostic, Span
from pyx2c.hirgen import behind
from pyx2c.hirgen.program import FuncInst


class Doubts:
    """By instance, what its last walk found that CPython refuses."""

    def __init__(self) -> None:
        self._found: dict[FuncInst, list[Diagnostic]] = {}

    def forget(self, inst: FuncInst) -> None:
        """The instance is walked again."""
        self._found.pop(inst, None)

    def note(self, inst: FuncInst, diagnostic: Diagnostic) -> bool:
        """Whether a problem of this instance is in doubt: its function has other instances."""
        if len(inst.ref.instances) == 1:
            return False
        self._found.setdefault(inst, []).append(diagnostic)
        return True

    def problems_of(
        self, functions: Sequence[FuncInst], certain: Mapping[FuncInst, list[Diagnostic]]
    ) -> Iterator[Diagnostic]:
        """All that is wrong with a program: what is certain, and what is no longer in doubt; each once."""
        said: set[tuple[Span, str, str]] = set()
        for inst in functions:
            for problem in behind.at_the_call(inst, [*certain.get(inst, ()), *self._of_all(inst, functions)]):
                what = (problem.span, problem.code, problem.message)
                if what not in said:
                    said.add(what)
                    yield problem

    def _of_all(self, inst: FuncInst, functions: Sequence[FuncInst]) -> list[Diagnostic]:
        """What neither this instance nor another one of its function can do."""
        found = self._found.get(inst, [])
        others = [i for i in inst.ref.instances.values() if i in functions] if found else []
        return [d for d in found if all(any(o.span == d.span for o in self._found.get(i, ())) for i in others)]
