"""Methods of float."""

import math


def conjugate(x, /):
    return x


def as_integer_ratio(x, /):
    if math.isinf(x):
        raise OverflowError("cannot convert Infinity to integer ratio")
    if math.isnan(x):
        raise ValueError("cannot convert NaN to integer ratio")
    fraction, exponent = math.frexp(x)
    while fraction != math.floor(fraction):
        fraction *= 2.0
        exponent -= 1
    if fraction == 0.0:
        return 0, 1
    if exponent > 0:
        return int(fraction) * 2**exponent, 1
    return int(fraction), 2**-exponent


def hex(x, /) -> str:
    if math.isnan(x):
        return "nan"
    sign = "-" if math.copysign(1.0, x) < 0 else ""
    x = abs(x)
    if math.isinf(x):
        return sign + "inf"
    if x == 0.0:
        return sign + "0x0.0p+0"
    fraction, exponent = math.frexp(x)
    shift = 1 - max(-1021 - exponent, 0)
    fraction = math.ldexp(fraction, shift)
    exponent -= shift
    whole = int(fraction)
    fraction -= whole
    digits = ""
    for _ in range(13):
        fraction *= 16.0
        digit = int(fraction)
        fraction -= digit
        digits += "0123456789abcdef"[digit]
    return f"{sign}0x{whole}.{digits}p{exponent:+d}"


def fromhex(text, /) -> float:
    shown = text.strip().lower()
    sign = 1.0
    if shown[:1] in ("+", "-"):
        sign = -1.0 if shown[0] == "-" else 1.0
        shown = shown[1:]
    if shown in ("inf", "infinity", "nan"):
        return sign * float(shown)
    shown = shown.removeprefix("0x")
    digits, mark, power = shown.partition("p")
    whole, _, fraction = digits.partition(".")
    if not _only(whole + fraction, "0123456789abcdef") or mark and not _only(_unsigned(power), "0123456789"):
        raise ValueError("invalid hexadecimal floating-point string")
    exponent = int(power) if mark else 0
    return sign * _scaled(int(whole + fraction, 16), exponent - 4 * len(fraction))


def _only(text: str, digits: str) -> bool:
    """Whether it is one or more of these digits."""
    return text != "" and all(c in digits for c in text)


def _unsigned(text: str) -> str:
    return text[1:] if text[:1] in ("+", "-") else text


def _scaled(number: int, exponent: int) -> float:
    """number * 2**exponent, rounded once; the size is looked at first, lest a far exponent fill the memory."""
    top = number.bit_length() + exponent
    if number == 0 or top < -1100:
        return 0.0
    if top > 1100:
        raise OverflowError("hexadecimal value too large to represent as a float")
    try:
        return float(number << exponent) if exponent >= 0 else number / (1 << -exponent)
    except OverflowError:
        raise OverflowError("hexadecimal value too large to represent as a float") from None


def of_bytes(data, /) -> float:
    """`float(data)`"""
    text = data.strip().decode("latin-1")
    if text.isascii() and text == text.strip():
        try:
            return float(text)
        except ValueError:
            pass
    raise ValueError(f"could not convert string to float: {data}")
