from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple


class P:
    def method(self):
        pass


@dataclass
class D:
    x: int = 1


class N(NamedTuple):
    x: int


class E(Enum):
    A = 1


def f():
    pass


f.calls = 0
del D(2).x  # error: E0506 value
del N(1).x  # error: E0506
del E.A.name  # error: E0506
del P.method  # error: E0506
del f.calls  # error: E0506
del (1).real  # error: E0506
name = "".join(["x"])
delattr([1], name)  # error: E0506 literal
delattr(P())  # error: E0403
