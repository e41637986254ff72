"""Lists that a loop fills: as long as the loop has rounds.

    made = []
    for i in range(n): made.append(f(i))          behind it, n <= len(made)
    for x in xs: made.append(x)                   len(xs) <= len(made)

Comprehensions are such loops. What is found are facts for `bounds`.
"""

from __future__ import annotations

from typing import Any

from pyx2c.analysis.bounds import Known, reaches
from pyx2c.analysis.range_values import hull
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import ListT
from pyx2c.ir.walk import parts

_TESTS = ("lt", "cursor.lt")
_STEPS = ("add", "cursor.add")


class Filled:
    """A loop, before it runs: which lists grow in each of its rounds, and from where it counts."""

    def __init__(self, w: Known, s: hir.While) -> None:
        self.lists: list[Var] = []
        self.first = 0
        match s:
            case hir.While(cond=hir.Prim(args=[hir.Read(var=i), end]) as test) if test.op.name in _TESTS:
                assigned = w.facts.assigned.of(s.body) | w.facts.assigned.of(s.cond)
                begin = _counted(w, s, i) if i not in assigned else None
                if begin is not None and not _goes_on(s.body):
                    self.end: Expr = end
                    self.first = begin
                    grown = [xs for xs in map(_grown, s.body) if xs is not None]
                    self.lists = [xs for xs in grown if w.tracked(xs) and xs not in assigned]

    def note(self, w: Known) -> None:
        """The loop has ended because its test was false."""
        for xs in self.lists:
            if xs.type.item.find() not in w.facts.shortened:  # type: ignore[attr-defined]
                reaches(w, xs, self.end, -self.first)


def _counted(w: Known, s: hir.While, i: Var) -> int | None:
    """Where a variable begins that the loop's step counts up by one."""
    match s.step:
        case [hir.Assign(var=var, value=hir.Prim(args=[hir.Read(var=old), hir.Const(value=1)]) as value)]:
            if var is i and old is i and value.op.name in _STEPS:
                begin = hull(w.var(i))
                return begin.lo if not begin.empty and begin.lo == begin.hi and w.tracked(i) else None
    return None


def _grown(s: hir.Stmt) -> Var | None:
    """The list that a statement adds an item to."""
    match s:
        case hir.ExprStmt(value=hir.Prim(args=[hir.Read(var=xs), _]) as call):
            if call.op.name in ("list.append", "method.append") and isinstance(xs.type, ListT):
                return xs
    return None


def _goes_on(code: Any) -> bool:
    """Whether there is a `continue` of this loop in its body."""
    if isinstance(code, list):
        return any(map(_goes_on, code))
    if isinstance(code, hir.While):
        return _goes_on(code.orelse)
    return isinstance(code, hir.Continue) or any(_goes_on(p) for p in parts(code) if isinstance(p, list))
