"""Queues. There are no threads: where CPython would wait for ever, RuntimeError says so."""

import time
from collections import deque
from heapq import heappop, heappush


class Empty(Exception):
    """There is nothing to take out."""


class Full(Exception):
    """There is no room for more."""


def _wait(timeout: float | None) -> None:
    """What nobody can change meanwhile is waited for as long as was asked."""
    if timeout is None:
        raise RuntimeError("this would wait for ever: there are no other threads")
    if timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    time.sleep(timeout)


class Queue:
    """First in, first out."""

    def __init__(self, maxsize: int = 0) -> None:
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.queue = deque()  # type: ignore[var-annotated]

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

    def put(self, item, block: bool = True, timeout: float | None = None) -> None:  # type: ignore[no-untyped-def]
        """Puts an item in; Full when there is no room."""
        if self.full():
            if block:
                _wait(timeout)
            raise Full
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block: bool = True, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """Takes an item out; Empty when there is none."""
        if not self._qsize():
            if block:
                _wait(timeout)
            raise Empty
        return self._get()

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

    def join(self) -> None:
        """Waits until all items have been dealt with."""
        if self.unfinished_tasks:
            _wait(None)


class LifoQueue(Queue):
    """Last in, first out."""

    def __init__(self, maxsize: int = 0) -> None:
        self.maxsize = maxsize
        self.unfinished_tasks = 0
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
        self._heap = []  # type: ignore[var-annotated]

    def _qsize(self) -> int:
        return len(self._heap)

    def _put(self, item) -> None:  # type: ignore[no-untyped-def]
        heappush(self._heap, item)

    def _get(self):  # type: ignore[no-untyped-def]
        return heappop(self._heap)


class SimpleQueue:
    """A queue without bounds and without tasks."""

    def __init__(self) -> None:
        self._items = deque()  # type: ignore[var-annotated]

    def qsize(self) -> int:
        """How many items there are."""
        return len(self._items)

    def empty(self) -> bool:
        """Whether there are none."""
        return not self._items

    def put(self, item, block: bool = True, timeout: float | None = None) -> None:  # type: ignore[no-untyped-def]
        """Puts an item in."""
        self._items.append(item)

    def put_nowait(self, item) -> None:  # type: ignore[no-untyped-def]
        """The same."""
        self._items.append(item)

    def get(self, block: bool = True, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """Takes an item out; Empty when there is none."""
        if not self._items:
            if block:
                _wait(timeout)
            raise Empty
        return self._items.popleft()

    def get_nowait(self):  # type: ignore[no-untyped-def]
        """The same without waiting."""
        return self.get(False)
