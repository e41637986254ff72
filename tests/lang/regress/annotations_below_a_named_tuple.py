import collections
class P(collections.namedtuple("P", "x y")):
    _K: int
    __slots__ = ()
    @property
    def s(self): return self.x + self._K
class Q(P):
    _K = 5
print(Q(1, 2), Q(1, 2).s, P(3, 4), Q._fields)
class R(collections.namedtuple("R", ["a", "b"])):
    name: str = "r"
    def __new__(cls, a, b=7): return super().__new__(cls, a, b)
print(R(1), R(1).name)

# --- expected
# Q(x=1, y=2) 6 P(x=3, y=4) ('x', 'y')
# R(a=1, b=7) r
