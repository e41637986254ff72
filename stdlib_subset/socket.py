"""Sockets over IPv4, with CPython's names, results and errors.

What is below is module `_sockets`: the host's kernel (`_on_host`) or our own TCP/IP (`_on_stack`). Its descriptors
never block; waiting, timeouts and errors are here.
"""

import math
import time

import _sockets
from _socket_addresses import (
    getaddrinfo,
    getfqdn,
    gethostbyaddr,
    gethostbyname,
    gethostbyname_ex,
    getnameinfo,
    getprotobyname,
    getservbyname,
    getservbyport,
    htonl,
    htons,
    inet_aton,
    inet_ntoa,
    inet_ntop,
    inet_pton,
    ntohl,
    ntohs,
    number_of,
    own_number_of,
    shown,
)
from _socket_constants import (  # noqa: F401  (given on)
    AI_ADDRCONFIG,
    AI_ALL,
    AI_CANONNAME,
    AI_NUMERICHOST,
    AI_NUMERICSERV,
    AI_PASSIVE,
    AI_V4MAPPED,
    EAI_AGAIN,
    EAI_BADFLAGS,
    EAI_FAIL,
    EAI_FAMILY,
    EAI_MEMORY,
    EAI_NONAME,
    EAI_SERVICE,
    EAI_SOCKTYPE,
    EAI_SYSTEM,
    INADDR_ANY,
    INADDR_BROADCAST,
    INADDR_LOOPBACK,
    INADDR_NONE,
    IP_ADD_MEMBERSHIP,
    IP_DROP_MEMBERSHIP,
    IP_MULTICAST_IF,
    IP_MULTICAST_LOOP,
    IP_MULTICAST_TTL,
    IP_TOS,
    IP_TTL,
    IPPROTO_ICMP,
    IPPROTO_IP,
    IPPROTO_IPV6,
    IPPROTO_RAW,
    IPPROTO_TCP,
    IPPROTO_UDP,
    IPV6_V6ONLY,
    MSG_CTRUNC,
    MSG_DONTROUTE,
    MSG_DONTWAIT,
    MSG_EOR,
    MSG_MORE,
    MSG_NOSIGNAL,
    MSG_OOB,
    MSG_PEEK,
    MSG_TRUNC,
    MSG_WAITALL,
    NI_DGRAM,
    NI_MAXHOST,
    NI_MAXSERV,
    NI_NAMEREQD,
    NI_NUMERICHOST,
    NI_NUMERICSERV,
    SHUT_RD,
    SHUT_RDWR,
    SHUT_WR,
    SO_ACCEPTCONN,
    SO_BINDTODEVICE,
    SO_BROADCAST,
    SO_DEBUG,
    SO_DOMAIN,
    SO_DONTROUTE,
    SO_ERROR,
    SO_KEEPALIVE,
    SO_LINGER,
    SO_OOBINLINE,
    SO_PROTOCOL,
    SO_RCVBUF,
    SO_RCVLOWAT,
    SO_RCVTIMEO,
    SO_REUSEADDR,
    SO_REUSEPORT,
    SO_SNDBUF,
    SO_SNDLOWAT,
    SO_SNDTIMEO,
    SO_TYPE,
    SOL_SOCKET,
    SOMAXCONN,
    TCP_CORK,
    TCP_DEFER_ACCEPT,
    TCP_FASTOPEN,
    TCP_KEEPCNT,
    TCP_KEEPIDLE,
    TCP_KEEPINTVL,
    TCP_MAXSEG,
    TCP_NODELAY,
    TCP_QUICKACK,
    TCP_USER_TIMEOUT,
    AddressFamily,
    SocketKind,
)  # fmt: skip
from _socket_files import BinaryStream, RawStream, TextStream

__all__ = ["AddressFamily", "SocketKind", "create_connection", "create_server", "error", "gaierror", "getaddrinfo",
    "gethostbyaddr", "gethostbyname", "gethostbyname_ex", "gethostname", "getfqdn", "getnameinfo", "getprotobyname",
    "getservbyname", "getservbyport", "getdefaulttimeout", "setdefaulttimeout", "has_dualstack_ipv6", "has_ipv6",
    "herror", "htonl", "htons", "inet_aton", "inet_ntoa", "inet_ntop", "inet_pton", "ntohl", "ntohs", "socket",
    "socketpair", "fromfd", "timeout"]  # fmt: skip

AF_UNSPEC = AddressFamily.AF_UNSPEC
AF_UNIX = AddressFamily.AF_UNIX
AF_INET = AddressFamily.AF_INET
AF_INET6 = AddressFamily.AF_INET6
SOCK_STREAM = SocketKind.SOCK_STREAM
SOCK_DGRAM = SocketKind.SOCK_DGRAM
SOCK_RAW = SocketKind.SOCK_RAW
SOCK_NONBLOCK = SocketKind.SOCK_NONBLOCK
SOCK_CLOEXEC = SocketKind.SOCK_CLOEXEC
error = OSError
timeout = TimeoutError
has_ipv6 = False


class gaierror(OSError):
    """A name or an address that can't be resolved."""


class herror(OSError):
    """An address that has no name."""


_WORTH_JOINING = 4096
"""longer than this, bytes are not copied behind those that were held back, but both are sent"""
_EAGAIN = 11
_EISCONN = 106
_EINPROGRESS = 115
_GLOBAL_DEFAULT_TIMEOUT = -math.inf
_default_limit = -1


def _limit_of(seconds: float | None) -> int:
    """A timeout in nanoseconds, -1 for none."""
    if seconds is None:
        return -1
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("Timeout value out of range")
    if seconds > 9223372036:
        raise OverflowError("timeout doesn't fit into C timeval")
    limit = int(seconds * 1e9)
    return limit if limit or not seconds else 1


class socket:
    """One end of a connection, or what takes connections, or a source and sink of datagrams."""

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
        self._limit = _default_limit
        self._files = 0
        self._held = b""
        self._closed = False
        if fileno is None:
            self._family = AF_INET.value if family == -1 else int(family)
            self._type = SOCK_STREAM.value if type == -1 else int(type)
            self._proto = 0 if proto == -1 else proto
            if self._family == AF_INET6.value:
                _sockets.fail(97)
            self._fd = _sockets.open(self._family, self._type, self._proto)
            self._check(self._fd)
            if self._type & SOCK_NONBLOCK.value:
                self._limit = 0
            self._type &= 15
        else:
            if fileno < 0:
                raise ValueError("negative file descriptor")
            self._fd = fileno
            self._check(_sockets.adopt(fileno))
            self._family = self._option(SO_DOMAIN) if family == -1 else int(family)
            self._type = self._option(SO_TYPE) if type == -1 else int(type)
            self._proto = self._option(SO_PROTOCOL) if proto == -1 else proto

    def _option(self, name: int) -> int:
        value = _sockets.option(self._fd, SOL_SOCKET, name, 4)
        self._check(-_sockets.failed())
        return int.from_bytes(value, "little", signed=True)

    def _check(self, result: int) -> None:
        """Raises what a call answered, if it failed."""
        if result < 0:
            _sockets.fail(-result)

    def _deadline(self) -> int:
        return time.monotonic_ns() + self._limit if self._limit > 0 else -1

    def _wait(self, failed: int, events: int, deadline: int) -> None:
        """What would block waits; any other failure is raised, and so is the end of the time allowed."""
        if failed != _EAGAIN or self._limit == 0:
            if failed == _EAGAIN:
                _sockets.give_way()
            _sockets.fail(failed)
        if not _sockets.wait(self._fd, events, deadline):
            raise TimeoutError("timed out")

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, *args: object) -> None:
        if not self._closed:
            self.close()

    def __repr__(self) -> str:
        closed = " [closed]" if self._closed else ""
        text = f"<{repr(self.__class__)[8:-2]}{closed} fd={self.fileno()}"
        text += f", family={self._family}, type={self._type}, proto={self._proto}"
        if not self._closed and self._family == AF_INET.value:
            address = _sockets.name(self._fd)
            if address >= 0:
                text += f", laddr={shown(address)}"
            address = _sockets.peer_name(self._fd)
            if address >= 0:
                text += f", raddr={shown(address)}"
        return text + ">"

    @property
    def family(self) -> AddressFamily:
        """AF_INET or its kin."""
        return AddressFamily(self._family)

    @property
    def type(self) -> SocketKind:
        """SOCK_STREAM or its kin."""
        return SocketKind(self._type)

    @property
    def proto(self) -> int:
        """The protocol's number, 0 for the usual one."""
        return self._proto

    @property
    def timeout(self) -> float | None:
        """The same as gettimeout()."""
        return self.gettimeout()

    def fileno(self) -> int:
        """The descriptor, -1 once closed."""
        return self._fd

    def bind(self, address: tuple[str, int], /) -> None:
        """Gives the socket its own address."""
        self._check(_sockets.bind(self._fd, own_number_of(address, "bind")))

    def listen(self, backlog: int = 128, /) -> None:
        """Connections are taken from now on."""
        self._check(_sockets.listen(self._fd, max(backlog, 0)))

    def accept(self):  # type: ignore[no-untyped-def]
        """The next connection: a socket and its peer's address."""
        fd = _sockets.accept(self._fd)
        if fd < 0:
            deadline = self._deadline()
            while fd < 0:
                self._wait(-fd, _sockets.READ, deadline)
                fd = _sockets.accept(self._fd)
        peer = _sockets.peer()
        return socket(self._family, self._type, self._proto, fd), shown(peer)

    def connect(self, address: tuple[str, int], /) -> None:
        """Connects, or names the peer of datagrams."""
        failed = self._connect(address)
        if failed:
            _sockets.fail(failed)

    def connect_ex(self, address: tuple[str, int], /) -> int:
        """The same with the errno as result. A timeout is EAGAIN."""
        try:
            return self._connect(address)
        except TimeoutError:
            return _EAGAIN

    def _connect(self, address: tuple[str, int]) -> int:
        failed = -_sockets.connect(self._fd, number_of(address, "connect"))
        if failed != _EINPROGRESS or self._limit == 0:
            return failed
        if not _sockets.wait(self._fd, _sockets.WRITE, self._deadline()):
            raise TimeoutError("timed out")
        return self._option(SO_ERROR)

    def send(self, data, flags: int = 0, /) -> int:  # type: ignore[no-untyped-def]
        """Sends some of the data: how many bytes."""
        if self._held:
            self._send_held()
        octets = data if isinstance(data, bytes) else bytes(data)
        done = _sockets.send(self._fd, octets, 0, flags)
        if done < 0:
            deadline = self._deadline()
            while done < 0:
                self._wait(-done, _sockets.WRITE, deadline)
                done = _sockets.send(self._fd, octets, 0, flags)
        return done

    def sendall(self, data, flags: int = 0, /) -> None:  # type: ignore[no-untyped-def]
        """Sends all of the data."""
        octets = data if isinstance(data, bytes) else bytes(data)
        if self._held:
            held = self._held
            self._held = b""
            if len(octets) > _WORTH_JOINING:
                self.sendall(held, flags | MSG_MORE)
            else:
                octets = held + octets
        done = _sockets.send(self._fd, octets, 0, flags)
        if done != len(octets):
            self._send_rest(octets, done, flags)

    def _hold(self, data: bytes) -> None:
        """Sends data together with what is sent next, before something is received, or at the end."""
        self._held += data

    def _send_held(self) -> None:
        if self._held:
            self.sendall(b"")

    def _send_rest(self, data: bytes, done: int, flags: int) -> None:
        """The first attempt gave `done`."""
        deadline = self._deadline()
        at = 0
        while True:
            if done < 0:
                self._wait(-done, _sockets.WRITE, deadline)
            else:
                at += done
            if at >= len(data):
                return
            done = _sockets.send(self._fd, data, at, flags)

    def sendto(self, data, flags_or_address, address: tuple[str, int] | None = None, /) -> int:  # type: ignore[no-untyped-def]
        """sendto(data, address), sendto(data, flags, address): sends a datagram."""
        octets = data if isinstance(data, bytes) else bytes(data)
        if isinstance(flags_or_address, int):
            assert address is not None
            return self._send_to(octets, flags_or_address, number_of(address, "sendto"))
        return self._send_to(octets, 0, number_of(flags_or_address, "sendto"))

    def _send_to(self, data: bytes, flags: int, address: int) -> int:
        deadline = self._deadline()
        done = _sockets.send_to(self._fd, data, flags, address)
        while done < 0:
            self._wait(-done, _sockets.WRITE, deadline)
            done = _sockets.send_to(self._fd, data, flags, address)
        return done

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        """What has come, at most `bufsize` bytes; nothing at the end of the stream."""
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        return self._receive(bufsize, flags)

    def _receive(self, size: int, flags: int) -> bytes:
        if self._held:
            self._send_held()
        data = _sockets.receive(self._fd, size, flags)
        if _sockets.failed():
            deadline = self._deadline()
            self._wait(_sockets.failed(), _sockets.READ, deadline)
            data = _sockets.receive(self._fd, size, flags)  # not in the loop, which copies what it leaves behind
            while _sockets.failed():
                self._wait(_sockets.failed(), _sockets.READ, deadline)
                data = _sockets.receive(self._fd, size, flags)
        return data

    def recvfrom(self, bufsize: int, flags: int = 0, /) -> tuple[bytes, tuple[str, int]]:
        """A datagram and its sender."""
        if bufsize < 0:
            raise ValueError("negative buffersize in recvfrom")
        data = self._receive(bufsize, flags)
        return data, shown(_sockets.peer())

    def recv_into(self, buffer, nbytes: int = 0, flags: int = 0, /) -> int:  # type: ignore[no-untyped-def]
        """Puts what has come into a bytearray or memoryview: how many bytes."""
        if nbytes < 0:
            raise ValueError("negative buffersize in recv_into")
        if nbytes > len(buffer):
            raise ValueError("buffer too small for requested bytes")
        data = self._receive(nbytes or len(buffer), flags)
        buffer[: len(data)] = data
        return len(data)

    def recvfrom_into(self, buffer, nbytes: int = 0, flags: int = 0, /) -> tuple[int, tuple[str, int]]:  # type: ignore[no-untyped-def]
        """The same with the sender."""
        if nbytes < 0:
            raise ValueError("negative buffersize in recvfrom_into")
        if nbytes > len(buffer):
            raise ValueError("nbytes is greater than the length of the buffer")
        data = self._receive(nbytes or len(buffer), flags)
        buffer[: len(data)] = data
        return len(data), shown(_sockets.peer())

    def getsockname(self) -> tuple[str, int]:
        """The socket's own address."""
        address = _sockets.name(self._fd)
        self._check(address)
        return shown(address)

    def getpeername(self) -> tuple[str, int]:
        """The address it is connected to."""
        address = _sockets.peer_name(self._fd)
        self._check(address)
        return shown(address)

    def setsockopt(self, level: int, optname: int, value, /) -> None:  # type: ignore[no-untyped-def]
        """Sets an option to an int or to bytes."""
        octets = value if isinstance(value, bytes) else int(value).to_bytes(4, "little", signed=True)
        self._check(_sockets.set_option(self._fd, level, optname, octets))

    def getsockopt(self, level: int, optname: int, buflen=None, /):  # type: ignore[no-untyped-def]
        """An option's value as an int, or as at most `buflen` bytes."""
        size = 4 if buflen is None else buflen
        if not 0 < size <= 1024:
            raise OSError("getsockopt buflen out of range")
        value = _sockets.option(self._fd, level, optname, size)
        self._check(-_sockets.failed())
        if buflen is None:
            return int.from_bytes(value, "little", signed=True)
        return value

    def settimeout(self, value: float | None, /) -> None:
        """Seconds after which what blocks raises TimeoutError; 0: it never blocks, None: it never gives up."""
        self._limit = _limit_of(value)

    def gettimeout(self) -> float | None:
        """What settimeout was given."""
        return None if self._limit < 0 else self._limit / 1e9

    def setblocking(self, flag: int, /) -> None:
        """settimeout(None) or settimeout(0.0)."""
        self._limit = -1 if flag else 0

    def getblocking(self) -> bool:
        """Whether operations may block."""
        return self._limit != 0

    def get_inheritable(self) -> bool:
        """Descriptors are never inherited."""
        return False

    def shutdown(self, how: int, /) -> None:
        """Ends reading, writing or both."""
        self._send_held()
        self._check(_sockets.shutdown(self._fd, how))
        if how != SHUT_WR:
            # Threads that wait for it see its end now: behind a `close` the descriptor may be another socket's.
            _sockets.wait(self._fd, _sockets.READ, -1)
            _sockets.give_way()

    def close(self) -> None:
        """The descriptor is given back when the last file made of it is closed, too."""
        self._closed = True
        if self._files <= 0:
            self._real_close()

    def _real_close(self) -> None:
        fd = self._fd
        if fd >= 0:
            self._fd = -1
            self._check(_sockets.close(fd))

    def _file_closed(self) -> None:
        if self._files > 0:
            self._files -= 1
        if self._closed:
            self.close()

    def detach(self) -> int:
        """Closes the object and leaves the descriptor open."""
        fd = self._fd
        self._fd = -1
        self._closed = True
        return fd

    def dup(self):  # type: ignore[no-untyped-def]
        """Another socket object for the same connection."""
        fd = _sockets.duplicate(self._fd)
        self._check(fd)
        other = socket(self._family, self._type, self._proto, fd)
        other._limit = self._limit
        return other

    def sendfile(self, file, offset: int = 0, count: int | None = None) -> int:  # type: ignore[no-untyped-def]
        """Sends a binary file from an offset on, all of it or so many bytes; how many it were. The file's position is
        behind them afterwards. What is in memory (BytesIO) is sent from its position on where there is no offset."""
        if self.type != SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        if count is not None and count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
        if self._limit == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset or not hasattr(file, "getvalue"):
            file.seek(offset)
        sent = 0
        try:
            while True:
                part = file.read(65536 if count is None else min(count - sent, 65536))
                if not part:
                    return sent
                self.sendall(part)
                sent += len(part)
        finally:
            if sent:
                file.seek(offset + sent)

    def _raw_file(self, mode: str) -> RawStream:
        self._files += 1
        return RawStream(self, mode)

    def _binary_file(self, mode: str) -> BinaryStream:
        self._files += 1
        return BinaryStream(self, mode)

    def _text_file(self, mode: str, encoding: str | None, errors: str | None, newline: str | None) -> TextStream:
        self._files += 1
        return TextStream(self, mode, encoding, errors, newline)


def socketpair(family: int = AF_UNIX, type: int = SOCK_STREAM, proto: int = 0):  # type: ignore[no-untyped-def]
    """Two connected sockets."""
    fds = _sockets.pair(int(family), int(type), proto)
    if fds < 0:
        _sockets.fail(-fds)
    return socket(family, type, proto, fds & 0xFFFFFFFF), socket(family, type, proto, fds >> 32)


def fromfd(fd: int, family: int, type: int, proto: int = 0) -> socket:
    """A socket of a duplicate of a descriptor."""
    other = _sockets.duplicate(fd)
    if other < 0:
        _sockets.fail(-other)
    return socket(family, type, proto, other)


def getdefaulttimeout() -> float | None:
    """The timeout of new sockets."""
    return None if _default_limit < 0 else _default_limit / 1e9


def setdefaulttimeout(timeout: float | None) -> None:
    """Sets the timeout of new sockets."""
    global _default_limit
    _default_limit = _limit_of(timeout)


def gethostname() -> str:
    """The machine's name."""
    return _sockets.host_name()


def has_dualstack_ipv6() -> bool:
    """Whether one socket can serve both versions."""
    return False


def close(fd: int) -> None:
    """Closes a descriptor."""
    failed = _sockets.close(fd)
    if failed < 0:
        _sockets.fail(-failed)


def create_connection(
    address: tuple[str, int],
    timeout: float | None = _GLOBAL_DEFAULT_TIMEOUT,
    source_address: tuple[str, int] | None = None,
    *,
    all_errors: bool = False,
) -> socket:
    """A connection to the first of the host's addresses that answers."""
    host, port = address
    failure: OSError | None = None
    for found in getaddrinfo(host, port, 0, SOCK_STREAM):
        made: socket | None = None
        try:
            made = socket(AF_INET, SOCK_STREAM)
            if timeout != _GLOBAL_DEFAULT_TIMEOUT:
                made.settimeout(timeout)
            if source_address is not None:
                made.bind(source_address)
            made.connect(found[4])
            return made
        except OSError as e:
            failure = e
            if made is not None:
                made.close()
    if failure is not None:
        raise failure
    raise OSError("getaddrinfo returns an empty list")


def create_server(
    address: tuple[str, int],
    *,
    family: int = AF_INET,
    backlog: int | None = None,
    reuse_port: bool = False,
    dualstack_ipv6: bool = False,
) -> socket:
    """A socket that listens at an address."""
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")
    made = socket(family, SOCK_STREAM)
    try:
        made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        if reuse_port:
            made.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        try:
            made.bind(address)
        except OSError as e:
            raise OSError(e.errno, f"{e.strerror} (while attempting to bind on address {address!r})") from None
        if backlog is None:
            made.listen()
        else:
            made.listen(backlog)
        return made
    except OSError:
        made.close()
        raise
