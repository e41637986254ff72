import sys
from collections import deque, defaultdict
import heapq

def bfs(graph, start, goal):
    queue = deque([[start]])
    seen = {start}
    while queue:
        path = queue.popleft()
        node = path[-1]
        if node == goal:
            return path
        for n in graph.get(node, []):
            if n not in seen:
                seen.add(n)
                queue.append(path + [n])
    return None

def dijkstra(graph, source):
    dist = {source: 0}
    prev = {}
    heap = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, float("inf")):
            continue
        for v, w in graph[u].items():
            nd = d + w
            if nd < dist.get(v, float("inf")):
                dist[v] = nd
                prev[v] = u
                heapq.heappush(heap, (nd, v))
    return dist, prev

def topo(deps):
    indeg = defaultdict(int)
    for k, vs in deps.items():
        indeg[k] += 0
        for v in vs:
            indeg[v] += 1
    ready = sorted(k for k, d in indeg.items() if d == 0)
    order = []
    while ready:
        n = ready.pop(0)
        order.append(n)
        for m in deps.get(n, ()):
            indeg[m] -= 1
            if indeg[m] == 0:
                ready.append(m)
        ready.sort()
    if len(order) != len(indeg):
        raise ValueError("cycle detected")
    return order

class UnionFind:
    def __init__(self, n):
        self.parent = list(range(n))
        self.rank = [0] * n
    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x
    def union(self, a, b):
        ra, rb = self.find(a), self.find(b)
        if ra == rb:
            return False
        if self.rank[ra] < self.rank[rb]:
            ra, rb = rb, ra
        self.parent[rb] = ra
        if self.rank[ra] == self.rank[rb]:
            self.rank[ra] += 1
        return True

def kruskal(n, edges):
    uf = UnionFind(n)
    total, used = 0, []
    for w, a, b in sorted(edges):
        if uf.union(a, b):
            total += w
            used.append((a, b, w))
    return total, used

def components(adj):
    seen, out = set(), []
    def visit(u, comp):
        stack = [u]
        while stack:
            x = stack.pop()
            if x in seen:
                continue
            seen.add(x)
            comp.append(x)
            stack.extend(adj[x] - seen)
    for u in sorted(adj):
        if u not in seen:
            comp = []
            visit(u, comp)
            out.append(sorted(comp))
    return out

g = {"A": ["B", "C"], "B": ["D"], "C": ["D", "E"], "D": ["F"], "E": ["F"], "F": []}
print(bfs(g, "A", "F"), bfs(g, "F", "A"))
w = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
dist, prev = dijkstra(w, "a")
print(dist, prev)
path, node = [], "d"
while node in prev:
    path.append(node)
    node = prev[node]
print(" -> ".join(["a"] + path[::-1]))
print(topo({"shirt": ["tie"], "tie": ["jacket"], "trousers": ["shoes", "belt"], "belt": ["jacket"], "socks": ["shoes"]}))
try:
    topo({"x": ["y"], "y": ["x"]})
except ValueError as e:
    print(e)
print(kruskal(4, [(10, 0, 1), (6, 0, 2), (5, 0, 3), (15, 1, 3), (4, 2, 3)]))
adj = defaultdict(set)
for a, b in [(1, 2), (2, 3), (4, 5), (6, 6)]:
    adj[a].add(b)
    adj[b].add(a)
print(components(adj))
grid = ["S.#.", "..#.", "...E"]
start = next_start = None
for r, row in enumerate(grid):
    for c, ch in enumerate(row):
        if ch == "S":
            start = (r, c)
        elif ch == "E":
            end = (r, c)
dq, dist2 = deque([start]), {start: 0}
while dq:
    r, c = dq.popleft()
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        nr, nc = r + dr, c + dc
        if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != "#" and (nr, nc) not in dist2:
            dist2[nr, nc] = dist2[r, c] + 1
            dq.append((nr, nc))
print(dist2[end], len(dist2))

# --- expected
# ['A', 'B', 'D', 'F'] None
# {'a': 0, 'b': 4, 'c': 3, 'd': 6} {'b': 'c', 'c': 'a', 'd': 'b'}
# a -> c -> b -> d
# ['shirt', 'socks', 'tie', 'trousers', 'belt', 'jacket', 'shoes']
# cycle detected
# (19, [(2, 3, 4), (0, 3, 5), (0, 1, 10)])
# [[1, 2, 3], [4, 5], [6]]
# 5 10
