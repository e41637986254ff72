"""Running a program's main coroutine."""

from asyncio import events, tasks
from asyncio.combining import gather


def _cancel_all_tasks(loop) -> None:  # type: ignore[no-untyped-def]
    left = [t for t in tasks._all_tasks.tasks if t._loop is loop and not t.done()]
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(gather(*left, return_exceptions=True))
    for task in left:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            loop._report("unhandled exception during asyncio.run() shutdown", error, "task", task)


def _end(loop) -> None:  # type: ignore[no-untyped-def]
    """Calls off what is left, and closes the loop."""
    try:
        _cancel_all_tasks(loop)
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
    finally:
        events.set_event_loop(None)
        loop.close()


def run(main, *, debug=None):  # type: ignore[no-untyped-def]
    """Runs a coroutine in a loop of its own; what it returned."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    loop = events.new_event_loop()
    events.set_event_loop(loop)
    try:
        return loop.run_until_complete(main)
    finally:
        _end(loop)


class Runner:
    """Runs several coroutines in one loop."""

    def __init__(self, *, debug=None, loop_factory=None) -> None:  # type: ignore[no-untyped-def]
        self._loop: events.BaseEventLoop | None = None

    def get_loop(self) -> events.BaseEventLoop:
        """Its loop, made when it is asked for first."""
        loop = self._loop
        if loop is None:
            loop = events.new_event_loop()
            self._loop = loop
        return loop

    def run(self, coro, *, context=None):  # type: ignore[no-untyped-def]
        """Runs a coroutine; what it returned."""
        loop = self.get_loop()
        events.set_event_loop(loop)
        return loop.run_until_complete(coro)

    def close(self) -> None:
        """Calls off what is left."""
        loop = self._loop
        if loop is not None:
            _end(loop)
            self._loop = None

    def __enter__(self) -> "Runner":
        self.get_loop()
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
