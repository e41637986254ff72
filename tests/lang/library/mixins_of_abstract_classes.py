from collections.abc import Mapping, MutableMapping, Sequence, MutableSequence, Set, MutableSet
import collections.abc
import typing


class Frozen(Mapping):
    def __init__(self, *pairs):
        self._pairs = dict(pairs)

    def __getitem__(self, key):
        return self._pairs[key]

    def __iter__(self):
        return iter(self._pairs)

    def __len__(self):
        return len(self._pairs)


f = Frozen(("a", 1), ("b", 2))
print(f.get("a"), f.get("z"), f.get("z", 9), "b" in f, list(f.keys()), list(f.values()), list(f.items()), dict(f))
print(f == {"a": 1, "b": 2}, f == Frozen(("a", 1)), f != {"a": 1}, f == 5, {**f}, len(f), isinstance(f, Mapping))
for key, value in f.items():
    print(key, value, sep="=", end=" ")
print()


class CaseDict(MutableMapping[str, int]):
    def __init__(self, data=None, **more):
        self.store = {}
        self.update(data or {}, **more)

    def __getitem__(self, key):
        return self.store[key.lower()]

    def __setitem__(self, key, value):
        self.store[key.lower()] = value

    def __delitem__(self, key):
        del self.store[key.lower()]

    def __iter__(self):
        return iter(self.store)

    def __len__(self):
        return len(self.store)

    def __repr__(self):
        return f"CaseDict({dict(self.items())})"


c = CaseDict({"A": 1}, Bee=2)
c["cee"] = 3
c.update([("D", 4), ("a", 5)])
print(c, c["CEE"], c.pop("bee"), c.pop("zz", -1), c.setdefault("E", 6), c.setdefault("e", 7), "d" in c, c.get("Q"))
try:
    c.pop("none")
except KeyError as error:
    print("KeyError", error)
print(c.popitem(), len(c), sorted(c), c == {"a": 5, "cee": 3, "d": 4})
c.clear()
print(c, bool(c))
try:
    c.popitem()
except KeyError as error:
    print("KeyError", error)


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __getitem__(self, at):
        if isinstance(at, slice):
            return [self[i] for i in range(*at.indices(len(self)))]
        if not -self.n <= at < self.n:
            raise IndexError("out of range")
        return self.n - at if at >= 0 else -at

    def __len__(self):
        return self.n


d = Countdown(4)
print(list(d), 3 in d, 9 in d, list(reversed(d)), d.index(2), d.count(1), d[1:3], max(d), isinstance(d, collections.abc.Sequence))
try:
    d.index(77)
except ValueError:
    print("no 77")


class Loud(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __getitem__(self, at):
        return self.items[at]

    def __setitem__(self, at, value):
        self.items[at] = value

    def __delitem__(self, at):
        del self.items[at]

    def __len__(self):
        return len(self.items)

    def insert(self, at, value):
        print("insert", value, "at", at)
        self.items.insert(at, value)


loud = Loud([1, 2])
loud.append(3)
loud.extend([4, 5])
loud += [6]
loud.reverse()
loud.remove(4)
print(loud.items, loud.pop(), loud.pop(0), 5 in loud, loud.index(3), list(loud))
loud.clear()
print(len(loud))


class Bits(MutableSet):
    def __init__(self, items=()):
        self.bits = 0
        for item in items:
            self.add(item)

    def __contains__(self, item):
        return bool(self.bits >> item & 1)

    def __iter__(self):
        return (i for i in range(self.bits.bit_length()) if i in self)

    def __len__(self):
        return self.bits.bit_count()

    def add(self, item):
        self.bits |= 1 << item

    def discard(self, item):
        self.bits &= ~(1 << item)

    def __repr__(self):
        return f"Bits({list(self)})"


a, b = Bits([1, 2, 5]), Bits([2, 3])
print(a & b, a | b, a - b, a ^ b, a <= b, Bits([2]) < b, a == Bits([5, 2, 1]), a == {1, 2, 5}, a.isdisjoint(Bits([9])))
a |= b
a -= Bits([1])
print(a, a.pop(), a, a >= b)
try:
    a.remove(40)
except KeyError as error:
    print("KeyError", error)
def maybe(n): return {"k": n} if n else None
print({**c, **f, "z": 0}, {**maybe(1), **{"q": None}})
try:
    print({**maybe(0)})
except TypeError as error:
    print(error)

# --- expected
# 1 None 9 True ['a', 'b'] [1, 2] [('a', 1), ('b', 2)] {'a': 1, 'b': 2}
# True False True False {'a': 1, 'b': 2} 2 True
# a=1 b=2 
# CaseDict({'a': 5, 'cee': 3, 'd': 4, 'e': 6}) 3 2 -1 6 6 True None
# KeyError 'none'
# ('a', 5) 3 ['cee', 'd', 'e'] False
# CaseDict({}) False
# KeyError 
# [4, 3, 2, 1] True False [1, 2, 3, 4] 2 1 [3, 2] 4 True
# no 77
# insert 3 at 2
# insert 4 at 3
# insert 5 at 4
# insert 6 at 5
# [5, 3, 2] 1 6 True 1 [5, 3, 2]
# 0
# Bits([2]) Bits([1, 2, 3, 5]) Bits([1, 5]) Bits([1, 3, 5]) False True True True True
# Bits([3, 5]) 2 Bits([3, 5]) False
# KeyError 40
# {'a': 1, 'b': 2, 'z': 0} {'k': 1, 'q': None}
# 'NoneType' object is not a mapping
