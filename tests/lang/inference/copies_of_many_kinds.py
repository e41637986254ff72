"""Items copied between containers of many kinds."""

from collections import OrderedDict, deque, defaultdict


class Item:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"I{self.n}"


class Special(Item):
    def extra(self):
        return self.n * 10


def collect(groups):
    out = []
    for g in groups:
        out += g
        out.extend(g[:1])
    return out


def chain(*lists):
    result = []
    for xs in lists:
        result = result + xs
    return result


specials = [Special(1), Special(2)]
items = [Item(0)] + specials
items[0:0] = specials[:1]
print(items, [s.extra() for s in specials], items[0] is specials[0], items[2] is specials[0])
print(collect([[1, 2], [3]]), collect([["a"], [None]]), chain([1], ["b"], [None, 2.5]))
rows = [[1, 2], [3]]
table = ["head", *rows, *[["x"]]]
table[1].append("changed")
print(rows, table)
flat = [x for r in rows for x in r]
flat2 = sum(rows, [])
print(flat, flat2)
ints = [3, 1, 2]
mixed = sorted(ints) + ["end"]
rev = ints[::-1]
rev.append("r")
tail = tuple(ints[1:]) + ("t",)
doubled = ints * 2
doubled.append(None)
print(mixed, rev, tail, doubled, sum(ints), max(ints))
q = deque(ints)
q.extend(["s"])
q += [None]
print(q, list(q) + ints)
d = {"a": 1}
e = {**d, "b": [1]}
f = dict(d, c="x")
g = d | {"z": None}
d2 = dict(d)
d2["q"] = 4.5
h = defaultdict(list, {"k": [1]})
h.update({"m": ["s"]})
print(d, e, f, g, d2, dict(h), sum(d.values()))
o = OrderedDict(d)
o.update(e)
print(o, list(o.items())[0][1] + 1 if isinstance(list(o.values())[0], int) else None)
matrix = [[0] * 2 for _ in range(2)]
grid = matrix[:]
grid.append(["x", None])
grid[0][0] = 7
print(matrix, grid)
stack = [1]
stack += "ab"
stack += (c for c in "c")
stack += {"k": 1}
stack += range(2)
print(stack)
words = "b a".split()
pairs = list(zip(words, ints)) + [("c", None)]
print(pairs, sorted(words), words + sorted(words, reverse=True))
paths = [["s"]]
while paths:
    p = paths.pop()
    if len(p) > 3:
        print(p)
        break
    paths += [p + [n] for n in ("t", "u")]
tree = [1, [2, [3]]]


def flatten(t):
    res = []
    for x in t:
        res += flatten(x) if isinstance(x, list) else [x]
    return res


print(flatten(tree), tree)
acc = []
acc.extend(acc)
acc += acc
print(acc, [*acc, *acc], acc + acc == [])
try:
    stack.extend(5)
except TypeError as err:
    print(err)
xs = [1, 2, 3, 4]
ys = ["a", "b"]
xs2 = xs[:]
xs2[::2] = ys
print(xs2, xs)
try:
    xs2[::2] = ["z"]
except ValueError as err:
    print(err)
u = ys if len(xs) > 3 else xs
v = xs + u
u2 = list(u)
u2.append(3.5)
print(u, v, u2)

# --- expected
# [I1, I0, I1, I2] [10, 20] True True
# [1, 2, 1, 3, 3] ['a', 'a', None, None] [1, 'b', None, 2.5]
# [[1, 2, 'changed'], [3]] ['head', [1, 2, 'changed'], [3], ['x']]
# [1, 2, 'changed', 3] [1, 2, 'changed', 3]
# [1, 2, 3, 'end'] [2, 1, 3, 'r'] (1, 2, 't') [3, 1, 2, 3, 1, 2, None] 6 3
# deque([3, 1, 2, 's', None]) [3, 1, 2, 's', None, 3, 1, 2]
# {'a': 1} {'a': 1, 'b': [1]} {'a': 1, 'c': 'x'} {'a': 1, 'z': None} {'a': 1, 'q': 4.5} {'k': [1], 'm': ['s']} 1
# OrderedDict([('a', 1), ('b', [1])]) 2
# [[7, 0], [0, 0]] [[7, 0], [0, 0], ['x', None]]
# [1, 'a', 'b', 'c', 'k', 0, 1]
# [('b', 3), ('a', 1), ('c', None)] ['a', 'b'] ['b', 'a', 'b', 'a']
# ['s', 'u', 'u', 'u']
# [1, 2, 3] [1, [2, [3]]]
# [] [] True
# 'int' object is not iterable
# ['a', 2, 'b', 4] [1, 2, 3, 4]
# attempt to assign sequence of size 1 to extended slice of size 2
# ['a', 'b'] [1, 2, 3, 4, 'a', 'b'] ['a', 'b', 3.5]
