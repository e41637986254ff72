"""From a thread into the event loop of another, and back."""

from asyncio import tasks
from asyncio.futures import Future
from concurrent.futures import Future as Promise


def run_coroutine_threadsafe(coro, loop):  # type: ignore[no-untyped-def]
    """Has a loop of another thread run a coroutine; a future of `concurrent.futures`."""
    promise = Promise()

    async def run() -> None:
        try:
            result = await coro
        except BaseException as e:
            promise.set_exception(e)
        else:
            promise.set_result(result)

    def start() -> None:
        tasks.Task(run(), loop=loop)

    loop.call_soon_threadsafe(start)
    return promise


def wrap_future(promise, *, loop):  # type: ignore[no-untyped-def]
    """A future of the loop for one of `concurrent.futures`."""
    future = Future(loop=loop)

    def take(done) -> None:  # type: ignore[no-untyped-def]
        if future.done():
            return
        if done.cancelled():
            future.cancel()
            return
        error = done.exception()
        if error is None:
            future.set_result(done.result())
        else:
            future.set_exception(error)

    def tell(done) -> None:  # type: ignore[no-untyped-def]
        loop.call_soon_threadsafe(take, done)

    promise.add_done_callback(tell)
    return future
