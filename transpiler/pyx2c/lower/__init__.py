"""Representations and the lowering of HIR to C-level LIR."""

from __future__ import annotations

from typing import Any

from pyx2c.image.reach import CProgram
from pyx2c.lower import calls, expr, output, stmt, trying
from pyx2c.lower.program import ProgramLowering


def lower_program(program: Any) -> CProgram:
    """The C of a program; `program` is an inferred engine or holds one in `.engine`."""
    return lower(program)[0]


def lower(program: Any) -> tuple[CProgram, ProgramLowering]:
    """The same, with what the line table needs: `.lines`."""
    lowering = ProgramLowering(getattr(program, "engine", program))
    return lowering.run(), lowering


__all__ = ["calls", "expr", "lower", "lower_program", "output", "stmt", "trying"]
