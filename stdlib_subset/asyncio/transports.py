"""Connections of the event loop.

A transport has a thread of its own that waits for its socket. What comes is told to the protocol by the loop, so that
all code of the program runs in the loop's turn.
"""

import _thread
import socket
from asyncio import events, tasks
from asyncio.futures import Future
from asyncio.protocols import BufferedProtocol
from asyncio.transport_kinds import ReadTransport, WriteTransport
from collections import deque
from collections.abc import Callable

import _green  # type: ignore[import-not-found]
import _sockets

_EAGAIN = 11
_EINPROGRESS = 115
_READ_SIZE = 256 * 1024
_HIGH_WATER = 64 * 1024
_LOW_WATER = 16 * 1024


class Transport(ReadTransport, WriteTransport):
    """A stream's connection. Made by the loop, for a protocol."""

    def __init__(self, loop: events.BaseEventLoop, sock: socket.socket, protocol, server=None) -> None:  # type: ignore[no-untyped-def]
        sock.setblocking(False)
        if sock.family == socket.AF_INET:  # what is written goes out at once, also behind what has no answer yet
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._loop = loop
        self._sock = sock
        self._fd = sock.fileno()
        self._protocol = protocol
        self._server = server
        self._peer = sock.getpeername()
        self._name = sock.getsockname()
        self._out: deque[bytes] = deque()
        self._out_size = 0
        self._high = _HIGH_WATER
        self._low = _LOW_WATER
        self._reader = 0
        self._writer = 0
        self._paused = False
        self._full = False
        self._closing = False
        self._lost = False
        self._eof = False
        self._read_ended = False
        if server is not None:
            server._attach()

    def _begin(self) -> None:
        self._protocol.connection_made(self)
        if not self._lost:
            _thread._begin(self._read, "transport")

    def _read(self) -> None:
        """The reading thread."""
        self._reader = _thread.get_ident()
        while not self._lost and not self._closing:
            if self._paused:
                _green.park()
                continue
            data = _sockets.receive(self._fd, _READ_SIZE, 0)
            failed = _sockets.failed()
            if failed == _EAGAIN:
                _sockets.wait_once(self._fd, _sockets.READ)
            elif failed:
                self._loop.call_soon_threadsafe(self._fail, failed)
                break
            elif data:
                self._loop.call_soon_threadsafe(self._received, data)
                _green.others()
            else:
                self._loop.call_soon_threadsafe(self._ended)
                break
        self._reader = 0

    def _received(self, data: bytes) -> None:
        if self._lost:
            return
        protocol = self._protocol
        if isinstance(protocol, BufferedProtocol):
            self._received_into(protocol, data)
            return
        try:
            protocol.data_received(data)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._fatal(e, "Fatal error: protocol.data_received() call failed.")

    def _received_into(self, protocol: BufferedProtocol, data: bytes) -> None:
        at = 0
        while at < len(data) and not self._lost:
            call = "get_buffer"
            try:
                buffer = protocol.get_buffer(-1)
                if not len(buffer):
                    raise RuntimeError("get_buffer() returned an empty buffer")
                count = min(len(buffer), len(data) - at)
                buffer[:count] = data[at : at + count]
                at += count
                call = "buffer_updated"
                protocol.buffer_updated(count)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as e:
                self._fatal(e, f"Fatal error: protocol.{call}() call failed.")

    def _ended(self) -> None:
        if self._lost or self._read_ended:
            return
        self._read_ended = True
        try:
            stays = self._protocol.eof_received()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._fatal(e, "Fatal error: protocol.eof_received() call failed.")
            return
        if not stays:
            self.close()

    def _fatal(self, error: BaseException, message: str) -> None:
        """The end of the connection, by an error that is told where it is none of the network's."""
        if not isinstance(error, OSError):
            self._loop._report_of(message, error, self, self._protocol)
        self._force(error)

    def _fail(self, number: int) -> None:
        try:
            _sockets.fail(number)
        except OSError as e:
            self._force(e)

    def get_extra_info(self, name: str, default=None):  # type: ignore[no-untyped-def]
        """`peername`, `sockname`, `socket`."""
        if name == "peername":
            return self._peer
        if name == "sockname":
            return self._name
        if name == "socket":
            return self._sock
        return default

    def __repr__(self) -> str:
        begin = "<_SelectorSocketTransport "
        if self._lost:
            return f"{begin}closed fd={self._fd}>"
        read = "polling" if self._reader and not self._closing and not self._paused else "idle"
        write = "polling" if self._out else "idle"
        state = "closing " if self._closing else ""
        return f"{begin}{state}fd={self._fd} read={read} write=<{write}, bufsize={self._out_size}>>"

    def is_closing(self) -> bool:
        """Whether it is closed, or will be when all is sent."""
        return self._closing

    def pause_reading(self) -> None:
        """Nothing more is told until `resume_reading`."""
        self._paused = True

    def resume_reading(self) -> None:
        """What comes is told again."""
        if self._paused:
            self._paused = False
            if self._reader:
                _green.wake(self._reader)

    def is_reading(self) -> bool:
        """Whether what comes is told."""
        return not self._paused and not self._closing

    def get_protocol(self):  # type: ignore[no-untyped-def]
        """Who is told."""
        return self._protocol

    def set_protocol(self, protocol) -> None:  # type: ignore[no-untyped-def]
        """Another one is, from now on."""
        self._protocol = protocol

    def get_write_buffer_size(self) -> int:
        """How many bytes wait to be sent."""
        return self._out_size

    def write(self, data) -> None:  # type: ignore[no-untyped-def]
        """Sends; what can't be sent now waits."""
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if self._lost or not data:
            return
        octets = data if isinstance(data, bytes) else bytes(data)
        if not self._out:
            done = _sockets.send(self._fd, octets, 0, 0)
            if done == len(octets):
                return
            if done < 0:
                if done != -_EAGAIN:
                    self._loop.call_soon(self._fail, -done)
                    return
                done = 0
            octets = octets[done:]
        self._out.append(octets)
        self._out_size += len(octets)
        if not self._writer:
            _thread._begin(self._write, "transport")
        self._pause_if_full()

    def _pause_if_full(self) -> None:
        if self._out_size > self._high and not self._full:
            self._full = True
            self._protocol.pause_writing()

    def get_write_buffer_limits(self) -> tuple[int, int]:
        """So few bytes have to be left for writing to go on, and above so many it pauses."""
        return self._low, self._high

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """Others; of one that is not given the other is four times as much, or a fourth."""
        if high is None:
            high = _HIGH_WATER if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._high = high
        self._low = low
        self._pause_if_full()

    def writelines(self, list_of_data) -> None:  # type: ignore[no-untyped-def]
        """Sends them all."""
        self.write(b"".join(list_of_data))

    def _write(self) -> None:
        """The writing thread: there while something waits to be sent."""
        self._writer = _thread.get_ident()
        while self._out and not self._lost:
            first = self._out[0]
            done = _sockets.send(self._fd, first, 0, 0)
            if done == -_EAGAIN:
                _sockets.wait_once(self._fd, _sockets.WRITE)
            elif done < 0:
                self._loop.call_soon_threadsafe(self._fail, -done)
                break
            else:
                self._out_size -= done
                if done == len(first):
                    self._out.popleft()
                else:
                    self._out[0] = first[done:]
                if self._full and self._out_size <= self._low:
                    self._full = False
                    self._loop.call_soon_threadsafe(self._resume)
        self._writer = 0
        if not self._out and not self._lost:
            self._loop.call_soon_threadsafe(self._drained)

    def _resume(self) -> None:
        if not self._lost:
            self._protocol.resume_writing()

    def _drained(self) -> None:
        """All is sent."""
        if self._out or self._lost:
            return
        if self._closing:
            self._end(None)
        elif self._eof:
            _sockets.shutdown(self._fd, 1)

    def can_write_eof(self) -> bool:
        """Whether `write_eof` can be called."""
        return True

    def write_eof(self) -> None:
        """Sends nothing more, and lets the peer know."""
        if not self._eof and not self._closing:
            self._eof = True
            if not self._out:
                _sockets.shutdown(self._fd, 1)

    def close(self) -> None:
        """Ends the connection when all is sent."""
        if self._closing:
            return
        self._closing = True
        if self._reader:
            _green.wake(self._reader)
        if not self._out:
            self._loop.call_soon(self._end, None)

    def abort(self) -> None:
        """Ends it at once."""
        self._force(None)

    def _force(self, error: BaseException | None) -> None:
        if self._lost:
            return
        self._out.clear()
        self._out_size = 0
        self._closing = True
        self._loop.call_soon(self._end, error)

    def _end(self, error: BaseException | None) -> None:
        if self._lost:
            return
        self._lost = True
        for thread in (self._reader, self._writer):
            if thread:
                _green.wake(thread)
        self._protocol.connection_lost(error)
        self._sock.close()
        server = self._server
        if server is not None:
            server._detach()


class Server:
    """Sockets that take connections for the loop."""

    __module__ = "asyncio.base_events"

    def __init__(self, loop: events.BaseEventLoop, socks: list[socket.socket], factory: Callable[[], object]) -> None:
        self._loop = loop
        self.sockets = socks
        self._factory = factory
        self._active = 0
        self._serving = False
        self._threads: list[int] = []
        self._waiters: list[Future] = []
        self._forever: Future | None = None

    def _start(self) -> None:
        if not self._serving:
            self._serving = True
            for sock in self.sockets:
                self._listen(sock)

    def _listen(self, sock: socket.socket) -> None:
        _thread._begin(lambda: self._accept(sock), "server")

    def _accept(self, sock: socket.socket) -> None:
        """The thread of a listening socket."""
        self._threads.append(_thread.get_ident())
        while self._serving:
            fd = _sockets.accept(sock.fileno())
            if fd == -_EAGAIN:
                _sockets.wait_once(sock.fileno(), _sockets.READ)
            elif fd < 0:
                _green.park_until(self._pause())
            else:
                tasks._names.count += 1  # CPython has a task for this
                self._loop.call_soon_threadsafe(self._accepted, fd)
                _green.others()

    def _pause(self) -> int:
        """Until when nothing is accepted after it failed, as when there are too many connections."""
        return int((self._loop.time() + 1) * 1e9)

    def _accepted(self, fd: int) -> None:
        try:
            sock = socket.socket(fileno=fd)
            transport = Transport(self._loop, sock, self._factory(), self)
        except OSError:
            _sockets.close(fd)
            return
        transport._begin()

    def _attach(self) -> None:
        self._active += 1

    def _detach(self) -> None:
        self._active -= 1
        self._wakeup()

    def _wakeup(self) -> None:
        if self._serving or self._active:
            return
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
        self._waiters.clear()

    def is_serving(self) -> bool:
        """Whether connections are taken."""
        return self._serving

    def get_loop(self) -> events.BaseEventLoop:
        """The loop."""
        return self._loop

    async def start_serving(self) -> None:
        """Takes connections from now on."""
        self._start()

    def close(self) -> None:
        """Takes no more; those there are stay."""
        if not self._serving and not self.sockets:
            return
        self._serving = False
        for thread in self._threads:
            _green.wake(thread)
        for sock in self.sockets:
            sock.close()
        self.sockets = []
        forever = self._forever
        if forever is not None and not forever.done():
            forever.cancel()
        self._wakeup()

    async def wait_closed(self) -> None:
        """Waits until all connections have ended."""
        if not self._active or not self.sockets:
            return
        waiter = Future(loop=self._loop)
        self._waiters.append(waiter)
        await waiter

    async def serve_forever(self) -> None:
        """Takes connections until it is called off."""
        if self._forever is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        self._start()
        forever = Future(loop=self._loop)
        self._forever = forever
        try:
            await forever
        finally:
            self._forever = None
            self.close()

    async def __aenter__(self) -> "Server":
        return self

    async def __aexit__(self, *exception: object) -> None:
        self.close()
        await self.wait_closed()


async def connected(loop: events.BaseEventLoop, sock: socket.socket, address: tuple[str, int]) -> None:
    """Connects, while other tasks run."""
    sock.setblocking(False)
    failed = sock.connect_ex(address)
    if failed == _EINPROGRESS:
        future = Future(loop=loop)

        def done() -> None:
            if not future.done():
                future.set_result(None)

        def wait() -> None:
            _sockets.wait(sock.fileno(), _sockets.WRITE, -1)
            loop.call_soon_threadsafe(done)

        _thread._begin(wait, "connect")
        await future
        failed = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if failed:
        try:
            _sockets.fail(failed)
        except OSError as e:
            raise type(e)(failed, f"Connect call failed {address}") from None


async def connect(loop: events.BaseEventLoop, protocol, host, port, given, local_addr):  # type: ignore[no-untyped-def]
    """A transport that is connected, for a protocol; the last error if no address answers."""
    if given is not None:
        if host is not None or port is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        if given.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {given!r}")
        ready = Transport(loop, given, protocol)
        ready._begin()
        return ready
    if host is None and port is None:
        raise ValueError("host and port was not specified and no sock specified")
    last: OSError | None = None
    for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        sock = socket.socket()
        try:
            if local_addr is not None:
                sock.bind(local_addr)
            await connected(loop, sock, found[4])
        except OSError as e:
            sock.close()
            last = e
            continue
        transport = Transport(loop, sock, protocol)
        transport._begin()
        return transport
    if last is not None:
        raise last
    raise OSError("getaddrinfo() returned empty list")


def serve(  # type: ignore[no-untyped-def]
    loop: events.BaseEventLoop, factory, host, port, given, backlog: int, reuse, reuse_port
) -> Server:  # fmt: skip
    """A server with a listening socket for each host, or with one that was given."""
    if given is not None:
        if host is not None or port is not None:
            raise ValueError("host/port and sock can not be specified at the same time")
        if given.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {given!r}")
        given.setblocking(False)
        given.listen(backlog)
        return Server(loop, [given], factory)
    if host is None and port is None:
        raise ValueError("Neither host/port nor sock were specified")
    socks: list[socket.socket] = []
    try:
        for name in dict.fromkeys(_hosts(host)):
            tasks._names.count += 1  # CPython has a task that looks for the host
            sock = socket.socket()
            socks.append(sock)
            if reuse is None or reuse:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if reuse_port:
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            sock.setblocking(False)
            sock.bind((name, 0 if port is None else port))
        for sock in socks:
            sock.listen(backlog)
    except BaseException:
        for sock in socks:
            sock.close()
        raise
    return Server(loop, socks, factory)


def _hosts(host) -> list[str]:  # type: ignore[no-untyped-def]
    if host is None:
        return [""]
    return [host] if isinstance(host, str) else list(host)
