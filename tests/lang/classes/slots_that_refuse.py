class P:
    __slots__ = ("x", "y")
    kind = "point"
    def __init__(self, x, y):
        self.x, self.y = x, y
    def scale(self, n):
        self.x *= n
        return self
p = P(1, 2)
p.x = 5
try:
    p.z = 4
except AttributeError as e:
    print(e)
try:
    p.kind = "other"
except AttributeError as e:
    print(e)
try:
    p.scale = None
except AttributeError as e:
    print(e)
class Q(P):
    __slots__ = ["w"]
class R(P):
    pass
class S(P):
    __slots__ = "one"
for c in (Q(1, 2), R(3, 4), S(5, 6), P(7, 8)):
    try:
        c.w = 9
        print(type(c).__name__, c.w)
    except AttributeError as e:
        print(e)
    try:
        c.one = 9
        print(type(c).__name__, c.one)
    except AttributeError as e:
        print(e)
r = R(1, 2)
r.anything = 3
print(r.anything, hasattr(p, "z"), hasattr(p, "__dict__"), hasattr(r, "__dict__"))
class D:
    __slots__ = ("a", "__dict__")
d = D()
d.b = 4
print(d.b)
class Priv:
    __slots__ = ("__v", "_w")
    def __init__(self): self.__v = 3; self._w = 4
    def get(self): return self.__v + self._w
print(Priv().get())
from dataclasses import dataclass
@dataclass(slots=True)
class DS:
    a: int
    b: int = 2
ds = DS(1)
ds.b = 5
try:
    ds.c = 4
except AttributeError as e:
    print(e)
print(ds)
class L(list):
    __slots__ = ()
l = L([1])
try:
    l.name = 3
except AttributeError as e:
    print(e)
class E(Exception):
    __slots__ = ("code",)
e = E("x")
e.code = 3
e.more = 4
print(e.code, e.more)
try:
    setattr(p, "q", 5)
except AttributeError as e:
    print(e)
try:
    p.nope
except AttributeError as e:
    print(e)

things = [P(1, 2), Q(1, 2), R(1, 2)]
print([hasattr(t, "__dict__") for t in things])
class Node:
    __slots__ = ("v", "next")
    def __init__(self, v, next=None):
        self.v = v
        self.next = next
    def __iter__(self):
        n = self
        while n is not None:
            yield n.v
            n = n.next
print(list(Node(1, Node(2))))
class Counter2:
    __slots__ = ("n",)
    def bump(self):
        try:
            self.total += 1
        except AttributeError as e:
            print(e)
        try:
            self.total = 1
        except AttributeError as e:
            print(e)
        try:
            print(self.n)
        except AttributeError as e:
            print(e)
Counter2().bump()
from typing import Generic, TypeVar
T = TypeVar("T")
class Box(Generic[T]):
    __slots__ = ("item",)
    def __init__(self, item: T): self.item = item
b = Box(3)
try:
    b.other = 3
except AttributeError as e:
    print(e)
from abc import ABC, abstractmethod
class Shape(ABC):
    __slots__ = ()
    @abstractmethod
    def area(self): ...
class Sq(Shape):
    __slots__ = ("s",)
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
q = Sq(3)
try:
    q.name = "x"
except AttributeError as e:
    print(e, q.area())
p.last = 1

# --- expected
# 'P' object has no attribute 'z'
# 'P' object attribute 'kind' is read-only
# 'P' object attribute 'scale' is read-only
# Q 9
# 'Q' object has no attribute 'one'
# R 9
# R 9
# 'S' object has no attribute 'w'
# S 9
# 'P' object has no attribute 'w'
# 'P' object has no attribute 'one'
# 3 False False True
# 4
# 7
# 'DS' object has no attribute 'c'
# DS(a=1, b=5)
# 'L' object has no attribute 'name'
# 3 4
# 'P' object has no attribute 'q'
# 'P' object has no attribute 'nope'
# [False, False, True]
# [1, 2]
# 'Counter2' object has no attribute 'total'
# 'Counter2' object has no attribute 'total'
# 'Counter2' object has no attribute 'n'
# 'Box' object has no attribute 'other'
# 'Sq' object has no attribute 'name' 9
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/slots_that_refuse.py", line 140, in <module>
#     p.last = 1
#     ^^^^^^
# AttributeError: 'P' object has no attribute 'last'
# --- status 1
