"""Coefficients of decimal numbers: texts, rounding, and the series behind `exp` and `ln`."""

from decimal.context import (
    ROUND_05UP,
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
)


def length(n: int) -> int:
    """How many digits a natural number has; 1 for 0."""
    return len(str(n))


def rounded_up(rounding: str, sign: int, last: int, half: int) -> bool:
    """Whether what is dropped counts as one more.

    half: what is dropped compared with a half, -1, 0 or 1; last: the digit before it. Something is dropped.
    """
    if rounding == ROUND_HALF_EVEN:
        return half > 0 or (half == 0 and last % 2 == 1)
    if rounding == ROUND_HALF_UP:
        return half >= 0
    if rounding == ROUND_HALF_DOWN:
        return half > 0
    if rounding == ROUND_DOWN:
        return False
    if rounding == ROUND_CEILING:
        return sign == 0
    if rounding == ROUND_FLOOR:
        return sign == 1
    if rounding == ROUND_05UP:
        return last in (0, 5)
    return True


def without(coefficient: int, count: int, sign: int, rounding: str) -> int:
    """The coefficient without its last `count` digits."""
    if count > length(coefficient):
        quotient, half = 0, -1
        if coefficient == 0:
            return 0
    else:
        power = 10**count
        quotient, rest = divmod(coefficient, power)
        if rest == 0:
            return quotient
        half = (2 * rest > power) - (2 * rest < power)
    return quotient + rounded_up(rounding, sign, quotient % 10, half)


def parsed(text: str) -> tuple[int, int, int, str] | None:
    """Sign, coefficient, exponent and kind ("", "F" infinite, "n" or "N" no number); None for what is no number."""
    text = text.strip().replace("_", "")
    sign = 0
    if text[:1] in ("+", "-"):
        sign = int(text[0] == "-")
        text = text[1:]
    low = text.lower()
    if low in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for name, kind in (("nan", "n"), ("snan", "N")):
        payload = low.removeprefix(name)
        if low.startswith(name) and (not payload or payload.isdecimal()):
            return sign, int(payload or "0"), 0, kind
    mantissa, e, power = low.partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = whole + fraction
    if not digits.isdecimal():
        return None
    exponent = 0
    if e:
        amount = power[1:] if power[:1] in ("+", "-") else power
        if not amount.isdecimal():
            return None
        exponent = int(power)
    return sign, int(digits), exponent - len(fraction), ""


def _series(x: int, scale: int) -> int:
    """2 * atanh(1 / x), times scale."""
    term = 2 * scale // x
    total = term
    square = x * x
    n = 3
    while term:
        term //= square
        total += term // n
        n += 2
    return total


def ln2(scale: int) -> int:
    """ln 2, times scale (Machin-like: 18 atanh 1/26 - 2 atanh 1/4801 + 8 atanh 1/8749)."""
    return 9 * _series(26, scale) - _series(4801, scale) + 4 * _series(8749, scale)


def ln10(scale: int) -> int:
    """ln 10 = 3 ln 2 + ln 5/4, times scale; ln 5/4 = 2 atanh 1/9."""
    return 3 * ln2(scale) + _series(9, scale)


def ln_of(x: int, scale: int) -> int:
    """ln(x / scale), times scale, up to a few units; x > 0."""
    doublings = 0
    while 2 * x > 3 * scale:
        x = (x + 1) // 2
        doublings += 1
    while 4 * x < 3 * scale:
        x *= 2
        doublings -= 1
    t = (x - scale) * scale // (x + scale)
    square = t * t // scale
    term = total = t
    n = 3
    while term not in (0, -1):
        term = term * square // scale
        total += term // n
        n += 2
    return 2 * total + doublings * ln2(scale)


def exp_of(x: int, scale: int) -> int:
    """e ** (x / scale), times scale, up to a few thousand units; 0 <= x < 3 scale."""
    halvings = 8
    t = x >> halvings
    term = total = scale
    n = 1
    while term:
        term = term * t // (scale * n)
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // scale
    return total
