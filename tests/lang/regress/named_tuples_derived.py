from collections import namedtuple
from typing import NamedTuple
Vec = namedtuple('Vec', 'x y')
class V(Vec):
    __slots__ = ()
    def __add__(self, o): return V(self.x + o.x, self.y + o.y)
class P(NamedTuple):
    a: int
    b: str = "b"
class Q(P):
    def both(self): return f"{self.a}{self.b}"
class R(Q):
    pass
print(V(1, 2), Vec(1, 2), [V(1, 2) + V(3, 4)], P(1), Q(2), repr(Q(2, "c")), R(5), Q(1).both())
print(V(1, 2)._replace(x=5), Q(1)._replace(b="z").both(), R(1)._replace(a=2), P(1)._replace(a=3))
print(V(1, 2) == Vec(1, 2), V._make([3, 4]), Q._make((1, "x")), R(1) < R(2))

# --- expected
# V(x=1, y=2) Vec(x=1, y=2) [V(x=4, y=6)] P(a=1, b='b') Q(a=2, b='b') Q(a=2, b='c') R(a=5, b='b') 1b
# V(x=5, y=2) 1z R(a=2, b='b') P(a=3, b='b')
# True V(x=3, y=4) Q(a=1, b='x') True
