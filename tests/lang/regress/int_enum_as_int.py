"""A member of an IntEnum or IntFlag goes where an annotation says int, one of a StrEnum where it says str."""
from enum import IntEnum, IntFlag, StrEnum


class Level(IntEnum):
    LOW = 1
    HIGH = 7


class Mode(IntFlag):
    READ = 4
    WRITE = 2


class Name(StrEnum):
    FIRST = "first"


def shifted(x: int, by: int = 0) -> int:
    return (x << 1) + by


def shown(text: str, wide: bool = False) -> str:
    return text.upper() if wide else text + "!"


print(shifted(Level.HIGH), shifted(3, Mode.READ | Mode.WRITE), shifted(3, 1), shown(Name.FIRST), shown("x"), shown(Name.FIRST, True))

# --- expected
# 14 12 7 first! x! FIRST
