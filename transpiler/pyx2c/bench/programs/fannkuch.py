"""Pancakes flipped until the first lies on top, for every order of n: parts of a list reversed and rotated."""

from __future__ import annotations

import sys


def count_flips(order: list[int]) -> int:
    """Reverses as many as the first one says until that is 0."""
    stack = order[:]
    flips = 0
    first = stack[0]
    while first != 0:
        low = 0
        high = first
        while low < high:
            stack[low], stack[high] = stack[high], stack[low]
            low += 1
            high -= 1
        flips += 1
        first = stack[0]
    return flips


def fannkuch(n: int) -> tuple[int, int]:
    """A checksum with changing signs, and the most flips of any order."""
    order = list(range(n))
    turns = list(range(1, n + 1))
    checksum = 0
    most = 0
    even = True
    while True:
        flips = count_flips(order)
        most = max(most, flips)
        checksum += flips if even else -flips
        even = not even
        place = 1
        while place < n:
            first = order[0]
            for i in range(place):
                order[i] = order[i + 1]
            order[place] = first
            turns[place] -= 1
            if turns[place] > 0:
                break
            turns[place] = place + 1
            place += 1
        if place == n:
            return checksum, most


def main() -> None:
    n = int(sys.argv[1])
    checksum, most = fannkuch(n)
    print(checksum)
    print(f"most flips of {n}: {most}")


if __name__ == "__main__":
    main()
