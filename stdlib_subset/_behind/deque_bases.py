"""What classes derived from deque inherit, as those of containers.py do from others."""

import collections


class Deque:
    def __init__(self, iterable=(), maxlen=None):
        if maxlen is None:
            self.__held__ = collections.deque(iterable)
        else:
            self.__held__ = collections.deque(iterable, maxlen)

    @property
    def maxlen(self):
        return self.__held__.maxlen

    def __contains__(self, item, /):
        return item in self.__held__

    def __len__(self):
        return len(self.__held__)

    def __iter__(self):
        return iter(self.__held__)

    def __reversed__(self):
        return reversed(self.__held__)

    def __repr__(self):
        most = self.__held__.maxlen
        return f"{type(self).__name__}({list(self.__held__)!r}{'' if most is None else f', maxlen={most}'})"

    def __eq__(self, other, /):
        return self.__held__ == other

    def __getitem__(self, index, /):
        return self.__held__[index]

    def __setitem__(self, index, value, /):
        self.__held__[index] = value

    def __delitem__(self, index, /):
        del self.__held__[index]

    def __iadd__(self, other, /):
        self.__held__.extend(other)
        return self

    def append(self, item, /):
        self.__held__.append(item)

    def appendleft(self, item, /):
        self.__held__.appendleft(item)

    def extend(self, items, /):
        self.__held__.extend(items)

    def extendleft(self, items, /):
        self.__held__.extendleft(items)

    def insert(self, index, item, /):
        self.__held__.insert(index, item)

    def pop(self):
        return self.__held__.pop()

    def popleft(self):
        return self.__held__.popleft()

    def remove(self, item, /):
        self.__held__.remove(item)

    def count(self, item, /):
        return self.__held__.count(item)

    def index(self, item, /, *limits):
        return self.__held__.index(item, *limits)

    def reverse(self):
        self.__held__.reverse()

    def rotate(self, n=1, /):
        self.__held__.rotate(n)

    def clear(self):
        self.__held__.clear()
