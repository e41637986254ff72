"""A named tuple is compared with an object that is no tuple as itself, not as the tuple of its fields."""

from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


class Near:
    def __eq__(self, other):
        return isinstance(other, Point) and abs(other.x) < 2

    def __gt__(self, other):
        return isinstance(other, Point)


print(Near() == Point(1, 5), Point(1, 5) == Near(), Point(3, 5) == Near(), Near() != Point(0, 0))
print(Near() > Point(1, 2), Point(1, 2) < Near())
try:
    print(Near() < Point(1, 2))
except TypeError as error:
    print(error)

# --- expected
# True True False False
# True True
# '<' not supported between instances of 'Near' and 'Point'
