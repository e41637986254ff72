from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list[str] = field(default_factory=list)

    def total(self, count: int) -> float:
        return self.price * count


@dataclass(frozen=True)
class Point:
    x: int
    y: int


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0


@dataclass
class Special(Item):
    discount: float = 0.5

    def __post_init__(self) -> None:
        self.price = self.price * self.discount


a = Item("pen")
b = Item("book", 12.5, ["paper"])
a.tags.append("ink")
print(a, b, a == Item("pen", 1.0, ["ink"]), a == b, b.total(3))
print(Point(1, 2), Point(1, 2) == Point(1, 2), {Point(0, 0): "origin"}[Point(0, 0)], len({Point(1, 1), Point(1, 1)}))
print(sorted([Version(2, 1), Version(1, 9), Version(2)]), Version(1) < Version(1, 1))
print(Special("deal", 10.0), Special(name="x", discount=0.1).price)

# --- expected
# Item(name='pen', price=1.0, tags=['ink']) Item(name='book', price=12.5, tags=['paper']) True False 37.5
# Point(x=1, y=2) True origin 1
# [Version(major=1, minor=9), Version(major=2, minor=0), Version(major=2, minor=1)] True
# Special(name='deal', price=5.0, tags=[], discount=0.5) 0.1
