"""itemgetter and attrgetter of the items of a tuple."""
import operator
from operator import attrgetter, itemgetter

NAMES = ("x", "y")


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y


get = operator.attrgetter(*NAMES)
print(get(P(1, "a")))
cols = (0, 2)
print([operator.itemgetter(*cols)(r) for r in [(1, 2, 3), (4, 5, 6)]])
rows = [{"a": 3, "b": 1}, {"a": 1, "b": 2}, {"a": 1, "b": 0}]
KEYS = ("a", "b")
print(sorted(rows, key=itemgetter(*KEYS)))
print(sorted([P(2, "b"), P(1, "c")], key=attrgetter(*NAMES))[0].y)


def pick(keys, row):
    return itemgetter(*keys)(row)


print(pick(("b",), rows[0]), pick(("b", "a", "b"), rows[0]))
print(itemgetter(*("a",))(rows[1]), itemgetter("b", *KEYS)(rows[1]), attrgetter(*("y",))(P(0, "z")))

# --- expected
# (1, 'a')
# [(1, 3), (4, 6)]
# [{'a': 1, 'b': 0}, {'a': 1, 'b': 2}, {'a': 3, 'b': 1}]
# c
# 1 (1, 3, 1)
# 1 (2, 1, 2) z
