"""Lazy sequences: objects around generators, pipelines by method, memory of what was made."""

from __future__ import annotations

from typing import Callable, Generic, Iterable, Iterator, Optional, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Lazy(Generic[T]):
    """Makes an item when it is asked for, once."""

    def __init__(self, source: Iterable[T]) -> None:
        self.source = iter(source)
        self.made: list[T] = []

    def __iter__(self) -> Iterator[T]:
        i = 0
        while self.reaches(i):
            yield self.made[i]
            i += 1

    def reaches(self, index: int) -> bool:
        while len(self.made) <= index:
            try:
                self.made.append(next(self.source))
            except StopIteration:
                return False
        return True

    def __getitem__(self, index: int) -> T:
        if not self.reaches(index):
            raise IndexError(f"no item {index}")
        return self.made[index]


class Stream:
    """A pipeline that is built by method calls and runs when it is gone through."""

    def __init__(self, make: Callable[[], Iterator[int]]) -> None:
        self.make = make

    @staticmethod
    def count(start: int = 0) -> Stream:
        def items() -> Iterator[int]:
            n = start
            while True:
                yield n
                n += 1

        return Stream(items)

    def map(self, function: Callable[[int], int]) -> Stream:
        return Stream(lambda: (function(x) for x in self.make()))

    def filter(self, test: Callable[[int], bool]) -> Stream:
        def items() -> Iterator[int]:
            for x in self.make():
                if test(x):
                    yield x

        return Stream(items)

    def take(self, n: int) -> Stream:
        def items() -> Iterator[int]:
            if n > 0:
                for i, x in enumerate(self.make(), 1):
                    yield x
                    if i == n:
                        return

        return Stream(items)

    def merge(self, other: Stream) -> Stream:
        """Both are sorted; so is the result, without doubles."""

        def items() -> Iterator[int]:
            a, b = self.make(), other.make()
            x, y = next(a, None), next(b, None)
            while x is not None or y is not None:
                if y is None or (x is not None and x < y):
                    assert x is not None
                    yield x
                    x = next(a, None)
                elif x is None or y < x:
                    yield y
                    y = next(b, None)
                else:
                    yield x
                    x, y = next(a, None), next(b, None)

        return Stream(items)

    def __iter__(self) -> Iterator[int]:
        return self.make()


def noisy(names: list[str]) -> Iterator[str]:
    for name in names:
        print("making", name)
        yield name.upper()


def first(source: Iterable[int], test: Callable[[int], bool]) -> Optional[int]:
    return next((x for x in source if test(x)), None)


lazy = Lazy(noisy(["ann", "bob", "cid"]))
print(lazy[1], lazy[0], lazy.made)
for name in lazy:
    print(name)
print(list(lazy))
try:
    print(lazy[3])
except IndexError as error:
    print("error:", error)
squares = Lazy(n * n for n in Stream.count())
print(squares[10], len(squares.made), first(squares, lambda s: s > 150), len(squares.made))
odd = Stream.count().filter(lambda n: n % 2 == 1)
print(list(odd.take(5)), sum(odd.map(lambda n: n * n).take(10)), list(odd.take(0)), list(odd.take(2)))
threes, fives = Stream.count(1).map(lambda n: 3 * n), Stream.count(1).map(lambda n: 5 * n)
both = threes.merge(fives).take(8)
print(list(both), list(both), max(both))
print(list(threes.take(2).merge(fives.take(1)).merge(Stream.count(100).take(2))))
print(list(zip("abc", Stream.count(7))), dict(zip(Stream.count().take(3), lazy)))
total = 0
for n in Stream.count(1).filter(lambda n: n % 7 == 0):
    if n > 50:
        break
    total += n
print(total, [x for x in Stream.count(3).take(3) for _ in range(2)])

# --- expected
# making ann
# making bob
# BOB ANN ['ANN', 'BOB']
# ANN
# BOB
# making cid
# CID
# ['ANN', 'BOB', 'CID']
# error: no item 3
# 100 11 169 14
# [1, 3, 5, 7, 9] 1330 [] [1, 3]
# [3, 5, 6, 9, 10, 12, 15, 18] [3, 5, 6, 9, 10, 12, 15, 18] 18
# [3, 5, 6, 100, 101]
# [('a', 7), ('b', 8), ('c', 9)] {0: 'ANN', 1: 'BOB', 2: 'CID'}
# 196 [3, 3, 4, 4, 5, 5]
