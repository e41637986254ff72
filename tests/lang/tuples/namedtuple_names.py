# Names of a namedtuple's fields that are computed of constants and of other classes' fields.
from collections import namedtuple

COLUMNS = ("name", "size")
TEXT = "x y, z"
File = namedtuple("File", COLUMNS)
Point = namedtuple("Point", TEXT)
More = namedtuple("More", File._fields + ("owner",), defaults=["me"])
Spread = namedtuple("Spread", [*COLUMNS, "time", *("a", "b")])


class Shown:
    def shown(self):
        return f"{type(self).__name__} shown"


def named(cls):
    print("class", cls.__name__)
    return cls


class Opened(namedtuple("Opened", Point._fields + ("owner",)), Shown):
    __slots__ = ()


@named
class Paid(Shown, namedtuple("Paid", (*COLUMNS, "memo"), defaults=[""])):
    def twice(self):
        return self._replace(size=self.size * 2)


print(File("a", 1), Point(1, 2, 3), More("b", 2), More("c", 3, "you")._fields, Spread(1, 2, 3, 4, 5))
opened, paid = Opened(1, 2, 3, "ann"), Paid("A", 50)
print(opened, opened.shown(), len(opened), isinstance(opened, Shown), opened[1], opened._asdict())
print(paid, paid.shown(), len(paid), isinstance(paid, Shown), paid[1], paid._asdict(), paid == ("A", 50, ""))
print(paid.twice(), Paid._fields, Opened(**{"x": 1, "y": 1, "z": 0, "owner": "eve"}))

# --- expected
# class Paid
# File(name='a', size=1) Point(x=1, y=2, z=3) More(name='b', size=2, owner='me') ('name', 'size', 'owner') Spread(name=1, size=2, time=3, a=4, b=5)
# Opened(x=1, y=2, z=3, owner='ann') Opened shown 4 True 2 {'x': 1, 'y': 2, 'z': 3, 'owner': 'ann'}
# Paid(name='A', size=50, memo='') Paid shown 3 True 50 {'name': 'A', 'size': 50, 'memo': ''} True
# Paid(name='A', size=100, memo='') ('name', 'size', 'memo') Opened(x=1, y=1, z=0, owner='eve')
