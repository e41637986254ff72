from functools import cached_property

def noted(f):
    def w(self):
        print("noted")
        return f(self) + 1
    return w

class A:
    @cached_property
    @noted
    def v(self) -> int:
        return 3

print(A().v)
import functools

def noted(f):
    @functools.wraps(f)
    def w(self, *a, **k):
        self.trace.append(f.__name__)
        return f(self, *a, **k)
    return w

class Acc:
    def __init__(self) -> None:
        self.trace: list[str] = []

    @property
    @noted
    def value(self) -> int:
        return 3

a = Acc()
print(a.value, a.trace)
import functools
def noted(f):
    def w(*a):
        print("noted")
        return f(*a)
    return w
class B:
    @functools.lru_cache
    @noted
    def m(self, x: int) -> int:
        return x
o = B()
print(o.m(1), o.m(1))
def noted(f):
    def w(*a):
        print("noted")
        return f(*a)
    return w
class B2:
    @property
    def p(self) -> int:
        return 1
    @p.setter
    @noted
    def p(self, v: int) -> None:
        print("set", v)
B2().p = 5
import functools
def noted(f):
    def w(*a):
        print("noted", *a)
        return f(*a)
    return w
@functools.cache
@noted
def c1(x):
    return x
@functools.lru_cache(maxsize=2)
@noted
def c2(x, y):
    return x + y
print(c1(1), c1(1), c2(1, 2), c2(1, 2))
@noted
@functools.cache
def c3(x):
    print("calc")
    return x
print(c3(1), c3(1))
@functools.lru_cache
def f(x, *a, k=2, **kw):
    return x + sum(kw.values()) + sum(a) * k
print(f(1), f(1, z=3), f(1, y=5), f(1, 2), f(1, 2, k=3), f(1, z=3))
def outer():
    @functools.cache
    @noted
    def g(n):
        return n * 2
    return g(1) + g(1)
print(outer())
@functools.cache
@noted
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(5), fib.cache_info().hits)

# --- expected
# noted
# 4
# 3 ['value']
# noted
# 1 1
# noted
# set 5
# noted 1
# noted 1 2
# 1 1 3 3
# noted 1
# calc
# noted 1
# 1 1
# 1 4 6 5 7 4
# noted 1
# 4
# noted 5
# noted 4
# noted 3
# noted 2
# noted 1
# noted 0
# 5 3
