"""Rational numbers, exact."""

import math


def _parsed(text: str) -> tuple[int, int]:
    """`3/7`, `-1.25`, `1e-3` as numerator and denominator."""
    s = text.strip()
    sign = 1
    if s[:1] in ("+", "-"):
        sign = -1 if s[0] == "-" else 1
        s = s[1:]
    top, slash, bottom = s.partition("/")
    if slash:
        if not (_is_digits(top) and _is_digits(bottom)):
            raise ValueError(f"Invalid literal for Fraction: {text!r}")
        return sign * int(top), int(bottom)
    mantissa, mark, power = s.replace("E", "e").partition("e")
    whole, dot, fraction = mantissa.partition(".")
    exponent = power[1:] if power[:1] in ("+", "-") else power
    good = (_is_digits(whole) or not whole) and (_is_digits(fraction) or not fraction) and whole + fraction
    if not good or (mark and not _is_digits(exponent)):
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    numerator, denominator = sign * int(whole + fraction), 10 ** len(fraction)
    if mark:
        if power.startswith("-"):
            denominator *= 10 ** int(exponent)
        else:
            numerator *= 10 ** int(exponent)
    return numerator, denominator


def _is_digits(text: str) -> bool:
    return text.replace("_", "").isdecimal() and text.strip("_") == text and "__" not in text


class Fraction:
    """A numerator over a positive denominator, without a common divisor."""

    def __init__(self, numerator=0, denominator=None) -> None:  # type: ignore[no-untyped-def]
        if denominator is None:
            if isinstance(numerator, Fraction):
                top, bottom = numerator.numerator, numerator.denominator
            elif isinstance(numerator, int):
                top, bottom = int(numerator), 1
            elif isinstance(numerator, float):
                top, bottom = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                top, bottom = _parsed(numerator)
            elif hasattr(numerator, "as_integer_ratio") and type(numerator).__module__ == "decimal":
                top, bottom = numerator.as_integer_ratio()
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif isinstance(numerator, (int, Fraction)) and isinstance(denominator, (int, Fraction)):
            top = _top(numerator) * _bottom(denominator)
            bottom = _top(denominator) * _bottom(numerator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        divisor = math.gcd(top, bottom)
        if bottom < 0:
            divisor = -divisor
        self.numerator: int = top // divisor
        self.denominator: int = bottom // divisor

    @classmethod
    def from_float(cls, f):  # type: ignore[no-untyped-def]
        """The value of a float."""
        return Fraction(f)

    def as_integer_ratio(self) -> tuple[int, int]:
        """Numerator and denominator."""
        return self.numerator, self.denominator

    def limit_denominator(self, max_denominator: int = 1000000) -> "Fraction":
        """The nearest fraction with a denominator no greater, by continued fractions."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self.denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self.numerator, self.denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self.denominator:
            return Fraction(p1, q1)
        return Fraction(p0 + k * p1, q0 + k * q1)

    def __repr__(self) -> str:
        return f"Fraction({self.numerator}, {self.denominator})"

    def __str__(self) -> str:
        if self.denominator == 1:
            return str(self.numerator)
        return f"{self.numerator}/{self.denominator}"

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            a, b = _top(other), _bottom(other)
            return Fraction(self.numerator * b + a * self.denominator, self.denominator * b)
        if isinstance(other, float):
            return float(self) + other
        return NotImplemented

    def __radd__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float):
            return other + float(self)
        if isinstance(other, int):
            return self + other
        return NotImplemented

    def __sub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            a, b = _top(other), _bottom(other)
            return Fraction(self.numerator * b - a * self.denominator, self.denominator * b)
        if isinstance(other, float):
            return float(self) - other
        return NotImplemented

    def __rsub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float):
            return other - float(self)
        if isinstance(other, int):
            return Fraction(other) - self
        return NotImplemented

    def __mul__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            return Fraction(self.numerator * _top(other), self.denominator * _bottom(other))
        if isinstance(other, float):
            return float(self) * other
        return NotImplemented

    def __rmul__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float):
            return other * float(self)
        if isinstance(other, int):
            return self * other
        return NotImplemented

    def __truediv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            return _divided(self.numerator, self.denominator, _top(other), _bottom(other))
        if isinstance(other, float):
            return float(self) / other
        return NotImplemented

    def __rtruediv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float):
            return other / float(self)
        if isinstance(other, int):
            return _divided(other, 1, self.numerator, self.denominator)
        return NotImplemented

    def __floordiv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            return (self.numerator * _bottom(other)) // (self.denominator * _top(other))
        if isinstance(other, float):
            return float(self) // other
        return NotImplemented

    def __rfloordiv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float):
            return other // float(self)
        if isinstance(other, int):
            return (other * self.denominator) // self.numerator
        return NotImplemented

    def __mod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            a, b = _top(other), _bottom(other)
            return Fraction((self.numerator * b) % (a * self.denominator), self.denominator * b)
        if isinstance(other, float):
            return float(self) % other
        return NotImplemented

    def __rmod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float):
            return other % float(self)
        if isinstance(other, int):
            return Fraction(other) % self
        return NotImplemented

    def __divmod__(self, other):  # type: ignore[no-untyped-def]
        return self // other, self % other

    def __pow__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return self._power(other)
        if isinstance(other, Fraction) and other.denominator == 1:
            return self._power(other.numerator)
        return float(self) ** float(other)

    def _power(self, times: int) -> "Fraction":
        if times >= 0:
            return Fraction(self.numerator**times, self.denominator**times)
        if self.numerator == 0:
            raise ZeroDivisionError(f"Fraction({self.denominator**-times}, 0)")
        return Fraction(self.denominator**-times, self.numerator**-times)

    def __rpow__(self, other):  # type: ignore[no-untyped-def]
        if self.denominator == 1 and self.numerator >= 0:
            return other**self.numerator
        if isinstance(other, int):
            return Fraction(other) ** self
        return float(other) ** float(self)

    def __pos__(self) -> "Fraction":
        return Fraction(self)

    def __neg__(self) -> "Fraction":
        return Fraction(-self.numerator, self.denominator)

    def __abs__(self) -> "Fraction":
        return Fraction(abs(self.numerator), self.denominator)

    def __int__(self) -> int:
        return self.__trunc__()

    def __trunc__(self) -> int:
        if self.numerator < 0:
            return -(-self.numerator // self.denominator)
        return self.numerator // self.denominator

    def __floor__(self) -> int:
        return self.numerator // self.denominator

    def __ceil__(self) -> int:
        return -(-self.numerator // self.denominator)

    def __round__(self, ndigits=None):  # type: ignore[no-untyped-def]
        if ndigits is None:
            return _rounded(self.numerator, self.denominator)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(_rounded(self.numerator * shift, self.denominator), shift)
        return Fraction(_rounded(self.numerator, self.denominator * shift) * shift)

    def __float__(self) -> float:
        return self.numerator / self.denominator

    def __bool__(self) -> bool:
        return self.numerator != 0

    def __hash__(self) -> int:
        modulus = (1 << 61) - 1
        if self.denominator % modulus == 0:
            value = 314159
        else:
            value = abs(self.numerator) % modulus * pow(self.denominator, modulus - 2, modulus) % modulus
        value = value if self.numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, (int, Fraction)):
            return self.numerator == _top(other) and self.denominator == _bottom(other)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return False
            a, b = other.as_integer_ratio()
            return self.numerator == a and self.denominator == b
        return NotImplemented

    def __lt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float) and not math.isfinite(other):
            return other > 0.0
        if isinstance(other, (int, float, Fraction)):
            return _order(self, other) < 0
        return NotImplemented

    def __le__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float) and not math.isfinite(other):
            return other >= 0.0
        if isinstance(other, (int, float, Fraction)):
            return _order(self, other) <= 0
        return NotImplemented

    def __gt__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float) and not math.isfinite(other):
            return other < 0.0
        if isinstance(other, (int, float, Fraction)):
            return _order(self, other) > 0
        return NotImplemented

    def __ge__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, float) and not math.isfinite(other):
            return other <= 0.0
        if isinstance(other, (int, float, Fraction)):
            return _order(self, other) >= 0
        return NotImplemented


def _top(x) -> int:  # type: ignore[no-untyped-def]
    return x.numerator if isinstance(x, Fraction) else int(x)


def _bottom(x) -> int:  # type: ignore[no-untyped-def]
    return x.denominator if isinstance(x, Fraction) else 1


def _divided(a: int, b: int, c: int, d: int) -> Fraction:
    if c == 0:
        raise ZeroDivisionError(f"Fraction({(a > 0) - (a < 0)}, 0)")
    return Fraction(a * d, b * c)


def _rounded(a: int, b: int) -> int:
    q, r = divmod(a, b)
    return q + 1 if 2 * r > b or (2 * r == b and q % 2) else q


def _order(x: Fraction, y) -> int:  # type: ignore[no-untyped-def]
    if isinstance(y, float):
        a, b = y.as_integer_ratio()
        return x.numerator * b - a * x.denominator
    return x.numerator * _bottom(y) - _top(y) * x.denominator
