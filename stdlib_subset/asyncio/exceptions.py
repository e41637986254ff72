"""What goes wrong in asyncio."""


class CancelledError(BaseException):
    """The task or future was called off."""


TimeoutError = TimeoutError


class InvalidStateError(Exception):
    """A future that has its result already, or has none yet."""


class IncompleteReadError(EOFError):
    """The stream ended before all was there."""

    def __init__(self, partial: bytes, expected: int | None) -> None:
        wanted = "undefined" if expected is None else repr(expected)
        super().__init__(f"{len(partial)} bytes read on a total of {wanted} expected bytes")
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """So much came that no separator was in it."""

    def __init__(self, message: str, consumed: int) -> None:
        super().__init__(message)
        self.consumed = consumed


class BrokenBarrierError(RuntimeError):
    """The barrier was reset or given up while tasks waited at it."""


class QueueEmpty(Exception):
    """There is nothing to take out."""


class QueueFull(Exception):
    """There is no room for more."""
