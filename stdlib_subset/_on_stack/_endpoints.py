"""Sockets of our own TCP/IP, by descriptors: what `_sockets` does is done here."""

import _thread
import time
from errno import (
    EADDRINUSE,
    EADDRNOTAVAIL,
    EAFNOSUPPORT,
    EAGAIN,
    EALREADY,
    EBADF,
    EINPROGRESS,
    EINVAL,
    EISCONN,
    EMFILE,
    ENETUNREACH,
    ENOTCONN,
    EOPNOTSUPP,
    EPIPE,
    EPROTONOSUPPORT,
)

import _green
from _network import Network, up
from machine import instant, word
from net.errors import NetError
from net.tcp.connection import Connection
from net.tcp.listener import Listener
from net.tcp.state import CLOSED, SYN_SENT
from net.udp import UdpSocket

READ = 1
WRITE = 2
INET = 2
STREAM = 1
DATAGRAM = 2
PEEK = 2
MORE = 0x8000
NONBLOCKING_AND_CLOEXEC = 2048 | 524288
FIRST = 3
MOST = 65536


class Endpoint:
    """A socket, which several descriptors may mean. `address` is what it was bound to: host << 16 | port."""

    def __init__(self, network: Network, kind: word, proto: word) -> None:
        self.network = network
        self.kind = kind
        self.proto = proto
        self.address = 0
        self.descriptors: word = 1
        self.connection: Connection | None = None
        self.listener: Listener | None = None
        self.udp: UdpSocket | None = None
        self.waiting: list[int] = []
        self.read_shut = False
        self.nodelay = False
        self.keep_alive = False
        self.keep_idle = 7200
        self.keep_interval = 75
        self.keep_count = 9
        self.reuse = False
        self.linger = -1
        self.receive_limit = 0
        self.send_limit = 0

    def event(self) -> None:
        """Something has changed: whoever waits looks again."""
        if self.waiting:
            for thread in self.waiting:
                _green.wake(thread)
            self.waiting.clear()

    def ready(self, events: int) -> bool:
        """Whether reading or writing would not block now."""
        connection = self.connection
        if connection is not None:
            return (
                events & READ != 0
                and (self.read_shut or connection.readable)
                or (events & WRITE != 0 and connection.writable)
            )
        listener = self.listener
        if listener is not None:
            return events & READ != 0 and listener.readable
        udp = self.udp
        if udp is not None:
            return events & WRITE != 0 or udp.is_readable()
        return True

    def attach(self, connection: Connection) -> None:
        """This connection is the socket's."""
        self.connection = connection
        connection.on_event = self.event
        if self.send_limit:
            connection.set_send_limit(self.send_limit)
        connection.nodelay = self.nodelay
        connection.keep_idle = self.keep_idle * 1_000_000_000
        connection.keep_interval = self.keep_interval * 1_000_000_000
        connection.keep_count = self.keep_count
        if self.keep_alive:
            connection.set_keep_alive(time.monotonic_ns(), True)


class _Table:
    def __init__(self) -> None:
        self.endpoints: list[Endpoint | None] = [None] * FIRST
        self.free: list[int] = []
        self.failed = 0
        self.peer: word = 0


table = _Table()


def find(fd: int) -> Endpoint | None:
    """The socket of a descriptor."""
    return table.endpoints[fd] if 0 <= fd < len(table.endpoints) else None


def enter(endpoint: Endpoint) -> word:
    """A descriptor for a socket, or -errno."""
    if table.free:
        fd = table.free.pop()
        table.endpoints[fd] = endpoint
        return fd
    if len(table.endpoints) >= MOST:
        return -EMFILE
    table.endpoints.append(endpoint)
    return len(table.endpoints) - 1


def open(family: word, type: word, proto: word) -> word:
    """A new socket."""
    kind = type & ~NONBLOCKING_AND_CLOEXEC
    if family != INET:
        return -EAFNOSUPPORT
    if kind != STREAM and kind != DATAGRAM or proto not in (0, 6 if kind == STREAM else 17):
        return -EPROTONOSUPPORT
    network = up()
    endpoint = Endpoint(network, kind, proto or (6 if kind == STREAM else 17))
    if kind == DATAGRAM:
        udp = UdpSocket()
        udp.readable = endpoint.event
        endpoint.udp = udp
    return enter(endpoint)


def bind(endpoint: Endpoint, address: word) -> word:
    """Gives it an address of its own."""
    host = address >> 16 & 0xFFFFFFFF
    port = address & 0xFFFF
    network = endpoint.network
    udp = endpoint.udp
    try:
        if udp is not None:
            network.stack.udp.bind(udp, host, port)
            return 0
        if endpoint.address or endpoint.connection is not None or endpoint.listener is not None:
            return -EINVAL
        if host and not network.stack.ip.is_own(host):
            return -EADDRNOTAVAIL
        if port == 0:
            probe = network.tcp.listen(host, 0, 0)
            port = probe.port
            network.tcp.unlisten(time.monotonic_ns(), probe)
        elif network.tcp._listening(host, port):
            return -EADDRINUSE
        endpoint.address = host << 16 | port
        return 0
    except NetError as e:
        return -e.errno


def listen(endpoint: Endpoint, backlog: word) -> word:
    """Connections are taken from now on."""
    if endpoint.kind != STREAM:
        return -EOPNOTSUPP
    if endpoint.connection is not None:
        return -EINVAL
    listener = endpoint.listener
    if listener is not None:
        listener.backlog = backlog
        return 0
    try:
        listener = endpoint.network.tcp.listen(endpoint.address >> 16, endpoint.address & 0xFFFF, backlog)
    except NetError as e:
        return -e.errno
    listener.on_event = endpoint.event
    listener.receive_limit = endpoint.receive_limit
    endpoint.listener = listener
    endpoint.address = listener.address << 16 | listener.port
    return 0


def accept(endpoint: Endpoint) -> word:
    """The descriptor of the next connection."""
    listener = endpoint.listener
    if listener is None:
        return -EINVAL if endpoint.kind == STREAM else -EOPNOTSUPP
    connection = listener.accept()
    if connection is None:
        return -EAGAIN
    made = Endpoint(endpoint.network, STREAM, 6)
    made.nodelay = endpoint.nodelay
    made.keep_alive = endpoint.keep_alive
    made.address = connection.local << 16 | connection.local_port
    made.attach(connection)
    table.peer = connection.remote << 16 | connection.remote_port
    fd = enter(made)
    if fd < 0:
        connection.abort(time.monotonic_ns())
    return fd


def connect(endpoint: Endpoint, address: word) -> word:
    """Begins to connect, or says whom datagrams are for."""
    host = address >> 16 & 0xFFFFFFFF
    port = address & 0xFFFF
    network = endpoint.network
    udp = endpoint.udp
    try:
        if udp is not None:
            network.stack.udp.connect(udp, host, port)
            return 0
        connection = endpoint.connection
        if connection is not None:
            if connection.state == SYN_SENT:
                return -EALREADY
            return -EISCONN
        if endpoint.listener is not None:
            return -EISCONN
        if host == 0:
            host = 0x7F000001
        source = endpoint.address >> 16 or network.stack.ip.source(host)
        if source == 0:
            return -ENETUNREACH
        now = network.now()
        connection = network.tcp.connect(now, source, host, port, endpoint.address & 0xFFFF, endpoint.receive_limit)
    except NetError as e:
        return -e.errno
    endpoint.attach(connection)
    endpoint.address = connection.local << 16 | connection.local_port
    network.touch_all()
    return -EINPROGRESS


def send(endpoint: Endpoint, data: bytes, at: int, flags: word) -> word:
    """Sends data[at:] or a part of it: how many bytes."""
    network = endpoint.network
    connection = endpoint.connection
    if connection is not None:
        now = network.now()
        count = connection.send(now, data, at, flags & MORE != 0)
        if count > 0 or at == len(data) and count == 0:
            network.touch()
            return count
        if count == 0:
            return -EAGAIN
        return -(connection.take_error() or EPIPE)
    udp = endpoint.udp
    if udp is None:
        return -ENOTCONN
    try:
        network.now()
        network.stack.udp.send(udp, data[at:] if at else data)
    except NetError as e:
        return -e.errno
    network.touch_all()
    return len(data) - at


def send_to(endpoint: Endpoint, data: bytes, address: word) -> word:
    """Sends a datagram."""
    udp = endpoint.udp
    if udp is None:
        return -EISCONN if endpoint.connection is not None else -ENOTCONN
    network = endpoint.network
    try:
        network.now()
        network.stack.udp.send_to(udp, data, address >> 16 & 0xFFFFFFFF, address & 0xFFFF)
    except NetError as e:
        return -e.errno
    network.touch_all()
    return len(data)


def receive(endpoint: Endpoint, size: int, flags: word) -> bytes:
    """What there is, at most `size` bytes; `table.failed` says what went wrong."""
    table.failed = 0
    connection = endpoint.connection
    if connection is not None:
        if endpoint.read_shut or size == 0:
            return b""
        if not connection.readable:
            table.failed = EAGAIN
            return b""
        if flags & PEEK:
            return connection.peek(size)
        data = connection.receive(time.monotonic_ns(), size)
        if not data and connection.error:
            table.failed = connection.take_error()
        return data
    udp = endpoint.udp
    if udp is None:
        table.failed = ENOTCONN
        return b""
    if not udp.is_readable():
        table.failed = EAGAIN
        return b""
    try:
        if flags & PEEK and udp.error == 0:
            source, port, data = udp.received[0]
        else:
            source, port, data = udp.receive()
    except NetError as e:
        table.failed = e.errno
        return b""
    table.peer = source << 16 | port
    return data[:size]


def name(endpoint: Endpoint) -> word:
    """Its own address."""
    udp = endpoint.udp
    if udp is not None:
        return udp.local << 16 | udp.local_port
    return endpoint.address


def peer_name(endpoint: Endpoint) -> word:
    """The address it is connected to, or -errno."""
    connection = endpoint.connection
    if connection is not None:
        if connection.state == SYN_SENT or connection.state == CLOSED and not connection.fin_received:
            return -ENOTCONN
        return connection.remote << 16 | connection.remote_port
    udp = endpoint.udp
    if udp is not None and udp.remote_port:
        return udp.remote << 16 | udp.remote_port
    return -ENOTCONN


def _unlisten(endpoint: Endpoint, listener: Listener) -> None:
    network = endpoint.network
    network.tcp.unlisten(network.now(), listener)
    network.touch_all()


def shutdown(endpoint: Endpoint, how: word) -> word:
    """Ends one or both directions."""
    if how not in (0, 1, 2):
        return -EINVAL
    connection = endpoint.connection
    if connection is None:
        listener = endpoint.listener
        if listener is None:
            return -ENOTCONN
        if how != 1:
            _unlisten(endpoint, listener)
            endpoint.listener = None
            endpoint.event()
        return 0
    if connection.state in (CLOSED, SYN_SENT):
        return -ENOTCONN
    if how != 1:
        endpoint.read_shut = True
    if how != 0:
        now = endpoint.network.now()
        connection.shutdown_write(now)
        endpoint.network.touch()
    endpoint.event()
    return 0


def close(fd: int) -> word:
    """Gives the descriptor back; the socket goes with its last one."""
    endpoint = find(fd)
    if endpoint is None:
        return -EBADF
    table.endpoints[fd] = None
    table.free.append(fd)
    endpoint.descriptors -= 1
    if endpoint.descriptors:
        return 0
    network = endpoint.network
    now = network.now()
    connection = endpoint.connection
    listener = endpoint.listener
    udp = endpoint.udp
    if connection is not None:
        if endpoint.linger == 0:
            connection.abort(now)
        else:
            connection.close(now)
        network.touch()
    elif listener is not None:
        _unlisten(endpoint, listener)
    elif udp is not None:
        network.stack.udp.close(udp)
    endpoint.event()
    return 0


def wait(endpoint: Endpoint, events: int, deadline: instant) -> bool:
    """Waits until it is ready, or until the deadline (below 0: none): whether it is."""
    while not endpoint.ready(events):
        endpoint.waiting.append(_thread.get_ident())
        if deadline < 0:
            _green.park()
        elif not _green.park_until(deadline):
            return endpoint.ready(events)
        if _green.signals:
            _green.look()
    return True
