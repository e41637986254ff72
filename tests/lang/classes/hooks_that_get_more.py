"""`__getattr__` with computed names, in functions, with slots, storing in `__dict__`; a traceback through it."""

import sys


def make(prefix):
    class Local:
        def __init__(self):
            self.n = 1

        def __getattr__(self, name):
            return prefix + name

        def __setattr__(self, name, value):
            object.__setattr__(self, name, value)

    return Local()


o = make("p_")
print(o.some, o.n)


class Rebound:
    def __init__(self):
        self.data = {"a": 1, "b": 2}

    def __getattr__(self, name):
        name = name.lower()
        if name not in self.data:
            raise AttributeError(name)
        return self.data[name]


r = Rebound()
print(r.A + r.B, hasattr(r, "C"))
for key in sys.argv[1:] + ["a", "B", "zz", "data"]:
    print(key, getattr(r, key, None), hasattr(r, key))
try:
    print(getattr(r, "q" + str(1)))
except AttributeError as e:
    print(e)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1

    def __getattr__(self, name):
        return f"no {name}"


print(Slots().a, Slots().b, Slots().c)


class Private:
    def __init__(self):
        self.__secret = 5

    def __getattr__(self, name):
        if name == "secret":
            return self.__secret
        raise AttributeError(name)


print(Private().secret)


class Cache:
    def __getattr__(self, name):
        if name.startswith("load_"):
            value = self.__dict__[name] = len(name)
            print("loading", name)
            return value
        raise AttributeError(name)


c = Cache()
print(c.load_a, c.load_a, c.load_bc)
print("load_a" in c.__dict__, "load_x" in c.__dict__)
try:
    c.__dict__["load_x"]
except KeyError as e:
    print("KeyError", e)


class Broken:
    def __getattr__(self, name):
        return self._data[name]


try:
    Broken().x
except RecursionError as e:
    print("recursion")


class Chain:
    def __init__(self, *inner):
        self.inner = inner

    def __getattr__(self, name):
        for i in self.inner:
            if hasattr(i, name):
                return getattr(i, name)
        raise AttributeError(f"none has {name!r}")


class A:
    x = 1


class B:
    y = "y"

    def meth(self, k=2):
        return k


ch = Chain(A(), B())
print(ch.x, ch.y, ch.meth(k=4), hasattr(ch, "z"))


class Env:
    def __init__(self):
        self.values = {}

    def __getattr__(self, name):
        if name.isupper():
            return self.values.get(name, "")
        return super().__getattribute__(name)


e = Env()
e.values["HOME"] = "/root"
print(e.HOME, repr(e.PATH))
try:
    e.home
except AttributeError as x:
    print(x)
match e:
    case Env(HOME=h):
        print("matched", h)


class Color:
    def __getattr__(self, name):
        def paint(text, *, bold=False):
            return f"<{name}{' bold' if bold else ''}>{text}"
        return paint


print(Color().red("x"), Color().blue("y", bold=True))
fs = [Color().red, Color().green]
print([f("z") for f in fs])
print(sorted([r], key=lambda q: q.a)[0] is r, [q.b for q in [r, r]], f"{r.a:>3}")


class Outer:
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)


class Inner:
    def run(self, n):
        return 10 // n


Outer(Inner()).run(0)

# --- expected
# p_some 1
# 3 False
# a 1 True
# B 2 True
# zz None False
# data {'a': 1, 'b': 2} True
# q1
# 1 no b no c
# 5
# loading load_a
# loading load_bc
# 6 6 7
# True False
# KeyError 'load_x'
# recursion
# 1 y 4 False
# /root ''
# 'Env' object has no attribute 'home'
# matched /root
# <red>x <blue bold>y
# ['<red>z', '<green>z']
# True [2, 2]   1
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_that_get_more.py", line 174, in <module>
#     Outer(Inner()).run(0)
#   File "$HERE/hooks_that_get_more.py", line 171, in run
#     return 10 // n
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# --- status 1
