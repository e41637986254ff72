"""Where to insert into a sorted list."""


def bisect_left(a, x, lo: int = 0, hi: int | None = None, *, key=None) -> int:  # type: ignore[no-untyped-def]
    """The first place for x that keeps the order."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        item = a[middle] if key is None else key(a[middle])
        if item < x:
            lo = middle + 1
        else:
            end = middle
    return lo


def bisect_right(a, x, lo: int = 0, hi: int | None = None, *, key=None) -> int:  # type: ignore[no-untyped-def]
    """The last place for x that keeps the order."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        item = a[middle] if key is None else key(a[middle])
        if x < item:
            end = middle
        else:
            lo = middle + 1
    return lo


def bisect(a, x, lo: int = 0, hi: int | None = None, *, key=None) -> int:  # type: ignore[no-untyped-def]
    """The last place for x that keeps the order."""
    return bisect_right(a, x, lo, hi, key=key)


def insort_left(a, x, lo: int = 0, hi: int | None = None, *, key=None) -> None:  # type: ignore[no-untyped-def]
    """Inserts x before its equals."""
    sought = x if key is None else key(x)
    a.insert(bisect_left(a, sought, lo, hi, key=key), x)


def insort_right(a, x, lo: int = 0, hi: int | None = None, *, key=None) -> None:  # type: ignore[no-untyped-def]
    """Inserts x behind its equals."""
    sought = x if key is None else key(x)
    a.insert(bisect_right(a, sought, lo, hi, key=key), x)


def insort(a, x, lo: int = 0, hi: int | None = None, *, key=None) -> None:  # type: ignore[no-untyped-def]
    """Inserts x behind its equals."""
    insort_right(a, x, lo, hi, key=key)
