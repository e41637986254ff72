# `is NotImplemented` tells what a value is; a class met with the library's numbers raises CPython's TypeError.
from fractions import Fraction


class Ratio:
    def __init__(self, n, d=1):
        self.n, self.d = n, d

    @staticmethod
    def lift(x):
        if isinstance(x, Ratio):
            return x
        if isinstance(x, int):
            return Ratio(x)
        return NotImplemented

    def __add__(self, other):
        other = Ratio.lift(other)
        if other is NotImplemented:
            return other
        return Ratio(self.n * other.d + other.n * self.d, self.d * other.d)

    __radd__ = __add__

    def __neg__(self):
        return Ratio(-self.n, self.d)

    def __sub__(self, other):
        return self + -other

    def __truediv__(self, other):
        other = self.lift(other)
        return Ratio(self.n * other.d, self.d * other.n)

    def __repr__(self):
        return f"{self.n}/{self.d}"


def differences(xs):
    return [a - b for a, b in zip(xs, xs[1:])]


def halves(xs):
    return [x / 2 for x in xs]


print(Ratio(1, 2) + 1, 1 + Ratio(1, 2), Ratio(1, 2) - Ratio(1, 3), Ratio(3) / 2)
print(differences([Fraction(1, 2), Fraction(1, 3)]), differences([Ratio(1, 2), Ratio(1)]), halves([Ratio(1), 3]))
mixed = [Ratio(1, 2), 3, Fraction(1, 2), 0.5]
print(mixed[0] - mixed[1])
for wrong in mixed[2:]:
    try:
        print(mixed[0] - wrong)
    except TypeError as e:
        print(e)
    try:
        print(mixed[0] / wrong)
    except AttributeError as e:
        print(e)


def told(x):
    if x is ...:
        return "all"
    if x is not NotImplemented:
        return x + 1
    return "none"


print(told(...), told(1), told(NotImplemented), told(2.5))

# --- expected
# 3/2 3/2 1/6 3/2
# [Fraction(1, 6)] [-1/2] [1/2, 1.5]
# -5/2
# unsupported operand type(s) for +: 'Ratio' and 'Fraction'
# 'NotImplementedType' object has no attribute 'd'
# unsupported operand type(s) for +: 'Ratio' and 'float'
# 'NotImplementedType' object has no attribute 'd'
# all 2 none 3.5
