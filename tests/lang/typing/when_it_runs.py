"""Functions of typing that mean something when the program runs."""
import typing
from typing import Literal, NewType, Optional, TypeVar, Union, assert_never, assert_type, cast, get_args

Mode = Literal["r", "w", "r"]
MODES = typing.get_args(Mode)
T = TypeVar("T")
Id = NewType("Id", int)
print(get_args(Mode), MODES, "r" in MODES, "x" in get_args(Mode), len(get_args(Literal[1, True, 2])))
for mode in MODES:
    print(mode)


class Circle:
    def __init__(self, r):
        self.r = r


class Square:
    def __init__(self, a):
        self.a = a


Shape = Union[Circle, Square]


def area(x: Shape) -> float:
    if isinstance(x, Circle):
        return 3 * x.r**2
    elif isinstance(x, Square):
        return x.a**2
    else:
        assert_never(x)


def is_shape(x: object) -> bool:
    return isinstance(x, get_args(Shape))


def color(name: Mode) -> int:
    if name == "r":
        return 1
    elif name == "w":
        return 2
    assert_never(name)


print(area(Circle(2)), area(Square(3)), is_shape(Circle(1)), is_shape("no"), assert_type(Id(3), int), cast(int, "x"))
try:
    color("q")
except AssertionError as e:
    print(e)

# --- expected
# ('r', 'w') ('r', 'w') True False 3
# r
# w
# 12 9 True False 3 x
# Expected code to be unreachable, but got: 'q'
