"""Fibonacci numbers by recursion and by doubling, and the primes below a limit."""

import sys


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fib_pair(n):
    """fib(n) and fib(n + 1), exact for any n."""
    if n == 0:
        return 0, 1
    a, b = fib_pair(n // 2)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n % 2 else (c, d)


def sieve(limit):
    """All primes below `limit`."""
    composite = [False] * limit
    primes = []
    for n in range(2, limit):
        if composite[n]:
            continue
        primes.append(n)
        for multiple in range(n * n, limit, n):
            composite[multiple] = True
    return primes


def is_prime(n):
    """By trial division; faster than it looks, since only 6k ± 1 are tried."""
    if n < 4:
        return n > 1
    if n % 2 == 0 or n % 3 == 0:
        return False
    divisor = 5
    while divisor * divisor <= n:
        if n % divisor == 0 or n % (divisor + 2) == 0:
            return False
        divisor += 6
    return True


def factors(n):
    """The prime factors of n with their exponents, smallest first."""
    found = []
    divisor = 2
    while divisor * divisor <= n:
        exponent = 0
        while n % divisor == 0:
            n //= divisor
            exponent += 1
        if exponent:
            found.append((divisor, exponent))
        divisor += 1
    if n > 1:
        found.append((n, 1))
    return found


def main():
    scale = int(sys.argv[1]) if len(sys.argv) > 1 else 31
    print(f"fib({scale}) = {fib(scale)}")
    for n in (90, 100, 300):
        print(f"fib({n}) = {fib_pair(n)[0]}")
    print(f"fib(5000) has {len(str(fib_pair(5000)[0]))} digits")

    limit = scale * 40_000
    primes = sieve(limit)
    print(f"{len(primes)} primes below {limit}, the last ones {primes[-3:]}")
    twins = sum(1 for p, q in zip(primes, primes[1:]) if q - p == 2)
    gap, after = max((q - p, p) for p, q in zip(primes, primes[1:]))
    print(f"{twins} twins, longest gap {gap} after {after}")

    candidate = 10 ** 10
    while not is_prime(candidate):
        candidate += 1
    print(f"first prime from 10^10 on: {candidate}")
    for n in (360, 1_000_001, 2 ** 37 - 1):
        print(f"{n} =", " * ".join(f"{p}^{e}" if e > 1 else str(p) for p, e in factors(n)))


if __name__ == "__main__":
    main()
