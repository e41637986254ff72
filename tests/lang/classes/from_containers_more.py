from collections import OrderedDict, UserDict
class LRU(OrderedDict):
    def __init__(self, cap):
        super().__init__()
        self.cap = cap
    def put(self, k, v):
        if k in self:
            self.move_to_end(k)
        self[k] = v
        if len(self) > self.cap:
            self.popitem(last=False)
c = LRU(2)
c.put("a", 1); c.put("b", 2); c.put("a", 3); c.put("c", 4)
print(list(c.items()), dict(c), {**c}, list(c), len(c))
class L(list):
    def __init__(self, *items):
        list.__init__(self, items)
    def append(self, x):
        list.append(self, x * 2)
    def __getitem__(self, i):
        return list.__getitem__(self, i % len(self))
l = L(1, 2, 3)
l.append(5)
print(l, l[7], list(l), set(l), tuple(l), sum(x for x in l), l == [1, 2, 3, 10])
for i, x in enumerate(l):
    print(i, x, end=" ")
print()
a, b, *rest = l
print(a, b, rest, [*l, 0], sorted(l)[-1], any(l), min(l), len(l))
class Graph(dict):
    def add(self, u, v):
        self.setdefault(u, []).append(v)
        self.setdefault(v, [])
g = Graph()
g.add("a", "b"); g.add("a", "c"); g.add("c", "d")
def dfs(graph, n, seen=None):
    seen = seen if seen is not None else set()
    seen.add(n)
    for m in graph[n]:
        if m not in seen:
            dfs(graph, m, seen)
    return seen
print(sorted(dfs(g, "a")), g, max(g, key=lambda k: len(g[k])), {k: len(v) for k, v in g.items()})
x = dict(g)
x["q"] = []
print(len(x), len(g), g == dict(g), "a" in g.keys(), list(g.values()))

# --- expected
# [('a', 3), ('c', 4)] {'a': 3, 'c': 4} {'a': 3, 'c': 4} ['a', 'c'] 2
# [1, 2, 3, 10] 10 [1, 2, 3, 10] {10, 1, 2, 3} (1, 2, 3, 10) 16 True
# 0 1 1 2 2 3 3 10 
# 1 2 [3, 10] [1, 2, 3, 10, 0] 10 True 1 4
# ['a', 'b', 'c', 'd'] {'a': ['b', 'c'], 'b': [], 'c': ['d'], 'd': []} a {'a': 2, 'b': 0, 'c': 1, 'd': 0}
# 5 4 True True [['b', 'c'], [], ['d'], []]
