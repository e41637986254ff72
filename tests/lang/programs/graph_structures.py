from collections import OrderedDict, defaultdict, deque, namedtuple
import heapq

class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.data = OrderedDict()
        self.hits = self.misses = 0
    def get(self, key, default=None):
        if key in self.data:
            self.data.move_to_end(key)
            self.hits += 1
            return self.data[key]
        self.misses += 1
        return default
    def put(self, key, value):
        if key in self.data:
            self.data.move_to_end(key)
        self.data[key] = value
        if len(self.data) > self.capacity:
            oldest, _ = self.data.popitem(last=False)
            return oldest
    def __len__(self):
        return len(self.data)

class TrieNode:
    __slots__ = ("children", "end")
    def __init__(self):
        self.children = {}
        self.end = False

class Trie:
    def __init__(self, words=()):
        self.root = TrieNode()
        for w in words:
            self.insert(w)
    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.children.setdefault(ch, TrieNode())
        node.end = True
    def _find(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node.children:
                return None
            node = node.children[ch]
        return node
    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.end
    def complete(self, prefix):
        node = self._find(prefix)
        if node is None:
            return []
        out = []
        def walk(n, path):
            if n.end:
                out.append(prefix + path)
            for ch in sorted(n.children):
                walk(n.children[ch], path + ch)
        walk(node, "")
        return out

class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.size = [1] * n
        self.count = n
    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        self.count -= 1
        return True

Edge = namedtuple("Edge", "weight u v")

class Graph:
    def __init__(self, directed=False):
        self.adj = defaultdict(dict)
        self.directed = directed
    def add(self, u, v, w=1):
        self.adj[u][v] = w
        if not self.directed:
            self.adj[v][u] = w
        else:
            self.adj[v]
        return self
    def dijkstra(self, src):
        dist = {node: float("inf") for node in self.adj}
        prev = {}
        dist[src] = 0
        pq = [(0, src)]
        while pq:
            d, u = heapq.heappop(pq)
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                nd = d + w
                if nd < dist[v]:
                    dist[v] = nd
                    prev[v] = u
                    heapq.heappush(pq, (nd, v))
        return dist, prev
    def path(self, src, dst):
        dist, prev = self.dijkstra(src)
        if dist[dst] == float("inf"):
            return None
        path = [dst]
        while path[-1] != src:
            path.append(prev[path[-1]])
        return path[::-1], dist[dst]
    def mst(self):
        nodes = sorted(self.adj)
        index = {n: i for i, n in enumerate(nodes)}
        edges = sorted(Edge(w, u, v) for u in self.adj for v, w in self.adj[u].items() if u < v)
        uf = UnionFind(len(nodes))
        chosen = [e for e in edges if uf.union(index[e.u], index[e.v])]
        return sum(e.weight for e in chosen), chosen
    def bfs(self, start):
        seen, order, q = {start}, [], deque([start])
        while q:
            n = q.popleft()
            order.append(n)
            for m in sorted(self.adj[n]):
                if m not in seen:
                    seen.add(m)
                    q.append(m)
        return order
    def has_cycle(self):
        WHITE, GRAY, BLACK = 0, 1, 2
        color = {n: WHITE for n in self.adj}
        def visit(n):
            color[n] = GRAY
            for m in self.adj[n]:
                if color[m] == GRAY or (color[m] == WHITE and visit(m)):
                    return True
            color[n] = BLACK
            return False
        return any(color[n] == WHITE and visit(n) for n in list(self.adj))

cache = LRUCache(2)
print(cache.put("a", 1), cache.put("b", 2), cache.get("a"), cache.put("c", 3), cache.get("b"), cache.get("zz", -1), len(cache), cache.hits, cache.misses)
t = Trie(["car", "card", "care", "cat", "dog"])
print("car" in t, "ca" in t, t.complete("car"), t.complete("x"))
g = Graph()
for u, v, w in [("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("C", "E", 10), ("D", "E", 2), ("D", "F", 6), ("E", "F", 3)]:
    g.add(u, v, w)
print(g.path("A", "F"), g.mst(), g.bfs("A"))
d = Graph(directed=True).add(1, 2).add(2, 3)
print(d.has_cycle(), d.add(3, 1).has_cycle(), d.path(1, 3))

def huffman(text):
    freq = defaultdict(int)
    for ch in text:
        freq[ch] += 1
    heap = [[n, [ch, ""]] for ch, n in sorted(freq.items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        lo = heapq.heappop(heap)
        hi = heapq.heappop(heap)
        for pair in lo[1:]:
            pair[1] = "0" + pair[1]
        for pair in hi[1:]:
            pair[1] = "1" + pair[1]
        heapq.heappush(heap, [lo[0] + hi[0]] + lo[1:] + hi[1:])
    return sorted(heap[0][1:], key=lambda p: (len(p[1]), p))
try:
    print(huffman("abracadabra"))
except TypeError as e:
    print("TypeError", e)

# --- expected
# None None 1 b None -1 2 1 2
# True False ['car', 'card', 'care'] []
# (['A', 'C', 'B', 'D', 'E', 'F'], 13) (13, [Edge(weight=1, u='B', v='C'), Edge(weight=2, u='A', v='C'), Edge(weight=2, u='D', v='E'), Edge(weight=3, u='E', v='F'), Edge(weight=5, u='B', v='D')]) ['A', 'B', 'C', 'D', 'E', 'F']
# False True ([1, 2, 3], 2)
# [['a', '0'], ['r', '10'], ['b', '110'], ['c', '1110'], ['d', '1111']]
