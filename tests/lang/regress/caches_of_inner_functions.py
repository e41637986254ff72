"""cache_info, cache_clear and __wrapped__ of cached functions inside functions; the types of builtins as values."""

import functools
import json


def main():
    @functools.lru_cache(maxsize=None)
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    @functools.lru_cache(maxsize=2)
    def twice(n):
        return 2 * n

    print(fib(90), fib.cache_info())
    fib.cache_clear()
    print(fib.cache_info(), [twice(i) for i in (1, 2, 1, 3, 2)], twice.cache_info())


@functools.lru_cache
def add(a, b=1):
    return a + b


def fib(n):
    return n


main()
add(1), add(1), add(2, b=3)
print(add.cache_info(), add.__wrapped__(1), add.cache_info(), fib(3))


def kind(x):
    return type(x).__name__


print(kind(int), kind(object), kind(fib), type(len).__name__, type(object).__name__)
try:
    json.dumps({"x": object})
except TypeError as e:
    print(e)

# --- expected
# 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91)
# CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) [2, 4, 2, 6, 4] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
# CacheInfo(hits=1, misses=2, maxsize=128, currsize=2) 2 CacheInfo(hits=1, misses=2, maxsize=128, currsize=2) 3
# type type function builtin_function_or_method type
# Object of type type is not JSON serializable
