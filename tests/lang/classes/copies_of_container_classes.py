"""Copies of objects of classes derived from Counter, OrderedDict and defaultdict are of their class."""

from collections import Counter, OrderedDict, defaultdict


class Bag(Counter):
    def total_items(self):
        return sum(self.values())


class Table(OrderedDict):
    def first(self):
        return next(iter(self))


class Graph(defaultdict):
    def edges(self):
        return sum(len(v) for v in self.values())


b = Bag("aab").copy()
print(type(b).__name__, b, b.total_items())
t = Table(a=1).copy()
t["z"] = 2
u = t | {"q": 3}
print(type(t).__name__, t, t.first(), type(u).__name__, u, u.first())
g = Graph(list)
g["x"].append(1)
h = g.copy()
h["y"].append(2)
print(type(h).__name__, h, g, h.edges(), g.edges())

# --- expected
# Bag Bag({'a': 2, 'b': 1}) 3
# Table Table([('a', 1), ('z', 2)]) a Table Table([('a', 1), ('z', 2), ('q', 3)]) a
# Graph Graph(<class 'list'>, {'x': [1], 'y': [2]}) Graph(<class 'list'>, {'x': [1]}) 2 1
