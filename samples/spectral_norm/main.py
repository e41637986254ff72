"""The spectral norm of the infinite matrix 1, 1/2, 1/4, 1/3, 1/5, … cut off at n rows, by power iteration."""

import math
import sys


def element(i, j):
    """Entry in row i, column j: counted along the diagonals."""
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    n = len(vector)
    result = [0.0] * n
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += element(i, j) * vector[j]
        result[i] = total
    return result


def times_transposed(vector):
    n = len(vector)
    return [sum(element(j, i) * vector[j] for j in range(n)) for i in range(n)]


def dot(u, v):
    return sum(a * b for a, b in zip(u, v))


def spectral_norm(n, rounds=10):
    u = [1.0] * n
    v = u
    for _ in range(rounds):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    return math.sqrt(dot(u, v) / dot(v, v))


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    for size in (1, 10, n):
        print(f"{size:5} {spectral_norm(size):.9f}")


if __name__ == "__main__":
    main()
