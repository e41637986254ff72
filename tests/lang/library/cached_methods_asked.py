# `cache_info` and `cache_clear` of cached methods.
from functools import cache, lru_cache


class Squares:
    def __init__(self, step=1):
        self.step = step

    @lru_cache(maxsize=2)
    def of(self, n):
        print("computing", n)
        return n * n * self.step

    @cache
    def fib(self, n):
        return n if n < 2 else self.fib(n - 1) + self.fib(n - 2)

    @staticmethod
    @lru_cache(maxsize=None)
    def cube(n):
        return n**3

    def reset(self):
        self.fib.cache_clear()
        return self.fib.cache_info().currsize


s = Squares()
print([s.of(i) for i in (1, 2, 1, 3, 1, 2)], s.of.cache_info())
print(Squares(2).of(3), Squares.of.cache_info(), s.fib(30), s.fib.cache_info())
print([Squares.cube(i % 3) for i in range(6)], Squares.cube.cache_info())
Squares.of.cache_clear()
print(Squares.of.cache_info(), s.reset(), s.of(1), s.of.cache_info().misses)

# --- expected
# computing 1
# computing 2
# computing 3
# computing 2
# [1, 4, 1, 9, 1, 4] CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
# computing 3
# 18 CacheInfo(hits=2, misses=5, maxsize=2, currsize=2) 832040 CacheInfo(hits=28, misses=31, maxsize=None, currsize=31)
# [0, 1, 8, 0, 1, 8] CacheInfo(hits=3, misses=3, maxsize=None, currsize=3)
# computing 1
# CacheInfo(hits=0, misses=0, maxsize=2, currsize=0) 0 1 1
