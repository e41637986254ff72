"""What classes derived from dict, list and set inherit.

Each class of a program that names one of them as a base gets a copy of its own (hirgen/container_bases.py), so that the
items of one have nothing to do with those of another. `__held__` is there, and empty, before `__init__` runs.
"""

import collections
from collections.abc import Mapping, MutableMapping, MutableSequence


class Container:
    def __contains__(self, item, /):
        return item in self.__held__

    def __len__(self):
        return len(self.__held__)

    def __iter__(self):
        return iter(self.__held__)

    def __repr__(self):
        return repr(self.__held__)

    def __eq__(self, other, /):
        return self.__held__ == other

    def clear(self):
        self.__held__.clear()

    def copy(self):
        return self.__held__.copy()


class Ordered(Container):
    def __lt__(self, other, /):
        return self.__held__ < other

    def __le__(self, other, /):
        return self.__held__ <= other

    def __gt__(self, other, /):
        return self.__held__ > other

    def __ge__(self, other, /):
        return self.__held__ >= other


class Dict(Container):
    def __reversed__(self):
        return reversed(self.__held__)

    def __init__(self, source=(), /, **named):
        self.__held__.update(source)
        for key, value in named.items():
            self.__held__[key] = value

    def __getitem__(self, key, /):
        if key in self.__held__:
            return self.__held__[key]
        return self.__missing__(key)

    def __missing__(self, key, /):
        raise KeyError(key)

    def __setitem__(self, key, value, /):
        self.__held__[key] = value

    def __delitem__(self, key, /):
        del self.__held__[key]

    def __or__(self, other, /):
        return self.__held__ | other

    def __ior__(self, other, /):
        self.__held__.update(other)
        return self

    def get(self, key, default=None, /):
        return self.__held__.get(key, default)

    def keys(self):
        return self.__held__.keys()

    def values(self):
        return self.__held__.values()

    def items(self):
        return self.__held__.items()

    def pop(self, key, /, *default):
        return self.__held__.pop(key, *default)

    def popitem(self):
        return self.__held__.popitem()

    def setdefault(self, key, default=None, /):
        return self.__held__.setdefault(key, default)

    def update(self, source=(), /, **named):
        self.__held__.update(source)
        for key, value in named.items():
            self.__held__[key] = value


class OrderedDict(Dict):
    def __init__(self, source=(), /, **named):
        self.update(source, **named)

    def update(self, source=(), /, **named):
        if isinstance(source, Mapping):
            for key in source:
                self[key] = source[key]
        else:
            for key, value in source:
                self[key] = value
        for key, value in named.items():
            self[key] = value

    def __or__(self, other, /):
        made = type(self)(self)
        made.update(other)
        return made

    def __ior__(self, other, /):
        self.update(other)
        return self

    def setdefault(self, key, default=None, /):
        if key in self.__held__:
            return self[key]
        self[key] = default
        return default

    def copy(self):
        return type(self)(self)

    def __repr__(self):
        return f"{type(self).__name__}({list(self.__held__.items()) if self.__held__ else ''})"

    def move_to_end(self, key, /, last=True):
        self.__held__.move_to_end(key, last)

    def popitem(self, last=True):
        return self.__held__.popitem(last)


class DefaultDict(Dict):
    def __init__(self, default_factory=None, source=(), /, **named):
        self.default_factory = default_factory
        self.__held__.update(source)
        for key, value in named.items():
            self.__held__[key] = value

    def __missing__(self, key, /):
        if self.default_factory is None:
            raise KeyError(key)
        value = self.default_factory()
        self.__held__[key] = value
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {self.__held__!r})"


class Counter(Dict):
    def __init__(self, source=(), /, **named):
        self.update(source, **named)

    def __missing__(self, key, /):
        return 0

    def copy(self):
        return type(self)(self)

    def __repr__(self):
        if not self.__held__:
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({dict(self.most_common())!r})"

    def update(self, source=(), /, **named):
        if isinstance(source, Mapping):
            self.__add_counts__(source)
        else:
            for key in source:
                self[key] = self.__held__.get(key, 0) + 1
        self.__add_counts__(named)

    def __add_counts__(self, counts):
        """To none it adds as `dict.update` does: `__setitem__` of a class below is not asked."""
        asked = len(self.__held__) > 0
        for key, count in counts.items():
            if asked:
                self[key] = count + self.__held__.get(key, 0)
            else:
                self.__held__[key] = count

    def subtract(self, source=(), /):
        if isinstance(source, Mapping):
            for key, count in source.items():
                self[key] = self.__held__.get(key, 0) - count
        else:
            for key in source:
                self[key] = self.__held__.get(key, 0) - 1

    def most_common(self, n=None):
        found = sorted(self.__held__.items(), key=lambda item: item[1], reverse=True)
        return found if n is None else found[:n]

    def elements(self):
        for key, count in self.__held__.items():
            for _ in range(count):
                yield key

    def total(self):
        return sum(self.__held__.values())

    def __eq__(self, other, /):
        if type(other) is dict or not isinstance(other, Mapping):
            return self.__held__ == other
        return all(self.get(key, 0) == other.get(key, 0) for key in [*self.keys(), *other.keys()])

    def __add__(self, other, /):
        return +self._joined(other, lambda x, y: x + y)

    def __sub__(self, other, /):
        return +self._joined(other, lambda x, y: x - y)

    def __or__(self, other, /):
        return +self._joined(other, max)

    def __and__(self, other, /):
        return +self._joined(other, min)

    def __iadd__(self, other, /):
        return self._become(self._joined(other, lambda x, y: x + y))

    def __isub__(self, other, /):
        return self._become(self._joined(other, lambda x, y: x - y))

    def __ior__(self, other, /):
        return self._become(self._joined(other, max))

    def __iand__(self, other, /):
        return self._become(self._joined(other, min))

    def _joined(self, other, operation):
        result = collections.Counter()
        for key, count in self.items():
            result[key] = operation(count, other.get(key, 0))
        for key, count in other.items():
            if key not in self.__held__:
                result[key] = operation(0, count)
        return result

    def _become(self, counts):
        self.__held__.clear()
        self.__held__.update(+counts)
        return self


class List(Ordered):
    def __reversed__(self):
        return reversed(self.__held__)

    def __init__(self, source=(), /):
        self.__held__.clear()
        self.__held__.extend(source)

    def __getitem__(self, index, /):
        return self.__held__[index]

    def __setitem__(self, index, value, /):
        self.__held__[index] = value

    def __delitem__(self, index, /):
        del self.__held__[index]

    def __add__(self, other, /):
        return self.__held__ + other

    def __iadd__(self, other, /):
        self.__held__.extend(other)
        return self

    def __mul__(self, times, /):
        return self.__held__ * times

    def __rmul__(self, times, /):
        return self.__held__ * times

    def append(self, item, /):
        self.__held__.append(item)

    def extend(self, items, /):
        self.__held__.extend(items)

    def insert(self, index, item, /):
        self.__held__.insert(index, item)

    def pop(self, index=-1, /):
        return self.__held__.pop(index)

    def remove(self, item, /):
        self.__held__.remove(item)

    def count(self, item, /):
        return self.__held__.count(item)

    def index(self, item, /, *limits):
        return self.__held__.index(item, *limits)

    def reverse(self):
        self.__held__.reverse()

    def sort(self, *, key=None, reverse=False):
        self.__held__.sort(key=key, reverse=reverse)


class Set(Ordered):
    def __init__(self, source=(), /):
        self.__held__.update(source)

    def __repr__(self):
        return f"{type(self).__name__}({repr(self.__held__) if self.__held__ else ''})"

    def __or__(self, other, /):
        return self.__held__ | other

    def __and__(self, other, /):
        return self.__held__ & other

    def __sub__(self, other, /):
        return self.__held__ - other

    def __xor__(self, other, /):
        return self.__held__ ^ other

    def __ior__(self, other, /):
        self.__held__ |= other
        return self

    def add(self, item, /):
        self.__held__.add(item)

    def remove(self, item, /):
        self.__held__.remove(item)

    def discard(self, item, /):
        self.__held__.discard(item)

    def pop(self):
        return self.__held__.pop()

    def update(self, *sources):
        self.__held__.update(*sources)

    def union(self, *others):
        return self.__held__.union(*others)

    def intersection(self, *others):
        return self.__held__.intersection(*others)

    def difference(self, *others):
        return self.__held__.difference(*others)

    def symmetric_difference(self, other, /):
        return self.__held__.symmetric_difference(other)

    def difference_update(self, *others):
        self.__held__.difference_update(*others)

    def intersection_update(self, *others):
        self.__held__.intersection_update(*others)

    def issubset(self, other, /):
        return self.__held__.issubset(other)

    def issuperset(self, other, /):
        return self.__held__.issuperset(other)

    def isdisjoint(self, other, /):
        return self.__held__.isdisjoint(other)


class UserDict(MutableMapping):
    def __init__(self, source=None, /, **named):
        self.data = {}
        if source is not None:
            self.update(source)
        if named:
            self.update(named)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        return self.__missing__(key)

    def __missing__(self, key, /):
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        result = self.copy()
        result.update(other)
        return result

    def __ior__(self, other):
        self.data |= other
        return self

    def copy(self):
        result = type(self)()
        result.data = self.data.copy()
        return result


class UserList(MutableSequence):
    def __init__(self, source=None):
        self.data = []
        if source is not None:
            self.data.extend(source)

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        return self.data == (other if isinstance(other, list) else other.data)

    def __lt__(self, other):
        return self.data < (other if isinstance(other, list) else other.data)

    def __le__(self, other):
        return self.data <= (other if isinstance(other, list) else other.data)

    def __gt__(self, other):
        return self.data > (other if isinstance(other, list) else other.data)

    def __ge__(self, other):
        return self.data >= (other if isinstance(other, list) else other.data)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        if isinstance(i, slice):
            return type(self)(self.data[i])
        return self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)(self.data + list(other))

    def __radd__(self, other):
        return type(self)(list(other) + self.data)

    def __iadd__(self, other):
        self.data += list(other)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, *, key=None, reverse=False):
        self.data.sort(key=key, reverse=reverse)

    def extend(self, other):
        self.data.extend(other)
