"""`async with TaskGroup() as group`: tasks that are waited for together, and called off together when one fails."""

from asyncio import events, tasks
from asyncio.exceptions import CancelledError
from asyncio.futures import Future


class TaskGroup:
    """Tasks of one block."""

    def __init__(self) -> None:
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._parent: tasks.Task | None = None
        self._parent_cancel_requested = False
        self._tasks: set[Future] = set()
        self._errors: list[BaseException] = []
        self._base_error: BaseException | None = None
        self._completed: Future | None = None

    def __repr__(self) -> str:
        shown = "<TaskGroup"
        if self._tasks:
            shown += f" tasks={len(self._tasks)}"
        if self._errors:
            shown += f" errors={len(self._errors)}"
        if self._aborting:
            shown += " cancelling"
        elif self._entered:
            shown += " entered"
        return shown + ">"

    async def __aenter__(self) -> "TaskGroup":
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._parent = tasks.current_task()
        self._entered = True
        return self

    async def __aexit__(self, kind, error, trace):  # type: ignore[no-untyped-def]
        self._exiting = True
        if isinstance(error, SystemExit | KeyboardInterrupt) and self._base_error is None:
            self._base_error = error
        propagate: CancelledError | None = None
        if isinstance(error, CancelledError):
            propagate = error
        parent = self._parent
        if self._parent_cancel_requested and parent is not None and parent.uncancel() == 0:
            propagate = None
        if error is not None and not self._aborting:
            self._abort()
        while self._tasks:
            waiter = Future(loop=events.get_running_loop())
            self._completed = waiter
            try:
                await waiter
            except CancelledError as e:
                if not self._aborting:
                    propagate = e
                    self._abort()
            self._completed = None
        base = self._base_error
        if base is not None:
            raise base
        if propagate is not None and not self._errors:
            raise propagate
        if error is not None and not isinstance(error, CancelledError):
            self._errors.append(error)
        if self._errors:
            errors = self._errors
            self._errors = []
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors) from None
        return

    def create_task(self, coro, *, name=None, context=None) -> tasks.Task:  # type: ignore[no-untyped-def]
        """Has a coroutine run as one of the group."""
        if not self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        if self._exiting and not self._tasks:
            raise RuntimeError(f"TaskGroup {self!r} is finished")
        if self._aborting:
            raise RuntimeError(f"TaskGroup {self!r} is shutting down")
        task = tasks.create_task(coro, name=name)
        task.add_done_callback(self._on_task_done)
        self._tasks.add(task)
        return task

    def _abort(self) -> None:
        self._aborting = True
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _on_task_done(self, task: Future) -> None:
        self._tasks.discard(task)
        waiter = self._completed
        if waiter is not None and not self._tasks and not waiter.done():
            waiter.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, SystemExit | KeyboardInterrupt) and self._base_error is None:
            self._base_error = error
        parent = self._parent
        if parent is None or parent.done():
            return
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            parent.cancel()
