"""What a test's outcome tells about the integers it compares.

    if 0 <= i < n: …      →      in the branch, i is 0..n.hi-1 and n is 1..

A comparison narrows the variable it reads, through `i + 1` and `i - 1` too. A variable that the rest of the test
assigns is left alone, because the comparison saw its old value.
"""

from __future__ import annotations

import math
from typing import Any, Protocol

from pyx2c.analysis.assigned import Assigned
from pyx2c.analysis.bounds import learn_below, place
from pyx2c.analysis.interval import SMALL_RANGE, Interval, exactly, make, neg
from pyx2c.analysis.interval import add as shifted
from pyx2c.analysis.range_env import Env
from pyx2c.analysis.range_values import Value, hull
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var

_NONE: frozenset[Var] = frozenset()
_ORDER = {
    "lt": ("lt", 1),
    "cursor.lt": ("lt", 1),
    "le": ("lt", 0),
    "gt": ("gt", 1),
    "ge": ("gt", 0),
    "cursor.ge": ("gt", 0),
}
_INTEGRAL = ("int", "i64", "bool")


class Known(Protocol):
    """The walk, as far as conditions need it."""

    env: Env
    last: dict[Expr, Value]
    facts: Any

    def tracked(self, var: Var) -> bool: ...

    def var(self, var: Var) -> Value: ...


def refine(w: Known, cond: Expr, truth: bool, stale: frozenset[Var] = _NONE) -> None:
    """Learns from `cond`, just evaluated, being `truth`; kills the path when it can't be."""
    match cond:
        case hir.Const():
            if isinstance(cond.value, bool) and cond.value is not truth:
                w.env.live = False
        case hir.Not():
            refine(w, cond.operand, not truth, stale)
        case hir.Seq():
            refine(w, cond.value, truth, stale)
        case hir.BoolOp() if (cond.op == "and") is truth:
            assigned: Assigned = w.facts.assigned
            refine(w, cond.left, truth, stale | assigned.of(cond.right))
            if w.env.live:
                refine(w, cond.right, truth, stale)
        case hir.Prim():
            if all(p.head in _INTEGRAL for p in cond.op.params):
                _compare(w, cond, truth, stale)


def _compare(w: Known, cond: hir.Prim, truth: bool, stale: frozenset[Var]) -> None:
    name = cond.op.name
    if name == "truth":
        zero = exactly(0)
        _narrow(w, cond.args[0], zero, "ne" if truth else "eq", stale)
        return
    if name == "int.is_small":
        _learn_small(w, cond.args[0], truth, stale)
        return
    if name == "loop.more" and cond.args[2] in w.last:
        step = hull(w.last[cond.args[2]])
        name = "lt" if step.low > 0 else "gt" if step.high < 0 else ""
    if name != "eq" and name not in _ORDER:
        return
    left, right = cond.args[:2]
    if left not in w.last or right not in w.last:
        return
    a, b = hull(w.last[left]), hull(w.last[right])
    if name == "eq":
        how = back = "eq" if truth else "ne"
    else:
        direction, strict = _ORDER[name]
        if not truth:
            direction, strict = "gt" if direction == "lt" else "lt", 1 - strict
        how, back = (direction, "gt" if direction == "lt" else "lt")
        a, b = (_past(a, back, strict), _past(b, how, strict))
    _narrow(w, left, b, how, stale | w.facts.assigned.of(right))
    _narrow(w, right, a, back, stale)
    if name != "eq":
        small, large = (left, right) if how == "lt" else (right, left)
        learn_below(w, small, large, strict, stale | w.facts.assigned.of(right))


def _learn_small(w: Known, e: Expr, truth: bool, stale: frozenset[Var]) -> None:
    """An int of one tagged word, or not."""
    if truth:
        _narrow(w, e, SMALL_RANGE, "eq", stale)
    elif e in w.last and hull(w.last[e]).fits_small:
        w.env.live = False


def _past(other: Interval, how: str, strict: int) -> Interval:
    """`other` moved so that "strictly less" reads "at most"."""
    return other if not strict or other.empty else shifted(other, exactly(-1 if how == "lt" else 1))


def _narrow(w: Known, place_: Expr, other: Interval, how: str, stale: frozenset[Var]) -> None:
    root = _squared(place_)
    if root is not None and how in ("lt", "eq") and other.hi is not None and other.hi >= 0:
        side = math.isqrt(other.hi)
        place_, other, how = root, Interval(-side, side), "eq"
    var, offset = place(place_)
    while var is not None and var not in stale:
        _narrow_var(w, var, shifted(other, neg(exactly(offset))), how)
        var = w.env.original(var)


def _narrow_var(w: Known, var: Var, other: Interval, how: str) -> None:
    if not w.tracked(var):
        return
    value = w.var(var)
    if not isinstance(value, Interval) or value.empty or other.empty:
        return
    kept = _kept(value, other, how)
    if kept != value:
        w.env.set(var, kept)


def _kept(value: Interval, other: Interval, how: str) -> Interval:
    match how:
        case "lt":
            return make(value.low, min(value.high, other.high))
        case "gt":
            return make(max(value.low, other.low), value.high)
        case "eq":
            return value.meet(other)
    if other.lo is None or other.lo != other.hi:
        return value
    low = value.low + (value.low == other.lo)
    return make(low, value.high - (value.high == other.lo))


def _squared(e: Expr) -> Expr | None:
    """x of `x * x` and `x ** 2`."""
    match e:
        case hir.Prim(args=[hir.Read(var=x) as left, hir.Read(var=y)]) if e.op.name == "mul" and x is y:
            return left
        case hir.Prim(args=[hir.Read() as left, hir.Const(value=2)]) if e.op.name == "pow":
            return left
        case hir.Coerce():
            return _squared(e.value)
    return None
