"""Waiting for several at once, or not for ever: gather, wait, wait_for, shield, as_completed."""

from asyncio import events
from asyncio.exceptions import CancelledError
from asyncio.futures import Future
from asyncio.tasks import _release, ensure_future
from collections import deque

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class _GatheringFuture(Future):
    """Of `gather`: calling it off calls off what it waits for."""

    def __init__(self, children: list[Future], loop: events.BaseEventLoop) -> None:
        Future.__init__(self, loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg: str | None = None) -> bool:
        """All of them."""
        if self.done():
            return False
        found = False
        for child in self._children:
            if child.cancel(msg):
                found = True
        if found:
            self._cancel_requested = True
        return found


def gather(*coros_or_futures, return_exceptions: bool = False):  # type: ignore[no-untyped-def]
    """A future of all results, in the order of the arguments."""
    loop = events.get_event_loop()
    if not coros_or_futures:
        nothing = Future(loop=loop)
        nothing.set_result([])
        return nothing
    children: list[Future] = []
    made: dict[int, Future] = {}
    for arg in coros_or_futures:
        key = id(arg)
        if key not in made:
            made[key] = ensure_future(arg, loop=loop)
        children.append(made[key])
    outer = _GatheringFuture(children, loop)
    waiting = len(made)

    def done(child: Future) -> None:
        nonlocal waiting
        waiting -= 1
        if outer.done():
            if not child.cancelled():
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if waiting:
            return
        results = []
        for f in children:
            if f.cancelled():
                message = f._cancel_message
                results.append(CancelledError("" if message is None else message))
            else:
                error = f.exception()
                results.append(f.result() if error is None else error)
        if outer._cancel_requested:
            outer.set_exception(children[-1]._make_cancelled_error())
        else:
            outer.set_result(results)

    for child in made.values():
        child.add_done_callback(done)
    return outer


def shield(arg):  # type: ignore[no-untyped-def]
    """A future that can be called off without calling off what it stands for."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = Future(loop=inner._loop)

    def inner_done(future: Future) -> None:
        if outer.cancelled():
            if not future.cancelled():
                future.exception()
            return
        if future.cancelled():
            outer.cancel()
            return
        error = future.exception()
        if error is not None:
            outer.set_exception(error)
        else:
            outer.set_result(future.result())

    inner.add_done_callback(inner_done)
    return outer


async def _cancel_and_wait(future: Future) -> None:
    """Calls it off, and waits until it is done."""
    waiter = Future(loop=events.get_running_loop())

    def release(_: Future) -> None:
        _release(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


async def wait_for(fut, timeout):  # type: ignore[no-untyped-def]
    """The result, if it comes within so many seconds; else what it waits for is called off: TimeoutError."""
    if timeout is None:
        return await fut
    loop = events.get_running_loop()
    future = ensure_future(fut, loop=loop)
    if timeout <= 0:
        if future.done():
            return future.result()
        await _cancel_and_wait(future)
        return _result_or_timeout(future)
    waiter = Future(loop=loop)

    def release(_: Future) -> None:
        _release(waiter)

    timer = loop.call_later(timeout, _release, waiter)
    future.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if future.done():
                return future.result()
            future.remove_done_callback(release)
            await _cancel_and_wait(future)
            raise
        if future.done():
            return future.result()
        future.remove_done_callback(release)
        await _cancel_and_wait(future)
        return _result_or_timeout(future)
    finally:
        timer.cancel()


def _result_or_timeout(future: Future):  # type: ignore[no-untyped-def]
    try:
        return future.result()
    except CancelledError as e:
        raise TimeoutError from e


async def wait(fs, *, timeout=None, return_when: str = ALL_COMPLETED):  # type: ignore[no-untyped-def]
    """Waits until all are done, or one is, or one has failed; two sets: done and not."""
    tasks = set(fs)
    if not tasks:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    loop = events.get_running_loop()
    waiter = Future(loop=loop)
    waiting = 0

    def done(future: Future) -> None:
        nonlocal waiting
        waiting -= 1
        failed = not future.cancelled() and future._exception is not None
        if waiting <= 0 or return_when == FIRST_COMPLETED or return_when == FIRST_EXCEPTION and failed:
            _release(waiter)

    ended = [f for f in tasks if f.done()]
    failed = any(not f.cancelled() and f._exception is not None for f in ended)
    enough = return_when == FIRST_COMPLETED and bool(ended) or return_when == FIRST_EXCEPTION and failed
    if len(ended) < len(tasks) and not enough:
        for f in tasks:
            if not f.done():
                waiting += 1
                f.add_done_callback(done)
        timer = None if timeout is None else loop.call_later(timeout, _release, waiter)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for f in tasks:
                f.remove_done_callback(done)
    finished = {f for f in tasks if f.done()}
    return finished, tasks - finished


def as_completed(fs, *, timeout=None):  # type: ignore[no-untyped-def]
    """Coroutines of the results, in the order in which they come."""
    loop = events.get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}
    done: deque[Future | None] = deque()
    waiters: deque[Future] = deque()
    left = len(todo)

    def put(future: Future | None) -> None:
        done.append(future)
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    def on_timeout() -> None:
        for f in todo:
            f.remove_done_callback(on_completion)
            put(None)
        todo.clear()

    timer = None if timeout is None else loop.call_later(timeout, on_timeout)

    def on_completion(future: Future) -> None:
        nonlocal left
        if future in todo:
            todo.discard(future)
            put(future)
            if not todo and timer is not None:
                timer.cancel()

    async def one():  # type: ignore[no-untyped-def]
        while not done:
            waiter = Future(loop=loop)
            waiters.append(waiter)
            await waiter
        future = done.popleft()
        if future is None:
            raise TimeoutError
        return future.result()

    for f in list(todo):
        f.add_done_callback(on_completion)
    for _ in range(left):
        yield one()
