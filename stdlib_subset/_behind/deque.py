"""Methods of collections.deque."""


def extendleft(d, items, /) -> None:
    for item in items:
        d.appendleft(item)


def iadd(d, items):
    for item in list(items):
        d.append(item)
    return d
