"""The tower of numbers."""
import numbers
from decimal import Decimal
from fractions import Fraction
from numbers import Integral, Number, Real


def kind(x):
    if isinstance(x, Integral):
        return "integral"
    if isinstance(x, numbers.Rational):
        return "rational"
    if isinstance(x, Real):
        return "real"
    if isinstance(x, (numbers.Complex, str)):
        return "complex or text"
    return "number" if isinstance(x, Number) else "other"


print(kind(1), kind(True), kind(2.5), kind(1j), kind(Fraction(1, 2)), kind(Decimal(1)), kind("a"), kind(None), kind([1]))
mixed = [1, 2.5, "x", None, Fraction(1, 3)]
print([isinstance(x, Number) for x in mixed], [x for x in mixed if isinstance(x, Real)])


class Money(Number):
    def __init__(self, cents):
        self.cents = cents


print(isinstance(Money(3), Number), isinstance(Money(3), Real), kind(Money(1)))
match 3:
    case Integral():
        print("matched")
classes = (Integral, str)
print(isinstance(3, classes), isinstance("a", classes), isinstance(2.5, classes))

# --- expected
# integral integral real complex or text rational number complex or text other other
# [True, True, False, False, True] [1, 2.5, Fraction(1, 3)]
# True False number
# matched
# True True False
