"""Hooks as programs use them: units, nodes with attributes, counters, values that are frozen."""

from functools import lru_cache, cached_property
from contextlib import suppress
import operator


class Decorated:
    @lru_cache
    def __getattr__(self, name):
        print("once", name)
        return len(name)


d = Decorated()
print(d.abc, d.abc, d.de)


class Lazy:
    def __init__(self, n):
        self.n = n

    @cached_property
    def big(self):
        print("computing")
        return self.n * 1000

    def __getattr__(self, name):
        return f"<{name}>"

    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)


z = Lazy(2)
print(z.big, z.big, z.other)
print(operator.attrgetter("n")(z), operator.attrgetter("foo")(z))
print("{0.n} {0.bar}".format(z))


class Unit:
    """Temperature-like conversions."""

    _factors = {"m": 1.0, "km": 1000.0, "cm": 0.01}

    def __init__(self, value):
        object.__setattr__(self, "metres", value)

    def __getattr__(self, name):
        if name in Unit._factors:
            return self.metres / Unit._factors[name]
        raise AttributeError(f"'Unit' object has no attribute '{name}'")

    def __setattr__(self, name, value):
        if name in self._factors:
            object.__setattr__(self, "metres", value * self._factors[name])
        else:
            raise AttributeError(name)


u = Unit(5.0)
print(u.m, u.km, u.cm)
u.km = 3
u.cm += 1
print(u.metres)
with suppress(AttributeError):
    u.inch = 3
with suppress(AttributeError):
    print(u.inch)


class Node:
    def __init__(self, tag, **attrs):
        self.__dict__["tag"] = tag
        self.__dict__["attrs"] = attrs

    def __getattr__(self, name):
        if name in self.attrs:
            return self.attrs[name]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        self.attrs[name] = value

    def __delattr__(self, name):
        try:
            del self.attrs[name]
        except KeyError:
            raise AttributeError(name) from None


n = Node("a", href="x")
n.cls = "big"
print(n.tag, n.attrs, n.href, n.cls)
del n.href
print(n.attrs)
try:
    del n.href
except AttributeError as e:
    print("AttributeError", e)


class Table:
    def __init__(self):
        super().__setattr__("rows", [])
        super().__setattr__("frozen", False)

    def freeze(self):
        self.frozen = True
        return self

    def __setattr__(self, key, value):
        if self.frozen:
            raise TypeError("frozen")
        object.__setattr__(self, key, value)


t = Table()
t.name = "n"
t.freeze()
try:
    t.name = "m"
except TypeError as e:
    print(e, t.name)


class Descr:
    x: int = 3
    y: str

    def __getattr__(self, name):
        return "none of " + name


q = Descr()
print(q.x, q.y)
q.x = 4
q.y = "set"
print(q.x, q.y)


class Counter:
    def __init__(self):
        self.hits = {}

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        self.hits[name] = self.hits.get(name, 0) + 1
        return self.hits[name]


c = Counter()
for _ in range(3):
    c.a
c.b
print(c.hits, c.a)
c.n += 5
print(c.n)


class Immutable:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        object.__setattr__(self, "x", x)
        object.__setattr__(self, "y", y)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")



i = Immutable(1, 2)
print(i.x + i.y)
i.x = 5

# --- expected
# once abc
# once de
# 3 3 2
# set n
# computing
# 2000 2000 <other>
# 2 <foo>
# 2 <bar>
# 5.0 0.005 500.0
# 3000.01
# a {'href': 'x', 'cls': 'big'} x big
# {'cls': 'big'}
# AttributeError href
# frozen n
# 3 none of y
# 4 set
# {'a': 4, 'b': 1} 4
# 6
# 3
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_in_use.py", line 177, in <module>
#     i.x = 5
#     ^^^
#   File "$HERE/hooks_in_use.py", line 171, in __setattr__
#     raise AttributeError(f"{type(self).__name__} is immutable")
# AttributeError: Immutable is immutable
# --- status 1
