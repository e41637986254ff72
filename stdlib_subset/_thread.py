"""Green threads: one runs at a time, until it waits. The runtime (`rt/include/rt/thread.h`) exchanges stacks.

A new thread runs at once, as a thread of CPython does, which keeps the interpreter until it waits; its starter goes on
after those that are ready. What a thread is given, and all that threads share, lies in the program's region.
"""

import sys
import time
import traceback
from collections import deque
from collections.abc import Callable

import _contexts
import _green  # type: ignore[import-not-found]

TIMEOUT_MAX = 9223372036.0
error = RuntimeError


class _Start:
    """What a thread is to run."""

    def __init__(self, call: Callable[[], object], shown: str) -> None:
        self.call = call
        self.shown = shown


_starting: dict[int, _Start] = {}
_running = 0


def _run() -> None:
    """The runtime calls this on the stack of each new thread."""
    global _running
    start = _starting.pop(_self())
    _running += 1
    try:
        start.call()
    except SystemExit:
        pass
    except BaseException as e:
        print(f"Exception ignored in thread started by: {start.shown}", file=sys.stderr)
        traceback.print_exception(e)
    _running -= 1
    _contexts.enter(0)


def _begin(call: Callable[[], object], shown: str, part: bool = False) -> int:
    """`part`: it belongs to the thread that starts it."""
    ident: int = _green.new()
    if ident == 0:
        raise RuntimeError("can't start new thread")
    if part:
        _green.share(ident)
    _starting[ident] = _Start(call, shown)
    _green.begin(ident)
    return ident


def start_new_thread(function, args, kwargs=None):  # type: ignore[no-untyped-def]
    """Runs `function(*args, **kwargs)` in a thread; its number."""
    if kwargs is None:
        return _begin(lambda: function(*args), repr(function))
    return _begin(lambda: function(*args, **kwargs), repr(function))


def get_ident() -> int:
    """The number of the thread that runs."""
    ident: int = _green.home()
    return ident


def _self() -> int:
    """The same of the green thread: tasks have one each, and are part of the thread that runs their loop."""
    ident: int = _green.self()
    return ident


def get_native_id() -> int:
    """The same: there are no threads of the machine below."""
    return get_ident()


def stack_size(size: int = 0) -> int:
    """How large the stacks of new threads are, at least; 0: as the machine likes. Returns what was set before."""
    if size and size < 32768:
        raise ValueError(f"size not valid: {size} bytes")
    before: int = _green.stack_size()
    _green.set_stack_size(size)
    return before


def _count() -> int:
    return _running


def exit() -> None:
    """Ends the thread."""
    raise SystemExit


def _park(deadline: float) -> bool:
    """Waits for a wake, or until `time.monotonic()` says `deadline` (below 0: never); false when that has come."""
    if deadline < 0:
        return bool(_green.park())
    return bool(_green.park_until(int(deadline * 1e9)))


def _deadline(timeout: float) -> float:
    """`timeout` seconds from now; -1 if there is none."""
    return time.monotonic() + timeout if timeout >= 0 else -1.0


class _Waiting:
    """Threads that wait for one thing, those first that came first."""

    def __init__(self) -> None:
        self._threads: deque[int] = deque()

    def wait(self, deadline: float) -> bool:
        """Until `wake`, or the deadline, as `_park` has it; may also end without reason."""
        me = _self()
        self._threads.append(me)
        in_time = _park(deadline)
        if me in self._threads:
            self._threads.remove(me)
        if _green.signals:
            _green.look()
        return in_time

    def wake(self) -> None:
        """The first goes on, if any waits."""
        if self._threads:
            _green.wake(self._threads.popleft())

    def wake_all(self) -> None:
        """All go on."""
        while self._threads:
            self.wake()


class LockType:
    """A lock. Who releases it does not hand it over: whoever asks first has it."""

    def __init__(self) -> None:
        self._held = False
        self._waiting = _Waiting()

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Waits until the lock is free, at most `timeout` seconds; whether it is the caller's now."""
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if timeout > TIMEOUT_MAX:
            raise OverflowError("timeout value is too large")
        if not self._held:
            self._held = True
            return True
        return blocking and self._wait(_deadline(timeout))

    def _wait(self, deadline: float) -> bool:
        in_time = True
        while self._held and in_time:
            in_time = self._waiting.wait(deadline)
        if self._held:
            return False
        self._held = True
        return True

    def release(self) -> None:
        """Frees it; RuntimeError if it is free."""
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False
        self._waiting.wake()

    def locked(self) -> bool:
        """Whether anyone has it."""
        return self._held

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *exception: object) -> None:
        self.release()

    def __repr__(self) -> str:
        state = "locked" if self._held else "unlocked"
        return f"<{state} _thread.lock object at {hex(id(self))}>"


def allocate_lock() -> LockType:
    """A lock that is free."""
    return LockType()


class RLock:
    """A lock that its owner may take again."""

    def __init__(self) -> None:
        self._lock = LockType()
        self._owner = 0
        self._count = 0

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        """Waits until the lock is free or the caller's; whether it is the caller's now."""
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        if not self._lock.acquire(blocking, timeout):
            return False
        self._owner = me
        self._count = 1
        return True

    def release(self) -> None:
        """Undoes one `acquire`; RuntimeError if the caller hasn't the lock."""
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = 0
            self._lock.release()

    def _is_owned(self) -> bool:
        return self._owner == get_ident()

    def _release_save(self) -> int:
        """Frees it however often it was taken; what `_acquire_restore` wants to know."""
        count = self._count
        self._count = 0
        self._owner = 0
        self._lock.release()
        return count

    def _acquire_restore(self, count: int) -> None:
        self._lock.acquire()
        self._owner = get_ident()
        self._count = count

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *exception: object) -> None:
        self.release()

    def __repr__(self) -> str:
        state = "locked" if self._owner else "unlocked"
        return f"<{state} _thread.RLock object owner={self._owner} count={self._count} at {hex(id(self))}>"


def _nobody() -> None:
    raise RuntimeError("an awaitable has yielded, and no event loop runs")


class _Pause:
    """What happens where an awaitable yields."""

    def __init__(self) -> None:
        self.call: Callable[[], None] = _nobody


_on_pause = _Pause()


def _pause() -> None:
    _on_pause.call()


_End = Callable[[BaseException | None], None]


def _no_loop(end: _End) -> bool:
    return False


class _Leave:
    """What happens where nobody will go on with an async generator: whether an event loop ends it."""

    def __init__(self) -> None:
        self.call: Callable[[_End], bool] = _no_loop


_on_leave = _Leave()


def _leave(end: _End) -> bool:
    return _on_leave.call(end)


def _not_noted(end: _End, ended: Callable[[], bool]) -> None:
    pass


class _Begin:
    """What happens where an async generator begins that not only the loop that asks it has."""

    def __init__(self) -> None:
        self.call: Callable[[_End, Callable[[], bool]], None] = _not_noted


_on_begin = _Begin()


def _begin_generator(end: _End, ended: Callable[[], bool]) -> None:
    _on_begin.call(end, ended)
