"""`_missing_` says what a value stands for that no member has."""

import enum
import struct


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"

    @classmethod
    def _missing_(cls, value):
        for member in cls:
            if isinstance(value, str) and member.value == value.lower():
                return member
        return None


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2

    @classmethod
    def _missing_(cls, value: int) -> "Level":
        return cls.HIGH if value > 2 else cls.LOW


class Strict(enum.Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        raise KeyError(value)


print(Color("RED"), Color("blue"), Level(7), Level(1), Level(-3))
for value in ("green", 3):
    try:
        print(Color(value))
    except ValueError as e:
        print(e)
try:
    Strict(2)
except KeyError as e:
    print("KeyError", e)


class Flags(enum.IntFlag):
    QR = 0x8000
    AA = 0x0400


def unpack(data: bytes, fmt: str):
    return struct.unpack(fmt, data)


first, second, third = unpack(b"\x00\x01\x84\x00\x00\x00\x80\x3f", "<HHf")
print(repr(Flags(second)), int(Flags.QR | Flags.AA), Flags(first).value + 1)
try:
    Flags(third)
except ValueError as e:
    print(e)

# --- expected
# Color.RED Color.BLUE 2 1 1
# 'green' is not a valid Color
# 3 is not a valid Color
# KeyError 2
# <Flags: 132> 33792 257
# 1.0 is not a valid Flags
