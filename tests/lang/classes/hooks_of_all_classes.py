"""`__getattr__` inherited, of generic classes, dataclasses, named tuples and exceptions, behind properties."""

import copy
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")
SETTINGS = {"debug": True, "level": 3}
NAMES = ("alpha", "beta")


class Base:
    kind = "base"

    def __getattr__(self, name: str) -> Any:
        if name in NAMES:
            return name.upper()
        raise AttributeError(f"{type(self).__name__} has no {name}")


class Derived(Base):
    def __init__(self):
        self.own = 1

    def __getattr__(self, name):
        if name == "extra":
            return 99
        return super().__getattr__(name)


b, d = Base(), Derived()
print(b.alpha, d.beta, d.extra + d.own, d.kind)
for x in (b, d):
    print(x.alpha, hasattr(x, "extra"), getattr(x, "extra", "none"))
    try:
        print(x.gamma)
    except AttributeError as e:
        print("no:", e, e.__context__)


class Builder:
    def __init__(self, path=""):
        self.path = path

    def __getattr__(self, name):
        return Builder(self.path + "/" + name)

    def __call__(self, *args):
        return f"{self.path}({', '.join(map(str, args))})"

    def __repr__(self):
        return f"Builder({self.path!r})"


api = Builder()
print(api.users.list, api.users.get(1, 2), api.x.y.z())


class Recorder:
    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        def method(*args, **kwargs):
            self.calls.append((name, args, kwargs))
            return len(self.calls)
        return method


r = Recorder()
print(r.start(1), r.stop(2), r.start(3))
print(r.calls)


class Prop:
    def __init__(self, fail):
        self.fail = fail

    @property
    def value(self):
        if self.fail:
            raise AttributeError("inner problem")
        return "value"

    def __getattr__(self, name):
        return f"fallback {name}"


print(Prop(False).value, Prop(True).value, hasattr(Prop(True), "value"), getattr(Prop(True), "value", 1))


class Plain:
    def __init__(self):
        self.alpha = "plain"


def show(o):
    print(o.alpha)


for o in [Plain(), Derived(), Base()]:
    show(o)


@dataclass
class Data:
    a: int
    b: str = "b"

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: getattr(self, name[4:])
        raise AttributeError(name)


data = Data(1)
print(data, data.get_a(), data.get_b(), data == Data(1))
print(hasattr(data, "get_c"), hasattr(data, "zip"))


class Box(Generic[T]):
    def __init__(self, item: T):
        self._item = item

    def __getattr__(self, name):
        return getattr(self._item, name)


print(Box("text").upper(), Box([1, 2]).count(1), Box({"a": 1}).items())
print(Box(3 + 4j).real, Box(Derived()).alpha)


class Pair(NamedTuple):
    a: int
    b: int

    def __getattr__(self, name):
        if name == "total":
            return self.a + self.b
        raise AttributeError(name)


print(Pair(1, 2).total, Pair(1, 2).a, Pair(1, 2)._asdict(), Pair(1, 1).count(1))


class Err(Exception):
    def __getattr__(self, name):
        if name == "code":
            return 5
        raise AttributeError(name)


try:
    raise Err("boom", 1)
except Err as e:
    print(e.code, e.args, e, hasattr(e, "other"))


class Matched:
    def __getattr__(self, name):
        match name:
            case "one" | "uno":
                return 1
            case "two":
                return "two"
            case _:
                raise AttributeError(name)


m = Matched()
print(m.one + m.uno, m.two + "!", hasattr(m, "three"))


class Guarded:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._inner, name)

    def __len__(self):
        return 3


g = Guarded(Plain())
g2, g3 = copy.copy(g), copy.deepcopy(g)
g.alpha2 = 1
print(g2.alpha, g3.alpha, g3._inner is g._inner, g2._inner is g._inner, len(g))


class Items:
    def __init__(self):
        self.data = {"p": 1}

    def __getitem__(self, k):
        return self.data[k]

    __getattr__ = __getitem__


print(Items().p)


class Settings:
    _allowed = {"debug", "level"}

    def __getattr__(self, name):
        if name not in self._allowed:
            raise AttributeError(f"unknown {name}")
        return SETTINGS[name]


s = Settings()
print(s.debug, s.level)
for key in ("debug", "level", "nope"):
    print(key, getattr(s, key, None), hasattr(s, key))


class Native:
    def __init__(self):
        self.real = 1

    def __getattr__(self, name):
        return object.__getattribute__(self, "_" + name)


n = Native()
n._hidden = "h"
print(n.hidden, n.real)
print(n.missing)

# --- expected
# ALPHA BETA 100 base
# ALPHA False none
# no: Base has no gamma None
# ALPHA True 99
# no: Derived has no gamma None
# Builder('/users/list') /users/get(1, 2) /x/y/z()
# 1 2 3
# [('start', (1,), {}), ('stop', (2,), {}), ('start', (3,), {})]
# value fallback value True fallback value
# plain
# ALPHA
# ALPHA
# Data(a=1, b='b') 1 b True
# True False
# TEXT 1 dict_items([('a', 1)])
# 3.0 ALPHA
# 3 1 {'a': 1, 'b': 2} 2
# 5 ('boom', 1) ('boom', 1) False
# 2 two! False
# plain plain False True 3
# 1
# True 3
# debug True True
# level 3 True
# nope None False
# h 1
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_of_all_classes.py", line 232, in <module>
#     print(n.missing)
#           ^^^^^^^^^
#   File "$HERE/hooks_of_all_classes.py", line 226, in __getattr__
#     return object.__getattribute__(self, "_" + name)
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# AttributeError: 'Native' object has no attribute '_missing'
# --- status 1
