"""Queues, between threads or within one."""

from _thread import _deadline, _Waiting
from collections import deque
from heapq import heappop, heappush


class Empty(Exception):
    """There is nothing to take out."""

    __module__ = "_queue"


class Full(Exception):
    """There is no room for more."""


def _until(timeout: float | None) -> float:
    """A moment as `_Waiting` has it."""
    if timeout is None:
        return -1.0
    if timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    return _deadline(timeout)


class Queue:
    """First in, first out."""

    def __init__(self, maxsize: int = 0) -> None:
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._begin()
        self.queue = deque()  # type: ignore[var-annotated]

    def _begin(self) -> None:
        self._getters = _Waiting()
        self._putters = _Waiting()
        self._joiners = _Waiting()

    def _qsize(self) -> int:
        return len(self.queue)

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        self.queue.append(item)

    def _get(self):  # type: ignore[no-untyped-def]
        return self.queue.popleft()

    def qsize(self) -> int:
        """How many items there are."""
        return self._qsize()

    def empty(self) -> bool:
        """Whether there are none."""
        return not self._qsize()

    def full(self) -> bool:
        """Whether there is no room for more."""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block: int = True, timeout: float | None = None) -> None:  # type: ignore[no-untyped-def]
        """Puts an item in; Full when there is no room."""
        if self.full():
            if not block:
                raise Full
            deadline = _until(timeout)
            while self.full():
                if not self._putters.wait(deadline) and self.full():
                    raise Full
        self._put(item)
        self.unfinished_tasks += 1
        self._getters.wake()

    def get(self, block: int = True, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """Takes an item out; Empty when there is none."""
        if not self._qsize():
            if not block:
                raise Empty
            deadline = _until(timeout)
            while not self._qsize():
                if not self._getters.wait(deadline) and not self._qsize():
                    raise Empty
        item = self._get()
        self._putters.wake()
        return item

    def put_nowait(self, item) -> None:  # type: ignore[no-untyped-def]
        """The same without waiting."""
        self.put(item, False)

    def get_nowait(self):  # type: ignore[no-untyped-def]
        """The same without waiting."""
        return self.get(False)

    def task_done(self) -> None:
        """An item that was taken out has been dealt with."""
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1
        if not self.unfinished_tasks:
            self._joiners.wake_all()

    def join(self) -> None:
        """Waits until all items have been dealt with."""
        while self.unfinished_tasks:
            self._joiners.wait(-1.0)


class LifoQueue(Queue):
    """Last in, first out."""

    def __init__(self, maxsize: int = 0) -> None:
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._begin()
        self._stack = []  # type: ignore[var-annotated]

    def _qsize(self) -> int:
        return len(self._stack)

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        self._stack.append(item)

    def _get(self):  # type: ignore[no-untyped-def]
        return self._stack.pop()


class PriorityQueue(Queue):
    """The least item first."""

    def __init__(self, maxsize: int = 0) -> None:
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self._begin()
        self._heap = []  # type: ignore[var-annotated]

    def _qsize(self) -> int:
        return len(self._heap)

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        heappush(self._heap, item)

    def _get(self):  # type: ignore[no-untyped-def]
        return heappop(self._heap)


class SimpleQueue:
    """A queue without bounds and without tasks."""

    __module__ = "_queue"

    def __init__(self) -> None:
        self._items = deque()  # type: ignore[var-annotated]
        self._getters = _Waiting()

    def qsize(self) -> int:
        """How many items there are."""
        return len(self._items)

    def empty(self) -> bool:
        """Whether there are none."""
        return not self._items

    def put(self, item, block: int = True, timeout: float | None = None) -> None:  # type: ignore[no-untyped-def]
        """Puts an item in."""
        self._items.append(item)
        self._getters.wake()

    def put_nowait(self, item) -> None:  # type: ignore[no-untyped-def]
        """The same."""
        self.put(item)

    def get(self, block: int = True, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """Takes an item out; Empty when there is none."""
        if not self._items:
            if not block:
                raise Empty
            deadline = _until(timeout)
            while not self._items:
                if not self._getters.wait(deadline) and not self._items:
                    raise Empty
        return self._items.popleft()

    def get_nowait(self):  # type: ignore[no-untyped-def]
        """The same without waiting."""
        return self.get(False)
