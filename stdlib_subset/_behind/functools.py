"""What functions of `functools` need."""

from typing import NamedTuple


def drop_first(table) -> None:
    """Takes out the key that was put in first."""
    for key in table:
        del table[key]
        return


def forget(table, counts) -> None:
    """`f.cache_clear()`"""
    table.clear()
    counts[0] = counts[1] = 0


class Compared:
    """An item that is ordered by a comparison function."""

    def __init__(self, compare, item):
        self.compare = compare
        self.item = item

    def __lt__(self, other):
        return self.compare(self.item, other.item) < 0

    def __eq__(self, other):
        return self.compare(self.item, other.item) == 0


def cmp_to_key(compare):
    return lambda item: Compared(compare, item)


def cache(user_function):
    return _remembering(user_function, -1)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _remembering(maxsize, 128)
    size = -1 if maxsize is None else maxsize
    return lambda user_function: _remembering(user_function, size)


class CacheInfo(NamedTuple):
    hits: int
    misses: int
    maxsize: int | None
    currsize: int


def _remembering(function, size):
    """A function that keeps its last results, all of them if the size is negative."""
    table = {}
    counts = [0, 0]

    def remembering(*args):
        if args in table:
            counts[0] += 1
            value = table[args]
            if size >= 0:
                del table[args]
                table[args] = value
            return value
        counts[1] += 1
        value = function(*args)
        table[args] = value
        if 0 <= size < len(table):
            drop_first(table)
        return value

    remembering.cache_info = lambda: CacheInfo(counts[0], counts[1], None if size < 0 else size, len(table))
    remembering.cache_clear = lambda: forget(table, counts)
    return remembering
