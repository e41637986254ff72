"""What each row of the operation table does to intervals: results, and what flows into containers.

A row without a rule of its own gives all that its result type allows; a row that may store an argument of type `T`
puts it into the cell of `T`. So a new row is sound before anyone thinks of ranges.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from pyx2c.analysis import interval as iv
from pyx2c.analysis.interval import (
    BITS,
    EMPTY,
    I64_RANGE,
    LENGTH,
    NATURAL,
    POSITION,
    SMALL_RANGE,
    TOP,
    Interval,
    exactly,
    make,
)
from pyx2c.prim.table import Op

_BYTE = Interval(0, 255)
_STEP = Interval(-1, 1)
_COUNTED = Interval(-(1 << 61), 1 << 61)
"""Counting by ones from a position in memory, nobody lives to see more."""


def _cursor_add(a: Interval, b: Interval) -> Interval:
    total = iv.add(a, b)
    return total.meet(_COUNTED) if b.within(_STEP) else total.meet(I64_RANGE)


def _bounded(a: Interval) -> bool:
    return a.lo is not None and a.hi is not None


def range_stop(start: Interval, stop: Interval, step: Interval) -> Interval:
    """The end of a loop over a range. Where nothing bounds it, the loop clamps it to 62 bits at run time: what it then
    leaves out it would not reach in a lifetime, or it raises OverflowError."""
    if start.empty or stop.empty or _bounded(stop) or not _bounded(start):
        return stop
    return make(*(min(max(bound, SMALL_RANGE.low), SMALL_RANGE.high) for bound in (stop.low, stop.high)))


def range_first(start: Interval, stop: Interval, step: Interval) -> Interval:
    """The beginning of a loop over a range: hardly further than its end, where that makes it fit a machine word."""
    if start.empty or stop.empty or start.fits_i64 or not stop.fits_small:
        return start
    if step.low > 0 and start.low >= SMALL_RANGE.low:
        return make(start.low, max(min(start.high, stop.high), start.low))
    if step.high < 0 and start.high <= SMALL_RANGE.high:
        return make(min(max(start.low, stop.low), start.high), start.high)
    return start


def _within(value: Interval, least: Interval, most: Interval) -> Interval:
    return value if value.empty else value.meet(make(least.low, most.high))


def _gcd(a: Interval, b: Interval) -> Interval:
    if a.empty or b.empty:
        return EMPTY
    return exactly(0).join(iv.absolute(a)).join(iv.absolute(b))


def _isqrt(a: Interval) -> Interval:
    a = a.meet(NATURAL)
    return a if a.empty or a.hi is None else make(0, math.isqrt(a.hi))


def _identity(a: Interval) -> Interval:
    return a


_SAME = "pos int round math.floor math.ceil cursor.value loop.step"
_LENGTHS = """len len_raw list.size vtuple.size deque.size dict.size set.size str.bytes bytes.size str.next_at
    split.end splitlines.end argv.count method.count method.index method.rindex method.bit_length method.bit_count"""
_POSITIONS = """method.find method.rfind split.next splitlines.next splitlines.first
    dict.slot dict.place setitem.place dict.next set.next"""
UNARY: dict[str, Callable[[Interval], Interval]] = {
    "neg": iv.neg,
    "abs": iv.absolute,
    "invert": iv.invert,
    "math.isqrt": _isqrt,
    **dict.fromkeys(_SAME.split(), _identity),
}
BINARY: dict[str, Callable[[Interval, Interval], Interval]] = {
    "add": iv.add,
    "sub": iv.sub,
    "mul": iv.mul,
    "floordiv": iv.floordiv,
    "mod": iv.mod,
    "and": iv.bit_and,
    "or": iv.bit_or,
    "xor": iv.bit_xor,
    "lshift": iv.lshift,
    "rshift": iv.rshift,
    "pow": iv.power,
    "cursor.add": _cursor_add,
    "math.gcd": _gcd,
}
EXACT = {"and": operator.and_, "or": operator.or_, "xor": operator.xor}
TERNARY = {"int.bounded": _within, "loop.stop": range_stop, "loop.first": range_first}
FIXED: dict[str, Interval] = {
    **dict.fromkeys(_LENGTHS.split(), LENGTH),
    **dict.fromkeys(_POSITIONS.split(), POSITION),
    "ord": Interval(0, 0x10FFFF),
    **dict.fromkeys(("time.monotonic_ns", "time.perf_counter_ns"), Interval(0, (1 << 62) - 1)),
    "_re.code": Interval(0, 127),
    "_re.position": POSITION,
    "bytes.at": _BYTE,
    "str.byte_at": _BYTE,
    "_xen.load8": _BYTE,
    "_xen.load16": Interval(0, 0xFFFF),
    "_xen.load32": Interval(0, 0xFFFFFFFF),
    **{f"_struct.int{n}": Interval(-(1 << (n - 1)), (1 << (n - 1)) - 1) for n in (8, 16, 32, 64)},
    **{f"_struct.uint{n}": Interval(0, (1 << n) - 1) for n in (8, 16, 32)},
    "slice.none": exactly(-(1 << 63)),
    "hash": I64_RANGE,
    "math.factorial": Interval(1, None),
    "math.lcm": NATURAL,
}
_INTEGRAL = {"int", "i64", "bool"}
_KEEPS_NOTHING = {"method.remove", "method.discard", "method.pop", "delitem"}
"""These change a container but store none of their arguments in it."""


def result_interval(op: Op, args: list[Interval]) -> Interval:
    """The integers that an operation on scalars can give; `args` are the integers among its arguments."""
    return iv.honest(_result(op, args), args)


def _result(op: Op, args: list[Interval]) -> Interval:
    head = op.result.head
    if head == "bool":
        return BITS
    if head not in ("int", "i64", "optional"):
        return EMPTY
    widest = I64_RANGE if head == "i64" else TOP
    if not all(p.head in _INTEGRAL for p in op.params):
        if op.name == "getitem" and op.params[0].head == "bytes":
            return _BYTE
        longer = any(p.head == "range" for p in op.params)
        return widest if longer else FIXED.get(op.name, widest).meet(widest)
    if any(a.empty for a in args):
        return EMPTY
    if op.name in EXACT and all(a.lo is not None and a.lo == a.hi for a in args):
        return exactly(EXACT[op.name](*(int(a.low) for a in args)))
    if op.name == "pow3":
        return iv.mod(TOP, args[2])
    if len(args) == 1 and op.name in UNARY:
        return UNARY[op.name](args[0]).meet(widest)
    if len(args) == 2 and op.name in BINARY:
        return BINARY[op.name](args[0], args[1]).meet(widest)
    if op.name in TERNARY:
        return TERNARY[op.name](args[0], args[1], args[2])
    return FIXED.get(op.name, widest).meet(widest)


def stores(op: Op, param: str) -> bool:
    """Whether an argument of type parameter `param` may end up in a container."""
    if op.name in _KEEPS_NOTHING:
        return False
    return bool(op.flags & {"writes", "alloc"}) or bool(op.result.args) or op.result.head == param


def invents(op: Op) -> bool:
    """Whether the result is a container whose elements the row's type parameters don't describe."""
    return any(inner.head not in ("T", "K", "V") for inner in op.result.args)
