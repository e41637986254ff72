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

from dataclasses import dataclass

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt
from pyx2c.ir.walk import walk


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
        """Emits the values that neither a statement nor `last` contains, each where it was evaluated."""
        used = {id(n) for n in walk([last, *(out[start:] for out, start in self.lists)])}
        for held in reversed(self.held):
            if id(held.value) not in used:
                out, at = self._place(held.after)
                out.insert(at, hir.ExprStmt(held.value, held.value.pos))

    def _place(self, after: Stmt | None) -> tuple[list[Stmt], int]:
        for out, start in self.lists:
            for i in range(start, len(out)):
                if out[i] is after:
                    return out, i + 1
        return self.lists[0]
