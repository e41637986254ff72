# `attrgetter` and `methodcaller` with names that are computed.
from collections import namedtuple
from dataclasses import dataclass
from operator import attrgetter, methodcaller

Row = namedtuple("Row", "name dept age")
ROWS = [Row("ann", "eng", 30), Row("bob", "ops", 45), Row("cat", "eng", 41)]


@dataclass
class Point:
    x: int
    y: int

    def scaled(self, by=2):
        return Point(self.x * by, self.y * by)

    def flipped(self, by=1):
        return Point(self.y * by, self.x * by)


def ordered(rows, *keys):
    for key in reversed(keys):
        rows = sorted(rows, key=attrgetter(key.lstrip("-")), reverse=key.startswith("-"))
    return [r.name for r in rows]


print(ordered(ROWS, "dept", "-age"), ordered(ROWS, "-name"), ordered(ROWS))
for name in ("x", "y"):
    get = attrgetter(name)
    print(name, get(Point(3, 4)), max([Point(1, 9), Point(5, 2)], key=get))
both = [attrgetter("x", other)(Point(7, 8)) for other in ("x", "y")]
print(both)
for name in ("scaled", "flipped"):
    print(methodcaller(name)(Point(1, 2)), methodcaller(name, 3)(Point(1, 2)), methodcaller(name, by=5)(Point(1, 2)))
try:
    attrgetter("z" if both else "x")(Point(1, 2))
except AttributeError as e:
    print(e)

# --- expected
# ['cat', 'ann', 'bob'] ['cat', 'bob', 'ann'] ['ann', 'bob', 'cat']
# x 3 Point(x=5, y=2)
# y 4 Point(x=1, y=9)
# [(7, 7), (7, 8)]
# Point(x=2, y=4) Point(x=3, y=6) Point(x=5, y=10)
# Point(x=2, y=1) Point(x=6, y=3) Point(x=10, y=5)
# 'Point' object has no attribute 'z'
