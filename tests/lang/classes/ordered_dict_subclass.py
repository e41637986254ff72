"""A class derived from OrderedDict has its own __setitem__ called by whatever sets items."""

from collections import OrderedDict


class Bounded(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key)
        super().__setitem__(key, value)
        if len(self) > 2:
            del self[next(iter(self))]


class LRU(OrderedDict):
    def __init__(self, maxsize=3, *args, **kwds):
        self.maxsize = maxsize
        super().__init__(*args, **kwds)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.maxsize:
            oldest = next(iter(self))
            del self[oldest]


class Plain(OrderedDict):
    pass


b = Bounded(a=1, b=2)
b.update(c=3)
b.update([("d", 4)])
b.update({"x": 7})
b.setdefault("e", 5)
b |= {"f": 6}
print(b, list(b))
lru = LRU(2)
for n in range(4):
    lru[n] = n * n
print(lru[2], list(lru))
lru.update({9: 81})
print(list(lru), lru)
p = Plain([("k", 1)], z=2)
p.setdefault("q", None)
p.setdefault("k", None)
p.update(p)
print(p, p.pop("k"), p.popitem(), len(p), Plain(p) == p, Plain({"z": 2}))

# --- expected
# set a
# set b
# set c
# set d
# set x
# set e
# set f
# Bounded([('e', 5), ('f', 6)]) ['e', 'f']
# 4 [3, 2]
# [2, 9] LRU([(2, 4), (9, 81)])
# Plain([('z', 2)]) 1 ('q', None) 1 True Plain([('z', 2)])
