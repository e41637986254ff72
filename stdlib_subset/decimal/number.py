"""Decimal numbers: a sign, a coefficient and an exponent, or infinity, or no number."""

from decimal import digits
from decimal.context import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Context,
    ConversionSyntax,
    DivisionByZero,
    DivisionImpossible,
    DivisionUndefined,
    InvalidOperation,
    Overflow,
    getcontext,
)
from decimal.layout import formatted
from math import isqrt
from typing import NamedTuple

_HASH_MODULUS = (1 << 61) - 1
_POWER_DIGITS = 23
"""digits more that a power is computed with by CPython's libmpdec: the same, so that all digits are its"""


class DecimalTuple(NamedTuple):
    """What a number is made of."""

    __module__ = "decimal"

    sign: int
    digits: tuple[int, ...]
    exponent: int | str


def _invalid() -> InvalidOperation:
    return InvalidOperation([InvalidOperation])


class Decimal:
    """A decimal number."""

    __module__ = "decimal"

    def __init__(self, value="0", context=None) -> None:  # type: ignore[no-untyped-def]
        self._sign = 0
        self._int = 0
        self._exp = 0
        self._kind = ""
        if isinstance(value, Decimal):
            self._set(value._sign, value._int, value._exp, value._kind)
        elif isinstance(value, str):
            found = digits.parsed(value)
            if found is None:
                raise InvalidOperation([ConversionSyntax])
            self._set(found[0], found[1], found[2], found[3])
        elif isinstance(value, int):
            self._set(int(value < 0), abs(int(value)), 0, "")
        elif isinstance(value, float):
            self._set_float(value)
        elif isinstance(value, tuple | list):
            self._set_parts(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")

    def _set(self, sign: int, coefficient: int, exponent: int, kind: str) -> None:
        self._sign = sign
        self._int = coefficient
        self._exp = exponent
        self._kind = kind

    def _set_parts(self, value) -> None:  # type: ignore[no-untyped-def]
        """The number that a tuple like that of `as_tuple` stands for."""
        items = list(value)
        if len(items) != 3:
            raise ValueError("argument must be a sequence of length 3")
        sign, parts, exponent = items
        if not isinstance(sign, int) or sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        if not isinstance(parts, tuple | list):
            raise ValueError("coefficient must be a tuple of digits")
        coefficient = 0
        for digit in parts:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError("coefficient must be a tuple of digits")
            coefficient = coefficient * 10 + digit
        if isinstance(exponent, str):
            if exponent not in ("F", "n", "N"):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            self._set(sign, coefficient, 0, exponent)
        elif isinstance(exponent, int):
            self._set(sign, coefficient, exponent, "")
        else:
            raise ValueError("exponent must be an integer")

    def _set_float(self, value: float) -> None:
        """The number that a float is, all digits of it."""
        if value != value:
            self._set(0, 0, 0, "n")
        elif value in (float("inf"), float("-inf")):
            self._set(int(value < 0), 0, 0, "F")
        else:
            numerator, denominator = abs(value).as_integer_ratio()
            power = denominator.bit_length() - 1
            self._set(int(str(value)[0] == "-"), numerator * 5**power, -power, "")

    @classmethod
    def from_float(cls, f):  # type: ignore[no-untyped-def]
        """The number that a float is."""
        return Decimal(f)

    # -- what it is ------------------------------------------------------------------------------

    def as_tuple(self) -> DecimalTuple:
        """Sign, digits, exponent."""
        if self._kind == "F":
            return DecimalTuple(self._sign, (0,), "F")
        if self._kind:
            return DecimalTuple(self._sign, tuple([int(c) for c in str(self._int)]) if self._int else (), self._kind)
        return DecimalTuple(self._sign, tuple([int(c) for c in str(self._int)]), self._exp)

    def as_integer_ratio(self) -> tuple[int, int]:
        """Numerator and denominator."""
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer ratio")
        if self._kind:
            raise ValueError("cannot convert NaN to integer ratio")
        numerator = -self._int if self._sign else self._int
        if self._exp >= 0:
            return numerator * 10**self._exp, 1
        denominator = 10**-self._exp
        a, b = abs(numerator), denominator
        while b:
            a, b = b, a % b
        return numerator // a, denominator // a

    def adjusted(self) -> int:
        """The exponent of the first digit."""
        return 0 if self._kind else self._exp + digits.length(self._int) - 1

    def is_nan(self) -> bool:
        return self._kind in ("n", "N")

    def is_qnan(self) -> bool:
        return self._kind == "n"

    def is_snan(self) -> bool:
        return self._kind == "N"

    def is_infinite(self) -> bool:
        return self._kind == "F"

    def is_finite(self) -> bool:
        return not self._kind

    def is_signed(self) -> bool:
        return self._sign == 1

    def is_zero(self) -> bool:
        return not self._kind and self._int == 0

    def is_canonical(self) -> bool:
        return True

    def canonical(self) -> "Decimal":
        return self

    def conjugate(self) -> "Decimal":
        return self

    def __bool__(self) -> bool:
        return bool(self._kind) or self._int != 0

    def __hash__(self) -> int:
        if self._kind == "N":
            raise TypeError("Cannot hash a signaling NaN value")
        if self._kind == "F":
            return hash(float("-inf" if self._sign else "inf"))
        if self._kind:
            return id(self) >> 4
        power = pow(10, abs(self._exp), _HASH_MODULUS)
        if self._exp < 0:
            power = pow(power, _HASH_MODULUS - 2, _HASH_MODULUS)
        value = self._int * power % _HASH_MODULUS
        value = -value if self._sign else value
        return -2 if value == -1 else value

    # -- texts -----------------------------------------------------------------------------------

    def _text(self, engineering: bool) -> str:
        sign = "-" if self._sign else ""
        if self._kind == "F":
            return sign + "Infinity"
        if self._kind:
            return sign + ("sNaN" if self._kind == "N" else "NaN") + (str(self._int) if self._int else "")
        shown = str(self._int)
        left = self._exp + len(shown)
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._int == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            body = "0." + "0" * -point + shown
        elif point >= len(shown):
            body = shown + "0" * (point - len(shown))
        else:
            body = shown[:point] + "." + shown[point:]
        power = ""
        if left != point:
            power = ("E" if getcontext().capitals else "e") + f"{left - point:+d}"
        return sign + body + power

    def __str__(self) -> str:
        return self._text(False)

    def __repr__(self) -> str:
        return f"Decimal('{self._text(False)}')"

    def to_eng_string(self, context: Context | None = None) -> str:
        """The text with an exponent that is a multiple of 3."""
        return self._text(True)

    def __format__(self, spec: str) -> str:
        if self._kind:
            shown = self._text(False).lstrip("-")
            return formatted(spec, self._sign, 0, 0, shown, getcontext().rounding, getcontext().capitals)
        return formatted(spec, self._sign, self._int, self._exp, "", getcontext().rounding, getcontext().capitals)

    # -- to other numbers ------------------------------------------------------------------------

    def __int__(self) -> int:
        if self._kind == "F":
            raise OverflowError("cannot convert Infinity to integer")
        if self._kind:
            raise ValueError("cannot convert NaN to integer")
        return self._integral(ROUND_DOWN)

    def _integral(self, rounding: str) -> int:
        if self._exp >= 0:
            value = self._int * 10**self._exp
        else:
            value = digits.without(self._int, -self._exp, self._sign, rounding)
        return -value if self._sign else value

    def __trunc__(self) -> int:
        return int(self)

    def _whole(self, rounding: str) -> int:
        if self._kind:
            return int(self)
        return self._integral(rounding)

    def __floor__(self) -> int:
        return self._whole(ROUND_FLOOR)

    def __ceil__(self) -> int:
        return self._whole(ROUND_CEILING)

    def __float__(self) -> float:
        if self._kind == "N":
            raise ValueError("cannot convert signaling NaN to float")
        if self._kind == "n":
            return float("-nan" if self._sign else "nan")
        return float(self._text(False))

    def __round__(self, ndigits=None):  # type: ignore[no-untyped-def]
        if ndigits is None:
            return self._whole(ROUND_HALF_EVEN)
        return self._quantized(-ndigits, getcontext().rounding, getcontext())

    # -- comparison ------------------------------------------------------------------------------

    def _order(self, other: "Decimal") -> int:
        """-1, 0 or 1; neither is NaN."""
        if self._kind or other._kind:
            mine = (-1 if self._sign else 1) if self._kind else 0
            others = (-1 if other._sign else 1) if other._kind else 0
            return (mine > others) - (mine < others)
        if self._int == 0 or other._int == 0 or self._sign != other._sign:
            mine = 0 if self._int == 0 else -1 if self._sign else 1
            others = 0 if other._int == 0 else -1 if other._sign else 1
            return (mine > others) - (mine < others)
        sign = -1 if self._sign else 1
        a, b = self.adjusted(), other.adjusted()
        if a != b:
            return sign if a > b else -sign
        low = min(self._exp, other._exp)
        x, y = self._int * 10 ** (self._exp - low), other._int * 10 ** (other._exp - low)
        return sign * ((x > y) - (x < y))

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Decimal | int | float):
            y = Decimal(other)
            if self._kind == "N" or y._kind == "N":
                raise _invalid()
            return not self.is_nan() and not y.is_nan() and self._order(y) == 0
        return NotImplemented

    def _ordered(self, y: "Decimal") -> bool:
        """False where there is no order; NaNs are an error."""
        if self.is_nan() or y.is_nan():
            raise _invalid()
        return True

    def __lt__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int | float):
            y = Decimal(other)
            return self._ordered(y) and self._order(y) < 0
        return NotImplemented

    def __le__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int | float):
            y = Decimal(other)
            return self._ordered(y) and self._order(y) <= 0
        return NotImplemented

    def __gt__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int | float):
            y = Decimal(other)
            return self._ordered(y) and self._order(y) > 0
        return NotImplemented

    def __ge__(self, other) -> bool:  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int | float):
            y = Decimal(other)
            return self._ordered(y) and self._order(y) >= 0
        return NotImplemented

    def compare(self, other, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        """-1, 0 or 1 as a number; NaN where there is no order."""
        y = Decimal(other)
        found = _nan_of(self, y)
        return Decimal(self._order(y)) if found is None else found

    def max(self, other, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        """The greater of two; a number rather than NaN."""
        y = Decimal(other)
        if self.is_qnan() or y.is_qnan():
            return _finished(y if self.is_qnan() else self)
        return _finished(y if self._total(y) < 0 else self)

    def min(self, other, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        """The lesser of two; a number rather than NaN."""
        y = Decimal(other)
        if self.is_qnan() or y.is_qnan():
            return _finished(y if self.is_qnan() else self)
        return _finished(self if self._total(y) < 0 else y)

    def _total(self, y: "Decimal") -> int:
        """The order, that of signs and exponents between equal ones."""
        found = self._order(y)
        if found:
            return found
        if self._sign != y._sign:
            return -1 if self._sign else 1
        exponents = (self._exp > y._exp) - (self._exp < y._exp)
        return -exponents if self._sign else exponents

    # -- arithmetic ------------------------------------------------------------------------------

    def __neg__(self) -> "Decimal":
        if self._kind:
            return _made(1 - self._sign, self._int, 0, self._kind)
        context = getcontext()
        if self._int == 0 and context.rounding != ROUND_FLOOR:
            return _fixed(0, 0, self._exp, context)
        return _fixed(1 - self._sign, self._int, self._exp, context)

    def __pos__(self) -> "Decimal":
        if self._kind:
            return self
        context = getcontext()
        if self._int == 0 and context.rounding != ROUND_FLOOR:
            return _fixed(0, 0, self._exp, context)
        return _fixed(self._sign, self._int, self._exp, context)

    def __abs__(self) -> "Decimal":
        if self._kind:
            return _made(0, self._int, 0, self._kind)
        return _fixed(0, self._int, self._exp, getcontext())

    def copy_abs(self) -> "Decimal":
        return _made(0, self._int, self._exp, self._kind)

    def copy_negate(self) -> "Decimal":
        return _made(1 - self._sign, self._int, self._exp, self._kind)

    def copy_sign(self, other, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        return _made(Decimal(other)._sign, self._int, self._exp, self._kind)

    def __add__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _sum(self, Decimal(other), getcontext())
        return NotImplemented

    def __radd__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _sum(Decimal(other), self, getcontext())
        return NotImplemented

    def __sub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _sum(self, Decimal(other).copy_negate(), getcontext())
        return NotImplemented

    def __rsub__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _sum(Decimal(other), self.copy_negate(), getcontext())
        return NotImplemented

    def __mul__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _product(self, Decimal(other), getcontext())
        return NotImplemented

    def __rmul__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _product(Decimal(other), self, getcontext())
        return NotImplemented

    def __truediv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _quotient(self, Decimal(other), getcontext())
        return NotImplemented

    def __rtruediv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _quotient(Decimal(other), self, getcontext())
        return NotImplemented

    def __floordiv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _floor_quotient(self, Decimal(other), getcontext())
        return NotImplemented

    def __rfloordiv__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _floor_quotient(Decimal(other), self, getcontext())
        return NotImplemented

    def __mod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _remainder(self, Decimal(other), getcontext())
        return NotImplemented

    def __rmod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _remainder(Decimal(other), self, getcontext())
        return NotImplemented

    def __divmod__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            y = Decimal(other)
            return _floor_quotient(self, y, getcontext()), _remainder(self, y, getcontext())
        return NotImplemented

    def __pow__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, Decimal | int):
            return _power(self, Decimal(other), getcontext())
        return NotImplemented

    def __rpow__(self, other):  # type: ignore[no-untyped-def]
        if isinstance(other, int):
            return _power(Decimal(other), self, getcontext())
        return NotImplemented

    def fma(self, other, third, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        """`self * other + third`, rounded once."""
        y = Decimal(other)
        if self._kind or y._kind:
            return _product(self, y, getcontext()) + third  # type: ignore[no-any-return]
        exact = _made(self._sign ^ y._sign, self._int * y._int, self._exp + y._exp, "")
        return _sum(exact, Decimal(third), context or getcontext())

    # -- rounding --------------------------------------------------------------------------------

    def quantize(self, exp, rounding: str | None = None, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        """The number with the exponent of another one."""
        y = Decimal(exp)
        found = _nan_of(self, y)
        if found is not None:
            return found
        if self._kind or y._kind:
            if self._kind and y._kind:
                return self
            raise _invalid()
        context = context or getcontext()
        return self._quantized(y._exp, rounding or context.rounding, context)

    def _quantized(self, exponent: int, rounding: str, context: Context) -> "Decimal":
        if self._kind:
            return self
        if not context.Etiny() <= exponent <= context.Emax:
            raise _invalid()
        if self._int == 0:
            return _fixed(self._sign, 0, exponent, context)
        if self.adjusted() - exponent + 1 > context.prec or self.adjusted() > context.Emax:
            raise _invalid()
        made = self._with_exponent(exponent, rounding)
        if digits.length(made._int) > context.prec:
            raise _invalid()
        return made

    def _with_exponent(self, exponent: int, rounding: str) -> "Decimal":
        if self._exp >= exponent:
            return _made(self._sign, self._int * 10 ** (self._exp - exponent), exponent, "")
        return _made(self._sign, digits.without(self._int, exponent - self._exp, self._sign, rounding), exponent, "")

    def same_quantum(self, other, context: Context | None = None) -> bool:  # type: ignore[no-untyped-def]
        """Whether the exponents are the same."""
        y = Decimal(other)
        if self._kind or y._kind:
            return (self.is_nan() and y.is_nan()) or (self.is_infinite() and y.is_infinite())
        return self._exp == y._exp

    def to_integral_value(self, rounding: str | None = None, context: Context | None = None) -> "Decimal":
        """Without a fraction."""
        if self._kind or self._exp >= 0:
            return self
        return self._with_exponent(0, rounding or (context or getcontext()).rounding)

    def to_integral_exact(self, rounding: str | None = None, context: Context | None = None) -> "Decimal":
        """The same."""
        return self.to_integral_value(rounding, context)

    def to_integral(self, rounding: str | None = None, context: Context | None = None) -> "Decimal":
        """The same."""
        return self.to_integral_value(rounding, context)

    def normalize(self, context: Context | None = None) -> "Decimal":
        """Without zeros at the end."""
        if self._kind:
            return self
        made = _fixed(self._sign, self._int, self._exp, context or getcontext())
        if made._kind:
            return made
        if made._int == 0:
            return _made(made._sign, 0, 0, "")
        coefficient, exponent = made._int, made._exp
        while coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
        return _made(made._sign, coefficient, exponent, "")

    def scaleb(self, other, context: Context | None = None) -> "Decimal":  # type: ignore[no-untyped-def]
        """Times a power of ten."""
        if self._kind:
            return self
        return _fixed(self._sign, self._int, self._exp + int(Decimal(other)), context or getcontext())

    def logb(self, context: Context | None = None) -> "Decimal":
        """The exponent of the first digit as a number."""
        if self._kind:
            return _made(0, self._int, 0, self._kind)
        if self._int == 0:
            raise DivisionByZero([DivisionByZero])
        return Decimal(self.adjusted())

    # -- functions -------------------------------------------------------------------------------

    def sqrt(self, context: Context | None = None) -> "Decimal":
        """The square root."""
        context = context or getcontext()
        if self.is_nan():
            return self
        if self._kind or self._int == 0:
            if self._kind and self._sign:
                raise _invalid()
            return self if self._kind else _fixed(self._sign, 0, self._exp // 2, context)
        if self._sign:
            raise _invalid()
        exponent = self._exp >> 1
        radicand = self._int * 10 if self._exp & 1 else self._int
        shift = context.prec + 1 - (digits.length(radicand) + 1) // 2
        exact = True
        if shift >= 0:
            radicand *= 100**shift
        else:
            radicand, rest = divmod(radicand, 100**-shift)
            exact = rest == 0
        root = isqrt(radicand)
        if exact and root * root == radicand:
            root = root // 10**shift if shift >= 0 else root * 10**-shift
        else:
            exponent -= shift
            root += root % 5 == 0
        return _rounded(0, root, exponent, context, ROUND_HALF_EVEN)

    def exp(self, context: Context | None = None) -> "Decimal":
        """e to the power of the number, rightly rounded."""
        context = context or getcontext()
        if self.is_nan():
            return self
        if self._kind:
            return Decimal(0) if self._sign else self
        if self._int == 0:
            return Decimal(1)
        if self.adjusted() > 18:
            return _fixed(0, 1, -(10**18), context) if self._sign else _overflow(0, context)
        if self.adjusted() < -context.prec - 2:
            tiny = 10 ** (context.prec + 2)
            return _rounded(0, tiny - 1 if self._sign else tiny + 1, -context.prec - 2, context, ROUND_HALF_EVEN)
        extra = 6
        while True:
            places = context.prec + extra + max(self.adjusted(), 0) + 2
            scale = 10**places
            x = self._int * scale * 10**self._exp if self._exp >= 0 else self._int * scale // 10**-self._exp
            power, rest = divmod(-x if self._sign else x, digits.ln10(scale))
            coefficient = digits.exp_of(rest, scale)
            if _is_clear(coefficient, places + 1 - context.prec, 6):
                return _rounded(0, coefficient, power - places, context, ROUND_HALF_EVEN)
            extra += 6

    def ln(self, context: Context | None = None) -> "Decimal":
        """The natural logarithm, rightly rounded."""
        return self._log(context or getcontext(), False)

    def log10(self, context: Context | None = None) -> "Decimal":
        """The logarithm to base ten, rightly rounded."""
        context = context or getcontext()
        if not self._kind and not self._sign and self._int:
            text = str(self._int)
            if text.rstrip("0") == "1":
                return _rounded(int(self.adjusted() < 0), abs(self.adjusted()), 0, context, ROUND_HALF_EVEN)
        return self._log(context, True)

    def _log(self, context: Context, common: bool) -> "Decimal":
        if self.is_nan():
            return self
        if not self._kind and self._int == 0:
            return _made(1, 0, 0, "F")
        if self._sign:
            raise _invalid()
        if self._kind:
            return self
        if self == 1:
            return Decimal(0)
        extra = 6
        while True:
            places = context.prec + extra + digits.length(self._int)
            value = self._log_fixed(10**places, common)
            sign, coefficient = int(value < 0), abs(value)
            lost = digits.length(coefficient) - context.prec
            if lost > 4 and _is_clear(coefficient, lost, 4):
                return _rounded(sign, coefficient, -places, context, ROUND_HALF_EVEN)
            extra += 8

    def _log_fixed(self, scale: int, common: bool) -> int:
        """The logarithm, times scale, up to some hundred units."""
        size = digits.length(self._int)
        power = self._exp + size - 1
        shift = 10 ** (size - 1)
        mantissa = self._int * scale // shift
        if power == -1:
            mantissa, power = self._int * scale // (shift * 10), 0
        value = digits.ln_of(mantissa, scale) + power * digits.ln10(scale)
        return value * scale // digits.ln10(scale) if common else value


def _is_clear(coefficient: int, lost: int, spare: int) -> bool:
    """Whether an error in the last `spare` digits can't change how the last `lost` digits are rounded."""
    rest = coefficient % 10**lost
    half = 5 * 10 ** (lost - 1)
    margin = 10**spare
    return all(abs(rest - edge) > margin for edge in (0, half, 2 * half))


def _made(sign: int, coefficient: int, exponent: int, kind: str) -> Decimal:
    made = Decimal(0)
    made._set(sign, coefficient, exponent, kind)
    return made


def _nan_of(x: Decimal, y: Decimal) -> Decimal | None:
    """The result where an operand is no number."""
    if x._kind == "N" or y._kind == "N":
        raise _invalid()
    if x._kind == "n":
        return x
    return y if y._kind == "n" else None


def _fixed(sign: int, coefficient: int, exponent: int, context: Context) -> Decimal:
    """A result as the context has it."""
    return _rounded(sign, coefficient, exponent, context, context.rounding)


def _finished(x: Decimal) -> Decimal:
    """A number as the context has it."""
    return x if x._kind else _fixed(x._sign, x._int, x._exp, getcontext())


def _overflow(sign: int, context: Context) -> Decimal:
    raise Overflow([Overflow])


def _rounded(sign: int, coefficient: int, exponent: int, context: Context, rounding: str) -> Decimal:
    if coefficient == 0:
        return _made(sign, 0, min(max(exponent, context.Etiny()), context.Emax), "")
    least = digits.length(coefficient) + exponent - context.prec
    if least > context.Etop():
        return _overflow(sign, context)
    least = max(least, context.Etiny())
    if exponent < least:
        coefficient = digits.without(coefficient, least - exponent, sign, rounding)
        exponent = least
        if digits.length(coefficient) > context.prec:
            coefficient //= 10
            exponent += 1
            if exponent > context.Etop():
                return _overflow(sign, context)
    return _made(sign, coefficient, exponent, "")


def _sum(x: Decimal, y: Decimal, context: Context) -> Decimal:
    found = _nan_of(x, y)
    if found is not None:
        return found
    if x._kind or y._kind:
        if x._kind and y._kind and x._sign != y._sign:
            raise _invalid()
        return x if x._kind else y
    low = min(x._exp, y._exp)
    if x._int == 0 and y._int == 0:
        sign = x._sign & y._sign
        if x._sign != y._sign and context.rounding == ROUND_FLOOR:
            sign = 1
        return _fixed(sign, 0, low, context)
    if x._int == 0 or y._int == 0:
        other = y if x._int == 0 else x
        low = max(low, other._exp - context.prec - 1)
        return _fixed(other._sign, other._with_exponent(low, ROUND_DOWN)._int, low, context)
    if x.adjusted() < y.adjusted():
        x, y = y, x
    a, b, low = _aligned(x, y, context.prec)
    total = (-a if x._sign else a) + (-b if y._sign else b)
    if total == 0:
        return _fixed(int(context.rounding == ROUND_FLOOR), 0, low, context)
    return _fixed(int(total < 0), abs(total), low, context)


def _aligned(x: Decimal, y: Decimal, prec: int) -> tuple[int, int, int]:
    """Coefficients with a common exponent. One that is too small to be seen becomes a one below what is seen."""
    b, low = y._int, y._exp
    tiny = x._exp + min(-1, digits.length(x._int) - prec - 2)
    if y.adjusted() < tiny:
        b, low = 1, tiny
    least = min(x._exp, low)
    return x._int * 10 ** (x._exp - least), b * 10 ** (low - least), least


def _product(x: Decimal, y: Decimal, context: Context) -> Decimal:
    found = _nan_of(x, y)
    if found is not None:
        return found
    sign = x._sign ^ y._sign
    if x._kind or y._kind:
        if not x or not y:
            raise _invalid()
        return _made(sign, 0, 0, "F")
    return _fixed(sign, x._int * y._int, x._exp + y._exp, context)


def _quotient(x: Decimal, y: Decimal, context: Context) -> Decimal:
    found = _nan_of(x, y)
    if found is not None:
        return found
    sign = x._sign ^ y._sign
    if x._kind:
        if y._kind:
            raise _invalid()
        return _made(sign, 0, 0, "F")
    if y._kind:
        return _made(sign, 0, context.Etiny(), "")
    if y._int == 0:
        if x._int == 0:
            raise InvalidOperation([DivisionUndefined])
        raise DivisionByZero([DivisionByZero])
    if x._int == 0:
        return _fixed(sign, 0, x._exp - y._exp, context)
    shift = digits.length(y._int) - digits.length(x._int) + context.prec + 1
    exponent = x._exp - y._exp - shift
    if shift >= 0:
        coefficient, rest = divmod(x._int * 10**shift, y._int)
    else:
        coefficient, rest = divmod(x._int, y._int * 10**-shift)
    if rest:
        coefficient += coefficient % 5 == 0
    else:
        while exponent < x._exp - y._exp and coefficient % 10 == 0:
            coefficient //= 10
            exponent += 1
    return _fixed(sign, coefficient, exponent, context)


def _divided(x: Decimal, y: Decimal, context: Context) -> tuple[int, int, int]:
    """The integer quotient, the remainder and its exponent, without signs; both are finite, y is not 0."""
    low = min(x._exp, y._exp)
    if x._int == 0 or x.adjusted() - y.adjusted() <= -2:
        if x._int == 0:
            return 0, 0, low
        return 0, x._int * 10 ** (x._exp - low), low
    if x.adjusted() - y.adjusted() > context.prec:
        raise InvalidOperation([DivisionImpossible])
    quotient, rest = divmod(x._int * 10 ** (x._exp - low), y._int * 10 ** (y._exp - low))
    if digits.length(quotient) > context.prec:
        raise InvalidOperation([DivisionImpossible])
    return quotient, rest, low


def _floor_quotient(x: Decimal, y: Decimal, context: Context) -> Decimal:
    found = _nan_of(x, y)
    if found is not None:
        return found
    sign = x._sign ^ y._sign
    if x._kind:
        if y._kind:
            raise _invalid()
        return _made(sign, 0, 0, "F")
    if y._kind:
        return _made(sign, 0, 0, "")
    if y._int == 0:
        if x._int == 0:
            raise InvalidOperation([DivisionUndefined])
        raise DivisionByZero([DivisionByZero])
    return _fixed(sign, _divided(x, y, context)[0], 0, context)


def _remainder(x: Decimal, y: Decimal, context: Context) -> Decimal:
    found = _nan_of(x, y)
    if found is not None:
        return found
    if x._kind:
        raise _invalid()
    if y._kind:
        return _fixed(x._sign, x._int, x._exp, context)
    if y._int == 0:
        if x._int == 0:
            raise InvalidOperation([DivisionUndefined])
        raise _invalid()
    _, rest, exponent = _divided(x, y, context)
    return _fixed(x._sign, rest, exponent, context)


def _is_integer(x: Decimal) -> bool:
    return not x._kind and (x._exp >= 0 or x._int % 10 ** min(-x._exp, digits.length(x._int) + 1) == 0)


def _power(x: Decimal, y: Decimal, context: Context) -> Decimal:
    found = _nan_of(x, y)
    if found is not None:
        return found
    if not y:
        if not x:
            raise _invalid()
        return Decimal(1)
    whole = _is_integer(y)
    sign = int(x._sign == 1 and whole and int(y) % 2 == 1)
    if x._sign and not whole and x:
        raise _invalid()
    if not x or x._kind:
        grows = (not x) == (y._sign == 1)
        return _made(sign, 0, 0, "F") if grows else _made(sign, 0, 0, "")
    if y._kind:
        size = abs(x)._order(Decimal(1))
        if size == 0:
            return _rounded(0, 10 ** (context.prec - 1), 1 - context.prec, context, ROUND_HALF_EVEN)
        return _made(0, 0, 0, "F") if (size > 0) == (y._sign == 0) else Decimal(0)
    if whole and abs(int(y)) * digits.length(x._int) <= 4 * context.prec + 2000:
        times = abs(int(y))
        exact = _made(sign, x._int**times, x._exp * times, "")
        if y._sign == 0:
            return _fixed(sign, exact._int, exact._exp, context)
        return _quotient(Decimal(1), exact, context)
    if x.copy_abs()._order(Decimal(1)) == 0:
        return _rounded(0, 10 ** (context.prec - 1), 1 - context.prec, context, ROUND_HALF_EVEN)
    wide = Context(max(context.prec, digits.length(x._int)) + _POWER_DIGITS, ROUND_HALF_EVEN, -(10**18), 10**18)
    made = _product(x.copy_abs().ln(wide), y, wide).exp(wide)
    return _fixed(sign, made._int, made._exp, context)
