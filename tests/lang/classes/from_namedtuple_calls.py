from collections import namedtuple
from typing import NamedTuple
class P(namedtuple("P", "x y")):
    __slots__ = ()
    def norm1(self):
        return abs(self.x) + abs(self.y)
    def __add__(self, o):
        return P(self.x + o.x, self.y + o.y)
print(P(1, -2).norm1(), P(1, 2) + P(3, 4), P(1, 2)._replace(x=5), P(1, 2) == (1, 2))
class Temp(namedtuple("Temp", ["deg", "unit"])):
    def __new__(cls, deg, unit="C"):
        return super().__new__(cls, deg, unit)
    def __str__(self):
        return f"{self.deg}{self.unit}"
print(Temp(3), repr(Temp(4, "F")))

# --- expected
# 3 P(x=4, y=6) P(x=5, y=2) True
# 3C Temp(deg=4, unit='F')
