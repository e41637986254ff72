"""The event loop: what is ready runs, in the order in which it became so; what is timed becomes ready in time.

The loop runs on the thread that runs it. Each task has a thread of its own (`tasks.py`), which it lets run until it
waits, so that one piece of the program runs at a time, as in CPython.
"""

import _thread
import sys
import time
import traceback
from asyncio import bridges, datagrams, futures, tasks, threads, transports, watching  # they refer to this in functions
from collections import deque
from collections.abc import Callable
from heapq import heappop, heappush

import _contexts
import _green  # type: ignore[import-not-found]

if _green.signals:
    from asyncio import unix_signals
if _green.logging:
    import logging

_READ = 1
_WRITE = 2
"""as `_sockets` has them"""
_MOST_UNSEEN = 64
"""futures that have failed and whose exception may still be asked for"""


class Handle:
    """A call to come."""

    def __init__(self, call: Callable[[], object], loop: "BaseEventLoop") -> None:
        self._call: Callable[[], object] | None = call
        self._loop = loop
        self._cancelled = False

    def cancel(self) -> None:
        """Calls it off."""
        self._cancelled = True
        self._call = None

    def cancelled(self) -> bool:
        """Whether it was called off."""
        return self._cancelled

    def _run(self) -> None:
        call = self._call
        if call is None:
            return
        try:
            call()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._loop._report("Exception in callback", e, "handle", self)


class TimerHandle(Handle):
    """A call at a time."""

    def __init__(self, when: float, call: Callable[[], object], loop: "BaseEventLoop") -> None:
        Handle.__init__(self, call, loop)
        self._when = when

    def when(self) -> float:
        """That time, as `loop.time()` has it."""
        return self._when


class BegunGenerator:
    """An async generator that others may have than the loop that goes through it."""

    def __init__(self, end: Callable[[BaseException | None], None], ended: Callable[[], bool]) -> None:
        self.end = end
        self.ended = ended


class AbstractEventLoop:
    """What event loops are."""


class BaseEventLoop(AbstractEventLoop):
    """The event loop."""

    __module__ = "asyncio.base_events"

    def __init__(self) -> None:
        self._ready: deque[Handle] = deque()
        self._scheduled: list[tuple[float, int, TimerHandle]] = []
        self._timers = 0
        self._stopping = False
        self._closed = False
        self._thread = 0
        self._debug = False
        self._calls = 0  # that threads run for tasks
        self._begun: list[BegunGenerator] = []
        self._most_begun = 16
        self._idle: futures.Future | None = None  # done when there are none
        self._exception_handler = None
        self._watches = watching.Watches()
        self._unseen: deque[futures.Future] = deque()  # those that have failed

    def time(self) -> float:
        """The loop's clock."""
        return time.monotonic()

    def call_soon(self, callback, *args, context=None) -> Handle:  # type: ignore[no-untyped-def]
        """Calls `callback(*args)` when what is ready now has run."""
        self._check_closed()
        handle = Handle(_contexts.bound(lambda: callback(*args)), self)
        self._ready.append(handle)
        return handle

    def _soon(self, context: int, callback, future) -> None:  # type: ignore[no-untyped-def]
        """The same in a context that was saved."""
        self._check_closed()
        self._ready.append(Handle(_contexts.within(context, lambda: callback(future)), self))

    def call_soon_threadsafe(self, callback, *args, context=None) -> Handle:  # type: ignore[no-untyped-def]
        """The same from another thread."""
        self._check_closed()
        handle = Handle(_contexts.bound(lambda: callback(*args)), self)
        self._ready.append(handle)
        if self._thread:
            _green.wake(self._thread)
        return handle

    def call_later(self, delay: float, callback, *args, context=None) -> TimerHandle:  # type: ignore[no-untyped-def]
        """Calls it in `delay` seconds."""
        return self._at(self.time() + delay, lambda: callback(*args))

    def call_at(self, when: float, callback, *args, context=None) -> TimerHandle:  # type: ignore[no-untyped-def]
        """Calls it when `time()` is `when`."""
        return self._at(when, lambda: callback(*args))

    def _at(self, when: float, call: Callable[[], object]) -> TimerHandle:
        self._check_closed()
        handle = TimerHandle(when, _contexts.bound(call), self)
        self._timers += 1
        heappush(self._scheduled, (when, self._timers, handle))
        return handle

    def run_forever(self) -> None:
        """Runs until `stop`."""
        self._check_closed()
        if self._thread:
            raise RuntimeError("This event loop is already running")
        if _running.loop is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        self._thread = _thread._self()
        _running.loop = self
        try:
            while True:
                self._run_once()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            self._thread = 0
            _running.loop = None

    def _run_once(self) -> None:
        while self._scheduled and self._scheduled[0][2]._cancelled:
            heappop(self._scheduled)
        if not self._ready and not self._stopping:
            if self._scheduled:
                _thread._park(self._scheduled[0][0])
            else:
                _thread._park(-1.0)
            if _green.signals:
                _green.look()
        else:
            _green.round()
        now = self.time() + 1e-9
        while self._scheduled and self._scheduled[0][0] < now:
            handle = heappop(self._scheduled)[2]
            if not handle._cancelled:
                self._ready.append(handle)
        for _ in range(len(self._ready)):
            self._ready.popleft()._run()

    def create_future(self) -> "futures.Future":
        """A future of this loop."""
        return futures.Future(loop=self)

    def create_task(self, coro, *, name=None, context=None) -> "tasks.Task":  # type: ignore[no-untyped-def]
        """Runs a coroutine as a task of this loop."""
        self._check_closed()
        return tasks.Task(coro, loop=self, name=name)

    def run_until_complete(self, future):  # type: ignore[no-untyped-def]
        """Runs until it is done; what it gave."""
        self._check_closed()
        awaited = tasks.ensure_future(future, loop=self)

        def stop(_: "futures.Future") -> None:
            self.stop()

        awaited.add_done_callback(stop)
        try:
            self.run_forever()
        except BaseException:
            if awaited.done() and not awaited.cancelled():
                awaited.exception()
            raise
        finally:
            awaited.remove_done_callback(stop)
        if not awaited.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return awaited.result()

    def run_in_executor(self, executor, func, *args):  # type: ignore[no-untyped-def]
        """Has the executor call `func(*args)`; a future of what that gives. None: each call has a thread of its own."""
        if executor is None:
            return tasks.Task(threads.in_thread(False, func, *args), loop=self, name="executor")
        return bridges.wrap_future(executor.submit(func, *args), loop=self)

    def add_reader(self, fd, callback, *args) -> None:  # type: ignore[no-untyped-def]
        """Calls `callback(*args)` whenever there is something to read."""
        self._check_closed()
        self._watches.add(self, fd, _READ, lambda: callback(*args))

    def remove_reader(self, fd) -> bool:  # type: ignore[no-untyped-def]
        """No more; whether it did."""
        return self._watches.remove(fd, _READ)

    def add_writer(self, fd, callback, *args) -> None:  # type: ignore[no-untyped-def]
        """The same whenever something can be written."""
        self._check_closed()
        self._watches.add(self, fd, _WRITE, lambda: callback(*args))

    def remove_writer(self, fd) -> bool:  # type: ignore[no-untyped-def]
        """No more; whether it did."""
        return self._watches.remove(fd, _WRITE)

    if _green.signals:

        def add_signal_handler(self, sig, callback, *args) -> None:  # type: ignore[no-untyped-def]
            """Calls `callback(*args)` when a signal comes."""
            unix_signals.add(self, sig, lambda: callback(*args))

        def remove_signal_handler(self, sig) -> bool:  # type: ignore[no-untyped-def]
            """No more; whether it did."""
            return unix_signals.remove(sig)

    async def sock_recv(self, sock, nbytes: int) -> bytes:  # type: ignore[no-untyped-def]
        """What comes through a socket that never blocks."""
        return await watching.receive(self, sock, nbytes)

    async def sock_recv_into(self, sock, buf) -> int:  # type: ignore[no-untyped-def]
        """The same, into a buffer."""
        return await watching.receive_into(self, sock, buf)

    async def sock_recvfrom(self, sock, bufsize: int):  # type: ignore[no-untyped-def]
        """A datagram and its sender."""
        return await watching.receive_from(self, sock, bufsize)

    async def sock_sendall(self, sock, data) -> None:  # type: ignore[no-untyped-def]
        """Sends all of it."""
        await watching.send_all(self, sock, data)

    async def sock_sendto(self, sock, data, address) -> int:  # type: ignore[no-untyped-def]
        """Sends a datagram."""
        return await watching.send_to(self, sock, data, address)

    async def sock_connect(self, sock, address) -> None:  # type: ignore[no-untyped-def]
        """Connects it."""
        await watching.connect(self, sock, address)

    async def sock_accept(self, sock):  # type: ignore[no-untyped-def]
        """The next connection, which never blocks, and its peer."""
        return await watching.accept(self, sock)

    async def create_connection(  # type: ignore[no-untyped-def]
        self, protocol_factory, host=None, port=None, *, sock=None, local_addr=None
    ):  # fmt: skip
        """Connects, or takes a socket that is: a transport and the protocol it is for."""
        protocol = protocol_factory()
        transport = await transports.connect(self, protocol, host, port, sock, local_addr)
        return transport, protocol

    async def create_server(  # type: ignore[no-untyped-def]
        self, protocol_factory, host=None, port=None, *, sock=None, backlog: int = 100, reuse_address=None,
        reuse_port=None, start_serving: bool = True,
    ) -> "transports.Server":  # fmt: skip
        """Takes connections, with a protocol for each."""
        server = transports.serve(self, protocol_factory, host, port, sock, backlog, reuse_address, reuse_port)
        if start_serving:
            server._start()
        return server

    async def create_datagram_endpoint(  # type: ignore[no-untyped-def]
        self, protocol_factory, local_addr=None, remote_addr=None, *, family: int = 0, proto: int = 0, flags: int = 0,
        reuse_port=None, allow_broadcast=None, sock=None,
    ):  # fmt: skip
        """Sends and receives datagrams: a transport and the protocol it is for."""
        return await datagrams.endpoint(
            self, protocol_factory, local_addr, remote_addr, family, proto, flags, reuse_port, allow_broadcast, sock
        )

    def stop(self) -> None:
        """Ends `run_forever` when what is ready has run."""
        self._stopping = True

    def is_running(self) -> bool:
        """Whether it runs."""
        return self._thread != 0

    def is_closed(self) -> bool:
        """Whether it was closed."""
        return self._closed

    def close(self) -> None:
        """It won't run again."""
        if self._thread:
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._scheduled.clear()
        while self._unseen:
            self._unseen.popleft()._tell_unseen()

    def set_exception_handler(self, handler) -> None:  # type: ignore[no-untyped-def]
        """Has it told of what fails where nobody else sees it: `handler(loop, context)`; None: stderr is."""
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def get_exception_handler(self):  # type: ignore[no-untyped-def]
        """Who is told."""
        return self._exception_handler

    def call_exception_handler(self, context) -> None:  # type: ignore[no-untyped-def]
        """Tells of something that has failed: `message`, perhaps `exception`, and more."""
        handler = self._exception_handler
        if handler is None:
            self.default_exception_handler(context)
            return
        try:
            handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            _show("Unhandled error in exception handler", "", e)

    def default_exception_handler(self, context) -> None:  # type: ignore[no-untyped-def]
        """Tells stderr."""
        more = "\n".join([f"{k}: {context[k]!r}" for k in sorted(context) if k not in ("message", "exception")])
        error = context.get("exception")
        message = context.get("message") or "Unhandled exception in event loop"
        _show(str(message), more, error if isinstance(error, BaseException) else None)

    def _report(self, message: str, error: BaseException, name: str, thing) -> None:  # type: ignore[no-untyped-def]
        """The same of an exception that `thing` is to blame for."""
        if self._exception_handler is None:
            _show(message, f"{name}: {thing!r}", error)
        else:
            self.call_exception_handler({"message": message, "exception": error, name: thing})

    def _report_of(self, message: str, error: BaseException, transport, protocol) -> None:  # type: ignore[no-untyped-def]
        """The same of one that a transport's protocol is to blame for."""
        if self._exception_handler is None:
            _show(message, f"protocol: {protocol!r}\ntransport: {transport!r}", error)
        else:
            context = {"message": message, "exception": error, "transport": transport, "protocol": protocol}
            self.call_exception_handler(context)

    def _failed(self, future: "futures.Future") -> None:
        """Keeps a future that has failed, to tell of it if nobody asks. CPython does when the last reference goes."""
        self._unseen.append(future)
        if len(self._unseen) > _MOST_UNSEEN:
            self._unseen.popleft()._tell_unseen()

    def get_debug(self) -> bool:
        """Whether it was told to watch for mistakes, which it does not."""
        return self._debug

    def set_debug(self, enabled: bool) -> None:
        """Remembers this."""
        self._debug = enabled

    def _check_closed(self) -> None:
        if self._closed:
            raise RuntimeError("Event loop is closed")

    async def shutdown_asyncgens(self) -> None:
        """Closes the async generators that have begun and not ended."""
        left = [g for g in self._begun if not g.ended()]
        self._begun.clear()
        if left:
            await _closers.call(self, left)

    async def shutdown_default_executor(self) -> None:
        """Waits for the calls that threads run for tasks."""
        if self._calls:
            self._idle = self.create_future()
            await self._idle

    def _call_ended(self) -> None:
        self._calls -= 1
        if self._idle is not None and not self._calls:
            self._idle.set_result(None)


def _show(message: str, more: str, error: BaseException | None) -> None:
    if _green.logging:
        logging.getLogger("asyncio").error(f"{message}\n{more}" if more else message, exc_info=error)
    else:
        print(message, file=sys.stderr)
        if more:
            print(more, file=sys.stderr)
        if error is not None:
            traceback.print_exception(error)


class _Closers:
    """What closes async generators, in tasks of the loop: told by `leaving.py`."""

    def __init__(self) -> None:
        self.call: Callable[[BaseEventLoop, list[BegunGenerator]], futures.Future] = _no_closers


def _no_closers(loop: BaseEventLoop, left: list[BegunGenerator]) -> "futures.Future":
    return loop.create_future()


_closers = _Closers()


class _Running:
    """The loop that runs, and the one that was set for the main thread."""

    def __init__(self) -> None:
        self.loop: BaseEventLoop | None = None
        self.current: BaseEventLoop | None = None


_running = _Running()


def _get_running_loop() -> BaseEventLoop | None:
    return _running.loop


def get_running_loop() -> BaseEventLoop:
    """The loop that runs; RuntimeError if none does."""
    loop = _running.loop
    if loop is None:
        raise RuntimeError("no running event loop")
    return loop


def get_event_loop() -> BaseEventLoop:
    """The loop that runs, else the one that was set, else a new one."""
    loop = _running.loop
    if loop is not None:
        return loop
    current = _running.current
    if current is None:
        current = new_event_loop()
        _running.current = current
    return current


def new_event_loop() -> BaseEventLoop:
    """A loop that has not run."""
    return BaseEventLoop()


def set_event_loop(loop: BaseEventLoop | None) -> None:
    """Sets what `get_event_loop` gives."""
    _running.current = loop
