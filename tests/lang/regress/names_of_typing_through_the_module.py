"""Names of `typing` and `collections.abc` through the module, also of types that say nothing on their own."""

from __future__ import annotations

import collections.abc as cabc
import typing as t
import typing
from decimal import Decimal

T = t.TypeVar("T")
N = t.TypeVar("N", int, float)
CENT: t.Final = Decimal("0.01")
X: typing.Final = [1]


class Chain:
    limit: t.ClassVar = 3
    seen: t.ClassVar = []

    def __init__(self) -> None:
        self.items: t.Final = []

    def add(self, x: int) -> t.Self:
        self.items.append(x)
        return self


def number(x: t.SupportsFloat, y: t.SupportsInt | str) -> float:
    return float(x) + int(y)


def glue(a: t.AnyStr, b: t.AnyStr) -> t.AnyStr:
    return a + b


def lit(a: t.LiteralString, b: t.Text) -> t.Literal["x", "y"]:
    return "x" if a == b else "y"


def first(xs: cabc.Sequence[T], pick: cabc.Callable[[T], bool]) -> T | None:
    return next((x for x in xs if pick(x)), None)


def run(x: t.Any, k: cabc.Hashable, b: cabc.Sized, z: t.SupportsIndex, q: t.SupportsAbs[int]) -> t.NoReturn:
    raise RuntimeError(f"{x} {k} {len(b)} {[0, 1, 2][z]} {abs(q)}")


print(CENT, X, Chain().add(1).add(2).items, Chain.limit, Chain.seen)
print(number(1.5, "2"), glue("a", "b"), glue(b"a", b"b"), lit("a", "a"), first([1, 2, 3], lambda n: n > 1))
try:
    run(1, "k", [1, 2], 2, -3)
except RuntimeError as e:
    print(e)

# --- expected
# 0.01 [1] [1, 2] 3 []
# 3.5 ab b'ab' x 2
# 1 k 2 2 3
