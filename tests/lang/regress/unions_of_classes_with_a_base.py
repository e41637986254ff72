from __future__ import annotations
from dataclasses import dataclass
from typing import Optional, Union, Iterable


class Shape:
    pass


@dataclass
class Circle(Shape):
    r: int


@dataclass
class Square(Shape):
    side: int


@dataclass
class Rect(Shape):
    w: int
    h: int


AnyShape = Union[Circle, Square, Rect]


def area(s: AnyShape) -> int:
    if isinstance(s, Circle):
        return 3 * s.r * s.r
    if isinstance(s, Square):
        return s.side**2
    return s.w * s.h


def maybe(s: AnyShape | None, t: tuple[AnyShape, int]) -> int:
    if s is None:
        return area(t[0]) * t[1]
    return area(s) + maybe(None, t)


def total(shapes: Iterable[AnyShape]) -> int:
    best: AnyShape = Circle(0)
    for s in shapes:
        if area(s) > area(best):
            best = s
    other: AnyShape = best
    return sum(area(s) for s in shapes) + area(other) + maybe(other, (best, 2))


def pick(n: int) -> AnyShape:
    return [Circle(n), Square(n), Rect(n, n + 1)][n % 3]


print(total([Circle(1), Square(2), Rect(2, 5)]), [area(pick(n)) for n in range(6)])
for n in range(3):
    match pick(n):
        case Circle(r):
            print("circle", r)
        case Square() as sq:
            print("square", sq.side)
        case rest:
            print("rest", rest.w, rest.h)

# --- expected
# 57 [0, 1, 6, 27, 16, 30]
# circle 0
# square 1
# rest 2 3
