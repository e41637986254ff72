"""The product of two square matrices of floats, as lists of rows."""

from __future__ import annotations

import sys


def matrix(size: int, seed: int) -> list[list[float]]:
    return [[((i * seed + j * 7) % 23 - 11) / 8.0 for j in range(size)] for i in range(size)]


def transposed(a: list[list[float]]) -> list[list[float]]:
    return [[row[j] for row in a] for j in range(len(a[0]))]


def product(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    columns = transposed(b)
    result: list[list[float]] = []
    for row in a:
        line: list[float] = []
        for column in columns:
            total = 0.0
            for k in range(len(row)):
                total += row[k] * column[k]
            line.append(total)
        result.append(line)
    return result


def main() -> None:
    size = int(sys.argv[1])
    c = product(matrix(size, 3), matrix(size, 5))
    trace = 0.0
    for i in range(size):
        trace += c[i][i]
    print(f"trace {trace:.3f}, corners {c[0][size - 1]:.3f} {c[size - 1][0]:.3f}, sum {sum(sum(row) for row in c):.3f}")


if __name__ == "__main__":
    main()
