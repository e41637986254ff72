"""Functions that make classes, called where the program comes once: methods of all kinds use their variables."""

from enum import Enum
from dataclasses import dataclass
def make(n, unit="m"):
    total = 0
    class Length:
        factor = n
        made = 0
        def __init__(self, x):
            nonlocal total
            self.x = x
            total += 1
            Length.made += 1
        def scaled(self):
            return f"{self.x * n}{unit}"
        @classmethod
        def of(cls, x):
            return cls(x + n)
        @staticmethod
        def twice(y):
            return y * n
        @property
        def doubled(self):
            return self.x * 2 * n
        def __eq__(self, other):
            return isinstance(other, Length) and self.x == other.x
        def count(self):
            return total
    return Length
A = make(2)
B = make(3, unit="k")
print(A(5).scaled(), B(5).scaled(), A.of(3).scaled(), B.twice(4), A(1).doubled)
print(A is B, A == B, isinstance(A(1), B), A(1) == A(1), A(1) == B(1), A.factor, B.factor, A.made, B.made, A(0).count(), B(0).count())
print(A.__name__, A, type(A(1)) is A)
def make_error(prefix):
    class MyError(Exception):
        def __init__(self, what):
            super().__init__(f"{prefix}: {what}")
            self.what = what
        def __str__(self):
            return prefix + "/" + str(self.what)
    return MyError
NetError = make_error("net")
DiskError = make_error("disk")
for cls in (NetError, DiskError):
    try:
        raise cls("down")
    except NetError as e:
        print("net", e, e.what)
    except DiskError as e:
        print("disk", e, repr(e))
def make_enum(base):
    class Level(Enum):
        LOW = base
        HIGH = base * 2
        def shown(self):
            return f"{self.name}={self.value + base}"
    return Level
L1 = make_enum(1)
L2 = make_enum(10)
print([m.shown() for m in L1], L2.HIGH.shown(), list(L2), L1.LOW is L2.LOW)
def record(default):
    @dataclass
    class R:
        a: int
        b: str = default
        def text(self):
            return default + self.b
    return R
R = record("x")
print(R(1), R(2, "y").text(), R(1) == R(1))
def pair():
    class P:
        pass
    class Q(P):
        def get(self): return P()
    return P, Q
P, Q = pair()
print(isinstance(Q().get(), P), issubclass(Q, P))
def again():
    class Tmp:
        size = 3
        def __init__(self, n): self.n = n
    return Tmp(1).size + Tmp(2).n
print(again(), again())

# --- expected
# 10m 15k 10m 12 4
# False False False True False 2 3 7 2 8 3
# Length <class '__main__.make.<locals>.Length'> True
# net net/down down
# disk disk/down MyError('disk: down')
# ['LOW=2', 'HIGH=3'] HIGH=30 [<Level.LOW: 10>, <Level.HIGH: 20>] False
# record.<locals>.R(a=1, b='x') xy True
# True True
# 5 5
