"""What the walk does where an expression never has a value.

    print(f(x), fail())        →        f(x)
                                        fail()          and nothing of the program behind it

A call may never return, a list may never get an item, a variable may never be assigned: then the type of the value is
NEVER, and control does not go on. `Walk.known` ends the walk there, up to the statement or to the branch that need not
be taken (the second operand of `and`, a loop's body, one member of a union). What the statement has evaluated before is
held in the expressions that its handlers were about to use; it is emitted, in order, and nothing else.

While types still grow, a value may be NEVER only because it is not known yet: who read its cell is walked again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt
from pyx2c.ir.walk import parts, walk


class Unreachable(Exception):
    """Ends the walk of a statement or branch: the last value emitted is never there."""


@dataclass(slots=True)
class Held:
    """A value that a handler has and no statement yet, and the last statement that ran before it was evaluated."""

    value: Expr
    after: Stmt | None


class Frame:
    """The statement or branch being walked: the values held, and the lists its statements go to, inner ones last."""

    def __init__(self, out: list[Stmt]) -> None:
        self.held: list[Held] = []
        self.lists = [(out, len(out))]

    def hold(self, value: Expr) -> None:
        """The value is evaluated now and used later."""
        self.held.append(Held(value, next((out[-1] for out, start in reversed(self.lists) if len(out) > start), None)))

    def keep_effects(self, last: Expr) -> None:
        """Emits the values that neither a statement nor `last` contains, each where it was evaluated: behind its last
        statement, and behind those that hold what was evaluated before it, which may have been emitted since."""
        used = {id(n) for n in walk(last)}
        inside = {id(n): stmt for out, start in self.lists for stmt in out[start:] for n in walk(stmt)}
        before: Stmt | None = None
        for held in self.held:
            stmt = inside.get(id(held.value))
            if stmt is not None:
                if not isinstance(held.value, hir.Read):  # which may be read again later
                    before = self._later(before, stmt)
                continue
            for value in _left(held.value, used | inside.keys()):
                before = self._later(before, held.after)
                out, at = self._place(before)
                before = hir.ExprStmt(value, value.pos)
                out.insert(at, before)

    def _later(self, a: Stmt | None, b: Stmt | None) -> Stmt | None:
        """The one of two statements that runs later."""
        order = [id(stmt) for out, start in self.lists for stmt in out[start:]]
        return max(a, b, key=lambda stmt: order.index(id(stmt)) if id(stmt) in order else -1)

    def _place(self, after: Stmt | None) -> tuple[list[Stmt], int]:
        """Behind a statement; without one, where the frame begins."""
        for out, start in self.lists:
            for i in range(start, len(out)):
                if out[i] is after:
                    return out, i + 1
        return self.lists[0]


def _left(value: Expr, used: set[int]) -> Iterator[Expr]:
    """The value, or, where it was taken apart and some of its parts are used, those that are not."""
    if id(value) in used:
        return
    apart = any(id(n) in used and not isinstance(n, hir.Const | hir.Read) for n in walk(value))
    if not apart:
        yield value
        return
    for part in parts(value):
        for item in part if isinstance(part, list) else [part]:
            if isinstance(item, Expr):
                yield from _left(item, used)
