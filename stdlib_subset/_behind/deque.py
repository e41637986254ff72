"""Methods of collections.deque."""


def extendleft(d, items, /) -> None:
    for item in items:
        d.appendleft(item)


def iadd(d, items):
    for item in list(items):
        d.append(item)
    return d


def add(a, b):
    result = a.copy()
    for item in b:
        result.append(item)
    return result


def mul(d, times):
    result = d.copy()
    return imul(result, times)


def imul(d, times):
    items = list(d)
    if times <= 0:
        d.clear()
    for _ in range(times - 1):
        for item in items:
            d.append(item)
    return d


def longest(size: int) -> int:
    """The `maxlen` that is asked for."""
    if size < 0:
        raise ValueError("maxlen must be non-negative")
    return size
