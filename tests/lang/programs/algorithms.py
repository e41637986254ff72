# trie, union-find, segment tree, matrix chain, LIS, heaps
import bisect, heapq, sys
from collections import defaultdict, deque
class Trie:
    def __init__(self):
        self.root = {}
    def insert(self, word):
        node = self.root
        for ch in word:
            node = node.setdefault(ch, {})
        node["$"] = {}
    def starts(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node:
                return []
            node = node[ch]
        out = []
        def walk(n, acc):
            for k in sorted(n):
                if k == "$":
                    out.append(prefix + acc)
                else:
                    walk(n[k], acc + k)
        walk(node, "")
        return out
t = Trie()
for w in "car card care cat dog do".split():
    t.insert(w)
print(t.starts("car"), t.starts("do"), t.starts("x"))
class UF:
    def __init__(self, n):
        self.p = list(range(n)); self.size = [1] * n
    def find(self, x):
        while self.p[x] != x:
            self.p[x] = self.p[self.p[x]]
            x = self.p[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        if self.size[a] < self.size[b]: a, b = b, a
        self.p[b] = a; self.size[a] += self.size[b]
        return True
def kruskal(n, edges):
    uf = UF(n); total = 0; chosen = []
    for w, a, b in sorted(edges):
        if uf.union(a, b):
            total += w; chosen.append((a, b))
    return total, chosen
print(kruskal(5, [(4, 0, 1), (1, 1, 2), (3, 0, 2), (2, 2, 3), (7, 3, 4), (5, 1, 4)]))
class Seg:
    def __init__(self, a, f=max, unit=float("-inf")):
        self.n = len(a); self.f = f; self.unit = unit
        self.t = [unit] * self.n + list(a)
        for i in range(self.n - 1, 0, -1):
            self.t[i] = f(self.t[2*i], self.t[2*i+1])
    def update(self, i, v):
        i += self.n; self.t[i] = v
        while i > 1:
            i //= 2
            self.t[i] = self.f(self.t[2*i], self.t[2*i+1])
    def query(self, l, r):
        res = self.unit; l += self.n; r += self.n
        while l < r:
            if l & 1: res = self.f(res, self.t[l]); l += 1
            if r & 1: r -= 1; res = self.f(res, self.t[r])
            l //= 2; r //= 2
        return res
s = Seg([5, 3, 8, 1, 9, 2])
print(s.query(0, 3), s.query(3, 6)); s.update(4, 0); print(s.query(3, 6))
s2 = Seg([1, 2, 3, 4], lambda a, b: a + b, 0)
print(s2.query(0, 4), s2.query(1, 3))
def lis(a):
    tails = []
    for x in a:
        i = bisect.bisect_left(tails, x)
        tails[i:i+1] = [x]
    return len(tails)
print(lis([10, 9, 2, 5, 3, 7, 101, 18]))
def dijkstra(g, src):
    dist = defaultdict(lambda: float("inf")); dist[src] = 0
    pq = [(0, src)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist[u]: continue
        for v, w in g[u].items():
            if d + w < dist[v]:
                dist[v] = d + w; heapq.heappush(pq, (d + w, v))
    return dict(dist)
g = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
print(dijkstra(g, "a"))
def topo(deps):
    indeg = {k: 0 for k in deps}
    for k, vs in deps.items():
        for v in vs: indeg[v] = indeg.get(v, 0) + 1
    q = deque(sorted(k for k, n in indeg.items() if n == 0)); out = []
    while q:
        k = q.popleft(); out.append(k)
        for v in deps.get(k, ()):
            indeg[v] -= 1
            if not indeg[v]: q.append(v)
    if len(out) != len(indeg): raise ValueError("cycle")
    return out
print(topo({"shoes": [], "socks": ["shoes"], "pants": ["shoes", "belt"], "belt": []}))
try: topo({"a": ["b"], "b": ["a"]})
except ValueError as e: print("err", e)
def perms(xs):
    if len(xs) <= 1: return [xs]
    return [[x] + p for i, x in enumerate(xs) for p in perms(xs[:i] + xs[i+1:])]
print(perms([1, 2, 3]))
def powerset(s):
    r = [[]]
    for x in s: r += [q + [x] for q in r]
    return r
print(powerset("abc"))
memo = {}
def ways(n, coins=(25, 10, 5, 1)):
    if n == 0: return 1
    if n < 0 or not coins: return 0
    key = n, coins
    if key not in memo: memo[key] = ways(n - coins[0], coins) + ways(n, coins[1:])
    return memo[key]
print(ways(100), len(memo))
def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
print(matmul([[1, 2], [3, 4]], [[5, 6], [7, 8]]))
print(sorted({"b": 2, "a": 1}.items(), key=lambda kv: kv[1]), [*map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))])

# --- expected
# ['car', 'card', 'care'] ['do', 'dog'] []
# (11, [(1, 2), (2, 3), (0, 2), (1, 4)])
# 8 9
# 2
# 10 5
# 4
# {'a': 0, 'b': 4, 'c': 3, 'd': 6}
# ['pants', 'socks', 'belt', 'shoes']
# err cycle
# [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
# [[], ['a'], ['b'], ['a', 'b'], ['c'], ['a', 'c'], ['b', 'c'], ['a', 'b', 'c']]
# 242 142
# [[19, 22], [43, 50]]
# [('a', 1), ('b', 2)] [3, 8]
