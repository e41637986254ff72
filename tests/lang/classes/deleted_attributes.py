"""`del obj.name`, `delattr`: attributes of objects, properties, caches and classes go and come back."""
from dataclasses import dataclass, field, asdict
from functools import cached_property
import copy


class Resource:
    def __init__(self, name):
        self.name = name
        self.data = [1, 2, 3]

    def close(self):
        del self.data

    def show(self):
        try:
            return f"{self.name}: {self.data}"
        except AttributeError as e:
            return f"{self.name}: {e}"


r = Resource("disk")
print(r.show(), hasattr(r, "data"), vars(r))
r.close()
print(r.show(), hasattr(r, "data"), getattr(r, "data", None), vars(r))
try:
    r.close()
except AttributeError as e:
    print("again:", e)
r.data = [4]
print(r.show(), r.__dict__)

# A class attribute is seen again.
class Kinds:
    kind = "generic"


k = Kinds()
k.kind = "special"
print(k.kind, Kinds.kind)
del k.kind
print(k.kind)
try:
    del k.kind
except AttributeError as e:
    print(e)

class Circle:
    def __init__(self, radius):
        self._radius = radius

    @cached_property
    def area(self):
        print("computing")
        return 3 * self._radius**2

    @property
    def radius(self):
        return self._radius

    @radius.setter
    def radius(self, value):
        self._radius = value
        if "area" in self.__dict__:
            del self.area

    @radius.deleter
    def radius(self):
        print("radius goes")
        del self._radius

    @property
    def fixed(self):
        return 1


c = Circle(2)
print(c.area, c.area)
try:
    del c.area
    print(c.area)
    del c.area
    del c.area
except AttributeError as e:
    print(e)
del c.radius
try:
    print(c.radius)
except AttributeError as e:
    print(e)
try:
    del c.radius
except AttributeError as e:
    print(e)
try:
    del c.fixed
except AttributeError as e:
    print(e)


@dataclass
class Point:
    x: int
    y: int


p, q = Point(1, 2), Point(1, 2)
print(p == q)
del p.x
for what in (lambda: repr(p), lambda: str(p == q), lambda: str(asdict(p))):
    try:
        print(what())
    except AttributeError as e:
        print(e)
p2 = copy.copy(p)
print(hasattr(p2, "x"), hasattr(p2, "y"))


@dataclass(frozen=True)
class Frozen:
    a: int


try:
    del Frozen(1).a
except AttributeError as e:
    print(type(e).__name__, e)


class Slotted:
    __slots__ = ("x", "y")

    def __init__(self):
        self.x = 1


s = Slotted()
del s.x
for act in (lambda: s.x, lambda: delattr(s, "x"), lambda: s.y):
    try:
        print(act())
    except AttributeError as e:
        print(e)


class Base:
    pass


class A(Base):
    def __init__(self):
        self.v = 1.5


class B(Base):
    def __init__(self):
        self.w = "w"


for o in [A(), B(), Base()]:
    for name in ("v", "w"):
        try:
            delattr(o, name)
            print(type(o).__name__, name, "gone", hasattr(o, name))
        except AttributeError as e:
            print(e)


class Config:
    debug = True
    level = 3


del Config.debug
print(hasattr(Config, "debug"), hasattr(Config(), "debug"), Config.level)
try:
    print(Config.debug)
except AttributeError as e:
    print(e)
try:
    del Config.debug
except AttributeError as e:
    print(e)
Config.debug = False
print(Config.debug)


class Sub(Config):
    level = 4


print(Sub.level)
del Sub.level
print(Sub.level, Sub().level)

o: Resource | None = None
try:
    del o.data
except AttributeError as e:
    print(e)

# --- expected
# disk: [1, 2, 3] True {'name': 'disk', 'data': [1, 2, 3]}
# disk: 'Resource' object has no attribute 'data' False None {'name': 'disk'}
# again: 'Resource' object has no attribute 'data'
# disk: [4] {'name': 'disk', 'data': [4]}
# special generic
# generic
# 'Kinds' object has no attribute 'kind'
# computing
# 12 12
# computing
# 12
# 'Circle' object has no attribute 'area'
# radius goes
# 'Circle' object has no attribute '_radius'
# radius goes
# 'Circle' object has no attribute '_radius'
# property 'fixed' of 'Circle' object has no deleter
# True
# 'Point' object has no attribute 'x'
# 'Point' object has no attribute 'x'
# 'Point' object has no attribute 'x'
# False True
# FrozenInstanceError cannot delete field 'a'
# 'Slotted' object has no attribute 'x'
# x
# 'Slotted' object has no attribute 'y'
# A v gone False
# 'A' object has no attribute 'w'
# 'B' object has no attribute 'v'
# B w gone False
# 'Base' object has no attribute 'v'
# 'Base' object has no attribute 'w'
# False False 3
# type object 'Config' has no attribute 'debug'
# type object 'Config' has no attribute 'debug'
# False
# 4
# 3 3
# 'NoneType' object has no attribute 'data'
