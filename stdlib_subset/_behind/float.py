"""Methods of float."""

import math


def as_integer_ratio(x, /):
    if x != x:
        raise ValueError("cannot convert NaN to integer ratio")
    if math.isinf(x):
        raise OverflowError("cannot convert Infinity to integer ratio")
    top = int(math.frexp_mantissa(x) * 9007199254740992.0)
    exponent = math.frexp_exponent(x) - 53
    while exponent < 0 and top % 2 == 0 and top:
        top //= 2
        exponent += 1
    if top == 0:
        return 0, 1
    return (top << exponent, 1) if exponent >= 0 else (top, 1 << -exponent)
