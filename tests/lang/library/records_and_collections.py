# dataclasses, named tuples, enums at edges
from dataclasses import dataclass, field, replace, asdict, astuple
from typing import NamedTuple
from collections import namedtuple, OrderedDict, Counter, defaultdict, deque
import enum


@dataclass(order=True)
class V:
    major: int
    minor: int = 0
    tags: list = field(default_factory=list, compare=False)


a, b = V(1), V(1, 2, ["x"])
print(a, b, a < b, a == V(1), sorted([b, a]), replace(a, minor=5), asdict(b), astuple(b))


@dataclass(frozen=True)
class F:
    x: int
    y: int = 3


f = F(1)
try:
    f.x = 5
except Exception as e:
    print(type(e).__name__, e)
print(f, hash(f) == hash(F(1)), {f: 1}[F(1, 3)])


class P(NamedTuple):
    x: int
    y: int = 2


p = P(1)
print(p, p.x, p[1], p._replace(x=9), p._asdict(), P._fields, p == (1, 2), tuple(p), len(p), P._make([3, 4]))
x, y = p
Q = namedtuple("Q", "a b c", defaults=[9])
print(Q(1, 2), Q(1, 2)._asdict(), Q._fields)


class C(enum.Enum):
    RED = 1
    GREEN = "g"
    ALIAS = 1


print(C.RED, repr(C.RED), C.RED.name, C.RED.value, C("g"), C["RED"], C.ALIAS is C.RED, list(C), len(C), C.RED == C.RED, C.RED != C.GREEN, C.RED in C)
try:
    C(5)
except ValueError as e:
    print(e)
try:
    C["X"]
except KeyError as e:
    print(repr(e))


class Flag(enum.Flag):
    A = enum.auto()
    B = enum.auto()
    AB = A | B


print(Flag.A | Flag.B, Flag.A & Flag.B, Flag.A in Flag.AB, ~Flag.A, Flag(3), Flag.A ^ Flag.AB, bool(Flag.A & Flag.B), repr(Flag.A | Flag.B))
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], c + Counter("aa"), c - Counter("ab"), sum(c.values()), sorted(c.elements())[:3], c & Counter("aab"), c | Counter("zz"))
d = defaultdict(list)
d["a"].append(1)
print(d, d["b"], dict(d), len(d))
q = deque([1, 2, 3], maxlen=3)
q.append(4)
q.appendleft(0)
q.rotate(1)
print(q, q.pop(), q.popleft(), list(q), q.maxlen, q.count(0))
od = OrderedDict(a=1, b=2)
od.move_to_end("a")
print(od, od.popitem(last=False), list(od))

# --- expected
# V(major=1, minor=0, tags=[]) V(major=1, minor=2, tags=['x']) True True [V(major=1, minor=0, tags=[]), V(major=1, minor=2, tags=['x'])] V(major=1, minor=5, tags=[]) {'major': 1, 'minor': 2, 'tags': ['x']} (1, 2, ['x'])
# FrozenInstanceError cannot assign to field 'x'
# F(x=1, y=3) True 1
# P(x=1, y=2) 1 2 P(x=9, y=2) {'x': 1, 'y': 2} ('x', 'y') True (1, 2) 2 P(x=3, y=4)
# Q(a=1, b=2, c=9) {'a': 1, 'b': 2, 'c': 9} ('a', 'b', 'c')
# C.RED <C.RED: 1> RED 1 C.GREEN C.RED True [<C.RED: 1>, <C.GREEN: 'g'>] 2 True True True
# 5 is not a valid C
# KeyError('X')
# Flag.AB Flag(0) True Flag.B Flag.AB Flag.B False <Flag.AB: 3>
# Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 Counter({'a': 7, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) Counter({'a': 4, 'r': 2, 'b': 1, 'c': 1, 'd': 1}) 11 ['a', 'a', 'a'] Counter({'a': 2, 'b': 1}) Counter({'a': 5, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1})
# defaultdict(<class 'list'>, {'a': [1], 'b': []}) [] {'a': [1], 'b': []} 2
# deque([0], maxlen=3) 2 3 [0] 3 1
# OrderedDict([('a', 1)]) ('b', 2) ['a']
