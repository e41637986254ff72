from collections import namedtuple
from typing import NamedTuple
import collections

class P(NamedTuple):
    x: int
    y: int = 5
    def norm2(self) -> int:
        return self.x * self.x + self.y * self.y
    @property
    def swapped(self) -> "P":
        return P(self.y, self.x)

Color = namedtuple("Color", "r g b")
Emp = namedtuple("Emp", ["name", "age"], defaults=[30])
Pair = collections.namedtuple("Pair", ("a", "b"))

p = P(3, 4)
x, y = p
print(p, x, y, p[0], p[-1], p.x, p.y, len(p), p.norm2(), p.swapped, P(1))
print(p == P(3, 4), p == (3, 4), (3, 4) == p, p != P(1), p < P(3, 5), p < (4,), sorted([P(2, 1), P(1, 9)]))
print({p: 1}[P(3, 4)], {P(1, 2), P(1, 2)}, 3 in p, list(p), tuple(p), p + (5,), p * 2, p[0:1], sum(p), max(p))
print(p._replace(x=10), p._asdict(), P._fields, P._make([7, 8]), p.index(4), p.count(3))
def f(a, b):
    return a - b
print(f(*p), "%s-%s" % p, "{}/{}".format(*p), f"{p.x}:{p}")
c = Color(255, 0, 10)
print(c, c.r, c.b, c._replace(g=7), [v // 2 for v in c], Emp("Bob"), Emp("Al", 20), Emp(name="C", age=1))
for name, age in [Emp("a", 1), Emp("b", 2)]:
    print(name, age)
for i, (a, b) in enumerate([Pair(1, "x"), Pair(2, "y")]):
    print(i, a, b)
match p:
    case P(x=3, y=b):
        print("matched", b)
match c:
    case Color(r, g, b):
        print(r, g, b)
try:
    p.x = 5
except AttributeError as e:
    print(e)
print(isinstance(p, tuple), isinstance(p, P), isinstance((1, 2), P))
class Node(namedtuple("Node", "val left right")):
    def total(self):
        return self.val + (self.left.total() if self.left else 0) + (self.right.total() if self.right else 0)
print(Node(1, Node(2, None, None), Node(3, None, None)).total())
best = max([P(1, 2), P(5, 0), P(3, 3)], key=lambda q: q.y)
print(best, min([P(1, 2), P(0, 9)]))
rows = [("a", 1), ("b", 2)]
print([Pair(*r) for r in rows], dict([Pair("k", 1)]), list(zip(*[p, P(8, 9)])))

# --- expected
# P(x=3, y=4) 3 4 3 4 3 4 2 25 P(x=4, y=3) P(x=1, y=5)
# True True True True True True [P(x=1, y=9), P(x=2, y=1)]
# 1 {P(x=1, y=2)} True [3, 4] (3, 4) (3, 4, 5) (3, 4, 3, 4) (3,) 7 4
# P(x=10, y=4) {'x': 3, 'y': 4} ('x', 'y') P(x=7, y=8) 1 1
# -1 3-4 3/4 3:P(x=3, y=4)
# Color(r=255, g=0, b=10) 255 10 Color(r=255, g=7, b=10) [127, 0, 5] Emp(name='Bob', age=30) Emp(name='Al', age=20) Emp(name='C', age=1)
# a 1
# b 2
# 0 1 x
# 1 2 y
# matched 4
# 255 0 10
# can't set attribute
# True True False
# 6
# P(x=3, y=3) P(x=0, y=9)
# [Pair(a='a', b=1), Pair(a='b', b=2)] {'k': 1} [(3, 8), (4, 9)]
