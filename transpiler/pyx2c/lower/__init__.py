"""Representations and the lowering of HIR to C-level LIR."""

from __future__ import annotations

from typing import Any

from pyx2c.analysis.ranges import Ranges
from pyx2c.lower import calls, expr, iterators, output, stmt, trying
from pyx2c.lower.profiled import MemoryProfile
from pyx2c.lower.program import ProgramLowering


def lower(
    engine: Any, ranges: Ranges | None = None, profile: MemoryProfile | None = None, brief: bool = False
) -> ProgramLowering:
    """The LIR of an inferred program, whose ranges may be known already; `profile` is filled if its memory is to be
    counted; `brief`: with little C, for size."""
    return ProgramLowering(engine, ranges, profile, brief).run()


__all__ = ["calls", "expr", "iterators", "lower", "output", "stmt", "trying"]
