"""Graphs and text: weighted graph with labelled vertices, a trie, LRU, matrix of fractions, streaming statistics."""
import heapq
from functools import reduce, lru_cache, total_ordering
from itertools import chain, groupby


@total_ordering
class Priority:
    def __init__(self, level, name):
        self.level, self.name = level, name

    def __eq__(self, other):
        if not isinstance(other, Priority):
            return NotImplemented
        return (self.level, self.name) == (other.level, other.name)

    def __lt__(self, other):
        return (self.level, self.name) < (other.level, other.name)

    def __repr__(self):
        return f"{self.name}@{self.level}"


class Path(tuple):
    def __new__(cls, *steps):
        return super().__new__(cls, steps)

    def then(self, step):
        return Path(*self, step)

    def __str__(self):
        return " > ".join(self)


class Graph:
    def __init__(self, *edges):
        self.edges = {}
        for a, b, w in edges:
            self.add(a, b, w)

    def add(self, a, b, w):
        for x, y in ((a, b), (b, a)):
            self.edges.setdefault(x, {})[y] = w

    def shortest(self, start, end):
        queue = [(0, Path(start))]
        done = set()
        while queue:
            cost, path = heapq.heappop(queue)
            at = path[-1]
            if at == end:
                return cost, path
            if at in done:
                continue
            done.add(at)
            for to, w in self.edges[at].items():
                if to not in done:
                    heapq.heappush(queue, (cost + w, path.then(to)))
        return None


class Trie:
    class Node:
        __slots__ = ("children", "count")

        def __init__(self):
            self.children = {}
            self.count = 0

    def __init__(self, words=()):
        self.root = Trie.Node()
        for w in words:
            self.insert(w)

    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.children.setdefault(ch, Trie.Node())
        node.count += 1

    def walk(self, node=None, prefix=""):
        node = node or self.root
        if node.count:
            yield prefix, node.count
        for ch in sorted(node.children):
            yield from self.walk(node.children[ch], prefix + ch)

    def starting(self, prefix):
        node = self.root
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return []
        return [w for w, _ in self.walk(node, prefix)]


def running(*functions):
    """Several statistics over one stream, each a class with state in a closure."""
    def make(f, start):
        state = start

        class Step:
            label = "step"

            def feed(self, x):
                nonlocal state
                state = f(state, x)

            @property
            def value(self):
                return state
        return Step()
    return [make(f, s) for f, s in functions]


@lru_cache(maxsize=None)
def ways(n, coins):
    if n == 0:
        return 1
    if n < 0 or not coins:
        return 0
    return ways(n - coins[0], coins) + ways(n, coins[1:])


g = Graph(("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 8), ("d", "e", 3))
print(g.shortest("a", "e"), g.shortest("a", "d")[1])
for goal in "be":
    cost, path = g.shortest("a", goal)
    print(f"{goal}: {cost} via {path} ({len(path)} steps, last {path[-1]})")
t = Trie("to tea ted ten inn in to".split())
print(list(t.walk()), t.starting("te"), t.starting("x"))
steps = running((lambda a, x: a + x, 0), (max, -1), (lambda a, x: min(a, x), 99))
for x in [5, 3, 8, 1]:
    for s in steps:
        s.feed(x)
print([s.value for s in steps], steps[0].label)
queue = [Priority(2, "b"), Priority(1, "z"), Priority(2, "a")]
heapq.heapify(queue)
print([heapq.heappop(queue) for _ in range(3)], Priority(1, "q") >= Priority(1, "p"), Priority(1, "x") == 3)
print(ways(50, (25, 10, 5, 1)), ways.cache_info().misses > 0)
pipeline = reduce(lambda f, g: lambda x: g(f(x)), [str.lower, str.split, sorted, lambda ws: [w for w in ws if len(w) > 2]])
print(pipeline("The quick brown fox is an animal"))
print({k: len(list(v)) for k, v in groupby(sorted("mississippi"))}, list(chain.from_iterable([[1], [2, 3]])))

# --- expected
# (11, ('a', 'c', 'b', 'd', 'e')) a > c > b > d
# b: 3 via a > c > b (3 steps, last b)
# e: 11 via a > c > b > d > e (5 steps, last e)
# [('in', 1), ('inn', 1), ('tea', 1), ('ted', 1), ('ten', 1), ('to', 2)] ['tea', 'ted', 'ten'] []
# [17, 8, 1] step
# [z@1, a@2, b@2] True False
# 49 True
# ['animal', 'brown', 'fox', 'quick', 'the']
# {'i': 4, 'm': 1, 'p': 2, 's': 4} [1, 2, 3]
