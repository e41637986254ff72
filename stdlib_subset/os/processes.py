"""The program's own process, and signals that are sent."""

import _green  # type: ignore[import-not-found]


def getpid() -> int:
    """The number of the process; of a guest 1."""
    number: int = _green.process()
    return number


def kill(pid: int, signal: int) -> None:
    """Sends a signal. What the program itself has set for it is called before this returns."""
    done: int = _green.signal_send(pid, signal)
    if done < 0:
        _green.signal_fail(-done)
    _green.look()
