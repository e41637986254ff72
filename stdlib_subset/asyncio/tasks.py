"""Tasks: each runs a coroutine on a thread of its own, one step at a time, when the loop says so.

A step goes from where the task waited to where it waits next. The loop hands over to the task's thread, and goes on
when the task has handed back: whatever else blocks in between blocks the loop, as it does in CPython.
"""

import _thread
from asyncio import events, futures
from asyncio.exceptions import CancelledError, InvalidStateError
from asyncio.futures import Future
from collections.abc import Callable
from contextlib import suppress

import _contexts
import _green  # type: ignore[import-not-found]


class _Names:
    def __init__(self) -> None:
        self.count = 0

    def next(self) -> str:
        """Task-1, Task-2, …"""
        self.count += 1
        return f"Task-{self.count}"


_names = _Names()


def _drive(coroutine) -> None:  # type: ignore[no-untyped-def]
    """Runs a coroutine to its end; what waits in it switches threads."""
    with suppress(StopIteration):
        coroutine.send(None)


async def _complete(task, coro) -> None:  # type: ignore[no-untyped-def]
    """The whole of a task."""
    try:
        result = await coro
    except CancelledError as e:
        Future.cancel(task)
        task._cancelled_by = e
    except (KeyboardInterrupt, SystemExit) as e:
        Future.set_exception(task, e)
        task._fatal = e
    except BaseException as e:
        Future.set_exception(task, e)
    else:
        if task._must_cancel:
            task._must_cancel = False
            Future.cancel(task, task._cancel_message)
        else:
            Future.set_result(task, result)


class Task(Future):
    """A coroutine that runs beside others."""

    __module__ = "_asyncio"

    def __init__(self, coro, *, loop=None, name=None, context=None) -> None:  # type: ignore[no-untyped-def]
        Future.__init__(self, loop=loop)
        self._name = _names.next() if name is None else str(name)
        self._body: Callable[[], object] | None = _contexts.bound(lambda: _drive(_complete(self, coro)))
        self._shown_coro = repr(coro)
        self._ident = 0
        self._runs = False
        self._must_cancel = False
        self._num_cancels_requested = 0
        self._fut_waiter: Future | None = None
        self._fatal: BaseException | None = None
        self._loop.call_soon(self._step)
        _all_tasks.add(self)

    def get_name(self) -> str:
        """For people."""
        return self._name

    def set_name(self, value) -> None:  # type: ignore[no-untyped-def]
        """For people."""
        self._name = str(value)

    def set_result(self, result) -> None:  # type: ignore[no-untyped-def]
        """Tasks get theirs from their coroutines."""
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception) -> None:  # type: ignore[no-untyped-def]
        """Likewise."""
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg: str | None = None) -> bool:
        """Has CancelledError raised where it waits; false if it is done."""
        if self.done():
            return False
        self._num_cancels_requested += 1
        waiter = self._fut_waiter
        if waiter is not None and waiter.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self) -> int:
        """How many have asked for its end."""
        return self._num_cancels_requested

    def uncancel(self) -> int:
        """One of them has changed its mind."""
        if self._num_cancels_requested > 0:
            self._num_cancels_requested -= 1
        return self._num_cancels_requested

    def _step(self) -> None:
        """Runs on the loop's thread."""
        if self.done():
            raise InvalidStateError(f"_step(): already done: {self!r}")
        self._fut_waiter = None
        if self._ident == 0 and self._must_cancel:
            self._must_cancel = False
            if not self._begins_called_off():
                self._body = None
                _all_tasks.discard(self)
                error = self._make_cancelled_error()
                Future.cancel(self)
                self._cancelled_by = error
                return
        outer = _current.task
        _current.task = self
        self._runs = True
        if self._ident == 0:
            _thread._begin(self._run, self._name, part=True)
        else:
            _green.wake(self._ident)
        while self._runs:
            _green.park()
        _current.task = outer
        fatal = self._fatal
        if fatal is not None:
            raise fatal

    def _begins_called_off(self) -> bool:
        """Called off before its first step; whether it takes that all the same."""
        return False

    def _wakeup(self, future: Future) -> None:
        self._step()

    def _run(self) -> None:
        """Runs on the task's thread."""
        self._ident = _thread._self()
        body = self._body
        self._body = None
        if body is not None:
            body()
        _all_tasks.discard(self)
        self._hand_back()

    def _hand_back(self) -> None:
        self._runs = False
        _green.wake(self._loop._thread)

    def _leave(self) -> None:
        """Waits for the next step; raises if the task is called off."""
        self._hand_back()
        while not self._runs:
            _green.park()
        if self._must_cancel:
            self._must_cancel = False
            raise self._make_cancelled_error()

    def _wait_for(self, future: Future) -> None:
        if future is self:
            raise RuntimeError(f"Task cannot await on itself: {self!r}")
        if future._loop is not self._loop:
            raise RuntimeError(f"Task {self!r} got Future {future!r} attached to a different loop")
        future.add_done_callback(self._wakeup)
        self._fut_waiter = future
        if self._must_cancel and future.cancel(self._cancel_message):
            self._must_cancel = False
        self._leave()

    def __repr__(self) -> str:
        shown = "cancelling" if self._must_cancel else self._state.lower()
        return f"<Task {shown} name={self._name!r} coro={self._shown_coro}{self._shown_result()}>"


class _Current:
    """The task that runs."""

    def __init__(self) -> None:
        self.task: Task | None = None


_current = _Current()


class _Tasks:
    """All that are not done, in the order in which they were made."""

    def __init__(self) -> None:
        self.tasks: dict[Task, None] = {}

    def add(self, task: Task) -> None:
        """It was made."""
        self.tasks[task] = None

    def discard(self, task: Task) -> None:
        """It is done."""
        self.tasks.pop(task, None)


_all_tasks = _Tasks()


def _wait_on(future: Future) -> None:
    task = _current.task
    if task is None or task._ident != _thread._self():
        raise RuntimeError("await wasn't used with future")
    task._wait_for(future)


def _pause() -> None:
    """An awaitable has yielded nothing: the others' turn."""
    task = _current.task
    if task is None:
        raise RuntimeError("an awaitable has yielded, and no event loop runs")
    task._loop.call_soon(task._step)
    task._leave()


futures._waits.on = _wait_on
_thread._on_pause.call = _pause


def current_task(loop=None) -> Task | None:  # type: ignore[no-untyped-def]
    """The task that runs."""
    if loop is None:
        events.get_running_loop()
    return _current.task


def all_tasks(loop=None) -> set[Task]:  # type: ignore[no-untyped-def]
    """The tasks of the loop that are not done."""
    of = events.get_running_loop() if loop is None else loop
    return {t for t in _all_tasks.tasks if t._loop is of and not t.done()}


def create_task(coro, *, name=None, context=None) -> Task:  # type: ignore[no-untyped-def]
    """Has the loop run a coroutine."""
    task = Task(coro, loop=events.get_running_loop())
    if name is not None:
        task.set_name(name)
    return task


def ensure_future(coro_or_future, *, loop=None):  # type: ignore[no-untyped-def]
    """A future as it is, a coroutine as a task."""
    if isinstance(coro_or_future, Future):
        return coro_or_future
    if coro_or_future is None:
        raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
    of = events.get_event_loop() if loop is None else loop
    return Task(_as_coroutine(coro_or_future), loop=of)


async def _as_coroutine(awaitable):  # type: ignore[no-untyped-def]
    return await awaitable


async def _pass_turn() -> None:
    _pause()


async def sleep(delay: float, result=None):  # type: ignore[no-untyped-def]
    """Waits so many seconds; gives `result`."""
    if delay <= 0:
        await _pass_turn()
        return result
    loop = events.get_running_loop()
    future = Future(loop=loop)
    timer = loop.call_later(delay, _release, future)
    try:
        await future
        return result
    finally:
        timer.cancel()


def _release(waiter: Future) -> None:
    if not waiter.done():
        waiter.set_result(None)


def iscoroutinefunction(func) -> bool:  # type: ignore[no-untyped-def]
    """Whether calls of it make coroutines."""
    if hasattr(func, "__code__"):
        return func.__async_kind__ == "coroutine"  # type: ignore[no-any-return]
    return False


def iscoroutine(obj) -> bool:  # type: ignore[no-untyped-def]
    """Whether it is a coroutine."""
    return type(obj).__name__ == "coroutine"
