"""Which exceptions are made for the one `raise` that they stand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr

if TYPE_CHECKING:
    from pyx2c.regions.constraints import Constraints


def is_fresh(c: Constraints, e: Expr) -> bool:
    """Whether an exception is made where it is raised, or is the one being handled."""
    match e:
        case hir.Coerce() | hir.Seq():
            return is_fresh(c, e.value)
        case hir.Read():
            return e.var in c.just_made
        case hir.Prim():
            return bool(e.op.name.startswith("exception.new"))
        case hir.IfExpr():
            return is_fresh(c, e.then) and is_fresh(c, e.other)
    return isinstance(e, hir.New | hir.Call)


def leaves_function(c: Constraints, made: hir.New) -> bool:
    """Whether an exception that is made at this point leaves the function: the block ends in `raise`, outside of each
    `try`."""
    return made.cls.is_exception and c.doomed > 0 and c.trying == 0
