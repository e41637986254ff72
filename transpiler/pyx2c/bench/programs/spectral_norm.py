"""The largest singular value of the matrix 1, 1/2, 1/3, ... along its diagonals: loops over lists of floats."""

from __future__ import annotations

import math
import sys


def entry(i: int, j: int) -> float:
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector: list[float]) -> list[float]:
    size = len(vector)
    result: list[float] = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += entry(i, j) * vector[j]
        result.append(total)
    return result


def times_transposed(vector: list[float]) -> list[float]:
    size = len(vector)
    result: list[float] = []
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += entry(j, i) * vector[j]
        result.append(total)
    return result


def dot(u: list[float], v: list[float]) -> float:
    total = 0.0
    for a, b in zip(u, v):
        total += a * b
    return total


def main() -> None:
    size = int(sys.argv[1])
    u = [1.0] * size
    v = u
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    print(f"{math.sqrt(dot(u, v) / dot(v, v)):.9f}")


if __name__ == "__main__":
    main()
