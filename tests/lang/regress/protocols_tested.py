from typing import NamedTuple, Protocol, runtime_checkable
from enum import Enum
from dataclasses import dataclass
@runtime_checkable
class Shape(Protocol):
    def area(self) -> float: ...
@runtime_checkable
class Named(Protocol):
    name: str
@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...
class Sq(NamedTuple):
    side: float = 1
    def area(self): return self.side ** 2
class P(NamedTuple):
    name: str
class L(list):
    def area(self): return len(self)
class I(int):
    def area(self): return int(self)
class E(Enum):
    A = 1
    def area(self): return 5
@dataclass
class D:
    name: str
for x in (Sq(2), P("q"), L([1]), I(4), E.A, D("d"), 5, "s", [1], (1, 2), {"a": 1}):
    print(isinstance(x, Shape), isinstance(x, Named), isinstance(x, Sized2))
print(isinstance(Sq(1), Shape), isinstance(Sq(1), tuple), isinstance(E.A, Named))

# --- expected
# True False True
# False True True
# True False True
# True False False
# True True False
# False True False
# False False False
# False False True
# False False True
# False False True
# False False True
# True True True
