"""Types whose names in C are made of the same words: where the tuple or union in them ends tells them apart."""

from __future__ import annotations

import sys
from collections.abc import Generator

few = len(sys.argv) < 5


def a(x: tuple[tuple[str], float]) -> None:
    print(x)


def b(x: tuple[tuple[str, float]]) -> None:
    print(x)


def c(x: tuple[tuple[str, tuple[int]], float, bool]) -> None:
    print(x, {x: 1})


def d(x: tuple[tuple[str, tuple[int, float]], bool]) -> None:
    print(x, {x: 1})


def e(x: tuple[int | str, float], y: tuple[int | str | float]) -> None:
    print(x, y, x == (1, 2.5), [x], [y])


def f(x: tuple[list[tuple[int]], str], y: tuple[list[tuple[int, str]]]) -> None:
    print(x, y)


def g(x: dict[tuple[str, tuple[float]], int], y: dict[tuple[str], tuple[float, int]]) -> None:
    print(x, y, list(x.items()), list(y.items()))


def h(
    x: tuple[tuple[int, str], float, tuple[int, str]], y: tuple[tuple[int, str, float], tuple[int], str]
) -> list[object]:
    return [x, y]


def one() -> Generator[tuple[int, str], tuple[float] | None, tuple[bool]]:
    got = yield (1, "a")
    print(got)
    return (True,)


def other() -> Generator[tuple[int], tuple[str, float] | None, tuple[bool]]:
    got = yield (1,)
    print(got)
    return (False,)


a((("3",), 2.5))
b((("3", 2.5),))
c((("x", (1,)), 2.5, True))
d((("x", (1, 2.5)), True))
e((1 if few else "1", 2.5), (1 if few else "x" if len(sys.argv) < 7 else 3.5,))
f(([(1,)], "x"), ([(1, "x")],))
g({("x", (1.5,)): 3}, {("x",): (1.5, 3)})
print(h(((1, "a"), 0.5, (2, "b")), ((1, "a", 0.5), (2,), "b")))
for talk in (0, 1):
    try:
        if talk == 0:
            x = one()
            print(next(x))
            x.send((0.5,))
        else:
            y = other()
            print(next(y))
            y.send(("s", 0.5))
    except StopIteration as e1:
        print(e1.value)

# --- expected
# (('3',), 2.5)
# (('3', 2.5),)
# (('x', (1,)), 2.5, True) {(('x', (1,)), 2.5, True): 1}
# (('x', (1, 2.5)), True) {(('x', (1, 2.5)), True): 1}
# (1, 2.5) (1,) True [(1, 2.5)] [(1,)]
# ([(1,)], 'x') ([(1, 'x')],)
# {('x', (1.5,)): 3} {('x',): (1.5, 3)} [(('x', (1.5,)), 3)] [(('x',), (1.5, 3))]
# [((1, 'a'), 0.5, (2, 'b')), ((1, 'a', 0.5), (2,), 'b')]
# (1, 'a')
# (0.5,)
# (True,)
# (1,)
# ('s', 0.5)
# (False,)
