"""An enumeration in each place where an iterable may stand."""

from enum import Enum, IntEnum
from operator import attrgetter


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
def f(c):
    return c.name.lower()
for c in reversed(Colour): print(c)
print(list(map(attrgetter("name"), Colour)))
print(sorted(Colour, key=lambda c: -c.value))
print(list(map(f, Colour)))
for i, c in enumerate(Colour): print(i, c)
for a, b in zip(Colour, "xyz"): print(a, b)
print(dict(zip(Colour, [1,2,3])))
print(max(Colour, key=lambda c: c.value), min(Colour, key=lambda c: c.value))
print({c: i for i, c in enumerate(Colour)})
print(set(Colour) == {Colour.RED, Colour.GREEN, Colour.BLUE})
print(list(filter(lambda c: c.value > 1, Colour)))
a, b, c = Colour
print(a, b, c)
print(*Colour)
print([*Colour])
print(sum(c.value for c in Colour), any(c.value == 2 for c in Colour))
print(tuple(Colour), frozenset(Colour) == frozenset([Colour.RED]))
import itertools
import random

print(list(itertools.product(Colour, repeat=2))[:2])
print(list(itertools.chain(Colour, Colour))[:2])
print(next(iter(Colour)))
it = iter(Colour)
print(next(it), next(it))
print(random.Random(1).choice(list(Colour)))
print(dict.fromkeys(Colour, 0))
x = list(reversed(Colour))
print(x)

print(list(enumerate(Colour, 1)))
print(",".join(map(str, Colour)))
from collections import Counter, deque

print(Counter(Colour))
print(deque(Colour))
l = []
l.extend(Colour)
l += Colour
print(len(l))
first, *rest = Colour
print(first, rest)
def g(xs):
    for x in xs:
        print(x.name)
g(Colour)
print(list(itertools.combinations(Colour, 2)))
print([x for x in sorted(Colour, key=attrgetter("name"))])
print(Colour.RED in list(Colour))
print(list(zip(Colour, Colour)))
print(len(Colour), Colour["RED"], Colour(2))
print(Colour.__members__)
def h():
    yield from Colour
print(list(h()))
d = {c.name: c for c in Colour}
print(d)
class N(IntEnum):
    ONE = 1
    TWO = 2
print(sum(N), max(N), list(reversed(N)), sorted(N, reverse=True), [n + 1 for n in N])
from enum import Flag, StrEnum, auto


class P(Flag):
    R = 1
    W = 2
    X = 4
print(list(P), list(reversed(P)), [p.name for p in iter(P)])
class S(StrEnum):
    A = auto()
    B = auto()
print("-".join(S), list(zip(S, N)), set(S) == {"a", "b"})
print(list(itertools.permutations(Colour, 2))[:2], list(itertools.islice(Colour, 2)))
from functools import reduce

print(reduce(lambda a, c: a + c.value, Colour, 0))
cyc = itertools.cycle(Colour)
print([next(cyc) for _ in range(4)])
def names(e):
    return [m.name for m in e]
print(names(Colour), names(P), names(N))
print([m for e in (Colour, N) for m in e])
print(any(c is Colour.RED for c in Colour), all(map(lambda c: c.value, Colour)))
import statistics

print(statistics.mean(N))
print({**{c.name: c.value for c in Colour}})
d = dict((c, c.value) for c in reversed(Colour)); print(d)
print(sorted(Colour, key=attrgetter("value"), reverse=True))
print(list(map(lambda c, n: (c.name, n), Colour, range(5))))
import heapq

print(heapq.nsmallest(1, Colour, key=lambda c: -c.value))
match Colour.RED:
    case Colour.RED: print("red")

# --- expected
# Colour.BLUE
# Colour.GREEN
# Colour.RED
# ['RED', 'GREEN', 'BLUE']
# [<Colour.BLUE: 3>, <Colour.GREEN: 2>, <Colour.RED: 1>]
# ['red', 'green', 'blue']
# 0 Colour.RED
# 1 Colour.GREEN
# 2 Colour.BLUE
# Colour.RED x
# Colour.GREEN y
# Colour.BLUE z
# {<Colour.RED: 1>: 1, <Colour.GREEN: 2>: 2, <Colour.BLUE: 3>: 3}
# Colour.BLUE Colour.RED
# {<Colour.RED: 1>: 0, <Colour.GREEN: 2>: 1, <Colour.BLUE: 3>: 2}
# True
# [<Colour.GREEN: 2>, <Colour.BLUE: 3>]
# Colour.RED Colour.GREEN Colour.BLUE
# Colour.RED Colour.GREEN Colour.BLUE
# [<Colour.RED: 1>, <Colour.GREEN: 2>, <Colour.BLUE: 3>]
# 6 True
# (<Colour.RED: 1>, <Colour.GREEN: 2>, <Colour.BLUE: 3>) False
# [(<Colour.RED: 1>, <Colour.RED: 1>), (<Colour.RED: 1>, <Colour.GREEN: 2>)]
# [<Colour.RED: 1>, <Colour.GREEN: 2>]
# Colour.RED
# Colour.RED Colour.GREEN
# Colour.RED
# {<Colour.RED: 1>: 0, <Colour.GREEN: 2>: 0, <Colour.BLUE: 3>: 0}
# [<Colour.BLUE: 3>, <Colour.GREEN: 2>, <Colour.RED: 1>]
# [(1, <Colour.RED: 1>), (2, <Colour.GREEN: 2>), (3, <Colour.BLUE: 3>)]
# Colour.RED,Colour.GREEN,Colour.BLUE
# Counter({<Colour.RED: 1>: 1, <Colour.GREEN: 2>: 1, <Colour.BLUE: 3>: 1})
# deque([<Colour.RED: 1>, <Colour.GREEN: 2>, <Colour.BLUE: 3>])
# 6
# Colour.RED [<Colour.GREEN: 2>, <Colour.BLUE: 3>]
# RED
# GREEN
# BLUE
# [(<Colour.RED: 1>, <Colour.GREEN: 2>), (<Colour.RED: 1>, <Colour.BLUE: 3>), (<Colour.GREEN: 2>, <Colour.BLUE: 3>)]
# [<Colour.BLUE: 3>, <Colour.GREEN: 2>, <Colour.RED: 1>]
# True
# [(<Colour.RED: 1>, <Colour.RED: 1>), (<Colour.GREEN: 2>, <Colour.GREEN: 2>), (<Colour.BLUE: 3>, <Colour.BLUE: 3>)]
# 3 Colour.RED Colour.GREEN
# {'RED': <Colour.RED: 1>, 'GREEN': <Colour.GREEN: 2>, 'BLUE': <Colour.BLUE: 3>}
# [<Colour.RED: 1>, <Colour.GREEN: 2>, <Colour.BLUE: 3>]
# {'RED': <Colour.RED: 1>, 'GREEN': <Colour.GREEN: 2>, 'BLUE': <Colour.BLUE: 3>}
# 3 2 [<N.TWO: 2>, <N.ONE: 1>] [<N.TWO: 2>, <N.ONE: 1>] [2, 3]
# [<P.R: 1>, <P.W: 2>, <P.X: 4>] [<P.X: 4>, <P.W: 2>, <P.R: 1>] ['R', 'W', 'X']
# a-b [(<S.A: 'a'>, <N.ONE: 1>), (<S.B: 'b'>, <N.TWO: 2>)] True
# [(<Colour.RED: 1>, <Colour.GREEN: 2>), (<Colour.RED: 1>, <Colour.BLUE: 3>)] [<Colour.RED: 1>, <Colour.GREEN: 2>]
# 6
# [<Colour.RED: 1>, <Colour.GREEN: 2>, <Colour.BLUE: 3>, <Colour.RED: 1>]
# ['RED', 'GREEN', 'BLUE'] ['R', 'W', 'X'] ['ONE', 'TWO']
# [<Colour.RED: 1>, <Colour.GREEN: 2>, <Colour.BLUE: 3>, <N.ONE: 1>, <N.TWO: 2>]
# True True
# 1.5
# {'RED': 1, 'GREEN': 2, 'BLUE': 3}
# {<Colour.BLUE: 3>: 3, <Colour.GREEN: 2>: 2, <Colour.RED: 1>: 1}
# [<Colour.BLUE: 3>, <Colour.GREEN: 2>, <Colour.RED: 1>]
# [('RED', 0), ('GREEN', 1), ('BLUE', 2)]
# [<Colour.BLUE: 3>]
# red
