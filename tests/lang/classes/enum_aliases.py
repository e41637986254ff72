"""A member with a value that was there before is another name of that member, whatever the value is."""

from enum import Enum, Flag, IntEnum, auto


class Colour(Enum):
    RED = (255, 0, 0)
    BLUE = (0, 0, 255)
    CRIMSON = (255, 0, 0)
    NONE = None
    NOTHING = None


class Mixed(Enum):
    ONE = 1
    TRUE = True
    FLOAT = 1.0
    TEXT = "1"


def twice(n):
    return 2 * n


class Computed(IntEnum):
    TWO = twice(1)
    FOUR = twice(2)
    SIX = 3 + 3
    SIXTH = 6


class Shapes(Enum):
    SQUARE = "square", (1, 1)
    BOX = "square", (1, 1)
    LONG = "long", (1, twice(1))


class F(Flag):
    A = 1 << 0
    B = 1 << 1
    C = 2
    BOTH = A | B
    D = auto()


print(Colour.RED is Colour.CRIMSON, len(Colour), Colour.CRIMSON.name, Colour.NOTHING, [c.name for c in Colour])
print(list(Mixed), Mixed.TRUE is Mixed.ONE, len(Mixed))
print(list(Computed), Computed.SIXTH.name, list(Shapes), list(F), F.C.name, F.D.value, F.BOTH)
print(Colour["CRIMSON"], list(Colour.__members__), Colour.__members__["CRIMSON"].name, F["C"], list(F.__members__))
try:
    print(Colour["PINK"])
except KeyError as e:
    print("KeyError", e)
for name in "RED", "CRIMSON", "BLUE":
    print(name, Colour[name].value, name in Colour.__members__)

# --- expected
# True 3 RED Colour.NONE ['RED', 'BLUE', 'NONE']
# [<Mixed.ONE: 1>, <Mixed.TEXT: '1'>] True 2
# [<Computed.TWO: 2>, <Computed.FOUR: 4>, <Computed.SIX: 6>] SIX [<Shapes.SQUARE: ('square', (1, 1))>, <Shapes.LONG: ('long', (1, 2))>] [<F.A: 1>, <F.B: 2>, <F.D: 4>] B 4 F.BOTH
# Colour.RED ['RED', 'BLUE', 'CRIMSON', 'NONE', 'NOTHING'] RED F.B ['A', 'B', 'C', 'BOTH', 'D']
# KeyError 'PINK'
# RED (255, 0, 0) True
# CRIMSON (255, 0, 0) True
# BLUE (0, 0, 255) True
