"""Many binary trees that are built, counted and dropped: allocation of small objects."""

from __future__ import annotations

import sys


class Node:
    def __init__(self, left: Node | None, right: Node | None) -> None:
        self.left = left
        self.right = right

    def count(self) -> int:
        total = 1
        if self.left is not None:
            total += self.left.count()
        if self.right is not None:
            total += self.right.count()
        return total


def build(depth: int) -> Node:
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def main() -> None:
    deepest = int(sys.argv[1])
    print(f"stretch tree of depth {deepest + 1}: {build(deepest + 1).count()} nodes")
    long_lived = build(deepest)
    for depth in range(4, deepest + 1, 2):
        trees = 1 << (deepest - depth + 4)
        total = 0
        for _ in range(trees):
            total += build(depth).count()
        print(f"{trees} trees of depth {depth}: {total} nodes")
    print(f"long lived tree of depth {deepest}: {long_lived.count()} nodes")


if __name__ == "__main__":
    main()
