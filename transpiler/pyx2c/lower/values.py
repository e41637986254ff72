"""Values on their way through lowering: C expressions with representation, movability and position."""

from __future__ import annotations

from dataclasses import dataclass

from pyx2c.analysis.interval import TOP, Interval
from pyx2c.ir.hir import Pos
from pyx2c.ir.lir import C
from pyx2c.ir.types import Type
from pyx2c.lower.repr import Rep

FIXED, LOCAL, READS, EFFECT = range(4)
"""How far a value may move: anywhere; past what doesn't assign variables; past what changes nothing; not at all."""


@dataclass(frozen=True, slots=True)
class Value:
    """A C expression for a Python value of `type`. `pos` is that of the one call in it that may raise, `span` what an
    int can be."""

    c: C
    rep: Rep
    type: Type
    level: int = FIXED
    pos: Pos | None = None
    span: Interval = TOP

    def with_c(self, c: C, rep: Rep | None = None, type: Type | None = None) -> Value:
        """The same computation, seen through another expression."""
        return Value(c, rep or self.rep, self.type if type is None else type, self.level, self.pos, self.span)
