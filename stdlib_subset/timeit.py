"""Measures the time that functions take; statements given as text would need an interpreter."""

import time
from collections.abc import Callable
from typing import Any

__all__ = ["Timer", "default_timer", "repeat", "timeit"]

default_number = 1000000
default_repeat = 5


def default_timer() -> float:
    return time.perf_counter()


def _nothing() -> None:
    pass


class Timer:
    """Calls a function again and again."""

    def __init__(
        self,
        stmt: Callable[[], Any] = _nothing,
        setup: Callable[[], Any] = _nothing,
        timer: Callable[[], float] = default_timer,
    ) -> None:
        self.stmt = stmt
        self.setup = setup
        self.timer = timer

    def timeit(self, number: int = default_number) -> float:
        """Seconds that so many calls take."""
        self.setup()
        begun = self.timer()
        for _ in range(number):
            self.stmt()
        return self.timer() - begun

    def repeat(self, repeat: int = default_repeat, number: int = default_number) -> list[float]:
        return [self.timeit(number) for _ in range(repeat)]


def timeit(
    stmt: Callable[[], Any] = _nothing,
    setup: Callable[[], Any] = _nothing,
    timer: Callable[[], float] = default_timer,
    number: int = default_number,
) -> float:
    return Timer(stmt, setup, timer).timeit(number)


def repeat(
    stmt: Callable[[], Any] = _nothing,
    setup: Callable[[], Any] = _nothing,
    timer: Callable[[], float] = default_timer,
    repeat: int = default_repeat,
    number: int = default_number,
) -> list[float]:
    return Timer(stmt, setup, timer).repeat(repeat, number)
