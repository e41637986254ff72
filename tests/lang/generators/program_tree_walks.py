"""Walks over trees with recursive generators."""

from __future__ import annotations

from collections import deque
from typing import Iterator, Optional


class Node:
    def __init__(self, key: int, left: Optional[Node] = None, right: Optional[Node] = None) -> None:
        self.key = key
        self.left = left
        self.right = right

    def __iter__(self) -> Iterator[int]:
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def preorder(self, depth: int = 0) -> Iterator[tuple[int, int]]:
        yield depth, self.key
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder(depth + 1)

    def postorder(self) -> Iterator[int]:
        for child in (self.left, self.right):
            if child is not None:
                for key in child.postorder():
                    yield key
        yield self.key

    def levels(self) -> Iterator[list[int]]:
        row = [self]
        while row:
            yield [node.key for node in row]
            row = [c for node in row for c in (node.left, node.right) if c is not None]


def insert(root: Optional[Node], key: int) -> Node:
    if root is None:
        return Node(key)
    if key < root.key:
        root.left = insert(root.left, key)
    elif key > root.key:
        root.right = insert(root.right, key)
    return root


def same_fringe(a: Node, b: Node) -> bool:
    """Whether two trees hold the same keys in order, however they are shaped; stops at the first difference."""
    left, right = iter(a), iter(b)
    while True:
        x, y = next(left, None), next(right, None)
        if x != y:
            return False
        if x is None:
            return True


def paths(node: Optional[Node], before: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    if node is None:
        return
    here = before + (node.key,)
    if node.left is None and node.right is None:
        yield here
    yield from paths(node.left, here)
    yield from paths(node.right, here)


class Folder:
    def __init__(self, name: str, size: int = 0) -> None:
        self.name = name
        self.size = size
        self.children: list[Folder] = []

    def add(self, *children: Folder) -> Folder:
        self.children.extend(children)
        return self

    def walk(self, prefix: str = "") -> Iterator[tuple[str, int]]:
        path = f"{prefix}/{self.name}" if prefix else self.name
        total = self.size
        for child in self.children:
            for sub, size in child.walk(path):
                if sub == f"{path}/{child.name}":
                    total += size
                yield sub, size
        yield path, total


def breadth_first(graph: dict[str, list[str]], start: str) -> Iterator[tuple[str, int]]:
    seen = {start}
    queue = deque([(start, 0)])
    while queue:
        name, distance = queue.popleft()
        yield name, distance
        for other in graph.get(name, []):
            if other not in seen:
                seen.add(other)
                queue.append((other, distance + 1))


root: Optional[Node] = None
for key in [50, 30, 70, 20, 40, 60, 80, 35, 65]:
    root = insert(root, key)
assert root is not None
print(list(root), sum(root), max(root), 40 in root, 41 in root)
for depth, key in root.preorder():
    print("  " * depth + str(key))
print(*root.postorder())
for number, level in enumerate(root.levels()):
    print(number, level)
other: Optional[Node] = None
for key in sorted(root):
    other = insert(other, key)
assert other is not None
print(same_fringe(root, other), same_fringe(root, Node(20)), len(list(other.levels())))
for path in paths(root):
    print(" > ".join(map(str, path)))
top = Folder("src").add(Folder("main", 10).add(Folder("a", 3), Folder("b", 4)), Folder("test", 5).add(Folder("c", 1)))
for path, size in top.walk():
    print(f"{size:>4} {path}")
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"]}
print(list(breadth_first(graph, "a")))
print(next(n for n, d in breadth_first(graph, "a") if d == 2))

# --- expected
# [20, 30, 35, 40, 50, 60, 65, 70, 80] 450 80 True False
# 50
#   30
#     20
#     40
#       35
#   70
#     60
#       65
#     80
# 20 35 40 30 65 60 80 70 50
# 0 [50]
# 1 [30, 70]
# 2 [20, 40, 60, 80]
# 3 [35, 65]
# True False 9
# 50 > 30 > 20
# 50 > 30 > 40 > 35
# 50 > 70 > 60 > 65
# 50 > 70 > 80
#    3 src/main/a
#    4 src/main/b
#   17 src/main
#    1 src/test/c
#    6 src/test
#   23 src
# [('a', 0), ('b', 1), ('c', 1), ('d', 2), ('e', 2), ('f', 3)]
# d
