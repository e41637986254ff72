"""Members of enumerations of ints and texts are as true as their values; those of others always are."""

from enum import Enum, IntEnum, StrEnum, auto


class Level(IntEnum):
    OFF = 0
    ON = 1


class Word(StrEnum):
    NONE = ""
    SOME = "some"


class Mixed(int, Enum):
    ZERO = 0
    TWO = 2


class Plain(Enum):
    ZERO = 0
    ONE = 1


class Counted(IntEnum):
    FIRST = auto()
    SECOND = auto()


class Own(IntEnum):
    ZERO = 0

    def __bool__(self) -> bool:
        return True


def either(x: int | str) -> str:
    return "true" if x else "false"


for member in (*Level, *Word, *Mixed, *Plain, *Counted, *Own):
    print(member.name, bool(member), not member, "yes" if member else "no")
print([either(x) for x in (Level.OFF, Level.ON, 0, 1, Word.NONE, Word.SOME, "")])
print(Level.OFF or Level.ON, Level.OFF and Level.ON, any([Level.OFF]), all(Mixed), sum(map(bool, Level)))
left: Level | None = Level.OFF
if left is not None and not left:
    print("off")

# --- expected
# OFF False True no
# ON True False yes
# NONE False True no
# SOME True False yes
# ZERO False True no
# TWO True False yes
# ZERO True False yes
# ONE True False yes
# FIRST True False yes
# SECOND True False yes
# ZERO True False yes
# ['false', 'true', 'false', 'true', 'false', 'true', 'false']
# 1 0 False False 1
# off
