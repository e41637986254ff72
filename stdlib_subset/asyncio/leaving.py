"""Async generators that nobody will go on with: the loop closes each in a task, when it comes round to it."""

import _thread
from asyncio import events
from asyncio.combining import gather
from asyncio.futures import Future
from asyncio.tasks import Task
from collections.abc import Callable

_End = Callable[[BaseException | None], None]


class _Closing(Task):
    """Closes one. Called off before it begins, it has the generator end by that error. What CPython's `aclose()` throws
    into a generator in that way does not count as its beginning, so where the generator waits then, it is closed."""

    def __init__(self, end: _End, loop: events.BaseEventLoop) -> None:
        self._closes_next = False
        self._early: BaseException | None = None
        Task.__init__(self, _close(self, end), loop=loop)

    def _kind(self) -> str:
        return "Task"

    def _begins_called_off(self) -> bool:
        self._early = self._make_cancelled_error()
        self._closes_next = True
        return True

    def _leave(self) -> None:
        Task._leave(self)
        if self._closes_next:
            self._closes_next = False
            raise GeneratorExit


async def _close(task: _Closing, end: _End) -> None:
    try:
        end(task._early)
    except GeneratorExit:
        pass
    except ValueError as error:
        if str(error) != "generator already executing":  # somebody goes on with it after all
            raise


def _start(loop: events.BaseEventLoop, end: _End) -> None:
    _Closing(end, loop)


def _leave(end: _End) -> bool:
    loop = events._get_running_loop()
    if loop is None:
        return False
    loop.call_soon_threadsafe(_start, loop, end)
    return True


def _begin(end: _End, ended: Callable[[], bool]) -> None:
    """Those that have ended are forgotten when there are twice as many as were left the last time."""
    loop = events._get_running_loop()
    if loop is None:
        return
    loop._begun.append(events.BegunGenerator(end, ended))
    if len(loop._begun) > loop._most_begun:
        loop._begun = [g for g in loop._begun if not g.ended()]
        loop._most_begun = 2 * len(loop._begun) + 16


def _close_all(loop: events.BaseEventLoop, left: list[events.BegunGenerator]) -> Future:
    closing = [_Closing(g.end, loop) for g in left]
    return gather(*closing, return_exceptions=True)


_thread._on_leave.call = _leave
_thread._on_begin.call = _begin
events._closers.call = _close_all
