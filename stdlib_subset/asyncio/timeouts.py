"""`async with timeout(seconds)`: a block that is called off when its time is over."""

from asyncio import events, tasks
from asyncio.exceptions import CancelledError


class Timeout:
    """The time that a block has."""

    def __init__(self, when: float | None) -> None:
        self._when = when
        self._timer: events.TimerHandle | None = None
        self._task: tasks.Task | None = None
        self._entered = False
        self._expired = False
        self._left = False
        self._cancelling = 0

    def when(self) -> float | None:
        """When it is over, as `loop.time()` has it."""
        return self._when

    def expired(self) -> bool:
        """Whether it is over."""
        return self._expired

    def reschedule(self, when: float | None) -> None:
        """It is over then instead."""
        if not self._entered or self._left:
            state = "finished" if self._left else "created"
            raise RuntimeError(f"Cannot change state of {state} Timeout")
        self._when = when
        timer = self._timer
        if timer is not None:
            timer.cancel()
            self._timer = None
        if when is None:
            return
        loop = events.get_running_loop()
        if when <= loop.time():
            loop.call_soon(self._on_timeout)
        else:
            self._timer = loop.call_at(when, self._on_timeout)

    def _on_timeout(self) -> None:
        task = self._task
        if task is not None and not self._left:
            task.cancel()
            self._expired = True
        self._timer = None

    async def __aenter__(self) -> "Timeout":
        task = tasks.current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._task = task
        self._cancelling = task.cancelling()
        self._entered = True
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, trace):  # type: ignore[no-untyped-def]
        timer = self._timer
        if timer is not None:
            timer.cancel()
            self._timer = None
        self._left = True
        task = self._task
        if self._expired and task is not None:
            if task.uncancel() <= self._cancelling and isinstance(error, CancelledError):
                raise TimeoutError from error
        return


def timeout(delay: float | None) -> Timeout:
    """So many seconds from now; None: no limit."""
    return Timeout(None if delay is None else events.get_running_loop().time() + delay)


def timeout_at(when: float | None) -> Timeout:
    """Until `loop.time()` is `when`."""
    return Timeout(when)
