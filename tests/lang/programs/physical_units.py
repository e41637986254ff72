"""Physical units with operator overloading, descriptors, __format__, and an RPN calculator on top."""
from __future__ import annotations

import math
import operator
from collections import Counter
from fractions import Fraction
from numbers import Number
from typing import Any, Callable, Mapping


class Dimension:
    __slots__ = ("_powers",)

    def __init__(self, **powers: int) -> None:
        self._powers = {k: v for k, v in sorted(powers.items()) if v}

    def __mul__(self, other: Dimension) -> Dimension:
        total = Counter(self._powers)
        for k, v in other._powers.items():
            total[k] += v
        return Dimension(**total)

    def __truediv__(self, other: Dimension) -> Dimension:
        return self * other ** -1

    def __pow__(self, n: int) -> Dimension:
        return Dimension(**{k: v * n for k, v in self._powers.items()})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dimension) and self._powers == other._powers

    def __hash__(self) -> int:
        return hash(tuple(self._powers.items()))

    def __bool__(self) -> bool:
        return len(self._powers) > 0

    def __str__(self) -> str:
        num = [k if v == 1 else f"{k}^{v}" for k, v in self._powers.items() if v > 0]
        den = [k if v == -1 else f"{k}^{-v}" for k, v in self._powers.items() if v < 0]
        text = "*".join(num) or ("1" if den else "")
        return text + "".join("/" + d for d in den)


class UnitError(TypeError):
    pass


class Quantity:
    registry: dict[str, Quantity] = {}

    def __init__(self, value: float, dim: Dimension = Dimension()) -> None:
        self.value = value
        self.dim = dim

    @classmethod
    def define(cls, name: str, q: Quantity) -> Quantity:
        cls.registry[name] = q
        return q

    @classmethod
    def base(cls, name: str) -> Quantity:
        return cls.define(name, cls(1.0, Dimension(**{name: 1})))

    def _coerce(self, other: Any) -> Quantity:
        if isinstance(other, Quantity):
            return other
        return Quantity(float(other))

    def _check(self, other: Quantity, what: str) -> None:
        if self.dim != other.dim:
            raise UnitError(f"cannot {what} [{self.dim}] and [{other.dim}]")

    def __add__(self, other):
        other = self._coerce(other)
        self._check(other, "add")
        return Quantity(self.value + other.value, self.dim)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -self._coerce(other)

    def __neg__(self):
        return Quantity(-self.value, self.dim)

    def __mul__(self, other):
        other = self._coerce(other)
        return Quantity(self.value * other.value, self.dim * other.dim)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = self._coerce(other)
        return Quantity(self.value / other.value, self.dim / other.dim)

    def __rtruediv__(self, other):
        return self._coerce(other) / self

    def __pow__(self, n: int):
        return Quantity(self.value ** n, self.dim ** n)

    def __lt__(self, other):
        other = self._coerce(other)
        self._check(other, "compare")
        return self.value < other.value

    def __eq__(self, other):
        if not isinstance(other, Quantity):
            return NotImplemented
        return self.dim == other.dim and math.isclose(self.value, other.value, rel_tol=1e-9)

    def __hash__(self):
        return hash((round(self.value, 9), self.dim))

    def __float__(self):
        if self.dim:
            raise UnitError(f"[{self.dim}] is not a number")
        return self.value

    def __abs__(self):
        return Quantity(abs(self.value), self.dim)

    def __round__(self, n=0):
        return Quantity(round(self.value, n), self.dim)

    def to(self, unit: str) -> float:
        u = Quantity.registry[unit]
        self._check(u, "convert")
        return self.value / u.value

    def __format__(self, spec: str) -> str:
        number, _, unit = spec.partition("|")
        if unit:
            return f"{format(self.to(unit), number)} {unit}"
        return f"{format(self.value, number)} {self.dim}".rstrip()

    def __str__(self):
        return f"{self:g}"

    def __repr__(self):
        return f"<{self}>"


m, kg, s = map(Quantity.base, ("m", "kg", "s"))
N = Quantity.define("N", kg * m / s ** 2)
J = Quantity.define("J", N * m)
W = Quantity.define("W", J / s)
for prefix, factor in {"k": 1e3, "m": 1e-3, "c": 1e-2}.items():
    for unit in ("m", "s", "J", "W"):
        Quantity.define(prefix + unit, factor * Quantity.registry[unit])
minute = Quantity.define("min", 60 * s)
hour = Quantity.define("h", 60 * minute)
mile = Quantity.define("mi", 1609.344 * m)


class Positive:
    """A descriptor that insists on a dimension and a positive value."""

    def __init__(self, unit: Quantity):
        self.unit = unit

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        if value.dim != self.unit.dim or value.value <= 0:
            raise UnitError(f"bad {self.name[1:]}: {value}")
        setattr(obj, self.name, value)


class Body:
    mass = Positive(kg)
    speed = Positive(m / s)

    def __init__(self, mass, speed):
        self.mass = mass
        self.speed = speed

    @property
    def kinetic(self):
        return Fraction(1, 2) * self.mass * self.speed ** 2 if False else 0.5 * self.mass * self.speed ** 2


class RPN:
    BINARY: Mapping[str, Callable[[Quantity, Quantity], Quantity]] = {
        "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
    }
    UNARY: Mapping[str, Callable[[Quantity], Quantity]] = {"neg": operator.neg, "abs": abs, "sq": lambda q: q ** 2}

    def __init__(self):
        self.stack: list[Quantity] = []

    def feed(self, text: str) -> RPN:
        for word in text.split():
            if word in self.BINARY:
                b, a = self.stack.pop(), self.stack.pop()
                self.stack.append(self.BINARY[word](a, b))
            elif word in self.UNARY:
                self.stack.append(self.UNARY[word](self.stack.pop()))
            elif word in Quantity.registry:
                self.stack.append(Quantity.registry[word])
            else:
                self.stack.append(Quantity(float(word)))
        return self

    @property
    def top(self) -> Quantity:
        return self.stack[-1]


def main():
    v = 100 * Quantity.registry["km"] / hour
    print(v, repr(v), f"{v:.3f}", f"{v * hour:.2f|mi}", f"{3 * J / (2 * m):.1f|N}")
    print(1 / (4 * s), 2 * m * (3 * m), (5 * m) ** 2 / m ** 2, N == kg * m / (s * s), hash(N) == hash(kg * m / s / s))
    car = Body(1200 * kg, v)
    print(f"{car.kinetic:,.1f|kJ}", car.kinetic > 1e3 * J, max([3 * m, mile, 2 * m]), round(mile / 7, 2))
    print(RPN().feed("3 m * 4 m * + sq").top, RPN().feed("1 kJ * 2 min * / neg").top, sum([m, m, mile], 0 * m))
    for label, f in {
        "add": lambda: m + s, "float": lambda: float(m), "cmp": lambda: m < 3, "neg": lambda: Body(-1 * kg, v),
        "kind": lambda: Body(kg, s), "rpn": lambda: RPN().feed("+"), "word": lambda: RPN().feed("3 furlong"),
        "conv": lambda: m.to("s"), "unknown": lambda: m.to("parsec"),
    }.items():
        try:
            print(label, f())
        except UnitError as e:
            print(label, "UnitError", e)
        except (IndexError, ValueError, LookupError) as e:
            print(label, type(e).__name__, e)
    print(float(m / m), m == 1, m != s, len(Quantity.registry), sorted(Quantity.registry)[:4], str(Dimension(a=1, b=-2, c=0)))


main()

# --- expected
# 27.7778 m/s <27.77777777777778 m/s> 27.778 m/s 62.14 mi 1.5 N
# 0.25 1/s 6 m^2 25 True True
# 463.0 kJ True 1609.34 m 229.91 m
# 49 m^2 -8.33333 kg*m^2/s^3 1611.34 m
# add UnitError cannot add [m] and [s]
# float UnitError [m] is not a number
# cmp UnitError cannot compare [m] and []
# neg UnitError bad mass: -1.0 kg
# kind UnitError bad speed: 1.0 s
# rpn IndexError pop from empty list
# word ValueError could not convert string to float: 'furlong'
# conv UnitError cannot convert [m] and [s]
# unknown KeyError 'parsec'
# 1.0 False True 21 ['J', 'N', 'W', 'cJ'] a/b^2
