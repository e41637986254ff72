"""Caches (LRU, TTL, write-through), a trie, an interval map, a ring buffer, and disjoint sets."""
import bisect
from collections import OrderedDict
from collections.abc import Iterator, MutableMapping, Sequence
from typing import Any, Callable, Optional, Union
import functools


class LRU(MutableMapping):
    def __init__(self, capacity, on_evict=None):
        self.capacity = capacity
        self.data = OrderedDict()
        self.on_evict = on_evict
        self.hits = self.misses = 0

    def __getitem__(self, key):
        try:
            value = self.data[key]
        except KeyError:
            self.misses += 1
            raise
        self.data.move_to_end(key)
        self.hits += 1
        return value

    def __setitem__(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            k, v = self.data.popitem(last=False)
            if self.on_evict:
                self.on_evict(k, v)

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        inner = ", ".join(f"{k!r}: {v!r}" for k, v in self.data.items())
        return f"{type(self).__name__}({{{inner}}})"


class Node:
    __slots__ = "key", "value", "prev", "next"

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.prev = self.next = self


class LinkedLRU:
    def __init__(self, cap: int):
        self.cap = cap
        self.map: dict[str, Node] = {}
        self.root = Node()

    def _unlink(self, n):
        n.prev.next, n.next.prev = n.next, n.prev

    def _front(self, n):
        r = self.root
        n.prev, n.next = r, r.next
        r.next.prev = n
        r.next = n

    def get(self, key, default=-1):
        n = self.map.get(key)
        if n is None:
            return default
        self._unlink(n)
        self._front(n)
        return n.value

    def put(self, key, value):
        if key in self.map:
            self._unlink(self.map[key])
        elif len(self.map) >= self.cap:
            last = self.root.prev
            self._unlink(last)
            del self.map[last.key]
        n = self.map[key] = Node(key, value)
        self._front(n)

    def keys(self):
        n = self.root.next
        while n is not self.root:
            yield n.key
            n = n.next


class Trie:
    def __init__(self):
        self.children: dict[str, "Trie"] = {}
        self.end = False

    def insert(self, word):
        node = self
        for ch in word:
            node = node.children.setdefault(ch, Trie())
        node.end = True

    def walk(self, prefix=""):
        if self.end:
            yield prefix
        for ch, child in sorted(self.children.items()):
            yield from child.walk(prefix + ch)

    def complete(self, prefix):
        node = self
        for ch in prefix:
            try:
                node = node.children[ch]
            except KeyError:
                return []
        return list(node.walk(prefix))

    def __contains__(self, word):
        node: Optional[Trie] = self
        for ch in word:
            node = node.children.get(ch)
            if not node:
                return False
        return node.end


class IntervalMap:
    """Values on half-open intervals of the number line."""

    def __init__(self, default):
        self.keys = [float("-inf")]
        self.values = [default]

    def __getitem__(self, x):
        return self.values[bisect.bisect_right(self.keys, x) - 1]

    def __setitem__(self, s: slice, value):
        lo, hi = s.start, s.stop
        after = self[hi]
        i = bisect.bisect_left(self.keys, lo)
        j = bisect.bisect_right(self.keys, hi)
        self.keys[i:j] = [lo, hi]
        self.values[i:j] = [value, after]

    def __str__(self):
        return " ".join(f"[{k}:{v}]" for k, v in zip(self.keys, self.values))


class Ring(Sequence):
    def __init__(self, size):
        self.buf = [0] * size
        self.start = self.n = 0

    def append(self, x):
        if self.n < len(self.buf):
            self.buf[(self.start + self.n) % len(self.buf)] = x
            self.n += 1
        else:
            self.buf[self.start] = x
            self.start = (self.start + 1) % len(self.buf)

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError("ring index out of range")
        return self.buf[(self.start + i) % len(self.buf)]


class DisjointSet:
    def __init__(self, items=()):
        self.parent = {}
        for it in items:
            self.add(it)

    def add(self, x):
        self.parent.setdefault(x, x)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, a, b):
        ra, rb = self.find(a), self.find(b)
        if ra == rb:
            return False
        self.parent[max(ra, rb)] = min(ra, rb)
        return True

    def groups(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), set()).add(x)
        return sorted(map(sorted, out.values()))


def memoize(cache: MutableMapping):
    def deco(fn):
        @functools.wraps(fn)
        def inner(*args):
            try:
                return cache[args]
            except KeyError:
                cache[args] = r = fn(*args)
                return r
        inner.cache = cache
        return inner
    return deco


grid_cache = LRU(50)


@memoize(grid_cache)
def paths(r, c):
    if r == 0 or c == 0:
        return 1
    return paths(r - 1, c) + paths(r, c - 1)


def main():
    gone = []
    c = LRU(3, lambda k, v: gone.append((k, v)))
    for i, ch in enumerate("abcad"):
        c[ch] = i
    print(c, gone, "b" in c, c.get("b", "none"), c.hits, c.misses)
    c.update(x=10, y=11)
    print(list(c), c.pop("d"), c.setdefault("z", 0), len(c), sorted(c.data.items()), c.data == {"x": 10, "y": 11, "z": 0})
    try:
        c["nope"]
    except KeyError as e:
        print("KeyError", e)
    print(paths(8, 8), len(grid_cache), grid_cache.hits, grid_cache.misses)
    l = LinkedLRU(2)
    l.put("a", 1)
    l.put("b", 2)
    print(l.get("a"), end=" ")
    l.put("c", 3)
    print(l.get("b"), l.get("c"), list(l.keys()))
    t = Trie()
    for w in "tea ten to in inn i ted".split():
        t.insert(w)
    print(t.complete("te"), t.complete("q"), list(t.walk()), "inn" in t, "te" in t)
    m = IntervalMap("A")
    m[10:20] = "B"
    m[15:30] = "C"
    m[0:12] = "D"
    print(m, [m[x] for x in (-5, 0, 11, 12, 15, 29, 30)])
    r = Ring(4)
    for i in range(6):
        r.append(i * i)
    print(list(r), r[-1], r[1:3], r.index(16), 9 in r, r.count(4), list(reversed(r)), r[::-1])
    try:
        r[4]
    except IndexError as e:
        print(e)
    d = DisjointSet(range(8))
    print([d.union(a, b) for a, b in [(0, 1), (2, 3), (1, 3), (0, 2), (6, 7)]], d.groups())
    e = DisjointSet("pqrs")
    e.union("p", "s")
    print(e.groups())


if __name__ == "__main__":
    main()

# --- expected
# LRU({'c': 2, 'a': 3, 'd': 4}) [('b', 1)] False none 0 2
# ['d', 'x', 'y'] 4 0 3 [('x', 10), ('y', 11), ('z', 0)] True
# KeyError 'nope'
# 12870 50 49 80
# 1 -1 3 ['c', 'a']
# ['tea', 'ted', 'ten'] [] ['i', 'in', 'inn', 'tea', 'ted', 'ten', 'to'] True False
# [-inf:A] [0:D] [12:B] [15:C] [30:A] ['A', 'D', 'D', 'B', 'C', 'C', 'A']
# [4, 9, 16, 25] 25 [9, 16] 2 True 1 [25, 16, 9, 4] [25, 16, 9, 4]
# ring index out of range
# [True, True, True, False, True] [[0, 1, 2, 3], [4], [5], [6, 7]]
# [['p', 's'], ['q'], ['r']]
