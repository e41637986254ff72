"""From a thread into the event loop of another."""

from asyncio import tasks
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
