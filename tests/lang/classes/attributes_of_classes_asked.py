"""`getattr` with a default and `hasattr` of classes."""

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar, NamedTuple


class A:
    name = "a"
    size: int

    def run(self):
        return 1

    @classmethod
    def make(cls):
        return cls()

    class Inner:
        pass


class B:
    x = 1


class C(A):
    pass


@dataclass
class D:
    name: str
    size: int = 4
    count: ClassVar[int] = 3


class E(Enum):
    RED = 1


class P(NamedTuple):
    x: int
    y: int = 0


def asked(cls):
    return getattr(cls, "name", "none"), getattr(cls, "name", cls.__name__), hasattr(cls, "name"), getattr(cls, "x", None)


def registered(cls):
    names[getattr(cls, "name", cls.__name__)] = cls
    return cls


names = {}


@registered
class F:
    name = "eff"


@registered
class G:
    pass


print(asked(A), asked(B), asked(C), [asked(c) for c in (A, B, C)])
print(sorted(names), names["eff"] is F)
print(getattr(A, "name", "q"), getattr(B, "name", "q"), getattr(B(), "name", "q"), getattr(A(), "name", "q"))
print(hasattr(A, "run"), hasattr(B, "run"), hasattr(A, "size"), getattr(A, "make", None) is not None, hasattr(C, "Inner"))
print(hasattr(D, "name"), hasattr(D, "size"), getattr(D, "count", 0), hasattr(D, "count"))
print(hasattr(E, "RED"), hasattr(E, "BLUE"), getattr(E, "RED", None), getattr(E, "BLUE", None))
print(hasattr(A, "__name__"), getattr(A, "__name__", "?"), hasattr(A, "nothing"), hasattr(int, "bit_length"), hasattr(str, "name"))
B.late = 5
print(hasattr(B, "late"), getattr(B, "late", 0), hasattr(A, "late"), hasattr(P, "x"), hasattr(P, "z"))

# --- expected
# ('a', 'a', True, None) ('none', 'B', False, 1) ('a', 'a', True, None) [('a', 'a', True, None), ('none', 'B', False, 1), ('a', 'a', True, None)]
# ['G', 'eff'] True
# a q q a
# True False False True True
# False True 3 True
# True False E.RED None
# True A False True False
# True 5 False True False
