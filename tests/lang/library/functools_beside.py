import functools
from functools import partial, reduce, lru_cache, cmp_to_key
import operator, itertools
def add(a, b): return a + b
print(reduce(add, [1, 2, 3]), functools.reduce(operator.mul, [1, 2, 3, 4], 1), partial(add, 1)(2), functools.partial(add, 5)(6))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)), sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: a - b)))
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@functools.cache
def sq(n): return n * n
print(fib(50), sq(9))
def deco(f):
    @functools.wraps(f)
    def inner(*a):
        return f(*a)
    return inner
@deco
def hi(n): return n
print(hi(4), hi.__name__, list(map(partial(add, 10), [1, 2])))

# --- expected
# 6 24 3 11
# [3, 2, 1] [1, 2, 3]
# 12586269025 81
# 4 hi [11, 12]
