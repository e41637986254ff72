class Point:
    """A point of the plane."""

    dimensions = 2

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y

    def moved(self, dx: int = 0, dy: int = 0) -> "Point":
        return Point(self.x + dx, self.y + dy)

    def distance2(self) -> int:
        return self.x ** 2 + self.y ** 2

    def __repr__(self) -> str:
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Point) and self.x == other.x and self.y == other.y

    def __add__(self, other: "Point") -> "Point":
        return Point(self.x + other.x, self.y + other.y)

    @staticmethod
    def origin() -> "Point":
        return Point(0, 0)

    @classmethod
    def diagonal(cls, n: int) -> "Point":
        return cls(n, n)


p = Point(3, 4)
print(p, p.distance2(), p.moved(dy=1), p + Point(1, 1), str(p))
print(p == Point(3, 4), p != Point(3, 5), p is p.moved(), Point.origin(), Point.diagonal(2))
p.x = 10
p.y += 5
print(p, Point.dimensions, p.dimensions, [Point(1, 2)], (p,), {"p": p})
method = p.distance2
print(method(), isinstance(p, Point), p in [Point(10, 9)])

# --- expected
# Point(3, 4) 25 Point(3, 5) Point(4, 5) Point(3, 4)
# True True False Point(0, 0) Point(2, 2)
# Point(10, 9) 2 2 [Point(1, 2)] (Point(10, 9),) {'p': Point(10, 9)}
# 181 True True
