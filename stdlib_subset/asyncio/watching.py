"""What a program looks after itself: descriptors by `loop.add_reader`, sockets by `loop.sock_recv`, and their kin.

Each descriptor that is watched has a thread that waits for it; what is to be called then is called by the loop.
"""

import _thread
import socket
import time
from asyncio import events
from asyncio.tasks import _release
from asyncio.transports import connected
from collections.abc import Callable

import _green  # type: ignore[import-not-found]
import _sockets


class Watch:
    """Calls something whenever a descriptor is ready."""

    def __init__(self, loop: events.BaseEventLoop, fd: int, event: int, call: Callable[[], object]) -> None:
        self._loop = loop
        self._fd = fd
        self._event = event
        self._call = call
        self._ident = 0
        self._called = True
        self.active = True

    def wait(self) -> None:
        """The thread."""
        self._ident = _thread.get_ident()
        while self.active:
            _sockets.wait_once(self._fd, self._event)
            if self.active and _sockets.wait(self._fd, self._event, time.monotonic_ns()):
                self._called = False
                self._loop.call_soon_threadsafe(self._ready)
                while not self._called:
                    _green.park()
        self._ident = 0

    def _ready(self) -> None:
        try:
            if self.active:
                self._call()
        finally:
            self._called = True
            self._wake()

    def stop(self) -> None:
        """Calls no more."""
        self.active = False
        self._called = True
        self._wake()

    def _wake(self) -> None:
        if self._ident:
            _green.wake(self._ident)


class Watches:
    """Those of a loop, by descriptor and event."""

    def __init__(self) -> None:
        self._all: dict[tuple[int, int], Watch] = {}

    def add(self, loop: events.BaseEventLoop, fd, event: int, call: Callable[[], object]) -> None:  # type: ignore[no-untyped-def]
        """Begins one, in place of another."""
        number = _number(fd)
        self.remove(number, event)
        watch = Watch(loop, number, event, call)
        self._all[number, event] = watch
        _thread._begin(watch.wait, "watch")

    def remove(self, fd, event: int) -> bool:  # type: ignore[no-untyped-def]
        """Ends one; whether it was there."""
        watch = self._all.pop((_number(fd), event), None)
        if watch is None:
            return False
        watch.stop()
        return True


def _number(fd) -> int:  # type: ignore[no-untyped-def]
    if isinstance(fd, int):
        return fd
    return fd.fileno()  # type: ignore[no-any-return]


async def _ready(loop: events.BaseEventLoop, sock: socket.socket, event: int) -> None:
    """Waits until a socket is ready, while other tasks run."""
    future = loop.create_future()
    loop._watches.add(loop, sock.fileno(), event, lambda: _release(future))
    try:
        await future
    finally:
        loop._watches.remove(sock.fileno(), event)


async def receive(loop: events.BaseEventLoop, sock: socket.socket, size: int) -> bytes:
    """What comes."""
    while True:
        try:
            return sock.recv(size)
        except BlockingIOError:
            await _ready(loop, sock, _sockets.READ)


async def receive_from(loop: events.BaseEventLoop, sock: socket.socket, size: int) -> tuple[bytes, tuple[str, int]]:
    """A datagram and its sender."""
    while True:
        try:
            return sock.recvfrom(size)
        except BlockingIOError:
            await _ready(loop, sock, _sockets.READ)


async def receive_into(loop: events.BaseEventLoop, sock: socket.socket, buffer) -> int:  # type: ignore[no-untyped-def]
    """What comes, into a buffer."""
    while True:
        try:
            return sock.recv_into(buffer)
        except BlockingIOError:
            await _ready(loop, sock, _sockets.READ)


async def send_all(loop: events.BaseEventLoop, sock: socket.socket, data) -> None:  # type: ignore[no-untyped-def]
    """Sends all of it."""
    octets = bytes(data)
    while octets:
        try:
            octets = octets[sock.send(octets) :]
        except BlockingIOError:
            await _ready(loop, sock, _sockets.WRITE)


async def send_to(loop: events.BaseEventLoop, sock: socket.socket, data, address: tuple[str, int]) -> int:  # type: ignore[no-untyped-def]
    """Sends a datagram."""
    while True:
        try:
            return sock.sendto(data, address)
        except BlockingIOError:
            await _ready(loop, sock, _sockets.WRITE)


async def accept(loop: events.BaseEventLoop, sock: socket.socket) -> tuple[socket.socket, tuple[str, int]]:
    """The next connection and its peer."""
    while True:
        try:
            found, peer = sock.accept()
        except BlockingIOError:
            await _ready(loop, sock, _sockets.READ)
            continue
        found.setblocking(False)
        return found, peer


async def connect(loop: events.BaseEventLoop, sock: socket.socket, address: tuple[str, int]) -> None:
    """Connects."""
    await connected(loop, sock, address)
