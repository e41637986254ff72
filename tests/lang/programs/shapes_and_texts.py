from __future__ import annotations
from abc import ABC, abstractmethod
from typing import Generic, TypeVar, Iterator, Protocol, Optional, Union
import contextlib, itertools, string
T = TypeVar("T")
class Repo(Generic[T]):
    def __init__(self) -> None:
        self._items: dict[int, T] = {}
        self._ids = itertools.count(1)
    def add(self, item: T) -> int:
        i = next(self._ids)
        self._items[i] = item
        return i
    def __iter__(self) -> Iterator[T]:
        return iter(self._items.values())
    def get(self, i: int) -> Optional[T]:
        return self._items.get(i)
class Shape(ABC):
    registry: list[type[Shape]] = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Shape.registry.append(cls)
    @abstractmethod
    def area(self) -> float: ...
    @property
    def name(self) -> str:
        return type(self).__name__.lower()
class Sq(Shape):
    def __init__(self, a): self.a = a
    def area(self): return self.a ** 2
class Circ(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r * self.r
repo: Repo[Shape] = Repo()
for s in (Sq(2), Circ(1.5), Sq(3)):
    repo.add(s)
print([c.__name__ for c in Shape.registry], [f"{s.name}={s.area():.2f}" for s in repo], repo.get(9))
try:
    Shape()
except TypeError as e:
    print(e)
@contextlib.contextmanager
def section(title):
    print("<", title)
    try:
        yield title.upper()
    finally:
        print(">", title)
with section("x") as t, contextlib.suppress(ZeroDivisionError):
    print(t, 1 // 0)
print("%-10s|%5.2f|%03d|%s" % ("ab", 3.14159, 7, [1, "x"]), "{:>8}|{:^8}|{:<8}|".format("r", "c", "l"), f"{1234567:,} {0.00012:e} {255:#x} {True!r:>6}")
words = "the quick brown fox jumps over the lazy dog the end".split()
freq = {}
for w in words: freq[w] = freq.get(w, 0) + 1
for w, c in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3]: print(f"{w:<6}{'*' * c}")
print(str.maketrans("abc", "xyz"), "aabbcc".translate(str.maketrans("abc", "xyz")), string.ascii_lowercase[:5])
def caesar(s, k):
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("hello, world", 3), caesar(caesar("abc", 5), -5))

# --- expected
# ['Sq', 'Circ'] ['sq=4.00', 'circ=7.07', 'sq=9.00'] None
# Can't instantiate abstract class Shape with abstract method area
# < x
# > x
# ab        | 3.14|007|[1, 'x']        r|   c    |l       | 1,234,567 1.200000e-04 0xff   True
# the   ***
# brown *
# dog   *
# {97: 120, 98: 121, 99: 122} xxyyzz abcde
# khoor, zruog abc
