"""Functions that run when the program ends. The runtime calls `_run_exitfuncs` (`rt/include/rt/sys.h`)."""

import sys
import traceback
from collections.abc import Callable


class _Call:
    """A call that waits."""

    def __init__(self, is_of: Callable[[object], bool], run: Callable[[], object], shown: str) -> None:
        self.is_of = is_of
        self.run = run
        self.shown = shown
        self.dropped = False


_waiting: list[_Call] = []


def register(func, /, *args, **kwargs):  # type: ignore[no-untyped-def]
    """The last one that was registered is the first to run; while they run, it is too late."""
    _waiting.append(_Call(lambda other: other == func, lambda: func(*args, **kwargs), repr(func)))
    return func


def unregister(func) -> None:  # type: ignore[no-untyped-def]
    """All calls of this function, whatever their arguments."""
    for call in _waiting:
        if call.is_of(func):
            call.dropped = True


def _clear() -> None:
    for call in _waiting:
        call.dropped = True
    _waiting.clear()


def _run_exitfuncs() -> None:
    """What one of them raises is shown; the others run all the same."""
    for call in _waiting[::-1]:
        if call.dropped:
            continue
        try:
            call.run()
        except BaseException as e:
            print(f"Exception ignored in atexit callback: {call.shown}", file=sys.stderr)
            traceback.print_exception(e)
    _waiting.clear()
