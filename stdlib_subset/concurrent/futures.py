"""Calls handed to a pool of threads, and their results to come."""

import itertools
import sys
import threading
import time
import traceback
from _thread import _deadline, _Waiting
from collections import deque
from collections.abc import Callable

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PENDING, _RUNNING, _CANCELLED, _FINISHED = "pending", "running", "cancelled", "finished"


class Error(Exception):
    """What goes wrong with futures themselves."""

    __module__ = "concurrent.futures._base"


class CancelledError(Error):
    """The call was called off."""

    __module__ = "concurrent.futures._base"


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future has its result already."""

    __module__ = "concurrent.futures._base"


class BrokenExecutor(RuntimeError):
    """The pool can't run anything."""

    __module__ = "concurrent.futures._base"


class Future:
    """The result to come of a call."""

    __module__ = "concurrent.futures._base"

    def __init__(self) -> None:
        self._state = _PENDING
        self._result = None
        self._exception: BaseException | None = None
        self._waiting = _Waiting()
        self._callbacks: list[Callable[[Future], object]] = []

    def cancel(self) -> bool:
        """Calls it off, if it has not begun; whether it is called off."""
        if self._state in (_RUNNING, _FINISHED):
            return False
        if self._state == _PENDING:
            self._state = _CANCELLED
            self._end()
        return True

    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._state == _CANCELLED

    def running(self) -> bool:
        """Whether it has begun and not ended."""
        return self._state == _RUNNING

    def done(self) -> bool:
        """Whether it has ended or was called off."""
        return self._state in (_CANCELLED, _FINISHED)

    def add_done_callback(self, fn) -> None:  # type: ignore[no-untyped-def]
        """Calls `fn(self)` when it has ended; at once, if it has."""
        if self.done():
            self._tell(fn)
        else:
            self._callbacks.append(fn)

    def result(self, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """What the call returned, when it has; raises what it raised, or TimeoutError after so many seconds."""
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout: float | None = None) -> BaseException | None:
        """What the call raised, when it has ended."""
        self._wait(timeout)
        return self._exception

    def set_running_or_notify_cancel(self) -> bool:
        """Begins; false if it was called off."""
        if self._state == _CANCELLED:
            return False
        self._state = _RUNNING
        return True

    def set_result(self, result) -> None:  # type: ignore[no-untyped-def]
        """It has ended with this."""
        if self.done():
            raise InvalidStateError(f"{self._state.upper()}: {self!r}")
        self._result = result
        self._state = _FINISHED
        self._end()

    def set_exception(self, exception: BaseException) -> None:
        """It has ended by this."""
        if self.done():
            raise InvalidStateError(f"{self._state.upper()}: {self!r}")
        self._exception = exception
        self._state = _FINISHED
        self._end()

    def _wait(self, timeout: float | None) -> None:
        deadline = -1.0 if timeout is None else _deadline(max(timeout, 0.0))
        while not self.done():
            if not self._waiting.wait(deadline) and not self.done():
                raise TimeoutError
        if self._state == _CANCELLED:
            raise CancelledError

    def _end(self) -> None:
        self._waiting.wake_all()
        for fn in self._callbacks:
            self._tell(fn)
        self._callbacks.clear()

    def _tell(self, fn: Callable[["Future"], object]) -> None:
        try:
            fn(self)
        except Exception as e:
            print(f"exception calling callback for {self!r}", file=sys.stderr)
            traceback.print_exception(e)

    def __repr__(self) -> str:
        at = hex(id(self))
        if self._state == _FINISHED:
            if self._exception is not None:
                return f"<Future at {at} state=finished raised {type(self._exception).__name__}>"
            return f"<Future at {at} state=finished returned {type(self._result).__name__}>"
        return f"<Future at {at} state={self._state}>"


class Executor:
    """Something that runs calls."""

    __module__ = "concurrent.futures._base"

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Takes no more calls."""

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *exception: object) -> bool:
        self.shutdown(wait=True)
        return False


_pools = itertools.count()


class ThreadPoolExecutor(Executor):
    """Runs calls in so many threads, which it starts when they are needed."""

    __module__ = "concurrent.futures.thread"

    def __init__(  # type: ignore[no-untyped-def]
        self, max_workers: int | None = None, thread_name_prefix: str = "", initializer=None, initargs=()
    ) -> None:
        workers = 5 if max_workers is None else max_workers
        if workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._max_workers = workers
        self._prefix = thread_name_prefix or f"ThreadPoolExecutor-{next(_pools)}"
        self._prepare: Callable[[], object] | None = None
        if initializer is not None:
            self._prepare = lambda: initializer(*initargs)
        self._calls: deque[tuple[Future, Callable[[], None]]] = deque()
        self._threads: list[threading.Thread] = []
        self._idle = _Waiting()
        self._idle_count = 0
        self._closed = False

    def submit(self, fn, /, *args, **kwargs):  # type: ignore[no-untyped-def]
        """Has a thread call `fn(*args, **kwargs)`; the future of its result."""
        if self._closed:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()

        def run() -> None:
            try:
                result = fn(*args, **kwargs)
            except BaseException as e:
                future.set_exception(e)
            else:
                future.set_result(result)

        self._calls.append((future, run))
        if self._idle_count:
            self._idle_count -= 1
            self._idle.wake()
        elif len(self._threads) < self._max_workers:
            name = f"{self._prefix}_{len(self._threads)}"
            thread = threading.Thread(target=self._work, name=name)
            self._threads.append(thread)
            thread.start()
        return future

    def map(self, fn, *iterables, timeout=None, chunksize=1):  # type: ignore[no-untyped-def]
        """The results for the items of the iterables, in their order."""
        futures = [self.submit(fn, *args) for args in zip(*iterables, strict=False)]
        end = 0.0 if timeout is None else time.monotonic() + timeout

        def results():  # type: ignore[no-untyped-def]
            for future in futures:
                yield future.result() if timeout is None else future.result(end - time.monotonic())

        return results()

    def _work(self) -> None:
        if self._prepare is not None:
            self._prepare()
        while True:
            if self._calls:
                future, run = self._calls.popleft()
                if future.set_running_or_notify_cancel():
                    run()
            elif self._closed:
                return
            else:
                self._idle_count += 1
                self._idle.wait(-1.0)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Takes no more calls; waits for those it has, unless told not to."""
        self._closed = True
        if cancel_futures:
            for future, _ in self._calls:
                future.cancel()
        self._idle_count = 0
        self._idle.wake_all()
        if wait:
            for thread in self._threads:
                thread.join()


class _Done:
    """Futures that have ended, in that order, for one that waits for them."""

    def __init__(self, futures: list[Future]) -> None:
        self.done: deque[Future] = deque()
        self.waiting = _Waiting()
        for future in futures:
            future.add_done_callback(self._add)

    def _add(self, future: Future) -> None:
        self.done.append(future)
        self.waiting.wake()


def as_completed(fs, timeout: float | None = None):  # type: ignore[no-untyped-def]
    """The futures, as they end; TimeoutError after so many seconds."""
    futures = list(dict.fromkeys(fs))
    total = left = len(futures)
    ended = _Done(futures)
    deadline = -1.0 if timeout is None else _deadline(max(timeout, 0.0))
    while left:
        while not ended.done:
            if not ended.waiting.wait(deadline) and not ended.done:
                raise TimeoutError(f"{left} (of {total}) futures unfinished")
        left -= 1
        yield ended.done.popleft()


class DoneAndNotDoneFutures:
    """Two sets of futures."""

    def __init__(self, done: set[Future], not_done: set[Future]) -> None:
        self.done = done
        self.not_done = not_done

    def __iter__(self):  # type: ignore[no-untyped-def]
        yield self.done
        yield self.not_done

    def __repr__(self) -> str:
        return f"DoneAndNotDoneFutures(done={self.done!r}, not_done={self.not_done!r})"


def wait(fs, timeout: float | None = None, return_when: str = ALL_COMPLETED) -> DoneAndNotDoneFutures:  # type: ignore[no-untyped-def]
    """Waits until all have ended, or one has, or one has failed."""
    futures = list(dict.fromkeys(fs))
    ended = _Done(futures)
    deadline = -1.0 if timeout is None else _deadline(max(timeout, 0.0))
    while len(ended.done) < len(futures):
        if return_when == FIRST_COMPLETED and ended.done:
            break
        if return_when == FIRST_EXCEPTION and any(not f.cancelled() and f._exception is not None for f in ended.done):
            break
        if not ended.waiting.wait(deadline):
            break
    done = set(ended.done)
    return DoneAndNotDoneFutures(done, {f for f in futures if f not in done})
