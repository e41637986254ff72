"""`fields`, `replace`, `asdict` and the like go by the class that an object has when the program runs."""

from dataclasses import dataclass, field, fields, replace, asdict, astuple, is_dataclass

@dataclass
class Base:
    x: int

    def names(self):
        return [f.name for f in fields(self)]

    @classmethod
    def field_names(cls):
        return [f.name for f in fields(cls)]

    def show(self):
        return ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self))

    def moved(self):
        return replace(self, x=self.x + 1)

@dataclass
class Sub(Base):
    y: str = "y"

@dataclass
class Other(Base):
    z: float = 1.5
    w: list = field(default_factory=list)

class Plain:
    pass

@dataclass
class Data(Plain):
    n: int = 3

items: list[Base] = [Base(1), Sub(2), Other(3)]
for i in items:
    print(i.names(), i.field_names(), i.show(), i.moved(), asdict(i), astuple(i))
    print(len(fields(i)), [f.name for f in fields(type(i))])
    for f in fields(i):
        print(f.name, end=" ")
    print(replace(i, x=0), is_dataclass(i), type(replace(i)).__name__)
things: list[Plain] = [Plain(), Data()]
for t in things:
    print(is_dataclass(t))
    try:
        print(asdict(t), fields(t)[0].name, replace(t, n=4))
    except TypeError as e:
        print(e)
try:
    print(replace(items[0], y="q"))
except TypeError as e:
    print(e)
print(replace(items[1], y="q"))

# --- expected
# ['x'] ['x'] x=1 Base(x=2) {'x': 1} (1,)
# 1 ['x']
# x Base(x=0) True Base
# ['x', 'y'] ['x', 'y'] x=2, y='y' Sub(x=3, y='y') {'x': 2, 'y': 'y'} (2, 'y')
# 2 ['x', 'y']
# x y Sub(x=0, y='y') True Sub
# ['x', 'z', 'w'] ['x', 'z', 'w'] x=3, z=1.5, w=[] Other(x=4, z=1.5, w=[]) {'x': 3, 'z': 1.5, 'w': []} (3, 1.5, [])
# 3 ['x', 'z', 'w']
# x z w Other(x=0, z=1.5, w=[]) True Other
# False
# asdict() should be called on dataclass instances
# True
# {'n': 3} n Data(n=4)
# Base.__init__() got an unexpected keyword argument 'y'
# Sub(x=2, y='q')
