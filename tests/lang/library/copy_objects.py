import copy
from collections import Counter, OrderedDict, defaultdict, deque
from copy import deepcopy
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple


class Color(Enum):
    RED = 1


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next
        self.tags = [value]


class Special(Node):
    def __init__(self, value):
        super().__init__(value)
        self.extra = {"k": [value]}

    def later(self):
        self.maybe = [1]


@dataclass(frozen=True)
class Point:
    x: int
    where: list[int] = field(default_factory=list)


class Pair(NamedTuple):
    a: int
    b: list[int]


class Own:
    def __init__(self, name):
        self.name = name

    def __copy__(self):
        return Own(self.name + " copied")

    def __deepcopy__(self, memo):
        return Own(self.name + " deeply")


xs = [[1, 2], [3]]
shallow, deep = copy.copy(xs), copy.deepcopy(xs)
xs[0].append(9)
xs.append([5])
print(xs, shallow, deep)
d = {"a": [1], "b": [2]}
e, f = copy.copy(d), deepcopy(d)
d["a"].append(7)
d["c"] = []
print(d, e, f)
print(copy.copy((1, 2)), copy.copy("text"), copy.copy(5), copy.copy(None), copy.copy(Color.RED) is Color.RED, deepcopy(Color.RED) is Color.RED)
t = (1, [2], "x")
u = deepcopy(t)
t[1].append(3)
print(t, u)
s = {1, 2}
s2, s3 = copy.copy(s), deepcopy(s)
s.add(3)
print(s, s2, s3, deepcopy(frozenset([1, 2])) == {1, 2})
q = deque([[1], [2]], maxlen=4)
q2, q3 = copy.copy(q), deepcopy(q)
q[0].append(5)
print(q, q2, q3, q3.maxlen)
dd = defaultdict(list, {"a": [1]})
dd2 = deepcopy(dd)
dd["a"].append(2)
dd2["new"].append(3)
print(dd, dd2, copy.copy(Counter("aab")), deepcopy(OrderedDict(z=[1])))
ba = bytearray(b"ab")
bb = copy.copy(ba)
ba.append(99)
print(ba, bb, deepcopy(bb))

a = Node(1, Node(2))
b = copy.copy(a)
c = deepcopy(a)
a.tags.append("changed")
a.next.value = 20
print(b.value, b.tags, b.next.value, b.next is a.next)
print(c.value, c.tags, c.next.value, c.next is a.next)
ring = Node("r")
ring.next = ring
twin = deepcopy(ring)
print(twin.next is twin, twin is ring, twin.value)
shared = [1]
both = deepcopy([shared, shared])
both[0].append(2)
print(both, both[0] is both[1], shared)
things: list[Node] = [Node(1), Special(2)]
copies = deepcopy(things)
for thing, twin in zip(things, copies):
    print(type(twin).__name__, twin.value, twin is thing)
special = copies[1]
if isinstance(special, Special):
    special.extra["k"].append("x")
    print(special.extra, hasattr(special, "maybe"))
    special.later()
    print(deepcopy(special).maybe, copy.copy(special).maybe is special.maybe)
p = Point(1, [2])
p2, p3 = copy.copy(p), deepcopy(p)
p.where.append(3)
print(p, p2, p3, p2 == p, p3 == p)
n = Pair(1, [2])
n2 = deepcopy(n)
n.b.append(3)
print(n, n2, copy.copy(n))
print(copy.copy(Own("o")).name, deepcopy(Own("o")).name, deepcopy([Own("p")])[0].name)
grid = [[0] * 3 for _ in range(2)]
g2 = deepcopy(grid)
g2[0][0] = 1
print(grid, g2)
mixed = [1, "a", [2, None], {"k": (1, [2])}]
m2 = deepcopy(mixed)
print(m2, m2 == mixed, m2 is mixed)

# --- expected
# [[1, 2, 9], [3], [5]] [[1, 2, 9], [3]] [[1, 2], [3]]
# {'a': [1, 7], 'b': [2], 'c': []} {'a': [1, 7], 'b': [2]} {'a': [1], 'b': [2]}
# (1, 2) text 5 None True True
# (1, [2, 3], 'x') (1, [2], 'x')
# {1, 2, 3} {1, 2} {1, 2} True
# deque([[1, 5], [2]], maxlen=4) deque([[1, 5], [2]], maxlen=4) deque([[1], [2]], maxlen=4) 4
# defaultdict(<class 'list'>, {'a': [1, 2]}) defaultdict(<class 'list'>, {'a': [1], 'new': [3]}) Counter({'a': 2, 'b': 1}) OrderedDict([('z', [1])])
# bytearray(b'abc') bytearray(b'ab') bytearray(b'ab')
# 1 [1, 'changed'] 20 True
# 1 [1] 2 False
# True False r
# [[1, 2], [1, 2]] True [1]
# Node 1 False
# Special 2 False
# {'k': [2, 'x']} False
# [1] True
# Point(x=1, where=[2, 3]) Point(x=1, where=[2, 3]) Point(x=1, where=[2]) True False
# Pair(a=1, b=[2, 3]) Pair(a=1, b=[2]) Pair(a=1, b=[2, 3])
# o copied o deeply p deeply
# [[0, 0, 0], [0, 0, 0]] [[1, 0, 0], [0, 0, 0]]
# [1, 'a', [2, None], {'k': (1, [2])}] True False
