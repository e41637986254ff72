"""Methods and operators of collections.Counter."""

from collections import Counter


def elements(counter, /):
    result = []
    for key, count in counter.items():
        result += [key] * count
    return result


def total(counter, /) -> int:
    return sum(counter.values())


def subtract(counter, other=(), /, **named) -> None:
    if isinstance(other, dict):
        for key, count in other.items():
            counter[key] = counter[key] - count
    else:
        for key in other:
            counter[key] = counter[key] - 1
    for key, count in named.items():
        counter[key] = counter[key] - count


def update(counter, other, /) -> None:
    if isinstance(other, dict):
        if counter:
            for key, count in other.items():
                counter[key] = count + counter[key]
        else:
            for key, count in other.items():
                counter[key] = count
    else:
        for key in other:
            counter[key] = counter[key] + 1


def add(a, b):
    result = Counter()
    for key, count in a.items():
        if count + b[key] > 0:
            result[key] = count + b[key]
    for key, count in b.items():
        if key not in a and count > 0:
            result[key] = count
    return result


def sub(a, b):
    result = Counter()
    for key, count in a.items():
        if count - b[key] > 0:
            result[key] = count - b[key]
    for key, count in b.items():
        if key not in a and count < 0:
            result[key] = -count
    return result


def union(a, b):
    result = Counter()
    for key, count in a.items():
        if max(count, b[key]) > 0:
            result[key] = max(count, b[key])
    for key, count in b.items():
        if key not in a and count > 0:
            result[key] = count
    return result


def intersection(a, b):
    result = Counter()
    for key, count in a.items():
        if min(count, b[key]) > 0:
            result[key] = min(count, b[key])
    return result


def positive(a):
    result = Counter()
    for key, count in a.items():
        if count > 0:
            result[key] = count
    return result


def negative(a):
    result = Counter()
    for key, count in a.items():
        if count < 0:
            result[key] = -count
    return result


def same(a, b) -> bool:
    """`a == b` of two of them: what is missing is there no times."""
    return all(a[key] == b[key] for key in a) and all(a[key] == b[key] for key in b)


def become(counter, other):
    """What `counter += other` leaves."""
    counter.clear()
    for key, count in other.items():
        counter[key] = count
    return counter


def at_most(a, b) -> bool:
    """`a <= b`: no key counts more in `a`."""
    return all(count <= b[key] for key, count in a.items()) and all(a[key] <= count for key, count in b.items())


def less(a, b) -> bool:
    """`a < b`"""
    return at_most(a, b) and not at_most(b, a)
