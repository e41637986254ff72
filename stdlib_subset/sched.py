"""Events that are to happen at given times, one after the other."""

import heapq
import time


class Event:
    """What is to be called, when, and how urgent it is."""

    def __init__(self, when, priority, number: int, call) -> None:  # type: ignore[no-untyped-def]
        self.time = when
        self.priority = priority
        self.sequence = number
        self._call = call

    def __lt__(self, other) -> bool:  # type: ignore[no-untyped-def]
        return (self.time, self.priority, self.sequence) < (other.time, other.priority, other.sequence)


class scheduler:
    """timefunc tells the time; delayfunc waits that long."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep) -> None:  # type: ignore[no-untyped-def]
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._entries = []  # type: ignore[var-annotated]
        self._entered = 0

    def enterabs(self, time, priority, action, argument=(), kwargs=None):  # type: ignore[no-untyped-def]
        """Calls the action at a time. The result can be given to `cancel`."""
        self._entered += 1
        if kwargs is None:
            entry = Event(time, priority, self._entered, lambda: action(*argument))
        else:
            entry = Event(time, priority, self._entered, lambda: action(*argument, **kwargs))
        heapq.heappush(self._entries, entry)
        return entry

    def enter(self, delay, priority, action, argument=(), kwargs=None):  # type: ignore[no-untyped-def]
        """Calls the action after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event) -> None:  # type: ignore[no-untyped-def]
        """Takes an event out. Raises ValueError if it is not there."""
        self._entries.remove(event)
        heapq.heapify(self._entries)

    def empty(self) -> bool:
        """Whether nothing waits."""
        return not self._entries

    def run(self, blocking: bool = True):  # type: ignore[no-untyped-def]
        """Does what is due, and waits for the rest; without blocking, the time until the next one."""
        while self._entries:
            entry = self._entries[0]
            now = self.timefunc()
            if entry.time > now:
                if not blocking:
                    return entry.time - now
                self.delayfunc(entry.time - now)
            else:
                heapq.heappop(self._entries)
                entry._call()
                self.delayfunc(0)
        return None
