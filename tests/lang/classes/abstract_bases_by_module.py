"""Abstract classes named through their modules, `collections.abc.Sequence`, as bases and elsewhere."""

import collections
import collections as c
import collections.abc as cabc

class R(collections.abc.Sequence):
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError
        return i * i

class M(c.abc.Mapping):
    def __getitem__(self, k):
        return k + 1
    def __iter__(self):
        return iter([1, 2])
    def __len__(self):
        return 2

def total(xs: collections.abc.Iterable[int]) -> int:
    return sum(xs)

r = R(4)
print(list(r), r.index(9), 4 in r, total(r), isinstance(r, collections.abc.Sized), isinstance(M(), c.abc.Mapping), dict(M()), M().get(5))
print(isinstance([], collections.abc.Hashable), isinstance(r, cabc.Sequence), isinstance({}, collections.abc.MutableMapping), r.count(4))

# --- expected
# [0, 1, 4, 9] 3 True 14 True True {1: 2, 2: 3} 6
# False True True 1
