"""A list of random ints, sorted up, down and without what occurs twice."""

from __future__ import annotations

import sys


def random_numbers(count: int) -> list[int]:
    result: list[int] = []
    state = 42
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        result.append(state)
    return result


def checksum(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total = (total * 31 + number) % 1000003
    return total


def without_doubles(numbers: list[int]) -> list[int]:
    """Of an ordered list."""
    result = numbers[:1]
    for number in numbers:
        if number != result[-1]:
            result.append(number)
    return result


def main() -> None:
    count = int(sys.argv[1])
    numbers = random_numbers(count)
    print("random", checksum(numbers))
    rising = sorted(numbers)
    print("rising", checksum(rising), rising[0], rising[-1])
    few = [number % 1000 for number in numbers]
    few.sort(reverse=True)
    print("falling", checksum(few), few[0], few[-1])
    print("different", len(without_doubles(few)))


if __name__ == "__main__":
    main()
