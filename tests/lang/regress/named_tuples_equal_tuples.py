from typing import NamedTuple
from collections import namedtuple
class M(namedtuple("M", "a b")):
    def t(self): return 1
class K(namedtuple("K", "a b")):
    def __new__(cls, a, b="x"): return super().__new__(cls, a, b)
class U(NamedTuple):
    a: int | float
    b: str
print(M(5, "x") == (5, "x"), K(5) == (5, "x"), U(5, "x") == (5, "x"), U(5.5, "x") == (5.5, "x"), (5, "x") == U(5, "x"))
def tup(n): return (n, "x")
print(U(5, "x") == tup(5), tup(5.0) == U(5, "x"), tup(5) == tup(5.0), (1, 2) == (1.0, 2.0), (1, "a") == (True, "a"))
xs = [(1, "x"), (2.5, "y")]
print(xs[0] == (1, "x"), (1, "x") in xs, U(1, "x") in xs, xs.index((2.5, "y")), (2.5, "y") == xs[1], U(5, "x") in [(5, "x")], (5, "x") in [U(5, "x")])
print({U(5, "x"): 1}.get(U(5.0, "x")), M(1, 2) < (1, 3), U(1, "x") < (2, "a"), sorted([U(2, "a"), U(1.5, "b")]))

# --- expected
# True True True True True
# True True True True True
# True True True 1 True True True
# 1 True True [U(a=1.5, b='b'), U(a=2, b='a')]
