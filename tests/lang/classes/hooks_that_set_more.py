"""`__setattr__` and `__delattr__` of mixins, dataclasses and exceptions, with properties, where only some have one."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple


class Frozen:
    """A mixin."""

    def __setattr__(self, name: str, value: Any) -> None:
        if hasattr(self, name):
            raise AttributeError(f"{name} is set already")
        super().__setattr__(name, value)


class Point(Frozen):
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Name(Frozen):
    def __init__(self, first):
        self.first = first

    @property
    def full(self):
        return self.first + "!"

    @full.setter
    def full(self, value):
        object.__setattr__(self, "first", value)


p, n = Point(1, 2), Name("n")
print(p.x + p.y, n.first.upper(), n.full)
for thing in (p, n):
    try:
        thing.x = 3
        print("ok", thing.x)
    except AttributeError as e:
        print(e)
try:
    n.full = "m"
except AttributeError as e:
    print(e)


class Logged:
    def __init__(self):
        self.log = []
        self.count = 0

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        if name != "log":
            self.log.append((name, value))

    @property
    def double(self):
        return self.count * 2

    @double.setter
    def double(self, value):
        self.count = value // 2


g = Logged()
g.count += 5
g.double = 8
g.count, g.other = 1, "two"
with open("/dev/null") as g.file:
    pass
print([k for k, v in g.log], g.count, g.other, g.double)
setattr(g, "third", 3)
print(g.third, g.log[-1])


@dataclass
class Checked:
    age: int
    name: str = "x"
    tags: list = field(default_factory=list)

    def __setattr__(self, name, value):
        if name == "age" and value < 0:
            raise ValueError("negative age")
        super().__setattr__(name, value)


c = Checked(3)
c.age = 4
c.tags.append("t")
print(c, c == Checked(4, "x", ["t"]), vars(c))
try:
    Checked(-1)
except ValueError as e:
    print(e)


class Sub(Checked):
    def __setattr__(self, name, value):
        print("sub", name)
        super().__setattr__(name, value)


s = Sub(1)
s.extra = 2
print(s, s.extra)


class Plain:
    def __init__(self):
        self.age = 0


for o in [Plain(), Checked(1), Sub(2)]:
    o.age = 7
    print(o.age)


class Base:
    def __init__(self):
        self.a = 1


class Hooked(Base):
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)


print(Base().a, Hooked().a)




class Err(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code

    def __setattr__(self, name, value):
        print("err", name, value)
        super().__setattr__(name, value)


try:
    raise Err(4)
except Err as e:
    e.more = 1
    print(e.code, e, e.args, e.more)


class Del:
    def __init__(self):
        self.a = 1
        self.keep = 2

    def __delattr__(self, name):
        if name == "keep":
            raise AttributeError("can't delete keep")
        print("deleting", name)
        super().__delattr__(name)


x = Del()
del x.a
print(hasattr(x, "a"))
delattr(x, "a") if hasattr(x, "a") else print("gone")
try:
    del x.keep
except AttributeError as e:
    print(e)


class Validator:
    _rules = {"port": int, "host": str}

    def __setattr__(self, name, value):
        if name not in self._rules:
            raise AttributeError(f"unknown option {name!r}")
        if not isinstance(value, self._rules[name]):
            raise TypeError(f"{name} must be {self._rules[name].__name__}")
        self.__dict__[name] = value


v = Validator()
v.port = 80
v.host = "h"
print(v.port + 1, v.host)
try:
    v.port = "x"
except TypeError as e:
    print(e)
v.bad = 1

# --- expected
# 3 N n!
# x is set already
# ok 3
# full is set already
# ['count', 'count', 'count', 'double', 'count', 'other', 'file'] 1 two 2
# 3 ('third', 3)
# Checked(age=4, name='x', tags=['t']) True {'age': 4, 'name': 'x', 'tags': ['t']}
# negative age
# sub age
# sub name
# sub tags
# sub extra
# Sub(age=1, name='x', tags=[]) 2
# sub age
# sub name
# sub tags
# 7
# 7
# sub age
# 7
# 1 2
# err code 4
# err more 1
# 4 4 (4,) 1
# deleting a
# False
# gone
# can't delete keep
# 81 h
# port must be int
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_that_set_more.py", line 196, in <module>
#     v.bad = 1
#     ^^^^^
#   File "$HERE/hooks_that_set_more.py", line 182, in __setattr__
#     raise AttributeError(f"unknown option {name!r}")
# AttributeError: unknown option 'bad'
# --- status 1
