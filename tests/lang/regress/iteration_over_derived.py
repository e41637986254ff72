"""An object seen as one of its base is iterated over."""

import itertools
from dataclasses import dataclass, field
from typing import Generic, Iterable, Iterator, TypeVar

E = TypeVar("E", bound="Entity")


@dataclass
class Entity:
    id: int


@dataclass
class Product(Entity):
    name: str = ""


@dataclass
class Order(Entity):
    lines: list[tuple[str, int]] = field(default_factory=list)

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return iter(self.lines)


class Repo(Generic[E]):
    def __init__(self) -> None:
        self._items: dict[int, E] = {}

    def add(self, e: E) -> None:
        self._items[e.id] = e

    def __iter__(self) -> Iterator[E]:
        yield from self._items.values()


def show(orders: Iterable[Order]) -> None:
    for o in orders:
        for p, n in o:
            print(o.id, p, n)


def main() -> None:
    products: Repo[Product] = Repo()
    products.add(Product(1))
    orders: Repo[Order] = Repo()
    orders.add(Order(2, [("b", 3)]))
    show([Order(7, [("x", 1)])])
    show(orders)


main()

# --- expected
# 7 x 1
# 2 b 3
