"""Functions that call themselves: Fibonacci, Takeuchi, Ackermann."""

from __future__ import annotations

import sys


def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def tak(x: int, y: int, z: int) -> int:
    if y >= x:
        return z
    return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))


def ackermann(m: int, n: int) -> int:
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def main() -> None:
    n = int(sys.argv[1])
    print("fibonacci", fibonacci(n))
    print("tak", tak(n // 2, n // 3, n // 6))
    print("ackermann", sum(ackermann(2, i) for i in range(n * 5)))


if __name__ == "__main__":
    main()
