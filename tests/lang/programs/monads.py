"""Maybe and State: generic classes whose results are values of one another, closures that make closures."""

from __future__ import annotations
from typing import Callable, Generic, TypeVar, Optional

T = TypeVar("T")
U = TypeVar("U")
E = TypeVar("E")


class Maybe(Generic[T]):
    def __init__(self, value: Optional[T]) -> None:
        self.value = value

    def bind(self, f: Callable[[T], Maybe[U]]) -> Maybe[U]:
        if self.value is None:
            return Maybe(None)
        return f(self.value)

    def zip(self, other: Maybe[U]) -> Maybe[tuple[T, U]]:
        if self.value is None or other.value is None:
            return Maybe(None)
        return Maybe((self.value, other.value))

    def or_else(self, default: T) -> T:
        return default if self.value is None else self.value

    def __repr__(self) -> str:
        return "Nothing" if self.value is None else f"Just({self.value!r})"


class State(Generic[T, U]):
    def __init__(self, run: Callable[[T], tuple[U, T]]) -> None:
        self.run = run

    def map(self, f):
        def step(s):
            a, s2 = self.run(s)
            return f(a), s2

        return State(step)

    def then(self, f):
        def step(s):
            a, s2 = self.run(s)
            return f(a).run(s2)

        return State(step)

    @staticmethod
    def pure(x):
        return State(lambda s: (x, s))

    @staticmethod
    def get():
        return State(lambda s: (s, s))

    @staticmethod
    def put(v):
        return State(lambda s: (None, v))


print(Maybe(3).zip(Maybe("x")), Maybe(3).bind(lambda n: Maybe(n / 2)), Maybe(None).or_else(5))
print(Maybe(3).zip(Maybe(4)).zip(Maybe(5)))
counter = State.get().then(lambda n: State.put(n + 1).then(lambda _: State.pure(n)))
print(counter.run(5), counter.map(str).run(6))
print(counter.then(lambda a: counter.then(lambda b: State.pure((a, b)))).run(10))

# --- expected
# Just((3, 'x')) Just(1.5) 5
# Just(((3, 4), 5))
# (5, 6) ('6', 7)
# ((10, 11), 12)
