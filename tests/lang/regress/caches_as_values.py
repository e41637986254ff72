from functools import lru_cache, cache
fib = lru_cache(None)(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(50))
def slow(n):
    print("slow", n)
    return n * n
fast = lru_cache(maxsize=None)(slow)
print(fast(3), fast(3))
sq = cache(slow)
print(sq(4), sq(4))
lim = lru_cache(slow)
print(lim(5), lim(5))
def main():
    @lru_cache
    def g(a, b=1):
        return a + b
    memo = cache(lambda a, b: a * b)
    print(g(1), memo(2, 3), memo(2, 3))
main()
print(fib.cache_info(), lim.cache_info().hits)
fib.cache_clear()
print(fib.cache_info().currsize)

# --- expected
# 12586269025
# slow 3
# 9 9
# slow 4
# 16 16
# slow 5
# 25 25
# 2 6 6
# CacheInfo(hits=48, misses=51, maxsize=None, currsize=51) 1
# 0
