"""Digits of pi one by one (Gibbons' spigot) and all at once (Machin): integers of thousands of bits."""

from __future__ import annotations

import sys


def spigot(count: int) -> str:
    """Stops as soon as that many digits are certain."""
    digits: list[str] = []
    q, r, t, k, n, m = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < n * t:
            digits.append(str(n))
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, m = q * k, (2 * q + r) * m, t * m, k + 1, (q * (7 * k + 2) + r * m) // (t * m), m + 2
    return "".join(digits)


def arctan_of_inverse(x: int, unit: int) -> int:
    """arctan(1/x) times `unit`, by its series."""
    power = unit // x
    total = power
    square = x * x
    divisor = 1
    sign = -1
    while power > 0:
        power //= square
        divisor += 2
        total += sign * (power // divisor)
        sign = -sign
    return total


def machin(count: int) -> str:
    unit = 10 ** (count + 10)
    pi = 4 * (4 * arctan_of_inverse(5, unit) - arctan_of_inverse(239, unit))
    return str(pi // 10**11)


def main() -> None:
    count = int(sys.argv[1])
    one_by_one = spigot(count)
    at_once = machin(count)
    print(one_by_one[-20:], at_once[-20:], one_by_one == at_once)
    print(at_once.count("7"), "sevens in", len(at_once), "digits")


if __name__ == "__main__":
    main()
