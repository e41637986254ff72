"""A cache that forgets what was used longest ago: a dict of nodes in a doubly linked list."""

from __future__ import annotations

import sys


class Node:
    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.newer: Node | None = None
        self.older: Node | None = None


class Cache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        self.newest: Node | None = None
        self.oldest: Node | None = None
        self.evicted = 0

    def link(self, node: Node) -> None:
        """Makes a node the newest."""
        node.newer = None
        node.older = self.newest
        if self.newest is not None:
            self.newest.newer = node
        self.newest = node
        if self.oldest is None:
            self.oldest = node

    def unlink(self, node: Node) -> None:
        if node.newer is None:
            self.newest = node.older
        else:
            node.newer.older = node.older
        if node.older is None:
            self.oldest = node.newer
        else:
            node.older.newer = node.newer

    def get(self, key: int) -> int | None:
        node = self.nodes.get(key)
        if node is None:
            return None
        self.unlink(node)
        self.link(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            self.unlink(node)
        elif len(self.nodes) == self.capacity and self.oldest is not None:
            del self.nodes[self.oldest.key]
            self.unlink(self.oldest)
            self.evicted += 1
        fresh = Node(key, value)
        self.nodes[key] = fresh
        self.link(fresh)


def expensive(key: int) -> int:
    return (key * key + 17) % 1000003


def main() -> None:
    requests = int(sys.argv[1])
    cache = Cache(1000)
    state = 42
    hits = 0
    total = 0
    for _ in range(requests):
        state = (state * 1103515245 + 12345) % 2147483648
        spread = 500 if state >> 28 < 5 else 4000
        key = (state >> 8) % spread
        value = cache.get(key)
        if value is None:
            value = expensive(key)
            cache.put(key, value)
        else:
            hits += 1
        total = (total * 31 + value) % 1000003
    print(f"{hits} hits of {requests}, {cache.evicted} evicted, checksum {total}")


if __name__ == "__main__":
    main()
