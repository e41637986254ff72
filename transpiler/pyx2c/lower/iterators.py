"""Lowering of the operations on iterators that are not one C expression."""

from __future__ import annotations

from pyx2c.ir import hir, lir
from pyx2c.ir.lir import C, call, cast
from pyx2c.ir.types import NEVER
from pyx2c.lower.calls import SPECIAL
from pyx2c.lower.function import FunctionLowering
from pyx2c.lower.repr import BOOL_REP, NONE_REP
from pyx2c.lower.values import EFFECT, Value


def throw(f: FunctionLowering, e: hir.Prim) -> Value:
    """Raises an exception where a generator waits: whether it gave another item then."""
    return _with_exception(f, e, "rt_iter_throw")


def manager_failed(f: FunctionLowering, e: hir.Prim) -> Value:
    """Leaves a `@contextmanager` with an exception: whether it dealt with it."""
    return _with_exception(f, e, "rt_manager_failed")


def _with_exception(f: FunctionLowering, e: hir.Prim, function: str) -> Value:
    it, error = f.sequence([lambda: f.expr(e.args[0]), lambda: f.expr(e.args[1])])
    base = C(f"&{f.atom(it).c.at(lir.PRIMARY)}->base", lir.UNARY)
    exc = error.c if error.rep.ctype == "rt_exc *" else cast("rt_exc *", error.c)
    return Value(call(function, base, exc), BOOL_REP, e.type, EFFECT, e.pos or f.pos)


def stop(f: FunctionLowering, e: hir.Prim) -> Value:
    """StopIteration without a value."""
    return Value(call(f.program.stop_raiser()), NONE_REP, NEVER, EFFECT, e.pos or f.pos)


SPECIAL["iter.throw"] = throw
SPECIAL["manager.failed"] = manager_failed
SPECIAL["iter.stop"] = stop
