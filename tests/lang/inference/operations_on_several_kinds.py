"""Operations, methods and builtins on values of several kinds, their arguments evaluated once and in order."""
from collections import deque, OrderedDict, defaultdict
from fractions import Fraction
from decimal import Decimal
import io, sys, math

def n(x):
    print("n", x)
    return x

class A:
    def __init__(self, v): self.v = v
    def __add__(self, o): return A(self.v + o)
    def __pow__(self, o): return A(self.v ** o)
    def __getitem__(self, i): return self.v * i
    def __setitem__(self, i, x): self.v = i * x
    def __format__(self, spec): return f"A{spec}"
    def __contains__(self, x): return self.v == x
    def __call__(self, *a, k=0): return (self.v, a, k)
    def __round__(self, k=None): return (self.v, k)
    def __divmod__(self, o): return (self.v, o)
    def insert(self, i, x): self.v = i + x
    def get(self, a, b=None): return (a, b)
    def write(self, t): return len(t)

for x in (3, 2.5, Fraction(7, 2), A(5)):
    print(round(x, n(1)) if not isinstance(x, Fraction) else round(x, n(2)))
    print(divmod(x, n(2)))
    print(pow(x, n(2)) if not isinstance(x, A) else x.v)
    print(format(x, n("") + ""))
    print(f"{x:{n('')}}")
for x in ([1, 2, 3], (4, 5, 6), "abc", b"xyz", {0: 7, 1: 8}, A(9), range(5)):
    print(x[n(1)])
    print(n(1) in x if not isinstance(x, (str, bytes)) else len(x))
for x in ([1, 2, 3], deque([1, 2, 3]), A(4)):
    x.insert(n(1), n(7))
    x[n(0)] = n(2) * 3
    print(x if not isinstance(x, A) else x.v)
for x in ({1: 2}, OrderedDict({1: 3}), defaultdict(int, {1: 4}), A(1)):
    print(x.get(n(1), n(5)), x.get(n(2), n(6)))
for x in ("a-b-c", b"a-b-c", bytearray(b"a-b")):
    print(x.split(None, n(1)))
    print(x.center(n(9)), x.rjust(n(8)), x.startswith(x[:1], n(0), n(2)))
for x in (io.StringIO(), A(1), sys.stdout):
    print(n("hi"), n("there"), sep=n("+"), end=n("\n"), file=x)
    x.write(n("abc"))
for f in (max, min, A(3)):
    print(f(n(3), n(4)))
for f in (A(2), lambda *a, k: a, A(4)):
    print(f(n(1), *[n(2)], k=n(3)))
for s in ({1, 2}, frozenset({2, 3}), {1: 2}.keys()):
    print(sorted(s & {n(2), 5}), sorted(s | {n(9)}), sorted({n(2)} | s))
for s in ({1, 2}, frozenset({2, 3})):
    print(sorted(s.union([n(7)], {n(8)})), s.isdisjoint([n(1)]))
for t in (int, float, complex, str, Decimal):
    print(t(n("12")))
for t in (int, A):
    y = t(n("12"))
    print(y if isinstance(y, int) else y.v)
for x in ("12", b"14", "0x1f"):
    print(int(x, n(16)))
for x in (1, 2.5, "a", None, (1, 2)):
    print(isinstance(x, (int, n(str))), getattr(x, "real", n(0)), hasattr(x, "imag"))
for x, y in ((1, 2), (1.5, 2), ("a", "b")):
    print(x + y, x < y, x == n(y), max(x, n(y), key=lambda v: v))
    x += n(y)
    print(x)
for x in (A(1), [1, 2, 3], {0: 1}):
    x[n(0)] = n(7)
    if not isinstance(x, A):
        x[n(0)] += n(8)
        del x[n(0)]
        print(x)
print("%s %d" % (n("q"), n(4)), "%5.*f" % (n(2), n(1.234)))
for v in (5, "x", 2.5):
    print("%s|%r" % (v, n(v)), "{:>{w}}".format(v, w=n(6)), "{0!r:>{1}}".format(v, n(6)))
for v in ("x", ["a"], ("t",)):
    print(v * n(2), n(2) * v, v + v, n(0) in [0], sorted(v, key=n(len), reverse=n(True)))
for q in ([3, 1, 2], (3, 1, 2), {3, 1, 2}):
    print(sum(q, n(10)), sorted(q, key=lambda z: -z), list(enumerate(q, n(5)))[:1], max(q, default=n(0)), list(zip(q, n([1, 2, 3]))), list(map(lambda a, b: a * b, q, n([1, 2, 3]))))
for a in (10, 3.0):
    print(math.pow(a, n(2)), math.log(a, n(2)) > 1, math.hypot(a, n(4)), math.copysign(a, n(-1)), math.ldexp(a, n(2)), math.isclose(a, n(3), rel_tol=n(0.5)))

# --- expected
# n 1
# 3
# n 2
# (1, 1)
# n 2
# 9
# n 
# 3
# n 
# 3
# n 1
# 2.5
# n 2
# (1.0, 0.5)
# n 2
# 6.25
# n 
# 2.5
# n 
# 2.5
# n 2
# 7/2
# n 2
# (1, Fraction(3, 2))
# n 2
# 49/4
# n 
# 7/2
# n 
# 7/2
# n 1
# (5, 1)
# n 2
# (5, 2)
# 5
# n 
# A
# n 
# A
# n 1
# 2
# n 1
# True
# n 1
# 5
# n 1
# False
# n 1
# b
# 3
# n 1
# 121
# 3
# n 1
# 8
# n 1
# True
# n 1
# 9
# n 1
# False
# n 1
# 1
# n 1
# True
# n 1
# n 7
# n 2
# n 0
# [6, 7, 2, 3]
# n 1
# n 7
# n 2
# n 0
# deque([6, 7, 2, 3])
# n 1
# n 7
# n 2
# n 0
# 0
# n 1
# n 5
# n 2
# n 6
# 2 6
# n 1
# n 5
# n 2
# n 6
# 3 6
# n 1
# n 5
# n 2
# n 6
# 4 6
# n 1
# n 5
# n 2
# n 6
# (1, 5) (2, 6)
# n 1
# ['a-b-c']
# n 9
# n 8
# n 0
# n 2
#   a-b-c      a-b-c True
# n 1
# [b'a-b-c']
# n 9
# n 8
# n 0
# n 2
# b'  a-b-c  ' b'   a-b-c' True
# n 1
# [bytearray(b'a-b')]
# n 9
# n 8
# n 0
# n 2
# bytearray(b'   a-b   ') bytearray(b'     a-b') True
# n hi
# n there
# n +
# n 
#
# n abc
# n hi
# n there
# n +
# n 
#
# n abc
# n hi
# n there
# n +
# n 
#
# hi+there
# n abc
# abcn 3
# n 4
# 4
# n 3
# n 4
# 3
# n 3
# n 4
# (3, (3, 4), 0)
# n 1
# n 2
# n 3
# (2, (1, 2), 3)
# n 1
# n 2
# n 3
# (1, 2)
# n 1
# n 2
# n 3
# (4, (1, 2), 3)
# n 2
# n 9
# n 2
# [2] [1, 2, 9] [1, 2]
# n 2
# n 9
# n 2
# [2] [2, 3, 9] [2, 3]
# n 2
# n 9
# n 2
# [] [1, 9] [1, 2]
# n 7
# n 8
# n 1
# [1, 2, 7, 8] False
# n 7
# n 8
# n 1
# [2, 3, 7, 8] True
# n 12
# 12
# n 12
# 12.0
# n 12
# (12+0j)
# n 12
# 12
# n 12
# 12
# n 12
# 12
# n 12
# 12
# n 16
# 18
# n 16
# 20
# n 16
# 31
# n <class 'str'>
# n 0
# True 1 True
# n <class 'str'>
# n 0
# False 2.5 True
# n <class 'str'>
# n 0
# True 0 False
# n <class 'str'>
# n 0
# False 0 False
# n <class 'str'>
# n 0
# False 0 False
# n 2
# n 2
# 3 True False 2
# n 2
# 3
# n 2
# n 2
# 3.5 True False 2
# n 2
# 3.5
# n b
# n b
# ab True False b
# n b
# ab
# n 7
# n 0
# n 7
# n 0
# n 0
# n 8
# n 0
# [2, 3]
# n 7
# n 0
# n 0
# n 8
# n 0
# {}
# n q
# n 4
# n 2
# n 1.234
# q 4  1.23
# n 5
# n 6
# n 6
# 5|5      5      5
# n x
# n 6
# n 6
# x|'x'      x    'x'
# n 2.5
# n 6
# n 6
# 2.5|2.5    2.5    2.5
# n 2
# n 2
# n 0
# n <built-in function len>
# n True
# xx xx xx True ['x']
# n 2
# n 2
# n 0
# n <built-in function len>
# n True
# ['a', 'a'] ['a', 'a'] ['a', 'a'] True ['a']
# n 2
# n 2
# n 0
# n <built-in function len>
# n True
# ('t', 't') ('t', 't') ('t', 't') True ['t']
# n 10
# n 5
# n 0
# n [1, 2, 3]
# n [1, 2, 3]
# 16 [3, 2, 1] [(5, 3)] 3 [(3, 1), (1, 2), (2, 3)] [3, 2, 6]
# n 10
# n 5
# n 0
# n [1, 2, 3]
# n [1, 2, 3]
# 16 [3, 2, 1] [(5, 3)] 3 [(3, 1), (1, 2), (2, 3)] [3, 2, 6]
# n 10
# n 5
# n 0
# n [1, 2, 3]
# n [1, 2, 3]
# 16 [3, 2, 1] [(5, 1)] 3 [(1, 1), (2, 2), (3, 3)] [1, 4, 9]
# n 2
# n 2
# n 4
# n -1
# n 2
# n 3
# n 0.5
# 100.0 True 10.770329614269007 -10.0 40.0 False
# n 2
# n 2
# n 4
# n -1
# n 2
# n 3
# n 0.5
# 9.0 True 5.0 -3.0 12.0 True
