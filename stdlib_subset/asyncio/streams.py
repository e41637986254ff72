"""Connections as streams: a reader and a writer."""

from asyncio import events, tasks, transports
from asyncio.exceptions import IncompleteReadError, LimitOverrunError
from asyncio.futures import Future
from asyncio.protocols import Protocol
from collections import deque

_LIMIT = 64 * 1024


class StreamReader:
    """What comes, in order."""

    def __init__(self, limit: int = _LIMIT, loop: events.BaseEventLoop | None = None) -> None:
        if limit <= 0:
            raise ValueError("Limit cannot be <= 0")
        self._limit = limit
        self._loop: events.BaseEventLoop = events.get_event_loop() if loop is None else loop
        self._buffer = bytearray()
        self._eof = False
        self._waiter: Future | None = None
        self._exception: BaseException | None = None
        self._transport: transports.Transport | None = None
        self._paused = False

    def exception(self) -> BaseException | None:
        """What the stream ended by."""
        return self._exception

    def set_exception(self, exc: BaseException) -> None:
        """It ends by this."""
        self._exception = exc
        self._wakeup()

    def _wakeup(self) -> None:
        waiter = self._waiter
        if waiter is not None:
            self._waiter = None
            if not waiter.done():
                waiter.set_result(None)

    def set_transport(self, transport) -> None:  # type: ignore[no-untyped-def]
        """Where it comes from."""
        self._transport = transport

    def feed_eof(self) -> None:
        """Nothing more comes."""
        self._eof = True
        self._wakeup()

    def at_eof(self) -> bool:
        """Whether all has been read, and nothing more comes."""
        return self._eof and not self._buffer

    def feed_data(self, data) -> None:  # type: ignore[no-untyped-def]
        """Some more has come."""
        if not data:
            return
        self._buffer += data
        self._wakeup()
        transport = self._transport
        if transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
            transport.pause_reading()
            self._paused = True

    def _maybe_resume(self) -> None:
        transport = self._transport
        if self._paused and transport is not None and len(self._buffer) <= self._limit:
            self._paused = False
            transport.resume_reading()

    async def _wait_for_data(self, name: str) -> None:
        if self._waiter is not None:
            raise RuntimeError(f"{name}() called while another coroutine is already waiting for incoming data")
        transport = self._transport
        if self._paused and transport is not None:
            self._paused = False
            transport.resume_reading()
        waiter = Future(loop=self._loop)
        self._waiter = waiter
        try:
            await waiter
        finally:
            self._waiter = None

    def _check(self) -> None:
        error = self._exception
        if error is not None:
            raise error

    def _take(self, n: int) -> bytes:
        data = bytes(self._buffer[:n])
        del self._buffer[:n]
        self._maybe_resume()
        return data

    async def readline(self) -> bytes:
        """Until the end of the line, or of the stream."""
        try:
            return await self.readuntil(b"\n")
        except IncompleteReadError as e:
            return e.partial
        except LimitOverrunError as e:
            if self._buffer.startswith(b"\n", e.consumed):
                del self._buffer[: e.consumed + 1]
            else:
                self._buffer.clear()
            self._maybe_resume()
            raise ValueError(e.args[0]) from None

    async def readuntil(self, separator: bytes = b"\n") -> bytes:
        """Until the separator, which is read too."""
        size = len(separator)
        if size == 0:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        offset = 0
        at = 0
        while True:
            length = len(self._buffer)
            if length - offset >= size:
                at = self._buffer.find(separator, offset)
                if at != -1:
                    break
                offset = length + 1 - size
                if offset > self._limit:
                    raise LimitOverrunError("Separator is not found, and chunk exceed the limit", offset)
            if self._eof:
                raise IncompleteReadError(self._take(length), None)
            await self._wait_for_data("readuntil")
            self._check()
        if at > self._limit:
            raise LimitOverrunError("Separator is found, but chunk is longer than limit", at)
        return self._take(at + size)

    async def read(self, n: int = -1) -> bytes:
        """At most `n` bytes, what there is; below 0: all until the end."""
        self._check()
        if n == 0:
            return b""
        if n < 0:
            blocks: list[bytes] = []
            while True:
                block = await self.read(self._limit)
                if not block:
                    break
                blocks.append(block)
            return b"".join(blocks)
        if not self._buffer and not self._eof:
            await self._wait_for_data("read")
            self._check()
        return self._take(n)

    async def readexactly(self, n: int) -> bytes:
        """Exactly so many bytes."""
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._check()
        while len(self._buffer) < n:
            if self._eof:
                raise IncompleteReadError(self._take(len(self._buffer)), n)
            await self._wait_for_data("readexactly")
            self._check()
        return self._take(n) if n else b""

    def __aiter__(self) -> "StreamReader":
        return self

    async def __anext__(self) -> bytes:
        line = await self.readline()
        if line == b"":
            raise StopAsyncIteration
        return line


class StreamReaderProtocol(Protocol):
    """Tells a reader what comes, and writers when there is room."""

    def __init__(self, reader: StreamReader, loop: events.BaseEventLoop, callback=None) -> None:  # type: ignore[no-untyped-def]
        self._reader = reader
        self._loop = loop
        self._callback = callback
        self._paused = False
        self._drains: deque[Future] = deque()
        self._lost = False
        self._closed = Future(loop=loop)

    def connection_made(self, transport) -> None:  # type: ignore[no-untyped-def]
        """Begins what answers the connection."""
        self._reader.set_transport(transport)
        callback = self._callback
        if callback is not None:
            _answer(callback, self._reader, StreamWriter(transport, self, self._reader, self._loop), self._loop)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Ends all that waits for it."""
        self._lost = True
        if exc is None:
            self._reader.feed_eof()
        else:
            self._reader.set_exception(exc)
        if not self._closed.done():
            if exc is None:
                self._closed.set_result(None)
            else:
                self._closed.set_exception(exc)
                self._closed.exception()  # nobody need ask
        for waiter in self._drains:
            if not waiter.done():
                if exc is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(exc)

    def data_received(self, data: bytes) -> None:
        """Hands it on."""
        self._reader.feed_data(data)

    def eof_received(self) -> bool | None:
        """The connection stays open for what is to be sent."""
        self._reader.feed_eof()
        return True

    def pause_writing(self) -> None:
        """`drain` waits from now on."""
        self._paused = True

    def resume_writing(self) -> None:
        """It goes on."""
        self._paused = False
        for waiter in self._drains:
            if not waiter.done():
                waiter.set_result(None)

    async def _drain(self) -> None:
        if self._lost:
            raise ConnectionResetError("Connection lost")
        if not self._paused:
            return
        waiter = Future(loop=self._loop)
        self._drains.append(waiter)
        try:
            await waiter
        finally:
            self._drains.remove(waiter)


def _answer(callback, reader: StreamReader, writer: "StreamWriter", loop: events.BaseEventLoop) -> None:  # type: ignore[no-untyped-def]
    """Calls it; a coroutine runs as a task."""
    _run(callback(reader, writer), loop, writer.transport)


def _run(found, loop: events.BaseEventLoop, transport) -> None:  # type: ignore[no-untyped-def]
    if found is None:
        return

    def ended(task: Future) -> None:
        error = task.exception()
        if error is not None:
            loop._report("Unhandled exception in client_connected_cb", error, "transport", transport)
            transport.close()

    tasks.Task(found, loop=loop).add_done_callback(ended)


class StreamWriter:
    """What is sent."""

    def __init__(self, transport, protocol: StreamReaderProtocol, reader, loop: events.BaseEventLoop) -> None:  # type: ignore[no-untyped-def]
        self._transport = transport
        self._protocol = protocol
        self._reader = reader
        self._loop = loop

    @property
    def transport(self):  # type: ignore[no-untyped-def]
        """The connection."""
        return self._transport

    def write(self, data) -> None:  # type: ignore[no-untyped-def]
        """Sends; what can't be sent now waits."""
        self._transport.write(data)

    def writelines(self, data) -> None:  # type: ignore[no-untyped-def]
        """Sends them all."""
        self._transport.writelines(data)

    def write_eof(self) -> None:
        """Sends nothing more."""
        self._transport.write_eof()

    def can_write_eof(self) -> bool:
        """Whether `write_eof` can be called."""
        return self._transport.can_write_eof()

    def close(self) -> None:
        """Ends the connection when all is sent."""
        self._transport.close()

    def is_closing(self) -> bool:
        """Whether it is closed, or will be."""
        return self._transport.is_closing()

    async def wait_closed(self) -> None:
        """Waits until it has ended."""
        await self._protocol._closed

    def get_extra_info(self, name: str, default=None):  # type: ignore[no-untyped-def]
        """`peername`, `sockname`, `socket`."""
        return self._transport.get_extra_info(name, default)

    async def drain(self) -> None:
        """Waits until there is room for more."""
        error = self._reader.exception()
        if error is not None:
            raise error
        if self._transport.is_closing():
            await tasks.sleep(0)
        await self._protocol._drain()


async def open_connection(host=None, port=None, *, limit: int = _LIMIT, sock=None, local_addr=None):  # type: ignore[no-untyped-def]
    """Connects: a reader and a writer."""
    loop = events.get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop)
    transport = await transports.connect(loop, protocol, host, port, sock, local_addr)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def start_server(  # type: ignore[no-untyped-def]
    client_connected_cb, host=None, port=None, *, limit: int = _LIMIT, sock=None, backlog: int = 100,
    reuse_address=None, reuse_port=None, start_serving: bool = True,
) -> transports.Server:  # fmt: skip
    """Takes connections: calls `client_connected_cb(reader, writer)` for each."""
    loop = events.get_running_loop()

    def factory():  # type: ignore[no-untyped-def]
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), loop, client_connected_cb)

    server = transports.serve(loop, factory, host, port, sock, backlog, reuse_address, reuse_port)
    if start_serving:
        server._start()
    return server
