"""What is wrong at a place that may never be reached: it is raised when the program runs, and no error.

    def __lt__(self, other): return self.prio < other.prio

    heappush(queue, (1, Job(3)))         `__lt__` is compiled for a Job and for a Tick, since generic code may compare
    heappush(queue, (2, Tick()))         the two. Where it meets a Tick, it raises CPython's AttributeError.

What is sure: the bodies of modules run. Each call of a function comes to its sure parts (sure_parts.py), and a call
that stands there is sure if its caller is: then the callee is as sure (`FuncInst.sure`). A call that is one of several
cases (a member of a union, one of the classes of a virtual call) may never be made, and what stands in another part of
a function may be for other arguments than these (`if shape.kind == "circle"`), so that both are unsure, and all that
hangs on them alone:

    def ev(e):
        if e[0] == "num": return e[1]
        if e[0] == "neg": return -ev(e[1])       ev(("num", 5)) would call ev(5), for which `e[0]` is wrong

Who decides: where a function meets a problem of which CPython's words are known (`TypeProblem.exact`), in an unsure
call or in an unsure part, it raises at run time what CPython raises there (`Walk.is_doubtful`), as the cases
themselves do.
Everything else that is wrong is an error, and so is this where no other instance of the function gets past that place:
then it is what the function does that is wrong, and not what it is given, unless that is against its annotations. What
is wrong in a module's body is an error, since nobody gives it anything, and so it is in the library, whose words need
not be those of CPython's own code; only the constructors that containers give to classes derived from them say that.

Inference learns late that a call is one of several cases, or that a sure call calls what unsure ones did. So each
instance is walked with what is known so far, and `revise` puts right what turns out to be otherwise.
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
    """The instances with problems left to run time at places that no instance of the function gets past; of builtins as
    values none, since nothing is wrong with those."""
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
        if wrong and inst not in engine.misused and not inst.ref.stands_for:
            found.append((inst, wrong))
    return found
