"""A cache of records that forgets what was used longest ago: a dict of nodes in a doubly linked list."""

import sys


class Node:
    def __init__(self, key: int, text: str) -> None:
        self.key = key
        self.text = text
        self.newer: Node | None = None
        self.older: Node | None = None


class Cache:
    def __init__(self, room: int) -> None:
        self.room = room
        self.nodes: dict[int, Node] = {}
        self.newest: Node | None = None
        self.oldest: Node | None = None

    def take_out(self, node: Node) -> None:
        if node.newer is None:
            self.newest = node.older
        else:
            node.newer.older = node.older
        if node.older is None:
            self.oldest = node.newer
        else:
            node.older.newer = node.newer

    def put_first(self, node: Node) -> None:
        node.newer, node.older = None, self.newest
        if self.newest is not None:
            self.newest.newer = node
        self.newest = node
        if self.oldest is None:
            self.oldest = node

    def get(self, key: int) -> str:
        node = self.nodes.get(key)
        if node is None:
            node = self.nodes[key] = Node(key, f"record {key} " + "x" * (key % 50))
            if len(self.nodes) > self.room and self.oldest is not None:
                last = self.oldest
                self.take_out(last)
                del self.nodes[last.key]
        else:
            self.take_out(node)
        self.put_first(node)
        return node.text


def main() -> None:
    requests = int(sys.argv[1])
    cache = Cache(5_000)
    state, total = 42, 0
    for i in range(requests):
        if i == requests // 2:
            print("half", flush=True)
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        key = (state >> 40) % (4_000 if state >> 30 & 3 else 60_000)
        total += len(cache.get(key))
    print("live", len(cache.nodes), sum(len(n.text) + 16 for n in cache.nodes.values()), flush=True)


main()
