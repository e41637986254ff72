"""Results to come."""

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError
from collections.abc import Callable

import _contexts

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


class Future:
    """A result to come, which tasks wait for."""

    __module__ = "_asyncio"

    def __init__(self, *, loop: events.BaseEventLoop | None = None) -> None:
        self._loop: events.BaseEventLoop = events.get_event_loop() if loop is None else loop
        self._state = _PENDING
        self._result = None
        self._exception: BaseException | None = None
        self._unseen = False  # that it has failed
        self._cancel_message: str | None = None
        self._cancelled_by: CancelledError | None = None  # of a task: what it ended by, to be told once
        self._callbacks: list[Callable[[Future], object]] = []
        self._callback_contexts: list[int] = []

    def get_loop(self) -> events.BaseEventLoop:
        """The loop that runs its callbacks."""
        return self._loop

    def cancel(self, msg: str | None = None) -> bool:
        """Calls it off; false if it is done."""
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._state == _CANCELLED

    def done(self) -> bool:
        """Whether it has its result, or was called off."""
        return self._state != _PENDING

    def _make_cancelled_error(self) -> CancelledError:
        error = self._cancelled_by
        if error is not None:
            self._cancelled_by = None
            return error
        message = self._cancel_message
        return CancelledError() if message is None else CancelledError(message)

    def result(self):  # type: ignore[no-untyped-def]
        """The result; raises what it ended by."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not set.")
        if self._exception is not None:
            self._unseen = False
            raise self._exception
        return self._result

    def exception(self) -> BaseException | None:
        """What it ended by; None if it has a result."""
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._unseen = False
        return self._exception

    def add_done_callback(self, fn, *, context=None) -> None:  # type: ignore[no-untyped-def]
        """Has the loop call `fn(self)` when it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self)
        else:
            self._callbacks.append(fn)
            self._callback_contexts.append(_contexts.saved())

    def remove_done_callback(self, fn) -> int:  # type: ignore[no-untyped-def]
        """Takes `fn` out; how often it was there."""
        kept = [i for i, f in enumerate(self._callbacks) if f != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = [self._callbacks[i] for i in kept]
        self._callback_contexts[:] = [self._callback_contexts[i] for i in kept]
        return removed

    def set_result(self, result) -> None:  # type: ignore[no-untyped-def]
        """It is done."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._state = _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception) -> None:  # type: ignore[no-untyped-def]
        """It has ended by this, an exception or its class."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        error = exception if isinstance(exception, BaseException) else exception()
        if isinstance(error, StopIteration):
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception = error
        self._state = _FINISHED
        self._unseen = True
        self._loop._failed(self)
        self._schedule_callbacks()

    def _kind(self) -> str:
        """What it is called where its exception is reported."""
        return self.__class__.__name__

    def _tell_unseen(self) -> None:
        """Nobody has asked what it ended by, and nobody will."""
        error = self._exception
        if self._unseen and error is not None:
            self._unseen = False
            self._loop._report(f"{self._kind()} exception was never retrieved", error, "future", self)

    def _schedule_callbacks(self) -> None:
        for fn, context in zip(self._callbacks, self._callback_contexts, strict=True):
            self._loop._soon(context, fn, self)
        self._callbacks.clear()
        self._callback_contexts.clear()

    def __await__(self):  # type: ignore[no-untyped-def]
        if not self.done():
            _wait(self)
        return self.result()
        yield

    def __repr__(self) -> str:
        return f"<{self.__class__.__name__} {self._state.lower()}{self._shown_result()}>"

    def _shown_result(self) -> str:
        if self._state != _FINISHED:
            return ""
        if self._exception is not None:
            return f" exception={self._exception!r}"
        return f" result={self._result!r}"


class _Waits:
    """How the running task waits for a future: told by `tasks.py`."""

    def __init__(self) -> None:
        self.on: Callable[[Future], None] | None = None


_waits = _Waits()


def _wait(future: Future) -> None:
    wait_on = _waits.on
    if wait_on is None:
        raise RuntimeError("await wasn't used with future")
    wait_on(future)


def isfuture(obj) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a future or a task."""
    return isinstance(obj, Future)
