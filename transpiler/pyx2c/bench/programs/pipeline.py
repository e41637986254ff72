"""Numbers that flow through a chain of generators: filters, windows, groups, a recursive walk."""

from __future__ import annotations

import sys
from collections.abc import Iterator


def numbers(count: int) -> Iterator[int]:
    state = 42
    for _ in range(count):
        state = (state * 1103515245 + 12345) % 2147483648
        yield state >> 8


def odd(source: Iterator[int]) -> Iterator[int]:
    for number in source:
        if number % 2 == 1:
            yield number


def windows(source: Iterator[int], size: int) -> Iterator[int]:
    """The sum of each number and those before it."""
    recent: list[int] = []
    for number in source:
        recent.append(number)
        if len(recent) == size:
            yield sum(recent)
            recent = recent[1:]


def pairs(source: Iterator[int]) -> Iterator[tuple[int, int]]:
    held: int | None = None
    for number in source:
        if held is None:
            held = number
        else:
            yield held, number
            held = None


class Tree:
    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Tree | None = None
        self.right: Tree | None = None

    def insert(self, key: int) -> None:
        if key < self.key:
            if self.left is None:
                self.left = Tree(key)
            else:
                self.left.insert(key)
        elif key > self.key:
            if self.right is None:
                self.right = Tree(key)
            else:
                self.right.insert(key)

    def walk(self) -> Iterator[int]:
        if self.left is not None:
            yield from self.left.walk()
        yield self.key
        if self.right is not None:
            yield from self.right.walk()


def digits(source: Iterator[tuple[int, int]]) -> Iterator[str]:
    for a, b in source:
        yield f"{a % 100}{b % 10}"


def main() -> None:
    count = int(sys.argv[1])
    total = 0
    for a, b in pairs(windows(odd(numbers(count)), 3)):
        total = (total + a * 3 - b) % 1000003
    print("windows", total)

    text = sum(int(part) for part in digits(pairs(numbers(count))))
    print("digits", text)

    tree = Tree(1 << 22)
    for number in numbers(count // 20):
        tree.insert(number)
    position = 0
    checksum = 0
    for key in tree.walk():
        position += 1
        checksum = (checksum * 31 + key * position) % 1000003
    print("tree", position, checksum)


if __name__ == "__main__":
    main()
