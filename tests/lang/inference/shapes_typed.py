"""Typed classes: protocols, generics, dataclasses, optional fields, overridden methods, class methods as factories."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Generic, Iterator, Optional, Protocol, TypeVar, Union

T = TypeVar("T")
K = TypeVar("K")
Number = Union[int, float]


class HasArea(Protocol):
    def area(self) -> float: ...


@dataclass
class Point:
    x: Number
    y: Number = 0

    def __add__(self, other: Point) -> Point:
        return Point(self.x + other.x, self.y + other.y)

    def scaled(self, k: Number) -> Point:
        return Point(self.x * k, self.y * k)


@dataclass
class Rect:
    corner: Point
    size: Point
    name: Optional[str] = None
    tags: list[str] = field(default_factory=list)

    def area(self) -> float:
        return self.size.x * self.size.y

    @classmethod
    def square(cls, side: Number, name: Optional[str] = None) -> Rect:
        return cls(Point(0), Point(side, side), name)

    @property
    def title(self) -> str:
        return self.name if self.name is not None else "unnamed"


class Circle:
    def __init__(self, radius: float) -> None:
        self.radius = radius

    def area(self) -> float:
        return 3 * self.radius**2


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self

    def pop(self) -> T:
        return self.items.pop()

    def peek(self) -> Optional[T]:
        return self.items[-1] if self.items else None

    def __iter__(self) -> Iterator[T]:
        return iter(reversed(self.items))

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return len(self.items) > 0


def total(shapes: list[HasArea]) -> float:
    return sum(s.area() for s in shapes)


def first(items: list[T], wanted: Callable[[T], bool], default: Optional[T] = None) -> Optional[T]:
    for item in items:
        if wanted(item):
            return item
    return default


def group(items: list[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    result: dict[K, list[T]] = {}
    for item in items:
        result.setdefault(key(item), []).append(item)
    return result


def parse(text: str) -> Number:
    try:
        return int(text)
    except ValueError:
        return float(text)


print(Point(1, 2) + Point(0.5), Point(2).scaled(1.5), Point(3, 4).scaled(2))
rects = [Rect.square(2, "a"), Rect.square(1.5), Rect(Point(1), Point(2, 3), tags=["x"])]
for r in rects:
    print(r, r.title, r.area())
print(total([*rects, Circle(1.0), Circle(2)]))
numbers: Stack[int] = Stack()
words: Stack[str] = Stack()
print(numbers.push(1).push(2).push(3).pop(), numbers.peek(), len(numbers), list(numbers), bool(words))
words.push("a").push("bc")
print(words.peek(), [w.upper() for w in words], Stack().peek())
print(first([1, 5, 9], lambda n: n > 3), first(["a"], lambda s: s == "b"), first([2.5], lambda x: False, 1))
print(group(["ab", "c", "de", "f"], len), group([1, 2, 3, 4], lambda n: n % 2 == 0))
print([parse(t) for t in ["1", "2.5", "-3"]], parse("4") + 1, parse("4.0") + 1)
found = first(rects, lambda r: r.area() > 100)
print(found.title if found else "none", found is None)
maybe = first(rects, lambda r: r.name is None)
if maybe is not None:
    maybe.tags.append("seen")
    print(maybe.tags, rects[1].tags, rects[0].tags)

# --- expected
# Point(x=1.5, y=2) Point(x=3.0, y=0.0) Point(x=6, y=8)
# Rect(corner=Point(x=0, y=0), size=Point(x=2, y=2), name='a', tags=[]) a 4
# Rect(corner=Point(x=0, y=0), size=Point(x=1.5, y=1.5), name=None, tags=[]) unnamed 2.25
# Rect(corner=Point(x=1, y=0), size=Point(x=2, y=3), name=None, tags=['x']) unnamed 6
# 27.25
# 3 2 2 [2, 1] False
# bc ['BC', 'A'] None
# 5 None 1
# {2: ['ab', 'de'], 1: ['c', 'f']} {False: [1, 3], True: [2, 4]}
# [1, 2.5, -3] 5 5.0
# none True
# ['seen'] ['seen'] []
