from collections import defaultdict, Counter, deque
import itertools


def build(n):
    d = defaultdict(lambda: [n] * 3)
    d["a"][0] += 1
    return d


x = build(4)
x["b"][1] = 9
y = build(7)
y["c"][1] = 9
y["d"].append(1)
print(dict(x), dict(y))


class A:
    def __init__(self, k):
        self.k = k
        self.d = defaultdict(lambda: {"k": self.k})
        self.e = defaultdict(self.make)
        self.c = defaultdict(itertools.count().__next__)

    def make(self):
        return [self.k]

    def get(self, w):
        self.d[w]["n"] = 5
        self.e[w].append(2)
        self.c[w]


a, b = A(1), A(2)
a.get("x")
b.get("y")
b.get("z")
print(dict(a.d), dict(b.d), dict(a.e), dict(b.e), dict(b.c))
t = defaultdict(lambda: defaultdict(lambda: [0, 1]))
t["q"]["r"][0] += 5
t["q"]["s"][1] += 5
print({k: dict(v) for k, v in t.items()})


def mk():
    return {"hits": 0, "bytes": 0}


s = defaultdict(mk)
s["x"]["hits"] += 1
print(s["x"], s["y"])
u = defaultdict(lambda: {1, 2})
u["a"].add(3)
print(u["a"])
v = defaultdict(lambda: list("ab"))
v[1] += ["c"]
print(v[1], v[2])
w = defaultdict(lambda: (0, 0))
w["x"] = (1, w["x"][1] + 2)
print(dict(w))
z = defaultdict(lambda: deque([0], maxlen=2))
z["a"].append(1)
z["a"].append(2)
print(z["a"])

# --- expected
# {'a': [5, 4, 4], 'b': [4, 9, 4]} {'a': [8, 7, 7], 'c': [7, 9, 7], 'd': [7, 7, 7, 1]}
# {'x': {'k': 1, 'n': 5}} {'y': {'k': 2, 'n': 5}, 'z': {'k': 2, 'n': 5}} {'x': [1, 2]} {'y': [2, 2], 'z': [2, 2]} {'y': 0, 'z': 1}
# {'q': {'r': [5, 1], 's': [0, 6]}}
# {'hits': 1, 'bytes': 0} {'hits': 0, 'bytes': 0}
# {1, 2, 3}
# ['a', 'b', 'c'] ['a', 'b']
# {'x': (1, 2)}
# deque([1, 2], maxlen=2)
