"""What views of dicts do beyond being iterated."""


def has_value(values, wanted):
    return any(value == wanted for value in values)


def has_item(d, pair):
    if not isinstance(pair, tuple) or len(pair) != 2:
        return False
    key, value = pair
    return key in d and d[key] == value


def isdisjoint(view, other):
    return all(item not in view for item in other)


def common(view, others):
    """`view & others`"""
    result = set()
    for item in others:
        if item in view:
            result.add(item)
    return result


def in_set(view, s):
    return common(s, view) if len(view) <= len(s) else common(view, s)


def in_view(a, b):
    return common(b, a) if len(b) > len(a) else common(a, b)
