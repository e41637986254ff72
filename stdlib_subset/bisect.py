"""Where to insert into a sorted list."""


def bisect_left(a, x, lo: int = 0, hi: int | None = None) -> int:  # type: ignore[no-untyped-def]
    """The first place for x that keeps the order."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        if a[middle] < x:
            lo = middle + 1
        else:
            end = middle
    return lo


def bisect_right(a, x, lo: int = 0, hi: int | None = None) -> int:  # type: ignore[no-untyped-def]
    """The last place for x that keeps the order."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    end = len(a) if hi is None else hi
    while lo < end:
        middle = (lo + end) // 2
        if x < a[middle]:
            end = middle
        else:
            lo = middle + 1
    return lo


def bisect(a, x, lo: int = 0, hi: int | None = None) -> int:  # type: ignore[no-untyped-def]
    """The last place for x that keeps the order."""
    return bisect_right(a, x, lo, hi)


def insort_left(a, x, lo: int = 0, hi: int | None = None) -> None:  # type: ignore[no-untyped-def]
    """Inserts x before its equals."""
    a.insert(bisect_left(a, x, lo, hi), x)


def insort_right(a, x, lo: int = 0, hi: int | None = None) -> None:  # type: ignore[no-untyped-def]
    """Inserts x behind its equals."""
    a.insert(bisect_right(a, x, lo, hi), x)


def insort(a, x, lo: int = 0, hi: int | None = None) -> None:  # type: ignore[no-untyped-def]
    """Inserts x behind its equals."""
    insort_right(a, x, lo, hi)
