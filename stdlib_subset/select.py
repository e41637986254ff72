"""Waiting for several descriptors at once."""

import struct
import time

import _sockets

error = OSError

POLLIN = 1
POLLPRI = 2
POLLOUT = 4
POLLERR = 8
POLLHUP = 16
POLLNVAL = 32
POLLRDNORM = 64
POLLRDBAND = 128
POLLWRNORM = 256
POLLWRBAND = 512
POLLMSG = 1024
POLLRDHUP = 8192
EPOLLIN = 1
EPOLLPRI = 2
EPOLLOUT = 4
EPOLLERR = 8
EPOLLHUP = 16
EPOLLRDHUP = 8192

_READABLE = POLLIN | POLLHUP | POLLERR
_WRITABLE = POLLOUT | POLLERR


def _descriptor(file) -> int:  # type: ignore[no-untyped-def]
    """The descriptor of an object that has one."""
    fd = file if isinstance(file, int) else file.fileno()
    if fd < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({fd})")
    return fd


def _deadline(seconds: float | None) -> int:
    if seconds is None:
        return -1
    return time.monotonic_ns() + int(seconds * 1e9)


def _ready(fds: list[int], events: list[int], deadline: int) -> list[int]:
    """What is so of each descriptor, once something is of one, or none at the deadline."""
    asked = b"".join([struct.pack("<iHH", fd, event, 0) for fd, event in zip(fds, events, strict=False)])
    answer = _sockets.poll(asked, deadline)
    if _sockets.failed():
        _sockets.fail(_sockets.failed())
    return [answer[at + 6] | answer[at + 7] << 8 for at in range(0, len(answer), 8)]


def select(rlist, wlist, xlist, timeout: float | None = None, /):  # type: ignore[no-untyped-def]
    """Those of the three lists that are ready for reading, for writing, or in an exceptional state."""
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    readers, writers, others = list(rlist), list(wlist), list(xlist)
    fds: list[int] = []
    events: list[int] = []
    for file in readers:
        fds.append(_descriptor(file))
        events.append(POLLIN)
    for file in writers:
        fds.append(_descriptor(file))
        events.append(POLLOUT)
    for file in others:
        fds.append(_descriptor(file))
        events.append(POLLPRI)
    found = _ready(fds, events, _deadline(timeout))
    if POLLNVAL in found:
        _sockets.fail(9)
    first, second = len(readers), len(readers) + len(writers)
    return (
        [file for i, file in enumerate(readers) if found[i] & _READABLE],
        [file for i, file in enumerate(writers) if found[first + i] & _WRITABLE],
        [file for i, file in enumerate(others) if found[second + i] & POLLPRI],
    )


class poll:
    """Descriptors with the events that are waited for."""

    def __init__(self) -> None:
        self._events: dict[int, int] = {}

    def register(self, fd, eventmask: int = POLLIN | POLLPRI | POLLOUT, /) -> None:  # type: ignore[no-untyped-def]
        """Adds a descriptor, or changes what is waited for."""
        self._events[_descriptor(fd)] = eventmask

    def modify(self, fd, eventmask: int, /) -> None:  # type: ignore[no-untyped-def]
        """Changes what is waited for."""
        number = _descriptor(fd)
        if number not in self._events:
            raise FileNotFoundError(2, "No such file or directory")
        self._events[number] = eventmask

    def unregister(self, fd, /) -> None:  # type: ignore[no-untyped-def]
        """Takes a descriptor out."""
        del self._events[_descriptor(fd)]

    def poll(self, timeout: float | None = None, /) -> list[tuple[int, int]]:
        """The descriptors of which something is so, with what; `timeout` in milliseconds, none if negative."""
        limit = -1 if timeout is None or timeout < 0 else time.monotonic_ns() + int(timeout * 1e6)
        fds = list(self._events)
        found = _ready(fds, list(self._events.values()), limit)
        return [(fd, events) for fd, events in zip(fds, found, strict=False) if events]


class epoll:
    """The same, with epoll's conventions."""

    def __init__(self, sizehint: int = -1, flags: int = 0) -> None:
        self._poll = poll()
        self.closed = False

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    def close(self) -> None:
        """Forgets all."""
        self.closed = True
        self._poll._events.clear()

    def register(self, fd, eventmask: int = EPOLLIN | EPOLLPRI | EPOLLOUT) -> None:  # type: ignore[no-untyped-def]
        """Adds a descriptor."""
        number = _descriptor(fd)
        if number in self._poll._events:
            raise FileExistsError(17, "File exists")
        self._poll._events[number] = eventmask

    def modify(self, fd, eventmask: int) -> None:  # type: ignore[no-untyped-def]
        """Changes what is waited for."""
        self._poll.modify(fd, eventmask)

    def unregister(self, fd) -> None:  # type: ignore[no-untyped-def]
        """Takes a descriptor out."""
        number = _descriptor(fd)
        if number not in self._poll._events:
            raise FileNotFoundError(2, "No such file or directory")
        del self._poll._events[number]

    def poll(self, timeout: float | None = None, maxevents: int = -1) -> list[tuple[int, int]]:
        """The descriptors of which something is so; `timeout` in seconds."""
        found = self._poll.poll(None if timeout is None or timeout < 0 else timeout * 1e3)
        return found if maxevents < 0 else found[:maxevents]
