"""What tasks wait for: locks, events, conditions, semaphores, barriers. Those that came first go on first."""

from asyncio import events
from asyncio.exceptions import BrokenBarrierError, CancelledError
from asyncio.futures import Future
from collections import deque


def _waiter() -> Future:
    return Future(loop=events.get_running_loop())


def _wake_first(waiters: deque[Future]) -> None:
    if waiters:
        first = waiters[0]
        if not first.done():
            first.set_result(True)


def _shown(thing, kind: str, state: str, waiting: int) -> str:  # type: ignore[no-untyped-def]
    more = f", waiters:{waiting}" if waiting else ""
    return f"<asyncio.locks.{kind} object at {hex(id(thing))} [{state}{more}]>"


class Lock:
    """One task has it."""

    def __init__(self) -> None:
        self._locked = False
        self._waiters: deque[Future] = deque()

    def locked(self) -> bool:
        """Whether a task has it."""
        return self._locked

    async def acquire(self) -> bool:
        """Waits until it is free, and takes it."""
        if not self._locked and all(w.cancelled() for w in self._waiters):
            self._locked = True
            return True
        waiter = _waiter()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not self._locked:
                _wake_first(self._waiters)
            raise
        self._locked = True
        return True

    def release(self) -> None:
        """Frees it."""
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        _wake_first(self._waiters)

    async def __aenter__(self) -> None:
        await self.acquire()

    async def __aexit__(self, *exception: object) -> None:
        self.release()

    def __repr__(self) -> str:
        return _shown(self, "Lock", "locked" if self._locked else "unlocked", len(self._waiters))


class Event:
    """A flag that tasks wait for."""

    def __init__(self) -> None:
        self._waiters: deque[Future] = deque()
        self._value = False

    def is_set(self) -> bool:
        """Whether the flag is set."""
        return self._value

    def set(self) -> None:
        """Sets it: all that wait go on."""
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self) -> None:
        """Takes it back."""
        self._value = False

    async def wait(self) -> bool:
        """Waits for the flag."""
        if self._value:
            return True
        waiter = _waiter()
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)

    def __repr__(self) -> str:
        return _shown(self, "Event", "set" if self._value else "unset", len(self._waiters))


class Condition:
    """Waiting until another task says that something has changed."""

    def __init__(self, lock: Lock | None = None) -> None:
        self._lock = Lock() if lock is None else lock
        self._waiters: deque[Future] = deque()

    def locked(self) -> bool:
        """Of the lock."""
        return self._lock.locked()

    async def acquire(self) -> bool:
        """Of the lock."""
        return await self._lock.acquire()

    def release(self) -> None:
        """Of the lock."""
        self._lock.release()

    async def wait(self) -> bool:
        """Frees the lock until it is notified."""
        if not self._lock.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self._lock.release()
        try:
            waiter = _waiter()
            self._waiters.append(waiter)
            try:
                await waiter
                return True
            finally:
                self._waiters.remove(waiter)
        finally:
            cancelled = False
            while True:
                try:
                    await self._lock.acquire()
                    break
                except CancelledError:
                    cancelled = True
            if cancelled:
                raise CancelledError

    async def wait_for(self, predicate):  # type: ignore[no-untyped-def]
        """Waits until `predicate()` is true; what it gave."""
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n: int = 1) -> None:
        """Lets `n` of those that wait go on."""
        if not self._lock.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        told = 0
        for waiter in self._waiters:
            if told >= n:
                break
            if not waiter.done():
                told += 1
                waiter.set_result(False)

    def notify_all(self) -> None:
        """Lets all go on."""
        self.notify(len(self._waiters))

    async def __aenter__(self) -> None:
        await self._lock.acquire()

    async def __aexit__(self, *exception: object) -> None:
        self._lock.release()

    def __repr__(self) -> str:
        return _shown(self, "Condition", "locked" if self.locked() else "unlocked", len(self._waiters))


class Semaphore:
    """So many may go on at once."""

    def __init__(self, value: int = 1) -> None:
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters: deque[Future] = deque()
        self._value = value

    def locked(self) -> bool:
        """Whether there is no place."""
        return self._value == 0 or any(not w.cancelled() for w in self._waiters)

    async def acquire(self) -> bool:
        """Waits for a place, and takes it."""
        if not self.locked():
            self._value -= 1
            return True
        waiter = _waiter()
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not waiter.cancelled():
                self._value += 1
                self._wake_next()
            raise
        if self._value > 0:
            self._wake_next()
        return True

    def release(self) -> None:
        """Gives a place back."""
        self._value += 1
        self._wake_next()

    def _wake_next(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return

    async def __aenter__(self) -> None:
        await self.acquire()

    async def __aexit__(self, *exception: object) -> None:
        self.release()

    def __repr__(self) -> str:
        state = "locked" if self.locked() else f"unlocked, value:{self._value}"
        return _shown(self, self.__class__.__name__, state, len(self._waiters))


class BoundedSemaphore(Semaphore):
    """The same, of which no more places can be given back than were taken."""

    def __init__(self, value: int = 1) -> None:
        self._bound_value = value
        Semaphore.__init__(self, value)

    def release(self) -> None:
        """Gives a place back."""
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        Semaphore.release(self)


_FILLING, _DRAINING, _RESETTING, _BROKEN = "filling", "draining", "resetting", "broken"


class Barrier:
    """So many tasks wait for one another."""

    def __init__(self, parties: int) -> None:
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition()
        self._parties = parties
        self._state = _FILLING
        self._count = 0

    async def wait(self) -> int:
        """Waits for the others; the place of the caller among them."""
        async with self._cond:
            while self._state in (_DRAINING, _RESETTING):
                await self._cond.wait()
            if self._state == _BROKEN:
                raise BrokenBarrierError("Barrier aborted")
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = _DRAINING
                    self._cond.notify_all()
                else:
                    while self._state == _FILLING:
                        await self._cond.wait()
                    if self._state in (_BROKEN, _RESETTING):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in (_RESETTING, _DRAINING):
                        self._state = _FILLING
                    self._cond.notify_all()

    async def __aenter__(self) -> int:
        return await self.wait()

    async def __aexit__(self, *exception: object) -> None:
        pass

    async def reset(self) -> None:
        """Empties it; those that wait get BrokenBarrierError."""
        async with self._cond:
            if self._count > 0:
                if self._state != _RESETTING:
                    self._state = _RESETTING
            else:
                self._state = _FILLING
            self._cond.notify_all()

    async def abort(self) -> None:
        """Breaks it for all."""
        async with self._cond:
            self._state = _BROKEN
            self._cond.notify_all()

    @property
    def parties(self) -> int:
        """How many have to come."""
        return self._parties

    @property
    def n_waiting(self) -> int:
        """How many wait now."""
        return self._count if self._state == _FILLING else 0

    @property
    def broken(self) -> bool:
        """Whether it is."""
        return self._state == _BROKEN
