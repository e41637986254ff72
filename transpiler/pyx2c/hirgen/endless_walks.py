"""Functions whose types grow each time they are looked at: an error, where inference would not end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pyx2c.diag import CompileErrors
from pyx2c.diag.diagnostic import Diagnostic, Span
from pyx2c.hirgen.program import FuncInst

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine

MOST = 1000
"""walks of one function in a row; those of ordinary programs settle after a few"""


def until(engine: Engine, inst: FuncInst) -> Iterator[None]:
    """Goes on while the instance is queued, and takes it out of the queue each time; raises CompileErrors."""
    for _ in range(MOST):
        if inst not in engine.queued:
            return
        engine.queued.discard(inst)
        yield
    message = f"the types that `{inst.ref.qualname}` is given don't come to an end"
    hint = "annotate its parameters, or keep what is nested in objects of a class"
    span = Span.of(inst.ref.module.display_path, inst.ref.node)
    raise CompileErrors([Diagnostic("E0506", message, span, hint=hint)])
