"""Classes of the library, enumerations, named tuples and abstract classes in the order in which CPython finds them."""

import datetime
import enum
import numbers
from collections import OrderedDict
from collections.abc import Mapping, Sequence, MutableMapping
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum
from functools import singledispatch, singledispatchmethod
from pathlib import Path, PurePath
from typing import NamedTuple, Union


class Color(Enum):
    RED = 1


class Level(IntEnum):
    LOW = 1


class Point(NamedTuple):
    x: int
    y: int


class Node:
    pass


class Leaf(Node):
    pass


@singledispatch
def enc(x):
    return f"object {type(x).__name__}"


@enc.register(tuple)
def _(x):
    return "tuple"


@enc.register
def _(x: Point):
    return "point"


@enc.register
def _(x: int):
    return "int"


@enc.register
def _(x: Level):
    return "level"


@enc.register
def _(x: Enum):
    return "enum"


@enc.register(date)
def _(x):
    return "date " + x.isoformat()


@enc.register
def _(x: datetime.datetime):
    return "datetime"


@enc.register
def _(x: Union[Decimal, None]):
    return "decimal or none"


@enc.register(PurePath)
def _(x):
    return "path"


@enc.register
def _(x: Node):
    return "node"


for v in [(1,), Point(1, 2), 3, Level.LOW, Color.RED, date(2024, 1, 2), datetime.datetime(2024, 1, 2), Decimal(1)]:
    print(enc(v))
print(enc(None), enc(Path("x")), enc(Node()), enc(Leaf()), enc(True), enc(2.5))
print(enc.dispatch(Leaf)(Leaf()), enc.dispatch(float)(1.0), enc.dispatch(bool) is enc.dispatch(int))


@singledispatch
def kind(x):
    return "other"


@kind.register(Sequence)
def _(x):
    return "sequence"


@kind.register(Mapping)
def _(x):
    return "mapping"


@kind.register
def _(x: MutableMapping):
    return "mutable mapping"


@kind.register
def _(x: Node):
    return "node"


@kind.register
def _(x: str):
    return "str"


class Row(Sequence):
    def __len__(self):
        return 1

    def __getitem__(self, i):
        return [5][i]


class Both(Node, Sequence):
    def __len__(self):
        return 0

    def __getitem__(self, i):
        raise IndexError


print(kind([1]), kind("s"), kind({}), kind(OrderedDict()), kind(Row()), kind(Both()), kind(Leaf()), kind({1}), kind(3))


@singledispatch
def num(x):
    return "no number"


@num.register
def _(x: numbers.Integral):
    return "integral"


@num.register
def _(x: numbers.Number):
    return "number"


@num.register
def _(x: bool):
    return "bool"


print(num(1), num(2.5), num(True), num("x"), num(1j))


@singledispatch
def area(x):
    return 0


@area.register(int)
@area.register(list)
def _(x):
    return 1


print(len(area.registry), int in area.registry, float in area.registry, area.registry[list]([1]))


def outer(log):
    class Thing:
        pass

    class Small(Thing):
        pass

    class Printer:
        @singledispatchmethod
        def show(self, x):
            return "?"

        @show.register
        def _(self, x: Thing):
            return "thing"

        @show.register
        def _(self, x: str):
            return f"str {x}"

        @singledispatchmethod
        @staticmethod
        def plain(x):
            return "plain ?"

        @plain.register
        @staticmethod
        def _(x: int):
            return f"plain {x}"

    @singledispatch
    def act(x):
        """Acts."""
        log.append("object")

    act(Small())

    @act.register
    def _(x: Thing):
        log.append("thing")

    act(Small())

    @act.register
    def _(x: Small):
        log.append("small")

    act(Small())
    act(Thing())
    p = Printer()
    print(p.show(Small()), p.show(1), p.show("a"), Printer.plain(2), p.plain("x"), act.__doc__)
    return act


log: list[str] = []
a = outer(log)
print(log)

# --- expected
# tuple
# point
# int
# level
# enum
# date 2024-01-02
# datetime
# decimal or none
# decimal or none path node node int object float
# node object float True
# sequence str mutable mapping mutable mapping sequence node node other other
# integral number bool no number number
# 3 True False 1
# thing ? str a plain 2 plain ? Acts.
# ['object', 'thing', 'small', 'thing']
