"""`--no-sweep`: what would have to be swept is an error."""

from __future__ import annotations

from pyx2c.diag.diagnostic import Diagnostic, Diagnostics, Span
from pyx2c.ir.hir import Pos
from pyx2c.lower.program import ProgramLowering
from pyx2c.regions.growth import gatherings


def refuse_sweeping(lowering: ProgramLowering) -> None:
    """Raises CompileErrors with every place from which something may gather."""
    found = Diagnostics()
    said: set[Pos] = set()
    main = lowering.engine.module_bodies[-1].ref.module
    for pos, what in gatherings(lowering.regions):
        at = pos or Pos(main.display_path, 1, 0, 1, 0)
        if at in said:
            continue
        said.add(at)
        found.add(
            Diagnostic(
                "E0409",
                f"{what} may gather in a region that stays, which then has to be swept",
                Span(at.file, at.line, at.col, at.end_line, at.end_col),
                hint="compile without `--no-sweep`, or do it in a function that returns what is needed",
            )
        )
    found.raise_errors()
