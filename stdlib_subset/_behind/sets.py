"""Methods of sets with `*` and a list of iterables."""


def union(s, others):
    result = set(s)
    for other in others:
        result |= set(other)
    return result


def intersection(s, others):
    result = set(s)
    for other in others:
        result &= set(other)
    return result


def difference(s, others):
    result = set(s)
    for other in others:
        result -= set(other)
    return result


def update(s, others) -> None:
    for other in others:
        s |= set(other)


def intersection_update(s, others) -> None:
    for other in others:
        s &= set(other)


def difference_update(s, others) -> None:
    for other in others:
        s -= set(other)


def symmetric_update(s, other):
    for item in list(other):
        if item in s:
            s.discard(item)
        else:
            s.add(item)
    return s
