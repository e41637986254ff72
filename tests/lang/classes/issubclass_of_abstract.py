"""`issubclass` of abstract classes, numbers and enumerations."""

from enum import Enum, IntEnum
import numbers
from collections.abc import Sequence, Mapping, Hashable, Iterable, Callable, Sized
import collections


class Color(Enum):
    RED = 1


class Level(IntEnum):
    LOW = 1


class Row(Sequence):
    def __len__(self):
        return 0

    def __getitem__(self, i):
        return i


class D(dict):
    pass


class N:
    def __eq__(self, o):
        return True


print(issubclass(Color, Enum), issubclass(Level, (IntEnum, str)), issubclass(Level, int), issubclass(int, Enum))
for c in (
    int,
    str,
    list,
    dict,
    Row,
    D,
    float,
    bool,
    complex,
    set,
    type(None),
    Color,
    N,
    ValueError,
    range,
    bytes,
    type((i for i in [1])),
):
    print(
        c.__name__,
        issubclass(c, Sequence),
        issubclass(c, Mapping),
        issubclass(c, (Hashable, Sized)),
        issubclass(c, Iterable),
        issubclass(c, numbers.Number),
        issubclass(c, numbers.Real),
        issubclass(c, Enum),
        issubclass(c, Hashable),
        issubclass(c, Sized),
        issubclass(c, Callable),
    )

# --- expected
# True True True False
# int False False True False True True False True False False
# str True False True True False False False True True False
# list True False True True False False False False True False
# dict False True True True False False False False True False
# Row True False True True False False False True True False
# D False True True True False False False False True False
# float False False True False True True False True False False
# bool False False True False True True False True False False
# complex False False True False True False False True False False
# set False False True True False False False False True False
# NoneType False False True False False False False True False False
# Color False False True False False False True True False False
# N False False False False False False False False False False
# ValueError False False True False False False False True False False
# range True False True True False False False True True False
# bytes True False True True False False False True True False
# generator False False True True False False False True False False
