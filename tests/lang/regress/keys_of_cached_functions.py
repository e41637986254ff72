import functools
@functools.lru_cache(typed=True)
def t(x):
    return repr(x)
print(t(1), t(1.0), t(1), t(True))
@functools.lru_cache(maxsize=None)
def h(x):
    return repr(x)
print(h(1), h(1.0), h(True), h("1"), h(1), h(1.0))
@functools.lru_cache(maxsize=None)
def g(x, y):
    return repr((x, y))
print(g(1, 2), g(1.0, 2), g(True, 2.0))
@functools.cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@functools.cache
def sq(x): return x ** 0.5
print(sq(2.0), sq(2.0), sq.cache_info())
@functools.cache
def one(*a): return len(a)
print(one(1), one(1.0), one(1, 2))

# --- expected
# 1 1.0 1 True
# 1 1.0 1.0 '1' 1 1.0
# (1, 2) (1, 2) (1, 2)
# 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81)
# 1.4142135623730951 1.4142135623730951 CacheInfo(hits=1, misses=1, maxsize=None, currsize=1)
# 1 1 2
