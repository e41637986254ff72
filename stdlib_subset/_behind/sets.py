"""Methods of sets whose arguments are no sets, and `&` of views: in CPython's order, since the order of the result
depends on it."""


def intersection(s, items):
    result = set()
    for item in items:
        if item in s:
            result.add(item)
    return result


def of_set_and_view(view, s):
    """`view & s`"""
    return intersection(s, view) if len(view) <= len(s) else intersection(view, s)


def of_views(a, b):
    """`a & b`"""
    return intersection(b, a) if len(b) > len(a) else intersection(a, b)


def without_keys(s, d):
    result = set()
    for item in s:
        if item not in d:
            result.add(item)
    return result


def discard_each(s, items) -> None:
    for item in items:
        s.discard(item)


def toggle_each(s, items) -> None:
    for item in items:
        if item in s:
            s.discard(item)
        else:
            s.add(item)


def union_each(s, others) -> None:
    for other in others:
        s.update(other)


def intersection_each(s, others):
    result = set(s)
    for other in others:
        result = result.intersection(other)
    return result


def difference_each(s, others) -> None:
    for other in others:
        s.difference_update(other)
