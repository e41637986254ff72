"""What is wrong at a place that may never be reached: it is raised when the program runs, and no error.

    def __lt__(self, other): return self.prio < other.prio

    heappush(queue, (1, Job(3)))         `__lt__` is compiled for a Job and for a Tick, since generic code may compare
    heappush(queue, (2, Tick()))         the two. Where it meets a Tick, it raises CPython's AttributeError.

A call that is one of several cases (a member of a union, one of the classes of a virtual call) may never be made, and a
part of a function may be for other arguments than these (`if shape.kind == "circle"`, sure_parts.py). There an instance
raises what CPython raises where it meets a problem of which CPython's words are known (`TypeProblem.exact`), as the
cases themselves do. It is an error all the same where no other instance of the function gets past that place: then it
is what the function does that is wrong, and not what it is given.

Inference learns late that a call is one of several cases. So each instance is walked with what is known so far, and
`revise` puts right what turns out to be otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyx2c.diag.diagnostic import Diagnostic, Span
from pyx2c.hirgen.program import FuncInst

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine

ROUNDS = 10
"""of revising: what is left then stays as it is, which says too much or raises what CPython raises"""


def called(engine: Engine, inst: FuncInst) -> None:
    """A sure call of the instance."""
    if not inst.sure:
        inst.sure = True
        if inst.doubtful:
            engine.look_again([inst])


def revise(engine: Engine, roots: Iterable[FuncInst]) -> bool:
    """Corrects which instances surely are called; whether any of them needs another walk."""
    sure = _surely_called(roots)
    again: list[FuncInst] = []
    for inst in engine.functions:
        if inst.sure != (inst in sure):
            inst.sure = not inst.sure
            if inst.doubtful or engine.problems.get(inst):
                again.append(inst)
    for inst, _ in _never_passed(engine) if not again else ():
        inst.strict = True
        again.append(inst)
    engine.look_again(again)
    return bool(again)


def _surely_called(roots: Iterable[FuncInst]) -> set[FuncInst]:
    found: set[FuncInst] = set()
    stack = list(roots)
    while stack:
        inst = stack.pop()
        if inst not in found:
            found.add(inst)
            stack.extend(inst.sure_callees)
    return found


def errors(engine: Engine) -> Iterator[Diagnostic]:
    """The problems left to the time when the program runs that are errors all the same."""
    for _, found in _never_passed(engine):
        yield from found


def _never_passed(engine: Engine) -> list[tuple[FuncInst, list[Diagnostic]]]:
    """The instances with problems left to run time at places that no instance of the function gets past."""
    by_place: dict[tuple[int, Span], int] = {}
    of_function: dict[int, int] = {}
    for inst in engine.functions:
        key = id(inst.ref.node)
        of_function[key] = of_function.get(key, 0) + 1
        for span in {d.span for d in [*inst.doubtful, *engine.problems.get(inst, ())]}:
            by_place[key, span] = by_place.get((key, span), 0) + 1
    found: list[tuple[FuncInst, list[Diagnostic]]] = []
    for inst in engine.functions:
        key = id(inst.ref.node)
        wrong = [d for d in inst.doubtful if by_place[key, d.span] == of_function[key]]
        if wrong:
            found.append((inst, wrong))
    return found
