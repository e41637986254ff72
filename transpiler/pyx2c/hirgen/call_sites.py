"""Where a call stands, given to functions of the library that tell it on: `%(lineno)d` of `logging`.

def info(self, msg, *args, _called_from=""): …      log.info("x")   →   log.info("x", _called_from="a.py\\n7\\nmain")
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, STR

CALLED_FROM = "_called_from"


_LEVEL = "stacklevel"


def place(b: Builder, node: ast.AST, ref: FuncRef, name: str, given: Mapping[str, Expr]) -> Expr | None:
    """For a parameter of that name that a call leaves out: file, line and function, a line each; empty for calls in the
    library, whose frames nobody asks for, and for a level that is computed. None for other parameters.

    given: the call's keywords; a `stacklevel` that is written there says how far out the place is, of which the running
    program knows."""
    if name != CALLED_FROM or not ref.module.library:
        return None
    if b.inst.ref.module.library:
        return hir.Const("", STR)
    level = given.get(_LEVEL)
    match level:
        case None | hir.Const(value=1):
            return hir.Const(f"{b.module.display_path}\n{getattr(node, 'lineno', 0)}\n{b.inst.ref.name}", STR)
        case hir.Const(value=int(further)) if further > 1:
            return b.must("sys._place", [hir.int_const(further - 1), hir.Const(True, BOOL)], node)
    return hir.Const("", STR)
