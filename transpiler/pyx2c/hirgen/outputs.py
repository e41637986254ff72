"""Where output goes that `contextlib.redirect_stdout` and `redirect_stderr` may have redirected.

Only a program that enters one of them pays for it: the variables in stdlib_subset/contextlib.py hold nothing but None
otherwise, and `print` writes to the stream.
"""

from __future__ import annotations

from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, NONE


def redirected(b: Builder, stream: str) -> Expr | None:
    """The variable of `stdout` or `stderr`: None, or where output goes now; None if nothing is ever redirected."""
    module = b.engine.modules.get("contextlib")
    if module is None or f"_{stream}" not in module.scope.locals:
        return None
    var = module.var(f"_{stream}")
    if var.type in (NEVER, NONE):
        return None
    return b.save(hir.Read(var, var.type), "output", None)
