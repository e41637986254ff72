"""Calls in other threads, for tasks to wait for."""

import threading
from asyncio import events
from asyncio.futures import Future

import _contexts


async def to_thread(func, /, *args, **kwargs):  # type: ignore[no-untyped-def]
    """Has a thread call `func(*args, **kwargs)` in a copy of the present context; what that gave."""
    return await in_thread(True, func, *args, **kwargs)


async def in_thread(bound: bool, func, /, *args, **kwargs):  # type: ignore[no-untyped-def]
    """The same, where not `bound` in a context in which nothing is set."""
    loop = events.get_running_loop()
    future = Future(loop=loop)
    loop._calls += 1

    def give(result) -> None:  # type: ignore[no-untyped-def]
        loop._call_ended()
        if not future.done():
            future.set_result(result)

    def fail(error: BaseException) -> None:
        loop._call_ended()
        if not future.done():
            future.set_exception(error)

    def work() -> None:
        try:
            result = func(*args, **kwargs)
        except BaseException as e:
            if not loop.is_closed():
                loop.call_soon_threadsafe(fail, e)
        else:
            if not loop.is_closed():
                loop.call_soon_threadsafe(give, result)

    threading.Thread(target=_contexts.bound(work) if bound else work, name="asyncio_0").start()
    return await future
