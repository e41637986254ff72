"""Datagrams of the event loop: a transport that tells a protocol what comes, and sends.

As with streams (`transports.py`), a thread of the transport's own waits for its socket; the loop tells the protocol.
"""

import _thread
import socket
from asyncio import events
from asyncio.transport_kinds import DatagramTransport
from asyncio.transports import connected
from collections import deque

import _green  # type: ignore[import-not-found]
import _sockets
from _socket_addresses import shown

_EAGAIN = 11
_MOST = 256 * 1024
_HIGH_WATER = 64 * 1024
_LOW_WATER = 16 * 1024


class SelectorDatagramTransport(DatagramTransport):
    """A socket of datagrams. Made by the loop, for a protocol."""

    __module__ = "asyncio.selector_events"

    def __init__(  # type: ignore[no-untyped-def]
        self, loop: events.BaseEventLoop, sock: socket.socket, protocol, address: tuple[str, int] | None
    ) -> None:  # fmt: skip
        self._loop = loop
        self._sock = sock
        self._fd = sock.fileno()
        self._protocol = protocol
        self._address = address
        self._name = sock.getsockname()
        self._peer: tuple[str, int] | None = None
        if _sockets.peer_name(self._fd) >= 0:
            self._peer = sock.getpeername()
        self._out: deque[tuple[bytes, tuple[str, int] | None]] = deque()
        self._out_size = 0
        self._reader = 0
        self._writer = 0
        self._full = False
        self._closing = False
        self._lost = False

    def _begin(self) -> None:
        self._protocol.connection_made(self)

    def _listen(self) -> None:
        if not self._closing:
            _thread._begin(self._read, "datagrams")

    def _read(self) -> None:
        """The reading thread."""
        self._reader = _thread.get_ident()
        while not self._closing:
            data = _sockets.receive(self._fd, _MOST, 0)
            failed = _sockets.failed()
            if failed == _EAGAIN:
                _sockets.wait_once(self._fd, _sockets.READ)
                continue
            if failed:
                self._loop.call_soon_threadsafe(self._failed, failed)
            else:
                self._loop.call_soon_threadsafe(self._received, data, shown(_sockets.peer()))
            _green.others()
        self._reader = 0

    def _received(self, data: bytes, sender: tuple[str, int]) -> None:
        if not self._closing:
            self._protocol.datagram_received(data, sender)

    def _failed(self, number: int) -> None:
        if self._closing:
            return
        try:
            _sockets.fail(number)
        except OSError as e:
            self._protocol.error_received(e)

    def get_extra_info(self, name: str, default=None):  # type: ignore[no-untyped-def]
        """`peername`, `sockname`, `socket`."""
        if name == "peername":
            return default if self._peer is None else self._peer
        if name == "sockname":
            return self._name
        if name == "socket":
            return self._sock
        return default

    def get_protocol(self):  # type: ignore[no-untyped-def]
        """Who is told."""
        return self._protocol

    def set_protocol(self, protocol) -> None:  # type: ignore[no-untyped-def]
        """Another one is, from now on."""
        self._protocol = protocol

    def get_write_buffer_size(self) -> int:
        """How many bytes wait to be sent."""
        return self._out_size

    def is_closing(self) -> bool:
        """Whether it is closed, or will be when all is sent."""
        return self._closing

    def sendto(self, data, addr: tuple[str, int] | None = None) -> None:  # type: ignore[no-untyped-def]
        """Sends a datagram, to the peer if there is one; it waits if it can't be sent now. Empty ones are not sent."""
        octets = data if isinstance(data, bytes) else bytes(data)
        if not octets:
            return
        if self._address is not None:
            if addr is not None and addr != self._address:
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
            if self._lost:
                return
        if not self._out:
            try:
                self._send(octets, addr)
                return
            except BlockingIOError:
                pass
            except OSError as e:
                self._protocol.error_received(e)
                return
        self._out.append((octets, addr))
        self._out_size += len(octets)
        if not self._writer:
            _thread._begin(self._write, "datagrams")
        if self._out_size > _HIGH_WATER and not self._full:
            self._full = True
            self._protocol.pause_writing()

    def _send(self, octets: bytes, addr: tuple[str, int] | None) -> None:
        if self._peer is not None:
            self._sock.send(octets)
        elif addr is not None:
            self._sock.sendto(octets, addr)
        else:
            raise TypeError("sendto(): AF_INET address must be tuple, not NoneType")

    def _write(self) -> None:
        """The writing thread: there while something waits to be sent."""
        self._writer = _thread.get_ident()
        while self._out and not self._lost:
            _sockets.wait_once(self._fd, _sockets.WRITE)
            self._loop.call_soon_threadsafe(self._send_waiting)
            _green.park()
        self._writer = 0

    def _send_waiting(self) -> None:
        """Sends what can be sent now."""
        while self._out and not self._lost:
            octets, addr = self._out[0]
            try:
                self._send(octets, addr)
            except BlockingIOError:
                break
            except OSError as e:
                self._protocol.error_received(e)
            self._out.popleft()
            self._out_size -= len(octets)
        if self._full and self._out_size <= _LOW_WATER:
            self._full = False
            self._protocol.resume_writing()
        if self._writer:
            _green.wake(self._writer)
        if self._closing and not self._out:
            self._end(None)

    def close(self) -> None:
        """Ends it when all is sent."""
        if self._closing:
            return
        self._closing = True
        if self._reader:
            _green.wake(self._reader)
        if not self._out:
            self._loop.call_soon(self._end, None)

    def abort(self) -> None:
        """Ends it at once."""
        if self._lost:
            return
        self._out.clear()
        self._out_size = 0
        self._closing = True
        self._loop.call_soon(self._end, None)

    def _end(self, error: OSError | None) -> None:
        if self._lost:
            return
        self._lost = True
        for thread in (self._reader, self._writer):
            if thread:
                _green.wake(thread)
        try:
            self._protocol.connection_lost(error)
        finally:
            self._sock.close()


async def endpoint(  # type: ignore[no-untyped-def]
    loop: events.BaseEventLoop, factory, local_addr, remote_addr, family: int, proto: int, flags: int, reuse_port,
    allow_broadcast, sock,
):  # fmt: skip
    """A transport and its protocol, which knows of it."""
    address = None
    if sock is not None:
        if sock.type == socket.SOCK_STREAM:
            raise ValueError(f"A datagram socket was expected, got {sock!r}")
        sock.setblocking(False)
        used = sock
    else:
        if local_addr is None and remote_addr is None and not family:
            raise ValueError("unexpected address family")
        local = None if local_addr is None else _resolved(local_addr, proto, flags)
        address = None if remote_addr is None else _resolved(remote_addr, proto, flags)
        used = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, proto)
        try:
            if reuse_port:
                used.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            if allow_broadcast:
                used.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
            used.setblocking(False)
            if local is not None:
                used.bind(local)
            if address is not None and not allow_broadcast:
                await connected(loop, used, address)
        except BaseException:
            used.close()
            raise
    protocol = factory()
    transport = SelectorDatagramTransport(loop, used, protocol, address)
    loop.call_soon(transport._begin)
    loop.call_soon(transport._listen)
    begun = loop.create_future()
    loop.call_soon(_told, begun)
    await begun
    return transport, protocol


def _told(begun) -> None:  # type: ignore[no-untyped-def]
    if not begun.done():
        begun.set_result(None)


def _resolved(address, proto: int, flags: int) -> tuple[str, int]:  # type: ignore[no-untyped-def]
    host, port = address
    found = socket.getaddrinfo(host, port, family=socket.AF_INET, type=socket.SOCK_DGRAM, proto=proto, flags=flags)
    return found[0][4]
