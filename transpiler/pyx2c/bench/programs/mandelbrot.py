"""The Mandelbrot set on a square of points: float arithmetic in a loop whose end depends on the values."""

from __future__ import annotations

import sys

LIMIT = 50


def escape_time(cr: float, ci: float) -> int:
    zr = 0.0
    zi = 0.0
    for step in range(LIMIT):
        rr = zr * zr
        ii = zi * zi
        if rr + ii > 4.0:
            return step
        zi = 2.0 * zr * zi + ci
        zr = rr - ii + cr
    return LIMIT


def main() -> None:
    size = int(sys.argv[1])
    inside = 0
    checksum = 0
    for row in range(size):
        ci = 2.0 * row / size - 1.0
        for column in range(size):
            steps = escape_time(2.0 * column / size - 1.5, ci)
            if steps == LIMIT:
                inside += 1
            checksum = (checksum * 31 + steps) % 1000003
    print(f"{inside} of {size * size} inside, checksum {checksum}")


if __name__ == "__main__":
    main()
