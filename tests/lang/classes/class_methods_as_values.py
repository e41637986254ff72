"""Class methods as values: of the class, of one below it, of an object, of `cls`."""

from dataclasses import dataclass, field
from enum import Enum
from functools import partial, reduce


class Item:
    made = 0

    def __init__(self, n: int) -> None:
        self.n = n
        type(self).made += 1

    @classmethod
    def load(cls, data: str, *, by: int = 1) -> "Item":
        return cls(int(data) * by)

    @classmethod
    def many(cls, rows: list[str]) -> "list[Item]":
        return list(map(cls.load, rows))

    @classmethod
    def name(cls) -> str:
        return cls.__name__

    @staticmethod
    def twice(n: int) -> int:
        return 2 * n

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.n})"


class Big(Item):
    @classmethod
    def name(cls) -> str:
        return "big " + super().name()


class Colour(Enum):
    RED = "r"
    BLUE = "b"

    @classmethod
    def parse(cls, text: str) -> "Colour":
        return cls(text[0])


@dataclass
class Box:
    item: Item = field(default_factory=partial(Item.load, "7"))
    other: str = field(default_factory=Big.name)


def apply(f, x):
    return f(x)


print(list(map(Item.load, ["1", "2"])), list(map(Big.load, ["3"])), Item.many(["4"]), Big.many(["5", "6"]))
print(Item.made, Big.made)
makers = {"item": Item.load, "big": Big.load}
print([makers[k]("8") for k in sorted(makers)], [f() for f in (Item.name, Big.name)])
b = Big(1)
of_object = b.load
print(of_object("9"), b.name(), [f("1") for f in (b.load, Item(0).load)], apply(Big.load, "3"))
print(partial(Item.load, by=3)("2"), Box(), sorted(["bb", "rr"], key=Colour.parse("r").parse and len))
print([c.name for c in map(Colour.parse, ["red", "blue"])], list(map(Item.twice, [1, 2])), list(map(b.twice, [3])))
kinds = [Item, Big]
print([k.name for k in kinds][1](), [f("2") for f in [k.load for k in kinds]], reduce(lambda acc, f: acc + f(), [k.name for k in kinds], ""))
get = type(b).name
print(get(), Item.load == Item.load, Item.load == Big.load)

# --- expected
# [Item(1), Item(2)] [Big(3)] [Item(4)] [Big(5), Big(6)]
# 3 5
# [Big(8), Item(8)] ['Item', 'big Big']
# Big(9) big Big [Big(1), Item(1)] Big(3)
# Item(6) Box(item=Item(7), other='big Big') ['bb', 'rr']
# ['RED', 'BLUE'] [2, 4] [6]
# big Big [Item(2), Big(2)] Itembig Big
# big Big True False
