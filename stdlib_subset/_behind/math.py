"""Functions of `math` that take any number of arguments, or give back several values."""

import math


def gcd(*integers) -> int:
    result = 0
    for n in integers:
        result = math.gcd(result, n)
    return result


def lcm(*integers) -> int:
    result = 1
    for n in integers:
        result = math.lcm(result, n)
    return result


def prod(iterable, /, *, start=1):
    result = start
    for item in iterable:
        result *= item
    return result


def comb(n: int, k: int, /) -> int:
    _check_count(n, k)
    if k > n:
        return 0
    k = min(k, n - k)
    result = 1
    for i in range(k):
        result = result * (n - i) // (i + 1)
    return result


def perm(n: int, k=None, /) -> int:
    if k is None:
        return math.factorial(n)
    _check_count(n, k)
    result = 1
    for i in range(k):
        result *= n - i
    return result


def _check_count(n: int, k: int) -> None:
    if n < 0:
        raise ValueError("n must be a non-negative integer")
    if k < 0:
        raise ValueError("k must be a non-negative integer")


def log(x, base):
    divisor = math.log(base)
    return math.log(x) / divisor


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0) -> bool:
    return math.isclose(a, b, rel_tol, abs_tol)


def frexp(x):
    return math.frexp_mantissa(x), math.frexp_exponent(x)


def modf(x):
    return math.modf_fraction(x), math.modf_whole(x)


def fsum(iterable) -> float:
    """Partial sums that don't overlap, smallest first; then the nearest float to their sum (Shewchuk 1997)."""
    partials = []
    special = 0.0
    infinite = 0.0
    for item in iterable:
        x = float(item)
        given = x
        kept = 0
        for y in partials:
            if math.fabs(x) < math.fabs(y):
                x, y = y, x
            high = x + y
            low = y - (high - x)
            if low != 0.0:
                partials[kept] = low
                kept += 1
            x = high
        del partials[kept:]
        if x != 0.0:
            if not math.isfinite(x):
                if math.isfinite(given):
                    raise OverflowError("intermediate overflow in fsum")
                if math.isinf(given):
                    infinite += given
                special += given
                partials.clear()
            else:
                partials.append(x)
    if special != 0.0:
        if math.isnan(infinite):
            raise ValueError("-inf + inf in fsum")
        return special
    return _rounded(partials)


def _rounded(partials) -> float:
    """The sum of the partials, rounded half to even."""
    if not partials:
        return 0.0
    at = len(partials) - 1
    high = partials[at]
    low = 0.0
    while at > 0:
        x = high
        at -= 1
        y = partials[at]
        high = x + y
        low = y - (high - x)
        if low != 0.0:
            break
    if at > 0 and (low < 0.0 and partials[at - 1] < 0.0 or low > 0.0 and partials[at - 1] > 0.0):
        twice = low * 2.0
        x = high + twice
        if twice == x - high:
            high = x
    return high


def dist(p, q) -> float:
    first = [float(x) for x in p]
    second = [float(x) for x in q]
    if len(first) != len(second):
        raise ValueError("both points must have the same number of dimensions")
    return _norm([first[i] - second[i] for i in range(len(first))])


def hypot(*coordinates) -> float:
    return _norm([float(x) for x in coordinates])


def _norm(vector) -> float:
    """The root of the sum of squares: squares split in halves without rounding, then one step of Newton's iteration
    on the root (Borges 2020), as CPython does it."""
    sizes = [math.fabs(x) for x in vector]
    for x in sizes:
        if x == math.inf:
            return x
    for x in sizes:
        if x != x:
            return x
    if not sizes:
        return 0.0
    largest = max(sizes)
    if largest == 0.0 or len(sizes) == 1:
        return largest
    exponent = math.frexp_exponent(largest)
    if exponent < -1023:
        return _norm_of_tiny(sizes, largest)
    scale = math.ldexp(1.0, -exponent)
    total = 1.0
    parts = [0.0, 0.0, 0.0]
    for x in sizes:
        x *= scale
        wide = x * 134217729.0
        high = wide - (wide - x)
        low = x - high
        total = _add(total, high * high, parts, 0)
        total = _add(total, 2.0 * high * low, parts, 1)
        parts[2] += low * low
    root = math.sqrt(total - 1.0 + (parts[0] + parts[1] + parts[2]))
    wide = root * 134217729.0
    high = wide - (wide - root)
    low = root - high
    total = _add(total, -high * high, parts, 0)
    total = _add(total, -2.0 * high * low, parts, 1)
    total = _add(total, -low * low, parts, 2)
    rest = total - 1.0 + (parts[0] + parts[1] + parts[2])
    return (root + rest / (2.0 * root)) / scale


def _add(total, x, parts, at):
    """total + x, what rounding lost being added to parts[at]."""
    new = total + x
    parts[at] += (total - new) + x
    return new


def _norm_of_tiny(sizes, largest) -> float:
    total = 1.0
    parts = [0.0]
    for x in sizes:
        x /= largest
        total = _add(total, x * x, parts, 0)
    return largest * math.sqrt(total - 1.0 + parts[0])
