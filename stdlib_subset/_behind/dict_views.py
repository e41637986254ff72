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


def same(view, other):
    return len(view) == len(other) and all(item in other for item in view)


def less(a, b):
    return len(a) < len(b) and all(item in b for item in a)


def at_most(a, b):
    return len(a) <= len(b) and all(item in b for item in a)
