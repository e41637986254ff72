"""Intervals of integers, and what Python's operators do to them.

`Interval(0, 9)` holds 0 to 9; a bound of None is none. Bounds beyond 2**128 count as none: no decision needs them, and
they keep the arithmetic of the analysis itself cheap. An operation on an empty interval is empty: it never happens.

What grows by counting alone (`n += 1`, `1 + max(a, b)`) has a bound of its own, `COUNTED`, which means: at most
`COUNT_BASE + COUNT_STEP * t`, t being how many operations the program has done by then. Nobody lives to see
that reach the bound itself: 2**51 operations, at the rate of CPython most of a year. Adding up to `COUNT_STEP`
to such a value gives such a value again, so that the analysis ends there, and machine words hold it. A sum of two
of them, or a product, is none: those could double each time. Any other value that is above COUNT_BASE and below
COUNTED isn't known to be one either, so that both together have the next bound, `BEYOND_COUNTED`.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product

LIMIT = 1 << 128
INF = math.inf
Bound = int | float
"""An int, or minus or plus infinity."""


COUNT_BASE = 1 << 60
COUNT_STEP = 256
_SLACK = 1 << 44
"""what may be taken off a count (lengths, small constants) that is still called one: too large, never too small"""
COUNTED = COUNT_BASE + (1 << 59) + _SLACK
BEYOND_COUNTED = (1 << 62) - 1


@dataclass(frozen=True, slots=True)
class Interval:
    """The integers from `lo` to `hi`, both included; None is no bound."""

    lo: int | None
    hi: int | None

    @property
    def empty(self) -> bool:
        """Whether it holds no integer."""
        return self.lo is not None and self.hi is not None and self.lo > self.hi

    @property
    def fits_i64(self) -> bool:
        """Whether all of it are int64_t."""
        return self.within(I64_RANGE)

    @property
    def fits_small(self) -> bool:
        """Whether all of it are tagged words: 63 bits."""
        return self.within(SMALL_RANGE)

    @property
    def fits_u64(self) -> bool:
        """Whether all of it are uint64_t."""
        return self.within(U64_RANGE)

    @property
    def low(self) -> Bound:
        """The lower bound, minus infinity when there is none."""
        return -INF if self.lo is None else self.lo

    @property
    def high(self) -> Bound:
        """The upper bound, infinity when there is none."""
        return INF if self.hi is None else self.hi

    def within(self, other: Interval) -> bool:
        """Whether `other` holds all of it."""
        return self.empty or (other.low <= self.low and self.high <= other.high)

    def join(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        if self.empty or other is self:
            return other
        if other.empty:
            return self
        return make(-_most(-self.low, -other.low), _most(self.high, other.high))

    def meet(self, other: Interval) -> Interval:
        """What is in both."""
        return make(max(self.low, other.low), min(self.high, other.high))

    def __str__(self) -> str:
        if self.empty:
            return "nothing"
        return f"{_shown(self.lo)}..{_shown(self.hi)}"


def _shown(bound: int | None) -> str:
    return "" if bound is None else {COUNTED: "counted", -COUNTED: "-counted"}.get(bound) or str(bound)


@functools.cache
def make(low: Bound, high: Bound) -> Interval:
    """The interval between two bounds that may be infinite: one object for each, `EMPTY` for all that hold nothing."""
    if low > high:
        return EMPTY
    lo = None if low < -LIMIT else int(min(low, LIMIT))
    hi = None if high > LIMIT else int(max(high, -LIMIT))
    return Interval(-COUNTED if is_counted(-low) else lo, COUNTED if is_counted(high) else hi)


def is_counted(bound: Bound) -> bool:
    """Whether an upper bound is that of a count, a little more or less."""
    return COUNTED - _SLACK <= bound <= COUNTED + COUNT_STEP


def _most(a: Bound, b: Bound) -> Bound:
    """The upper bound of values that are bounded by the one or by the other."""
    return BEYOND_COUNTED if max(a, b) == COUNTED and COUNT_BASE < min(a, b) < COUNTED else max(a, b)


def _highest(bounds: list[Bound]) -> Bound:
    """The same of several."""
    found = max(bounds)
    return found if found != COUNTED or not any(COUNT_BASE < b < COUNTED for b in bounds) else BEYOND_COUNTED


def honest(result: Interval, operands: Iterable[Interval]) -> Interval:
    """`result`, without the bound of a count where none of the operands has one: then it is there by chance."""
    if not is_counted(result.high) and not is_counted(-result.low):
        return result
    if any(is_counted(abs(bound)) for x in operands for bound in (x.low, x.high)):
        return result
    return make(-INF if is_counted(-result.low) else result.low, INF if is_counted(result.high) else result.high)


EMPTY = Interval(1, 0)
TOP = Interval(None, None)
BITS = Interval(0, 1)
U64_RANGE = Interval(0, (1 << 64) - 1)
I64_RANGE = Interval(-(1 << 63), (1 << 63) - 1)
I32_RANGE = Interval(-(1 << 31), (1 << 31) - 1)
SMALL_RANGE = Interval(-(1 << 62), (1 << 62) - 1)
LENGTH = Interval(0, 1 << 40)
"""How long anything in memory can be: the runtime makes no object of more than a terabyte (RT_ALLOC_MOST)."""
POSITION = Interval(-1, 1 << 40)
NATURAL = Interval(0, None)


def exactly(value: int) -> Interval:
    """The interval of one integer."""
    return TOP if is_counted(abs(value)) else make(value, value)


def _corners(a: Interval, b: Interval, f: Callable[[Bound, Bound], Bound]) -> Interval:
    if a.empty or b.empty:
        return EMPTY
    found = [f(x, y) for x, y in product((a.low, a.high), (b.low, b.high))]
    return make(-_highest([-f for f in found]), _highest(found))


def add(a: Interval, b: Interval) -> Interval:
    """`a + b`."""
    return EMPTY if a.empty or b.empty else make(a.low + b.low, a.high + b.high)


def neg(a: Interval) -> Interval:
    """`-a`."""
    return EMPTY if a.empty else make(-a.high, -a.low)


def sub(a: Interval, b: Interval) -> Interval:
    """`a - b`."""
    return add(a, neg(b))


def mul(a: Interval, b: Interval) -> Interval:
    """`a * b`."""
    return _corners(a, b, lambda x, y: 0 if x == 0 or y == 0 else x * y)


def invert(a: Interval) -> Interval:
    """`~a`."""
    return sub(neg(a), exactly(1))


def absolute(a: Interval) -> Interval:
    """`abs(a)`."""
    if a.empty or a.low >= 0:
        return a
    return neg(a) if a.high <= 0 else make(0, _most(-a.low, a.high))


def _divide(x: Bound, y: Bound) -> Bound:
    if isinstance(y, float):
        return 0 if x == 0 or (x > 0) == (y > 0) else -1
    if isinstance(x, float):
        return x if y > 0 else -x
    return x // y


def floordiv(a: Interval, b: Interval) -> Interval:
    """`a // b`; a divisor of 0 raises, so it adds nothing."""
    above = _corners(a, b.meet(Interval(1, None)), _divide)
    return above.join(_corners(a, b.meet(Interval(None, -1)), _divide))


def mod(a: Interval, b: Interval) -> Interval:
    """`a % b`, with the divisor's sign."""
    result = EMPTY
    if a.empty or b.empty:
        return EMPTY
    if a.lo is not None and b.lo and a.lo == a.hi and b.lo == b.hi:
        return exactly(a.lo % b.lo)
    if b.high > 0:
        stays = a.low >= 0 and a.high < b.low
        result = a if stays else make(0, min(b.high - 1, a.high if a.low >= 0 else INF))
    if b.low < 0:
        result = result.join(make(max(b.low + 1, a.low if a.high <= 0 else -INF), 0))
    return result


def _shifted(x: Bound, y: Bound) -> Bound:
    if x == 0:
        return 0
    if isinstance(x, float) or y > 256:
        return INF if x > 0 else -INF
    return x << int(y)


def lshift(a: Interval, b: Interval) -> Interval:
    """`a << b`; a negative count raises."""
    return _corners(a, b.meet(NATURAL), _shifted)


def _unshifted(x: Bound, y: Bound) -> Bound:
    if y > 256:
        return -1 if x < 0 else 0
    return x if isinstance(x, float) else x >> int(y)


def rshift(a: Interval, b: Interval) -> Interval:
    """`a >> b`; a negative count raises. An unbounded `a` shifted far is what it was: too wide, never too narrow."""
    far = a if b.high > 256 and TOP not in (a, b) and (a.lo is None or a.hi is None) else EMPTY
    return TOP if a == TOP else _corners(a, b.meet(NATURAL), _unshifted).join(far)


def _mask(a: Interval, b: Interval) -> Bound:
    """The least 2**k so that both lie within -2**k .. 2**k-1."""
    top = max(a.high, b.high, -a.low - 1, -b.low - 1, 0)
    return top if isinstance(top, float) else 1 << top.bit_length()


def bit_and(a: Interval, b: Interval) -> Interval:
    """`a & b`: not above a side that is never negative."""
    if a.empty or b.empty:
        return EMPTY
    tops = [x.high for x in (a, b) if x.low >= 0]
    return make(0, min(tops)) if tops else make(-_mask(a, b), _most(a.high, b.high))


def bit_or(a: Interval, b: Interval) -> Interval:
    """`a | b`."""
    if a.empty or b.empty:
        return EMPTY
    bits = _mask(a, b)
    return make(max(a.low, b.low) if min(a.low, b.low) >= 0 else -bits, bits - 1)


def bit_xor(a: Interval, b: Interval) -> Interval:
    """`a ^ b`."""
    if a.empty or b.empty:
        return EMPTY
    bits = _mask(a, b)
    return make(0 if min(a.low, b.low) >= 0 else -bits, bits - 1)


def power(a: Interval, b: Interval) -> Interval:
    """`a ** b` where it is an integer."""
    if a.empty or b.empty:
        return EMPTY
    size = max(absolute(a).high, 1)
    if isinstance(size, float) or isinstance(b.high, float) or size.bit_length() * b.high > 256:
        return NATURAL if a.low >= 0 or (b.lo == b.hi and b.low % 2 == 0) else TOP
    top = size ** max(int(b.high), 0)
    if b.lo == b.hi and b.low >= 0:
        ends = [int(a.low) ** int(b.low), int(a.high) ** int(b.low)]
        return make(min([*ends, 0] if a.low < 0 < a.high else ends), max(ends))
    return make(int(a.low) ** max(int(b.low), 0) if a.low >= 1 and b.lo is not None else 0 if a.low >= 0 else -top, top)
