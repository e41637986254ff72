"""`_generate_next_value_` says what `auto()` stands for, also for enumerations below the class that defines it."""

from enum import Enum, IntEnum, auto


class AutoName(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class Color(AutoName):
    RED = auto()
    DARK_BLUE = auto()


class Power(IntEnum):
    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[int]) -> int:
        return last_values[-1] * 2 if last_values else start

    ONE = auto()
    TWO = auto()
    SEVEN = 7
    FOURTEEN = auto()


class Numbered(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return f"{count}:{name}"

    A = auto()
    B = "b"
    C = auto()


print([c.value for c in Color], Color("red"), Color["DARK_BLUE"], repr(Color("dark_blue")))
print([int(p) for p in Power], Power(14).name, Power.TWO + 1)
print([n.value for n in Numbered], Numbered("2:C"))
try:
    Color(1)
except ValueError as e:
    print(e)

# --- expected
# ['red', 'dark_blue'] Color.RED Color.DARK_BLUE <Color.DARK_BLUE: 'dark_blue'>
# [1, 2, 7, 14] FOURTEEN 3
# ['0:A', 'b', '2:C'] Numbered.C
# 1 is not a valid Color
