from functools import lru_cache, cache, cached_property
import functools
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib(10))
@cache
def grid(r, c):
    if r == 0 or c == 0:
        return 1
    return grid(r - 1, c) + grid(r, c - 1)
print(grid(10, 10))
calls = 0
@functools.lru_cache(maxsize=2)
def slow(x: int) -> int:
    global calls
    calls += 1
    return x * x
print(slow(1), slow(2), slow(1), slow(3), slow(2), calls, slow.cache_info())
slow.cache_clear()
print(slow(1), calls, slow.cache_info())
@lru_cache
def text(a: str, b: int = 2) -> str:
    return a * b
print(text("x"), text("x", 3), text("x", b=3))
def solve(words):
    @cache
    def count(i, j):
        if i == len(words):
            return 1
        return sum(count(i + 1, k) for k in range(j, 3))
    return count(0, 0)
print(solve(["a", "b", "c"]))
class Data:
    def __init__(self, xs):
        self.xs = xs
        self.computed = 0
    @cached_property
    def total(self):
        self.computed += 1
        return sum(self.xs)
    @lru_cache(maxsize=None)
    def nth(self, n):
        self.computed += 100
        return self.xs[n]
d = Data([1, 2, 3])
print(d.total, d.total, d.nth(1), d.nth(1), d.computed)
@cache
def bad(n):
    if n == 0:
        raise ValueError("zero")
    return bad(n - 1)
bad(2)

# --- expected
# 23416728348467685 55
# 184756
# 1 4 1 9 4 4 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
# 1 5 CacheInfo(hits=0, misses=1, maxsize=2, currsize=1)
# xx xxx xxx
# 10
# 6 6 2 2 101
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/caches.py", line 53, in <module>
#     bad(2)
#   File "$HERE/caches.py", line 52, in bad
#     return bad(n - 1)
#            ^^^^^^^^^^
#   File "$HERE/caches.py", line 52, in bad
#     return bad(n - 1)
#            ^^^^^^^^^^
#   File "$HERE/caches.py", line 51, in bad
#     raise ValueError("zero")
# ValueError: zero
# --- status 1
