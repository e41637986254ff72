"""Defaults that are made only where they are stored."""
from collections import defaultdict, OrderedDict, deque


class Key:
    def __init__(self, n):
        self.n = n
        self.asked = 0

    def __hash__(self):
        self.asked += 1
        return hash(self.n % 2)

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n


def show(x):
    print("made", x)
    return x


d = {}
d.setdefault("a", []).append(1)
d.setdefault("a", []).append(2)
d.setdefault("b", []).extend([3, 4])
print(d, d.setdefault("c", []), d.setdefault("b", [9]))
e = {}
for i in range(5):
    e.setdefault(i % 2, set()).add(i)
    e.setdefault(str(i % 3), {i})
print(e)
k = {}
a, b, c = Key(1), Key(3), Key(1)
k.setdefault(a, []).append("x")
k.setdefault(b, []).append("y")
k.setdefault(c, []).append("z")
print(list(k.values()), a.asked, b.asked, c.asked)
n = {}
n.setdefault("x", {}).setdefault("y", {}).setdefault("z", []).append(5)
n.setdefault("x", {}).setdefault("y", {}).setdefault("z", []).append(6)
print(n)
try:
    n.setdefault([], [])
except TypeError as err:
    print(err)
o = OrderedDict()
o.setdefault("q", deque()).append(1)
o.setdefault("p", deque()).append(2)
o.setdefault("q", deque()).appendleft(0)
print(o)
w = defaultdict(int)
for word in "a b a c b a".split():
    w[word] += 1
print(dict(w), w["zz"], len(w))
g = defaultdict(list)
for word in "apple bee ant cow bat".split():
    g[word[0]].append(word)
print(dict(g), g["z"], len(g))
v = {1: "one", 2: None}
print(v.setdefault(2, []), v.setdefault(3, []), v.setdefault(1, list()), v)
first = d.setdefault("new", [])
print(first is d["new"], d.setdefault("new", []) is first)
print(show({}).setdefault(show("k"), []), d.setdefault("k2", list(show("ab"))))
f = {None: 1.5}
f.setdefault(None, []); f.setdefault(2, dict())
print(f)

# --- expected
# {'a': [1, 2], 'b': [3, 4], 'c': []} [] [3, 4]
# {0: {0, 2, 4}, '0': {0}, 1: {1, 3}, '1': {1}, '2': {2}}
# eq 1 3
# eq 1 1
# [['x', 'z'], ['y']] 1 1 1
# {'x': {'y': {'z': [5, 6]}}}
# unhashable type: 'list'
# OrderedDict([('q', deque([0, 1])), ('p', deque([2]))])
# {'a': 3, 'b': 2, 'c': 1} 0 4
# {'a': ['apple', 'ant'], 'b': ['bee', 'bat'], 'c': ['cow']} [] 4
# None [] one {1: 'one', 2: None, 3: []}
# True True
# made {}
# made k
# made ab
# [] ['a', 'b']
# {None: 1.5, 2: {}}
