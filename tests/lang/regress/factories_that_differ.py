import copy
from collections import defaultdict


class Node:
    def __init__(self):
        self.n = 0

    def __repr__(self):
        return "N%d" % self.n


def count(words, d):
    for w in words:
        d[w] += 1
    return d


def grouped(words, d):
    for w in words:
        d[len(w)].append(w)
    return d


def closures(k):
    d = defaultdict(lambda: [k])
    d["x"].append(1)
    e, f, g = d.copy(), copy.copy(d), copy.deepcopy(d)
    e["q"].append(5)
    f["w"].append(7)
    g["x"].append(8)
    g["z"].append(9)
    h = d | {"y": [2]}
    h["r"].append(3)
    d.clear()
    d["again"].append(4)
    return d, e, f, g, h


nodes = defaultdict(Node)
nodes["a"].n = 3
print(nodes)
print(count("aba", defaultdict(int)))
print(dict(count("aba", defaultdict(lambda: 10))))
print(dict(grouped(["a", "b", "cc"], defaultdict(list))))
print(dict(grouped(["a", "b", "cc"], defaultdict(lambda: ["first"]))))
table = {"a": defaultdict(int), "b": defaultdict(lambda: 3)}
print(table["a"][1], table["b"][1], table["a"])
for k in (3, 4):
    for made in closures(k):
        print(dict(made))
many = [defaultdict(lambda i=i: [i]) for i in range(3)]
for d in many:
    d["x"].append(0)
print([dict(d) for d in many])

# --- expected
# defaultdict(<class '__main__.Node'>, {'a': N3})
# defaultdict(<class 'int'>, {'a': 2, 'b': 1})
# {'a': 12, 'b': 11}
# {1: ['a', 'b'], 2: ['cc']}
# {1: ['first', 'a', 'b'], 2: ['first', 'cc']}
# 0 3 defaultdict(<class 'int'>, {1: 0})
# {'again': [3, 4]}
# {'x': [3, 1], 'q': [3, 5]}
# {'x': [3, 1], 'w': [3, 7]}
# {'x': [3, 1, 8], 'z': [3, 9]}
# {'x': [3, 1], 'y': [2], 'r': [3, 3]}
# {'again': [4, 4]}
# {'x': [4, 1], 'q': [4, 5]}
# {'x': [4, 1], 'w': [4, 7]}
# {'x': [4, 1, 8], 'z': [4, 9]}
# {'x': [4, 1], 'y': [2], 'r': [4, 3]}
# [{'x': [0, 0]}, {'x': [1, 0]}, {'x': [2, 0]}]
