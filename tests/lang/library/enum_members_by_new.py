"""Enumerations with a `__new__` of their own, which says what a member's value is and gives it more fields."""

from enum import Enum, IntEnum

class Labelled(Enum):
    def __new__(cls, value, label="none"):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.label = label
        return obj

    def __str__(self):
        return f"{self._name_}={self._value_}({self.label})"

class Unit(Labelled):
    M = "m", "metre"
    S = "s", "second"
    K = "k"

class Auto(Enum):
    def __new__(cls):
        obj = object.__new__(cls)
        obj._value_ = len(cls.__members__) + 1
        return obj

    X = ()
    Y = ()

print(*Unit, Unit("s"), Unit.M.value, [a.value for a in Auto], Auto(2))
try:
    Unit("x")
except ValueError as e:
    print(e)

# --- expected
# M=m(metre) S=s(second) K=k(none) S=s(second) m [1, 2] Auto.Y
# 'x' is not a valid Unit
