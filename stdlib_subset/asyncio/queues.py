"""Queues between tasks."""

from asyncio import events
from asyncio.exceptions import QueueEmpty, QueueFull
from asyncio.futures import Future
from asyncio.locks import Event
from collections import deque
from heapq import heappop, heappush


class Queue:
    """First in, first out."""

    def __init__(self, maxsize: int = 0) -> None:
        self._begin(maxsize)
        self._queue = deque()  # type: ignore[var-annotated]

    def _begin(self, maxsize: int) -> None:
        self._maxsize = maxsize
        self._getters: deque[Future] = deque()
        self._putters: deque[Future] = deque()
        self._unfinished_tasks = 0
        self._finished = Event()
        self._finished.set()

    def _get(self):  # type: ignore[no-untyped-def]
        return self._queue.popleft()

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        self._queue.append(item)

    def _size(self) -> int:
        return len(self._queue)

    def _wakeup_next(self, waiters: deque[Future]) -> None:
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    def qsize(self) -> int:
        """How many items there are."""
        return self._size()

    @property
    def maxsize(self) -> int:
        """How many there may be; 0: any number."""
        return self._maxsize

    def empty(self) -> bool:
        """Whether there are none."""
        return not self._size()

    def full(self) -> bool:
        """Whether there is no room for more."""
        return 0 < self._maxsize <= self._size()

    async def put(self, item) -> None:  # type: ignore[no-untyped-def]
        """Puts an item in, and waits for room."""
        while self.full():
            putter = Future(loop=events.get_running_loop())
            self._putters.append(putter)
            try:
                await putter
            except:
                putter.cancel()
                if putter in self._putters:
                    self._putters.remove(putter)
                if not self.full() and not putter.cancelled():
                    self._wakeup_next(self._putters)
                raise
        self.put_nowait(item)

    def put_nowait(self, item) -> None:  # type: ignore[no-untyped-def]
        """The same; QueueFull if there is no room."""
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._finished.clear()
        self._wakeup_next(self._getters)

    async def get(self):  # type: ignore[no-untyped-def]
        """Takes an item out, and waits for it."""
        while self.empty():
            getter = Future(loop=events.get_running_loop())
            self._getters.append(getter)
            try:
                await getter
            except:
                getter.cancel()
                if getter in self._getters:
                    self._getters.remove(getter)
                if not self.empty() and not getter.cancelled():
                    self._wakeup_next(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):  # type: ignore[no-untyped-def]
        """The same; QueueEmpty if there is none."""
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._wakeup_next(self._putters)
        return item

    def task_done(self) -> None:
        """An item that was taken out has been dealt with."""
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self) -> None:
        """Waits until all items have been dealt with."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()


class PriorityQueue(Queue):
    """The least item first."""

    def __init__(self, maxsize: int = 0) -> None:
        self._begin(maxsize)
        self._heap = []  # type: ignore[var-annotated]

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        heappush(self._heap, item)

    def _get(self):  # type: ignore[no-untyped-def]
        return heappop(self._heap)

    def _size(self) -> int:
        return len(self._heap)


class LifoQueue(Queue):
    """Last in, first out."""

    def __init__(self, maxsize: int = 0) -> None:
        self._begin(maxsize)
        self._stack = []  # type: ignore[var-annotated]

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        self._stack.append(item)

    def _get(self):  # type: ignore[no-untyped-def]
        return self._stack.pop()

    def _size(self) -> int:
        return len(self._stack)
