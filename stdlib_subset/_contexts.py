"""Which context each green thread runs in, as a number: what threads and asyncio need to know of contextvars.

0 is the context in which nothing is set. A program without contextvars never leaves it.
"""

import _thread
from collections.abc import Callable

_of_thread: dict[int, int] = {}
_copying: Callable[[int], int] | None = None
_forgetting: Callable[[int], None] | None = None


def current() -> int:
    """The context of the thread that runs."""
    return _of_thread.get(_thread._self(), 0) if _of_thread else 0


def enter(number: int) -> None:
    """The thread that runs is in that one from now on."""
    if number:
        _of_thread[_thread._self()] = number
    elif _of_thread:
        _of_thread.pop(_thread._self(), 0)


def begin(copying: Callable[[int], int], forgetting: Callable[[int], None]) -> None:
    """There are variables: how a context is copied, and forgotten."""
    global _copying, _forgetting
    _copying = copying
    _forgetting = forgetting


def saved() -> int:
    """A copy of the present context, 0 where there are no variables."""
    copying = _copying
    return 0 if copying is None else copying(current())


def bound(call: Callable[[], object]) -> Callable[[], object]:
    """The same call in a copy of the present context."""
    return within(saved(), call)


def within(number: int, call: Callable[[], object]) -> Callable[[], object]:
    """The same call in a saved context, which is no more afterwards."""
    if number == 0:
        return call

    def run() -> None:
        outer = current()
        enter(number)
        try:
            call()
        finally:
            forgetting = _forgetting
            if forgetting is not None:
                forgetting(current())
            enter(outer)

    return run
