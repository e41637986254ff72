"""Servers that make an object of a class for each request, one after the other or in threads."""

import socket
import sys
import threading
import time
import traceback
from contextlib import suppress
from io import BytesIO

import _sockets


class BaseServer:
    """What is common to servers: the loop, and what is done with a request."""

    timeout: float | None = None

    def __init__(self, server_address, RequestHandlerClass) -> None:  # type: ignore[no-untyped-def]
        self.server_address = server_address
        self.RequestHandlerClass = RequestHandlerClass
        self._stopping = False
        self._serving = False
        self._threads: list[threading.Thread] = []

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        self.server_close()

    def server_activate(self) -> None:
        """Called before the first request."""

    def server_close(self) -> None:
        """Called when the server is done."""

    def fileno(self) -> int:
        """The descriptor to wait on."""
        raise NotImplementedError

    def serve_forever(self, poll_interval: float = 0.5) -> None:
        """Takes requests until shutdown() is called, which is looked at every `poll_interval` seconds."""
        self._serving = True
        pause = int(poll_interval * 1e9)
        try:
            while not self._stopping:
                ready = _sockets.wait(self.fileno(), _sockets.READ, time.monotonic_ns() + pause)
                if self._stopping:
                    break
                if ready:
                    self._handle_request_noblock()
                self.service_actions()
        finally:
            self._stopping = False
            self._serving = False

    def shutdown(self) -> None:
        """Ends serve_forever(), and waits until it has ended: for another thread than that which runs it."""
        self._stopping = True
        while self._serving:
            time.sleep(0.001)

    def service_actions(self) -> None:
        """Called after each turn of the loop."""

    def handle_request(self) -> None:
        """Takes one request, or calls handle_timeout()."""
        limit = self.timeout
        deadline = -1 if limit is None else time.monotonic_ns() + int(limit * 1e9)
        if _sockets.wait(self.fileno(), _sockets.READ, deadline):
            self._handle_request_noblock()
        else:
            self.handle_timeout()

    def _handle_request_noblock(self) -> None:
        raise NotImplementedError

    def handle_timeout(self) -> None:
        """Called when no request came in time."""

    def handle_error(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Shows what a handler raised."""
        print("-" * 40, file=sys.stderr)
        print("Exception occurred during processing of request from", client_address, file=sys.stderr)
        traceback.print_exc()
        print("-" * 40, file=sys.stderr)


class _SocketServer(BaseServer):
    """What servers of streams and of datagrams do with their socket."""

    address_family = socket.AF_INET
    socket_type = socket.SOCK_STREAM
    allow_reuse_address = False
    allow_reuse_port = False

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate: bool = True) -> None:  # type: ignore[no-untyped-def]
        super().__init__(server_address, RequestHandlerClass)
        self.socket = socket.socket(self.address_family, self.socket_type)
        if bind_and_activate:
            try:
                self.server_bind()
                self.server_activate()
            except BaseException:
                self.server_close()
                raise

    def server_bind(self) -> None:
        """Gives the socket its address."""
        if self.allow_reuse_address:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self.allow_reuse_port:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()

    def server_close(self) -> None:
        """Closes the socket."""
        self.socket.close()

    def fileno(self) -> int:
        """The socket's descriptor."""
        return self.socket.fileno()


class TCPServer(_SocketServer):
    """A server of streams."""

    request_queue_size = 5

    def server_activate(self) -> None:
        """Connections are taken from now on."""
        self.socket.listen(self.request_queue_size)

    def get_request(self):  # type: ignore[no-untyped-def]
        """The next connection and its peer."""
        return self.socket.accept()

    def _handle_request_noblock(self) -> None:
        try:
            request, client_address = self.get_request()
        except OSError:
            return
        if not self.verify_request(request, client_address):
            self.shutdown_request(request)
            return
        try:
            self.process_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)
            self.shutdown_request(request)

    def verify_request(self, request, client_address) -> bool:  # type: ignore[no-untyped-def]
        """Whether a request is to be answered."""
        return True

    def process_request(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Answers a request."""
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def finish_request(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Makes the object that answers."""
        self.RequestHandlerClass(request, client_address, self)

    def shutdown_request(self, request) -> None:  # type: ignore[no-untyped-def]
        """Ends a connection, so that the peer sees its end."""
        assert not isinstance(request, tuple)  # as servers of datagrams have it, which may share ThreadingMixIn
        with suppress(OSError):
            request.shutdown(socket.SHUT_WR)
        self.close_request(request)

    def close_request(self, request) -> None:  # type: ignore[no-untyped-def]
        """Closes a connection."""
        assert not isinstance(request, tuple)
        request.close()


class UDPServer(_SocketServer):
    """A server of datagrams: a request is the data and the socket to answer on."""

    socket_type = socket.SOCK_DGRAM
    max_packet_size = 8192

    def get_request(self):  # type: ignore[no-untyped-def]
        """The next datagram with its socket, and its sender."""
        data, client_address = self.socket.recvfrom(self.max_packet_size)
        return (data, self.socket), client_address

    def _handle_request_noblock(self) -> None:
        try:
            request, client_address = self.get_request()
        except OSError:
            return
        if not self.verify_request(request, client_address):
            return
        try:
            self.process_request(request, client_address)
        except Exception:
            self.handle_error(request, client_address)

    def verify_request(self, request, client_address) -> bool:  # type: ignore[no-untyped-def]
        """Whether a request is to be answered."""
        return True

    def process_request(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Answers a request."""
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def shutdown_request(self, request) -> None:  # type: ignore[no-untyped-def]
        """There is no connection to end."""
        self.close_request(request)

    def finish_request(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Makes the object that answers."""
        self.RequestHandlerClass(request, client_address, self)

    def close_request(self, request) -> None:  # type: ignore[no-untyped-def]
        """Nothing: the socket is the server's own."""


class ThreadingMixIn:
    """Answers each request in a thread of its own."""

    daemon_threads = False
    block_on_close = True

    def process_request_thread(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Runs in that thread."""
        try:
            self.finish_request(request, client_address)  # type: ignore[attr-defined]
        except Exception:
            self.handle_error(request, client_address)  # type: ignore[attr-defined]
        finally:
            self.shutdown_request(request)  # type: ignore[attr-defined]
        _forget(self._threads, threading.current_thread())

    def process_request(self, request, client_address) -> None:  # type: ignore[no-untyped-def]
        """Starts it."""
        thread = threading.Thread(target=self.process_request_thread, args=(request, client_address))
        thread.daemon = self.daemon_threads
        if self.block_on_close and not self.daemon_threads:
            self._threads.append(thread)
        thread.start()

    def server_close(self) -> None:
        """Closes the socket, and waits for what is being answered."""
        super().server_close()  # type: ignore[misc]
        for thread in list(self._threads):
            thread.join()


def _forget(threads: list[threading.Thread], thread: threading.Thread) -> None:
    if thread in threads:
        threads.remove(thread)


class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    """A server of streams with a thread for each connection."""


class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    """A server of datagrams with a thread for each."""


class BaseRequestHandler:
    """One request: setup(), handle(), finish()."""

    def __init__(self, request, client_address, server) -> None:  # type: ignore[no-untyped-def]
        self.request = request
        self.client_address = client_address
        self.server = server
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()

    def setup(self) -> None:
        """Called first."""

    def handle(self) -> None:
        """Answers the request."""

    def finish(self) -> None:
        """Called last."""


class _SocketWriter:
    """A file whose writes go to the socket at once, or when there are `room` bytes."""

    def __init__(self, sock, room: int) -> None:  # type: ignore[no-untyped-def]
        self._sock = sock
        self._room = room
        self._waiting: list[bytes] = []
        self._size = 0
        self.closed = False

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        """The descriptor."""
        return self._sock.fileno()

    def write(self, b) -> int:  # type: ignore[no-untyped-def]
        """All of the bytes."""
        octets = b if isinstance(b, bytes) else bytes(b)
        if self._room == 0:
            self._sock.sendall(octets)
        else:
            self._waiting.append(octets)
            self._size += len(octets)
            if self._size >= self._room:
                self.flush()
        return len(octets)

    def writelines(self, lines) -> None:  # type: ignore[no-untyped-def]
        """Writes each."""
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Sends what waits."""
        if self._size:
            data = b"".join(self._waiting)
            self._waiting.clear()
            self._size = 0
            self._sock.sendall(data)
        self._sock._send_held()

    def hold(self, data: bytes) -> None:
        """Writes what surely more comes behind: both are sent together."""
        if self._room == 0:
            self._sock._hold(data)
        else:
            self.write(data)

    def close(self) -> None:
        """Sends what waits; the socket stays."""
        if not self.closed:
            self.flush()
            self.closed = True


class StreamRequestHandler(BaseRequestHandler):
    """A connection as two files, rfile and wfile."""

    rbufsize = -1
    wbufsize = 0
    timeout: float | None = None
    disable_nagle_algorithm = False

    def setup(self) -> None:
        """Makes the files."""
        request = self.request
        assert isinstance(request, socket.socket)
        self.connection = request
        if self.timeout is not None:
            self.connection.settimeout(self.timeout)
        if self.disable_nagle_algorithm:
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rfile = self.connection.makefile("rb")
        self.wfile = _SocketWriter(self.connection, 8192 if self.wbufsize < 0 else self.wbufsize)

    def finish(self) -> None:
        """Sends what waits, and closes the files."""
        if not self.wfile.closed:
            with suppress(OSError):
                self.wfile.flush()
        self.wfile.close()
        self.rfile.close()


class DatagramRequestHandler(BaseRequestHandler):
    """A datagram as two files: what is written to wfile is the answer."""

    def setup(self) -> None:
        """Makes the files."""
        request = self.request
        assert isinstance(request, tuple)
        self.packet, self.socket = request
        self.rfile = BytesIO(self.packet)
        self.wfile = BytesIO()

    def finish(self) -> None:
        """Sends the answer."""
        self.socket.sendto(self.wfile.getvalue(), self.client_address)
