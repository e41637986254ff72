"""UDP sockets (RFC 768, RFC 1122 4.1): ports, queues of what came, errors that came back."""

from collections import deque
from collections.abc import Callable

from machine import u16, u32, word

from net.address import is_loopback
from net.errors import (
    EACCES,
    EADDRINUSE,
    EADDRNOTAVAIL,
    ECONNREFUSED,
    EDESTADDRREQ,
    EHOSTUNREACH,
    EINVAL,
    EMSGSIZE,
    ENETUNREACH,
    NetError,
)
from net.ipv4 import Ipv4
from net.wire import icmpv4, ipv4
from net.wire import udp as wire

EPHEMERAL = 49152
"""the first port of those that are given to who asks for none (RFC 6335); they end at 65535"""
MAX_BYTES = 212992
MAX_DATAGRAMS = 1024
"""that wait in a socket"""


def _do_nothing() -> None:
    pass


class UdpSocket:
    """A socket: `local` and `remote` are addresses, 0 meaning any; a port of 0 means that there is none yet. `bound` is
    the local address that was asked for, which stays when the socket is connected no more.

    `readable` is called when a datagram or an error came. `received` has source, port and data of each datagram.
    """

    def __init__(self) -> None:
        self.bound = 0
        self.local = 0
        self.local_port = 0
        self.remote: u32 = 0
        self.remote_port = 0
        self.broadcast = False
        self.reuse = False
        self.error = 0
        self.received: deque[tuple[int, int, bytes]] = deque()
        self.size: word = 0
        self.lost: word = 0
        self.max_bytes = MAX_BYTES
        self.readable: Callable[[], None] = _do_nothing

    def is_readable(self) -> bool:
        return bool(self.received) or self.error != 0

    def receive(self) -> tuple[int, int, bytes]:
        """The oldest datagram: source, its port, data. `is_readable()` must hold. Raises NetError if an error came back
        from what was sent."""
        if self.error:
            error = self.error
            self.error = 0
            raise NetError(error)
        datagram = self.received.popleft()
        self.size -= len(datagram[2])
        return datagram

    def put(self, src: u32, port: u16, data: bytes) -> None:
        """Keeps a datagram if there is room for it."""
        if len(self.received) >= MAX_DATAGRAMS or self.size + len(data) > self.max_bytes:
            self.lost += 1
            return
        self.received.append((src, port, data))
        self.size += len(data)
        self.readable()

    def fail(self, error: int) -> None:
        self.error = error
        self.readable()


class Udp:
    """All sockets of a stack, by their local port."""

    def __init__(self, ip: Ipv4, random: Callable[[int], bytes]) -> None:
        self.ip = ip
        self.random = random
        self.ports: dict[int, list[UdpSocket]] = {}

    def bind(self, socket: UdpSocket, address: u32, port: u16) -> None:
        """Gives a socket its local address and port, any of those for nobody in particular if `port` is 0.

        Raises NetError: EINVAL if it has one, EADDRNOTAVAIL if the address isn't ours, EADDRINUSE.
        """
        if socket.local_port:
            raise NetError(EINVAL)
        if address and not self.ip.is_own(address) and not self.ip.is_broadcast(address):
            raise NetError(EADDRNOTAVAIL)
        if port == 0:
            port = self._free_port()
        else:
            for other in self.ports.get(port, []):
                overlap = address == 0 or other.local == 0 or address == other.local
                if overlap and not (socket.reuse and other.reuse):
                    raise NetError(EADDRINUSE)
        socket.bound = address
        socket.local = address
        socket.local_port = port
        self.ports.setdefault(port, []).append(socket)

    def connect(self, socket: UdpSocket, address: u32, port: u16) -> None:
        """Makes `address` the only one that the socket talks with; 0 ends that. Raises NetError: ENETUNREACH, EACCES if
        it has no leave for broadcasts."""
        if address == 0:
            socket.remote = 0
            socket.remote_port = 0
            socket.local = socket.bound
            return
        src = self._source(socket, address)
        if not socket.local_port:
            self.bind(socket, 0, 0)
        socket.local = src
        socket.remote = address
        socket.remote_port = port

    def close(self, socket: UdpSocket) -> None:
        """Frees the port; what has not been received is lost."""
        sharing = self.ports.get(socket.local_port, [])
        if socket in sharing:
            sharing.remove(socket)
            if not sharing:
                del self.ports[socket.local_port]
        socket.local_port = 0
        socket.received.clear()
        socket.size = 0

    def send(self, socket: UdpSocket, data: bytes) -> None:
        """Sends to whom the socket is connected with; NetError (EDESTADDRREQ) if it isn't."""
        if not socket.remote_port:
            raise NetError(EDESTADDRREQ)
        self._send(socket, socket.local, socket.remote, socket.remote_port, data)

    def send_to(self, socket: UdpSocket, data: bytes, address: u32, port: u16) -> None:
        """Sends a datagram. Raises NetError: EMSGSIZE, ENETUNREACH, EACCES, EINVAL for port 0, or an error that came
        back before."""
        if port == 0:
            raise NetError(EINVAL)
        src = self._source(socket, address)
        self._send(socket, src, address, port, data)

    def _send(self, socket: UdpSocket, src: u32, dst: u32, port: u16, data: bytes) -> None:
        if socket.error:
            error = socket.error
            socket.error = 0
            raise NetError(error)
        if len(data) > wire.MAX_PAYLOAD:
            raise NetError(EMSGSIZE)
        if not socket.local_port:
            self.bind(socket, 0, 0)
        ip = self.ip
        whole = ipv4.HEADER + wire.HEADER + len(data) <= ip.mtu
        segment = wire.encode(src, dst, socket.local_port, port, data, whole and ip.device.checksums)
        ip.output(wire.PROTOCOL, src, dst, segment, 0)

    def _source(self, socket: UdpSocket, dst: u32) -> int:
        """The address to send from: the one the socket is bound to, else one from which `dst` can be reached."""
        ip = self.ip
        if ip.is_broadcast(dst):
            if not socket.broadcast:
                raise NetError(EACCES)
            return ip.address
        src = ip.source(dst)
        if src == 0:
            raise NetError(ENETUNREACH)
        if socket.local and not ip.is_broadcast(socket.local):
            if is_loopback(socket.local) and not ip.is_own(dst):
                raise NetError(EINVAL)
            return socket.local
        return src

    def _free_port(self) -> int:
        """A port that nobody can guess (RFC 6056, algorithm 1)."""
        count = 65536 - EPHEMERAL
        first = (int.from_bytes(self.random(2), "big") & 0xFFFF) % count
        for i in range(count):
            port = EPHEMERAL + (first + i) % count
            if port not in self.ports:
                return port
        raise NetError(EADDRINUSE)

    def input(self, src: u32, dst: u32, segment: bytes, to_group: bool, checked: bool) -> bool:
        """A datagram that came; whether there was somebody to take it. Raises WireError if it is none."""
        src_port, dst_port, end, sent = wire.parse(segment)
        sharing = self.ports.get(dst_port)
        if sharing is None:
            return False
        if sent and not checked and not wire.is_intact(segment, end, src, dst):
            return True
        if to_group:
            for socket in list(sharing):
                if _affinity(socket, src, src_port, dst) or socket.local == 0 and not socket.remote_port:
                    socket.put(src, src_port, segment[wire.HEADER : end])
            return True
        found = _closest(sharing, src, src_port, dst)
        if found is None:
            return False
        found.put(src, src_port, segment[wire.HEADER : end])
        return True

    def report(self, kind: int, code: int, src: u32, dst: u32, quoted: bytes) -> None:
        """An error about a datagram we sent from `src` to `dst`: sockets that are connected learn of it."""
        src_port = quoted[0] << 8 | quoted[1]
        dst_port = quoted[2] << 8 | quoted[3]
        for socket in list(self.ports.get(src_port, [])):
            if socket.remote == dst and socket.remote_port == dst_port and socket.local == src:
                if kind == icmpv4.UNREACHABLE:
                    refused = code == icmpv4.PORT_UNREACHABLE or code == icmpv4.PROTOCOL_UNREACHABLE
                    socket.fail(ECONNREFUSED if refused else EHOSTUNREACH)


def _affinity(socket: UdpSocket, src: u32, src_port: u16, dst: u32) -> int:
    """How closely a socket is meant by a datagram to its port: 0 not at all, 3 most."""
    if socket.local and socket.local != dst:
        return 0
    if socket.remote_port:
        return 3 if socket.remote == src and socket.remote_port == src_port else 0
    return 2 if socket.local else 1


def _closest(sockets: list[UdpSocket], src: u32, src_port: u16, dst: u32) -> UdpSocket | None:
    found = None
    best = 0
    for socket in sockets:
        close = _affinity(socket, src, src_port, dst)
        if close > best:
            found = socket
            best = close
    return found
