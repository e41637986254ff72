"""Selectors: files with the events that are waited for, and data that goes with each. All of them stand on poll."""

import select as _select
from typing import Any, NamedTuple

EVENT_READ = 1
EVENT_WRITE = 2

_IN = _select.POLLIN
_OUT = _select.POLLOUT


class SelectorKey(NamedTuple):
    """A registered file: itself, its descriptor, the events waited for, what the program keeps with it."""

    fileobj: Any
    fd: int
    events: int
    data: Any


class BaseSelector:
    """A set of files, by their descriptors."""

    def __init__(self) -> None:
        self._keys = {}  # type: ignore[var-annotated]
        self._closed = False

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def _number(self, fileobj) -> int:  # type: ignore[no-untyped-def]
        """The descriptor of a file, also of one that has been closed since it was registered."""
        fd = fileobj if isinstance(fileobj, int) else fileobj.fileno()
        if fd >= 0:
            return fd
        if not isinstance(fileobj, int):
            for key in self._keys.values():
                if key.fileobj is fileobj:
                    return key.fd
        raise ValueError(f"Invalid file descriptor: {fd}")

    def register(self, fileobj, events: int, data=None):  # type: ignore[no-untyped-def]
        """Adds a file; its key."""
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, self._number(fileobj), events, data)
        if key.fd in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[key.fd] = key
        return key

    def unregister(self, fileobj):  # type: ignore[no-untyped-def]
        """Takes a file out; the key it had."""
        fd = self._number(fileobj)
        if fd not in self._keys:
            raise KeyError(f"{fileobj!r} is not registered")
        return self._keys.pop(fd)

    def modify(self, fileobj, events: int, data=None):  # type: ignore[no-untyped-def]
        """Changes events and data of a file; its new key."""
        fd = self._number(fileobj)
        if fd not in self._keys:
            raise KeyError(f"{fileobj!r} is not registered")
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(self._keys[fd].fileobj, fd, events, data)
        self._keys[fd] = key
        return key

    def get_key(self, fileobj):  # type: ignore[no-untyped-def]
        """The key of a file."""
        if self._closed:
            raise RuntimeError("Selector is closed")
        fd = self._number(fileobj)
        if fd not in self._keys:
            raise KeyError(f"{fileobj!r} is not registered")
        return self._keys[fd]

    def get_map(self):  # type: ignore[no-untyped-def]
        """The keys by their descriptors; None once closed."""
        return None if self._closed else self._keys

    def select(self, timeout: float | None = None):  # type: ignore[no-untyped-def]
        """The keys of files that are ready, each with the events that came, at the latest after so many seconds."""
        keys = list(self._keys.values())
        fds = [key.fd for key in keys]
        events = [(_IN if key.events & EVENT_READ else 0) | (_OUT if key.events & EVENT_WRITE else 0) for key in keys]
        limit = timeout if timeout is None or timeout > 0 else 0.0
        found = _select._ready(fds, events, _select._deadline(limit))
        ready = []
        for key, came in zip(keys, found, strict=False):
            if came:
                mask = (EVENT_WRITE if came & ~_IN else 0) | (EVENT_READ if came & ~_OUT else 0)
                if mask & key.events:
                    ready.append((key, mask & key.events))
        return ready

    def close(self) -> None:
        """Forgets all files."""
        self._keys.clear()
        self._closed = True


class SelectSelector(BaseSelector):
    """The selector that stands on select in CPython."""


class PollSelector(BaseSelector):
    """The selector that stands on poll."""


class EpollSelector(BaseSelector):
    """The selector that stands on epoll in CPython."""


DefaultSelector = EpollSelector
