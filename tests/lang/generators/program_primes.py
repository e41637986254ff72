"""Infinite sequences: sieves, Fibonacci, Collatz, digits."""

import itertools
from typing import Iterator


def naturals(start: int = 0) -> Iterator[int]:
    n = start
    while True:
        yield n
        n += 1


def sieve(numbers: Iterator[int]) -> Iterator[int]:
    """Each prime filters what is left: a chain of generators that grows."""
    while True:
        prime = next(numbers)
        yield prime
        numbers = without_multiples(numbers, prime)


def without_multiples(numbers: Iterator[int], p: int) -> Iterator[int]:
    for n in numbers:
        if n % p:
            yield n


def incremental_sieve() -> Iterator[int]:
    composites: dict[int, list[int]] = {}
    n = 2
    while True:
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites[n]:
                composites.setdefault(p + n, []).append(p)
            del composites[n]
        n += 1


def fibonacci() -> Iterator[int]:
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def collatz(n: int) -> Iterator[int]:
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def take(n: int, source: Iterator[int]) -> list[int]:
    return [x for _, x in zip(range(n), source)]


def pi_digits() -> Iterator[int]:
    """Gibbons' spigot, on integers of any size."""
    q, r, t, k, m, x = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < m * t:
            yield m
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2


def hamming() -> Iterator[int]:
    found = [1]
    i2 = i3 = i5 = 0
    while True:
        yield found[-1]
        n = min(found[i2] * 2, found[i3] * 3, found[i5] * 5)
        i2 += n == found[i2] * 2
        i3 += n == found[i3] * 3
        i5 += n == found[i5] * 5
        found.append(n)


def look_and_say() -> Iterator[str]:
    text = "1"
    while True:
        yield text
        text = "".join(f"{len(list(group))}{digit}" for digit, group in itertools.groupby(text))


print(take(15, sieve(naturals(2))))
print(list(itertools.islice(incremental_sieve(), 20)))
print(sum(itertools.takewhile(lambda p: p < 2000, incremental_sieve())))
print(take(12, fibonacci()), next(f for f in fibonacci() if f > 10**30))
print(list(collatz(27))[:12], max(collatz(27)), max(range(1, 300), key=lambda n: sum(1 for _ in collatz(n))))
print("".join(map(str, take(40, pi_digits()))))
print(take(20, hamming()), next(itertools.islice(hamming(), 500, None)))
print(list(itertools.islice(look_and_say(), 7)))
twins = ((p, q) for p, q in itertools.pairwise(incremental_sieve()) if q - p == 2)
print([next(twins) for _ in range(6)])
primes = incremental_sieve()
print([next(primes) for _ in range(5)], next(p for p in primes if p % 100 == 1), next(primes))
perfect = (n for n in naturals(2) if sum(d for d in range(1, n) if n % d == 0) == n)
print(next(perfect), next(perfect), next(perfect))

# --- expected
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71]
# 277050
# [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89] 1454489111232772683678306641953
# [27, 82, 41, 124, 62, 31, 94, 47, 142, 71, 214, 107] 9232 231
# 3141592653589793238462643383279502884197
# [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24, 25, 27, 30, 32, 36] 944784
# ['1', '11', '21', '1211', '111221', '312211', '13112221']
# [(3, 5), (5, 7), (11, 13), (17, 19), (29, 31), (41, 43)]
# [2, 3, 5, 7, 11] 101 103
# 6 28 496
