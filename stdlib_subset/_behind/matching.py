"""Parts of patterns in `match`."""


def middle(items, start, behind):
    """The items between the first `start` and the last `behind`."""
    return items[start : len(items) - behind]


def without(mapping, keys):
    """The items of a mapping but for these keys."""
    rest = dict(mapping)
    for key in keys:
        del rest[key]
    return rest
