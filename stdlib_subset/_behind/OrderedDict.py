"""Methods of collections.OrderedDict."""

from collections import OrderedDict


def fromkeys(iterable, value=None):
    result = OrderedDict()
    for key in iterable:
        result[key] = value
    return result


def move_to_end(d, key, last=True) -> None:
    if last:
        d[key] = d.pop(key)
        return
    moved = d.pop(key)
    rest = list(d.items())
    d.clear()
    d[key] = moved
    for k, v in rest:
        d[k] = v


def popitem(d, last=True):
    if not d:
        raise KeyError("dictionary is empty")
    keys = list(d)
    key = keys[-1] if last else keys[0]
    return key, d.pop(key)


def same(a, b) -> bool:
    """`a == b` of two of them: the order counts."""
    return a is b or len(a) == len(b) and all(x == y for x, y in zip(a.items(), b.items(), strict=True))
