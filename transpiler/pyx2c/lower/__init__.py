"""Representations and the lowering of HIR to C-level LIR."""

from __future__ import annotations

from typing import Any

from pyx2c.lower import calls, expr, iterators, output, stmt, trying
from pyx2c.lower.program import ProgramLowering


def lower(engine: Any) -> ProgramLowering:
    """The LIR of an inferred program."""
    return ProgramLowering(engine).run()


__all__ = ["calls", "expr", "iterators", "lower", "output", "stmt", "trying"]
