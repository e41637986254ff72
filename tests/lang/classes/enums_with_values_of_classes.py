"""Members of an enumeration with a named tuple, a dataclass or a class with `__new__` mixed in: their values are
objects of that."""

from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int

    def shifted(self, by: "Point") -> "Point":
        return Point(self.x + by.x, self.y + by.y)


class Dir(Point, Enum):
    N = (0, -1)
    E = (1, 0)
    UP = (0, -1)


@dataclass(frozen=True)
class Coin:
    cents: int
    title: str = "?"


class Change(Coin, Enum):
    PENNY = 1, "penny"
    NICKEL = 5

    @property
    def label(self) -> str:
        return f"{self.title.lower()} of {self.value.cents}"


class Talks:
    def talk(self) -> str:
        return "hello"


class Plain(Talks, Enum):
    A = (1, 2)
    B = 3


class Shown(Talks, Point, Enum):
    Z = (0, 9)

    def __str__(self) -> str:
        return f"<{self.x},{self.y}>"


print(Dir.N.value, Dir.E.value.shifted(Point(1, 1)), Dir.N.x, Dir.E.y, Dir.UP is Dir.N, len(Dir))
print(Dir.N, repr(Dir.E), Dir.N.shifted(Dir.E), Dir((1, 0)).name, Dir.E == (1, 0), Dir["UP"].value)
print([(d.name, d.value) for d in Dir], {Dir.N: 1}[Dir.N])
print(Change.PENNY.value, Change.NICKEL.value.title, Change.NICKEL.cents, Change.NICKEL.label, repr(Change.PENNY))
print(Plain.A.value, Plain.B.value, Plain.A.talk(), Shown.Z, Shown.Z.value, Shown.Z.talk())
x, y = Dir.E
print(x, y, Dir.E + (5,), max(Dir))

# --- expected
# Point(x=0, y=-1) Point(x=2, y=1) 0 0 True 2
# Dir.N <Dir.E: Point(x=1, y=0)> Point(x=1, y=-1) E True Point(x=0, y=-1)
# [('N', Point(x=0, y=-1)), ('E', Point(x=1, y=0))] 1
# Coin(cents=1, title='penny') ? 5 ? of 5 <Change.PENNY: Coin(cents=1, title='penny')>
# (1, 2) 3 hello <0,9> Point(x=0, y=9) hello
# 1 0 (1, 0, 5) Dir.E
