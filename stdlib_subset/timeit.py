"""How long a function takes. What is measured is a function: there is no text to compile when a program runs."""

import time
from collections.abc import Callable

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _seconds(stmt, setup, timer, number: int) -> float:  # type: ignore[no-untyped-def]
    if not isinstance(setup, str):
        setup()
    elif setup != "pass":
        raise NotImplementedError("timeit takes functions: a setup that is text can't be compiled")
    began = timer()
    for _ in range(number):
        stmt()
    return timer() - began  # type: ignore[no-any-return]


class Timer:
    """Measures one function."""

    def __init__(self, stmt, setup="pass", timer: Callable[[], float] = default_timer) -> None:  # type: ignore[no-untyped-def]
        self._stmt = stmt
        self._setup = setup
        self._timer = timer

    def timeit(self, number: int = default_number) -> float:
        """Seconds for so many calls."""
        return _seconds(self._stmt, self._setup, self._timer, number)

    def repeat(self, repeat: int = default_repeat, number: int = default_number) -> list[float]:
        """The same several times."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self) -> tuple[int, float]:
        """How many calls take at least 0.2 seconds, and how long they took."""
        scale = 1
        while True:
            for digit in (1, 2, 5):
                taken = self.timeit(scale * digit)
                if taken >= 0.2:
                    return scale * digit, taken
            scale *= 10


def timeit(stmt, setup="pass", timer: Callable[[], float] = default_timer, number: int = default_number) -> float:  # type: ignore[no-untyped-def]
    """Seconds for so many calls of the function."""
    return _seconds(stmt, setup, timer, number)


def repeat(  # type: ignore[no-untyped-def]
    stmt,
    setup="pass",
    timer: Callable[[], float] = default_timer,
    repeat: int = default_repeat,
    number: int = default_number,
) -> list[float]:
    """The same several times."""
    return [_seconds(stmt, setup, timer, number) for _ in range(repeat)]
