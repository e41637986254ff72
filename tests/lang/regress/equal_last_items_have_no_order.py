"""Tuples whose items are all equal are not asked for the order of their last ones."""


class Odd:
    def __eq__(self, other):
        return isinstance(other, Odd)

    def __lt__(self, other):
        raise ValueError("never asked")


print(sorted([("a", None), ("b", 3), ("a", None)]), (1, Odd()) < (1, Odd()))
try:
    print(sorted([(1, Odd()), (1, 2)]))
except (ValueError, TypeError) as error:
    print(type(error).__name__, error)

# --- expected
# [('a', None), ('a', None), ('b', 3)] False
# TypeError '<' not supported between instances of 'int' and 'Odd'
