"""Callbacks of an event loop for signals: the loop calls them when it comes round to it."""

import signal
from collections.abc import Callable


class _Watched:
    """What a loop calls for a signal."""

    def __init__(self, loop, call: Callable[[], object]) -> None:  # type: ignore[no-untyped-def]
        self.loop = loop
        self.call = call


_watched: dict[int, _Watched] = {}


def _check(sig) -> int:  # type: ignore[no-untyped-def]
    if not isinstance(sig, int):
        raise TypeError(f"sig must be an int, not {sig!r}")
    if not 1 <= sig < signal.NSIG or sig in (32, 33):
        raise ValueError(f"invalid signal number {sig}")
    return int(sig)


def add(loop, sig, call: Callable[[], object]) -> None:  # type: ignore[no-untyped-def]
    """Calls it when the signal comes."""
    number = _check(sig)
    loop._check_closed()
    try:
        signal.signal(number, _come)
    except OSError as e:
        if e.errno == 22:
            raise RuntimeError(f"sig {number} cannot be caught") from None
        raise
    except ValueError as e:
        raise RuntimeError(str(e)) from None
    _watched[number] = _Watched(loop, call)


def _come(number: int, frame: object) -> None:
    """As in CPython, where the loop reads of it from a socket: behind what is ready, it has the call ready."""
    found = _watched[number]
    if found.loop.is_closed():
        _drop(number)
        signal.raise_signal(number)
    else:
        found.loop.call_at(found.loop.time(), lambda: _make_ready(number))


def _make_ready(number: int) -> None:
    if number in _watched:
        found = _watched[number]
        found.loop.call_soon(found.call)


def _drop(number: int) -> None:
    del _watched[number]
    if number == signal.SIGINT:
        signal.signal(number, signal.default_int_handler)
    else:
        signal.signal(number, signal.SIG_DFL)


def remove(sig) -> bool:  # type: ignore[no-untyped-def]
    """Calls nothing any more; whether it did."""
    number = _check(sig)
    if number not in _watched:
        return False
    _drop(number)
    return True
