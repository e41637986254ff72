"""Threads, and what they wait for. They are green (`_thread`): one runs until it waits."""

import _thread
import sys
import time
import traceback
from _thread import TIMEOUT_MAX as TIMEOUT_MAX
from _thread import RLock as RLock
from _thread import get_ident as get_ident
from _thread import get_native_id as get_native_id
from _thread import stack_size as stack_size
from collections import deque
from collections.abc import Callable

Lock = _thread.LockType
ThreadError = RuntimeError


class local:
    """An object whose attributes each thread has for itself; the runtime exchanges them (`hirgen/thread_locals.py`)."""


_locals: list[local] = []


class Condition:
    """Waiting until another thread says that something has changed."""

    def __init__(self, lock=None) -> None:  # type: ignore[no-untyped-def]
        self._lock = RLock() if lock is None else lock
        self._waiters: deque[_thread.LockType] = deque()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Of the lock."""
        return self._lock.acquire(blocking, timeout)

    def release(self) -> None:
        """Of the lock."""
        self._lock.release()

    def __enter__(self) -> bool:
        return self._lock.acquire()

    def __exit__(self, *exception: object) -> None:
        self._lock.release()

    def _is_owned(self) -> bool:
        lock = self._lock
        if isinstance(lock, RLock):
            return lock._is_owned()
        return lock.locked()

    def wait(self, timeout: float | None = None) -> bool:
        """Frees the lock until it is notified, at most `timeout` seconds; whether it was."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _thread.LockType()
        waiter.acquire()
        self._waiters.append(waiter)
        lock = self._lock
        count = 0
        if isinstance(lock, RLock):
            count = lock._release_save()
        else:
            lock.release()
        notified = False
        try:
            if timeout is None:
                notified = waiter.acquire()
            elif timeout > 0:
                notified = waiter.acquire(True, timeout)
            else:
                notified = waiter.acquire(False)
            return notified
        finally:
            if isinstance(lock, RLock):
                lock._acquire_restore(count)
            else:
                lock.acquire()
            if not notified and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """Waits until `predicate()` is true, at most `timeout` seconds; what it gave last."""
        end = 0.0 if timeout is None else time.monotonic() + timeout
        result = predicate()
        while not result:
            if timeout is None:
                self.wait()
            else:
                left = end - time.monotonic()
                if left <= 0:
                    break
                self.wait(left)
            result = predicate()
        return result

    def notify(self, n: int = 1) -> None:
        """Lets `n` of those that wait go on, those first that came first."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            self._waiters.popleft().release()
            n -= 1

    def notify_all(self) -> None:
        """Lets all go on."""
        self.notify(len(self._waiters))

    notifyAll = notify_all

    def __repr__(self) -> str:
        return f"<Condition({self._lock!r}, {len(self._waiters)})>"


class Semaphore:
    """So many may go on at once."""

    def __init__(self, value: int = 1) -> None:
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def acquire(self, blocking: bool = True, timeout: float | None = None) -> bool:
        """Takes one place, and waits for it; whether there was one in time."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = 0.0 if timeout is None else time.monotonic() + timeout
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is None:
                    self._cond.wait()
                else:
                    left = end - time.monotonic()
                    if left <= 0:
                        return False
                    self._cond.wait(left)
            self._value -= 1
        return True

    def release(self, n: int = 1) -> None:
        """Gives back `n` places."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *exception: object) -> None:
        self.release()


class BoundedSemaphore(Semaphore):
    """The same, of which no more places can be given back than were taken."""

    def __init__(self, value: int = 1) -> None:
        Semaphore.__init__(self, value)
        self._initial_value = value

    def release(self, n: int = 1) -> None:
        """Gives back `n` places."""
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        Semaphore.release(self, n)


class Event:
    """A flag that threads wait for."""

    def __init__(self) -> None:
        self._cond = Condition(Lock())
        self._flag = False

    def is_set(self) -> bool:
        """Whether the flag is set."""
        return self._flag

    isSet = is_set

    def set(self) -> None:
        """Sets it: all that wait go on."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self) -> None:
        """Takes it back."""
        self._flag = False

    def wait(self, timeout: float | None = None) -> bool:
        """Waits for the flag, at most `timeout` seconds; whether it is set."""
        with self._cond:
            if not self._flag:
                return self._cond.wait(timeout)
            return True


class BrokenBarrierError(RuntimeError):
    """The barrier was reset or given up while threads waited at it."""


class Barrier:
    """So many threads wait for one another."""

    def __init__(self, parties: int, action: Callable[[], object] | None = None, timeout: float | None = None) -> None:
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 0  # 0 filling, 1 draining, -1 resetting, -2 broken
        self._count = 0

    def wait(self, timeout: float | None = None) -> int:
        """Waits for the others; the place of the caller among them."""
        limit = self._timeout if timeout is None else timeout
        with self._cond:
            while self._state in (-1, 1):
                self._cond.wait()
            if self._state < 0:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._release()
                else:
                    self._wait(limit)
                return index
            finally:
                self._count -= 1
                self._exit()

    def _release(self) -> None:
        try:
            if self._action is not None:
                self._action()
            self._state = 1
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _wait(self, timeout: float | None) -> None:
        if not self._cond.wait_for(lambda: self._state != 0, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError

    def _exit(self) -> None:
        if self._count == 0 and self._state in (-1, 1):
            self._state = 0
            self._cond.notify_all()

    def _break(self) -> None:
        self._state = -2
        self._cond.notify_all()

    def reset(self) -> None:
        """Empties it; those that wait get BrokenBarrierError."""
        with self._cond:
            if self._count > 0:
                if self._state in (0, -2):
                    self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self) -> None:
        """Breaks it for all."""
        with self._cond:
            self._break()

    @property
    def parties(self) -> int:
        """How many have to come."""
        return self._parties

    @property
    def n_waiting(self) -> int:
        """How many wait now."""
        return self._count if self._state == 0 else 0

    @property
    def broken(self) -> bool:
        """Whether it is."""
        return self._state == -2


_counter = 0
_active: dict[int, "Thread"] = {}


def _new_name() -> int:
    global _counter
    _counter += 1
    return _counter


class Thread:
    """A call that runs beside others."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None) -> None:  # type: ignore[no-untyped-def]
        if group is not None:
            raise AssertionError("group argument must be None for now")
        self._call: Callable[[], object] | None = None
        self._name = ""
        if name is not None:
            self._name = str(name)
        else:
            number = _new_name()
            self._name = f"Thread-{number}"
            if target is not None:
                self._name += f" ({target.__name__})"
        if target is not None:
            if kwargs is None:
                self._call = lambda: target(*args)
            else:
                self._call = lambda: target(*args, **kwargs)
        if daemon is None:
            self._daemonic = current_thread()._daemonic if get_ident() != _first.ident else False
        else:
            self._daemonic = bool(daemon)
        self._ident = 0
        self._started = False
        self._stopped = False
        self._joining: list[_thread.LockType] = []

    def start(self) -> None:
        """Begins; once."""
        if self._started:
            raise RuntimeError("threads can only be started once")
        self._started = True
        _thread._begin(self._bootstrap, self._name)

    def run(self) -> None:
        """What the thread does; for classes of one's own."""
        call = self._call
        if call is not None:
            call()

    def _bootstrap(self) -> None:
        self._ident = get_ident()
        _active[self._ident] = self
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as e:
            print(f"Exception in thread {self._name}:", file=sys.stderr)
            traceback.print_exception(e)
        self._call = None
        del _active[self._ident]
        self._stopped = True
        for waiter in self._joining:
            waiter.release()
        self._joining.clear()

    def join(self, timeout: float | None = None) -> None:
        """Waits until it has ended, at most `timeout` seconds."""
        if not self._started:
            raise RuntimeError("cannot join thread before it is started")
        if self._ident == get_ident() and not self._stopped:
            raise RuntimeError("cannot join current thread")
        if self._stopped:
            return
        waiter = _thread.LockType()
        waiter.acquire()
        self._joining.append(waiter)
        if timeout is None:
            waiter.acquire()
        elif not waiter.acquire(True, max(timeout, 0)):
            self._joining.remove(waiter)

    def is_alive(self) -> bool:
        """Whether it has begun and not ended."""
        return self._started and not self._stopped

    @property
    def name(self) -> str:
        """For people."""
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        self._name = str(name)

    def getName(self) -> str:
        """The same."""
        return self._name

    def setName(self, name: str) -> None:
        """The same."""
        self._name = name

    @property
    def ident(self) -> int | None:
        """Its number, from its start on."""
        return self._ident if self._started else None

    @property
    def native_id(self) -> int | None:
        """The same."""
        return self._ident if self._started else None

    @property
    def daemon(self) -> bool:
        """Whether the program may end before it."""
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic: int) -> None:
        if self._started:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = bool(daemonic)

    def isDaemon(self) -> bool:
        """The same."""
        return self._daemonic

    def setDaemon(self, daemonic: int) -> None:
        """The same."""
        self.daemon = daemonic

    def __repr__(self) -> str:
        status = "initial"
        if self._started:
            status = "started"
        if self._stopped:
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._started:
            status += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {status})>"


class Timer(Thread):
    """A call that waits for its time, and may be called off."""

    def __init__(self, interval, function, args=None, kwargs=None) -> None:  # type: ignore[no-untyped-def]
        Thread.__init__(self)
        self.interval = interval
        self.finished = Event()
        given = () if args is None else args
        if kwargs is None:
            self._function: Callable[[], object] = lambda: function(*given)
        else:
            self._function = lambda: function(*given, **kwargs)

    def cancel(self) -> None:
        """Calls it off, if it has not begun."""
        self.finished.set()

    def run(self) -> None:
        """Waits, and calls."""
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self._function()
        self.finished.set()


class _MainThread(Thread):
    def __init__(self) -> None:
        Thread.__init__(self, name="MainThread", daemon=False)
        self._started = True
        self._ident = _first.ident
        _active[self._ident] = self


class _DummyThread(Thread):
    """Stands for one that `_thread` started."""

    def __init__(self) -> None:
        Thread.__init__(self, name=f"Dummy-{_new_name()}", daemon=True)
        self._started = True
        self._ident = get_ident()
        _active[self._ident] = self


class _First:
    """The main thread's object, made when it is asked for: programs that never ask have none."""

    def __init__(self) -> None:
        self.thread: Thread | None = None
        self.ident = get_ident()


_first = _First()


def current_thread() -> Thread:
    """The one that runs."""
    ident = get_ident()
    if ident == _first.ident:
        return main_thread()
    if ident in _active:
        return _active[ident]
    return _DummyThread()


currentThread = current_thread


def main_thread() -> Thread:
    """The one that the program began with."""
    found = _first.thread
    if found is None:
        found = _MainThread()
        _first.thread = found
    return found


def active_count() -> int:
    """How many have begun and not ended."""
    main_thread()
    return len(_active)


activeCount = active_count


def enumerate() -> list[Thread]:
    """These."""
    main_thread()
    return list(_active.values())


def _shutdown() -> None:
    """The runtime calls this when the main thread has ended: it waits for all that the program must not end before."""
    main = main_thread()
    main._stopped = True
    while True:
        waiting = [t for t in _active.values() if not t._daemonic and t is not main]
        if not waiting:
            return
        waiting[0].join()
