"""What classes derived from dict, list and set inherit.

Each class of a program that names one of them as a base gets a copy of its own (hirgen/container_bases.py), so that the
items of one have nothing to do with those of another. `_held` is there, and empty, before `__init__` runs.
"""


class Container:
    def __contains__(self, item, /):
        return item in self._held

    def __len__(self):
        return len(self._held)

    def __iter__(self):
        return iter(self._held)

    def __repr__(self):
        return repr(self._held)

    def __eq__(self, other, /):
        return self._held == other

    def clear(self):
        self._held.clear()

    def copy(self):
        return self._held.copy()


class Ordered(Container):
    def __lt__(self, other, /):
        return self._held < other

    def __le__(self, other, /):
        return self._held <= other

    def __gt__(self, other, /):
        return self._held > other

    def __ge__(self, other, /):
        return self._held >= other


class Dict(Container):
    def __reversed__(self):
        return reversed(self._held)

    def __init__(self, source=(), /, **named):
        self._held.update(source)
        for key, value in named.items():
            self._held[key] = value

    def __getitem__(self, key, /):
        if key in self._held:
            return self._held[key]
        return self.__missing__(key)

    def __missing__(self, key, /):
        raise KeyError(key)

    def __setitem__(self, key, value, /):
        self._held[key] = value

    def __delitem__(self, key, /):
        del self._held[key]

    def __or__(self, other, /):
        return self._held | other

    def __ior__(self, other, /):
        self._held.update(other)
        return self

    def get(self, key, default=None, /):
        return self._held.get(key, default)

    def keys(self):
        return self._held.keys()

    def values(self):
        return self._held.values()

    def items(self):
        return self._held.items()

    def pop(self, key, /, *default):
        return self._held.pop(key, *default)

    def popitem(self):
        return self._held.popitem()

    def setdefault(self, key, default=None, /):
        return self._held.setdefault(key, default)

    def update(self, source=(), /, **named):
        self._held.update(source)
        for key, value in named.items():
            self._held[key] = value


class OrderedDict(Dict):
    def __repr__(self):
        return f"{type(self).__name__}({list(self._held.items()) if self._held else ''})"

    def move_to_end(self, key, /, last=True):
        self._held.move_to_end(key, last)

    def popitem(self, last=True):
        return self._held.popitem(last)


class List(Ordered):
    def __reversed__(self):
        return reversed(self._held)

    def __init__(self, source=(), /):
        self._held[:] = source

    def __getitem__(self, index, /):
        return self._held[index]

    def __setitem__(self, index, value, /):
        self._held[index] = value

    def __delitem__(self, index, /):
        del self._held[index]

    def __add__(self, other, /):
        return self._held + other

    def __iadd__(self, other, /):
        self._held.extend(other)
        return self

    def __mul__(self, times, /):
        return self._held * times

    def __rmul__(self, times, /):
        return self._held * times

    def append(self, item, /):
        self._held.append(item)

    def extend(self, items, /):
        self._held.extend(items)

    def insert(self, index, item, /):
        self._held.insert(index, item)

    def pop(self, index=-1, /):
        return self._held.pop(index)

    def remove(self, item, /):
        self._held.remove(item)

    def count(self, item, /):
        return self._held.count(item)

    def index(self, item, /, *limits):
        return self._held.index(item, *limits)

    def reverse(self):
        self._held.reverse()

    def sort(self, *, key=None, reverse=False):
        self._held.sort(key=key, reverse=reverse)


class Set(Ordered):
    def __init__(self, source=(), /):
        self._held.update(source)

    def __repr__(self):
        return f"{type(self).__name__}({repr(self._held) if self._held else ''})"

    def __or__(self, other, /):
        return self._held | other

    def __and__(self, other, /):
        return self._held & other

    def __sub__(self, other, /):
        return self._held - other

    def __xor__(self, other, /):
        return self._held ^ other

    def __ior__(self, other, /):
        self._held |= other
        return self

    def add(self, item, /):
        self._held.add(item)

    def remove(self, item, /):
        self._held.remove(item)

    def discard(self, item, /):
        self._held.discard(item)

    def pop(self):
        return self._held.pop()

    def update(self, *sources):
        self._held.update(*sources)

    def union(self, *others):
        return self._held.union(*others)

    def intersection(self, *others):
        return self._held.intersection(*others)

    def difference(self, *others):
        return self._held.difference(*others)

    def symmetric_difference(self, other, /):
        return self._held.symmetric_difference(other)

    def difference_update(self, *others):
        self._held.difference_update(*others)

    def intersection_update(self, *others):
        self._held.intersection_update(*others)

    def issubset(self, other, /):
        return self._held.issubset(other)

    def issuperset(self, other, /):
        return self._held.issuperset(other)

    def isdisjoint(self, other, /):
        return self._held.isdisjoint(other)
