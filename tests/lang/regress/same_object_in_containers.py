"""Containers ask an object's `__eq__` only about others: the same object is equal to itself there."""

from collections import deque


class Never:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("eq", self.n)
        return False

    def __hash__(self):
        return 5


a, b = Never(1), Never(2)
print(a in [a], a in [b], a in {a: 1}, a in {a}, [a] == [a], (a,) == (a,), [a, b].index(b), [b, a].count(a))
print([a] == [b], {1: a} == {1: a}, a == a, {a: 1}[a], {a, b} == {a, b}, len({a, a, b}))
xs = [b, a]
xs.remove(a)
print(len(xs), (a, 1) in [(a, 1)], [[a]] == [[a]], (b, a).index(a), a is a, a != a, [a] != [a])
d = deque([b, a])
print(a in d, d.index(a), d.count(a), d == deque([b, a]))
d.remove(a)
print(len(d))

# --- expected
# eq 2
# eq 1
# eq 2
# True False True True True True 1 1
# eq 1
# eq 1
# eq 1
# eq 1
# eq 1
# eq 1
# False True False 1 True 2
# eq 2
# eq 2
# eq 1
# 1 True True 1 True True False
# eq 2
# eq 2
# eq 2
# True 1 1 True
# eq 2
# 1
