# `clear` of classes derived from those of collections.abc takes items one by one, as `popitem` and `pop` do.
from collections.abc import MutableMapping, MutableSequence, MutableSet


class Table(MutableMapping):
    def __init__(self):
        self.rows = {}
        self.log = []

    def __getitem__(self, key):
        self.log.append(f"get {key}")
        return self.rows[key]

    def __setitem__(self, key, value):
        self.rows[key] = value

    def __delitem__(self, key):
        self.log.append(f"del {key}")
        del self.rows[key]

    def __iter__(self):
        return iter(self.rows)

    def __len__(self):
        return len(self.rows)


class Row(MutableSequence):
    def __init__(self, items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, value):
        self.items[i] = value

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, value):
        self.items.insert(i, value)

    def pop(self, i=-1):
        print("pop", self.items[i])
        return self.items.pop(i)


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = dict.fromkeys(items)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        self.items[x] = None

    def discard(self, x):
        print("discard", x)
        self.items.pop(x, None)


t = Table()
t.update(a=1, b=2)
t.clear()
print(t.log, len(t))
r = Row([1, 2, 3])
r.clear()
b = Bag("xy")
b.clear()
print(len(r), len(b))

# --- expected
# ['get a', 'del a', 'get b', 'del b'] 0
# pop 3
# pop 2
# pop 1
# discard x
# discard y
# 0 0
