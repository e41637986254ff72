import enum
import json
from enum import Enum, Flag, IntEnum


class Color(Enum):
    RED = "r"


class Level(IntEnum):
    LOW = 1


class Mode(enum.IntFlag):
    R = 4


class Suit(str, Enum):
    HEARTS = "h"


class Point:
    x = 1


def kind(x):
    found = [isinstance(x, Enum), isinstance(x, enum.IntEnum), isinstance(x, (Flag, str)), isinstance(x, int)]
    match x:
        case IntEnum():
            return found, "int enum", x.name
        case Enum():
            return found, "enum", x.value
        case _:
            return found, "other"


for x in (Color.RED, Level.LOW, Mode.R, Suit.HEARTS, Point(), 3, "r", None):
    print(kind(x) if x is not None else kind(None))


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Enum):
            return o.name
        return super().default(o)


print(json.dumps({"a": [Color.RED, 1], "b": None}, cls=Encoder))

# --- expected
# ([True, False, False, False], 'enum', 'r')
# ([True, True, False, True], 'int enum', 'LOW')
# ([True, False, True, True], 'enum', 4)
# ([True, False, True, False], 'enum', 'h')
# ([False, False, False, False], 'other')
# ([False, False, False, True], 'other')
# ([False, False, True, False], 'other')
# ([False, False, False, False], 'other')
# {"a": ["RED", 1], "b": null}
