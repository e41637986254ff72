"""Methods of list."""


def sort_by_key(xs, key, reverse) -> None:
    """The list is empty while keys are computed, as in CPython: they may be those of objects that look at it."""
    items = xs[:]
    xs.clear()
    try:
        items = sorted(items, key=key, reverse=reverse)
    finally:
        changed = len(xs) > 0
        xs[:] = items
    if changed:
        raise ValueError("list modified during sort")
