from typing import NamedTuple
class M(NamedTuple):
    a: int
    def __add__(self, o): return M(self.a + o.a)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return M(self.a * k)
    __rmul__ = __mul__
    def __neg__(self): return M(-self.a)
    def __lt__(self, o): return self.a > o.a
    def __eq__(self, o): return isinstance(o, M) and self.a == o.a
    def __hash__(self): return self.a
    def __len__(self): return 7
    def __contains__(self, x): return x == "yes"
    def __bool__(self): return self.a > 0
    def __str__(self): return f"M<{self.a}>"
print(0 + M(1), 2 * M(4), M(2) * 3, -M(1), M(1) + M(2))
print(sum([M(1), M(2)]), sorted([M(1), M(3), M(2)]), len(M(1)), "yes" in M(1), bool(M(0)), M(1) == (1,), max(M(1), M(5)), f"{M(3)}")
a, = M(9)
print(a, M(1)[0], [*M(4)], hash(M(5)), {M(1): 2}[M(1)])
class T(tuple):
    def __add__(self, o): return T(x + y for x, y in zip(self, o))
    def __radd__(self, o): return self
    def __rmul__(self, k): return T(k * x for x in self)
    def __sub__(self, o): return T(x - y for x, y in zip(self, o))
print(T((1, 2)) + T((3, 4)), 0 + T((1, 2)), 3 * T((1, 2)), T((5, 5)) - (1, 2), sum([T((1, 2)), T((3, 4))]))
class L(list):
    def __add__(self, o): return L(a + b for a, b in zip(self, o))
    def __radd__(self, o): return self if o == 0 else L(o) + self
    def __rmul__(self, k): return L(k * a for a in self)
    __mul__ = __rmul__
print(L([1, 2]) + L([3, 4]), 0 + L([1]), 2 * L([3]), L([3]) * 2, sum([L([1, 2]), L([1, 1])]), L([1]) == [1])
class S(str):
    def __add__(self, o): return S(str(self) + "+" + str(o))
    def __radd__(self, o): return S(str(o) + "~" + str(self))
    def __mod__(self, o): return "mod"
print(S("a") + "b", "x" + S("y"), 1 + S("z"), S("q") % 3)
class D(dict):
    def __add__(self, o): return D({**self, **o})
    def __or__(self, o): return "or"
    def __missing__(self, k): return k * 2
print(D(a=1) + D(b=2), D() | {}, D()["z"])
class F(float):
    def __add__(self, o): return F(float(self) * 10 + o)
    def __radd__(self, o): return F(float(self) * 100 + o)
print(F(1.5) + 1, 1 + F(1.5), sum([F(1), F(2)]), F(2) * 2)

# --- expected
# M<1> M<8> M<6> M<-1> M<3>
# M<3> [M(a=3), M(a=2), M(a=1)] 7 True False False M<5> M<3>
# 9 1 [4] 5 2
# (4, 6) (1, 2) (3, 6) (4, 3) (4, 6)
# [4, 6] [1] [6] [6] [2, 3] True
# a+b x~y 1~z mod
# {'a': 1, 'b': 2} or zz
# 16.0 151.0 1200.0 4.0
