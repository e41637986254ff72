"""What functions of `functools` need."""


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
