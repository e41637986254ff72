"""Sockets of our own TCP/IP, by their descriptors: what module socket stands on where the network is ours.

The functions, and what they mean, are those of `_on_host/_sockets.py`.
"""

import _thread
import time
from errno import EBADF, ENOPROTOOPT, EOPNOTSUPP

import _endpoints
import _green
import _kernel
import _options
from _endpoints import READ as READ
from _endpoints import WRITE as WRITE
from _endpoints import find, table
from _names import ask, is_own
from machine import instant, word

_UNIX = 1
_INET = 2
_STREAM = 1
_DATAGRAM = 2
_KIND = 15
"""of a socket's type: the other bits say how its descriptor is"""
_OWN = 0x7F000001 << 16
"""127.0.0.1, any port"""


def open(family: word, type: word, proto: word) -> word:
    """A new descriptor."""
    return _endpoints.open(family, type, proto)


def pair(family: word, type: word, proto: word) -> word:
    """Two connected descriptors, first | second << 32: a connection of the machine with itself."""
    if family != _UNIX or type & _KIND not in (_STREAM, _DATAGRAM):
        return -EOPNOTSUPP
    first = open(_INET, type, proto)
    second = open(_INET, type, proto)
    if first < 0 or second < 0:
        close(first)
        close(second)
        return min(first, second)
    if type & _KIND == _DATAGRAM:
        bind(first, _OWN)
        bind(second, _OWN)
        connect(first, name(second))
        connect(second, name(first))
        return first | second << 32
    bind(second, _OWN)
    listen(second, 1)
    connect(first, name(second))
    wait(first, WRITE, -1)
    wait(second, READ, -1)
    accepted = accept(second)
    close(second)
    if accepted < 0:
        close(first)
        return accepted
    return first | accepted << 32


def bind(fd: int, address: word) -> word:
    """Gives the socket an address."""
    endpoint = find(fd)
    return _endpoints.bind(endpoint, address) if endpoint is not None else -EBADF


def connect(fd: int, address: word) -> word:
    """Begins to connect."""
    endpoint = find(fd)
    return _endpoints.connect(endpoint, address) if endpoint is not None else -EBADF


def listen(fd: int, backlog: word) -> word:
    """Connections are taken from now on."""
    endpoint = find(fd)
    return _endpoints.listen(endpoint, backlog) if endpoint is not None else -EBADF


def accept(fd: int) -> word:
    """The descriptor of the next connection; `peer()` is where it comes from."""
    endpoint = find(fd)
    return _endpoints.accept(endpoint) if endpoint is not None else -EBADF


def peer() -> word:
    """The address of the connection that was accepted last, or of the sender of what was received last."""
    return table.peer


def send(fd: int, data: bytes, at: int, flags: word) -> word:
    """Sends data[at:] or a part of it: how many bytes."""
    endpoint = find(fd)
    return _endpoints.send(endpoint, data, at, flags) if endpoint is not None else -EBADF


def send_to(fd: int, data: bytes, flags: word, address: word) -> word:
    """Sends a datagram."""
    endpoint = find(fd)
    return _endpoints.send_to(endpoint, data, address) if endpoint is not None else -EBADF


def receive(fd: int, size: int, flags: word) -> bytes:
    """What there is, at most `size` bytes. `failed()`, `peer()`."""
    endpoint = find(fd)
    if endpoint is None:
        table.failed = EBADF
        return b""
    return _endpoints.receive(endpoint, size, flags)


def failed() -> word:
    """The errno of the last call that gave bytes."""
    return table.failed


def name(fd: int) -> word:
    """The socket's own address."""
    endpoint = find(fd)
    return _endpoints.name(endpoint) if endpoint is not None else -EBADF


def peer_name(fd: int) -> word:
    """The address it is connected to."""
    endpoint = find(fd)
    return _endpoints.peer_name(endpoint) if endpoint is not None else -EBADF


def option(fd: int, level: word, name: word, size: int) -> bytes:
    """The value of an option. `failed()`."""
    endpoint = find(fd)
    if endpoint is None:
        table.failed = EBADF
        return b""
    value = _options.get(endpoint, level, name)
    table.failed = 0 if value >= 0 else ENOPROTOOPT
    return value.to_bytes(4, "little")[:size] if value >= 0 else b""


def set_option(fd: int, level: word, name: word, value: bytes) -> word:
    """Sets an option."""
    endpoint = find(fd)
    if endpoint is None:
        return -EBADF
    return _options.set(endpoint, level, name, value)


def shutdown(fd: int, how: word) -> word:
    """Ends one or both directions."""
    endpoint = find(fd)
    return _endpoints.shutdown(endpoint, how) if endpoint is not None else -EBADF


def close(fd: int) -> word:
    """Gives the descriptor back."""
    return _endpoints.close(fd)


def duplicate(fd: int) -> word:
    """Another descriptor of the same socket."""
    endpoint = find(fd)
    if endpoint is None:
        return -EBADF
    endpoint.descriptors += 1
    return _endpoints.enter(endpoint)


def adopt(fd: int) -> word:
    """Takes a descriptor that was made elsewhere."""
    return 0 if find(fd) is not None else -EBADF


def wait(fd: int, events: int, deadline: instant) -> bool:
    """Waits until the descriptor is ready for READ or WRITE, or has failed; false: the deadline came first."""
    endpoint = find(fd)
    return _endpoints.wait(endpoint, events, deadline) if endpoint is not None else True


def wait_once(fd: int, events: int) -> None:
    """Waits until the descriptor may be ready, or until another thread wakes this one."""
    endpoint = find(fd)
    if endpoint is not None and not endpoint.ready(events):
        endpoint.waiting.append(_thread.get_ident())
        _green.park()


def give_way() -> None:
    """Lets other threads have a turn, the one of the network among them."""
    _green.others()


_POLL_IN, _POLL_OUT, _POLL_HUP, _POLL_INVALID = 1, 4, 16, 32


def _found(fd: int, events: int) -> word:
    """What poll(2) would say."""
    endpoint = find(fd)
    if endpoint is None:
        return _POLL_INVALID
    found = 0
    if events & _POLL_IN and endpoint.ready(READ):
        found |= _POLL_IN
    if events & _POLL_OUT and endpoint.ready(WRITE):
        found |= _POLL_OUT
    connection = endpoint.connection
    if connection is not None and not connection.connected and connection.readable:
        found |= _POLL_HUP
    return found


def poll(polls: bytes, deadline: instant) -> bytes:
    """poll(2): `polls` is an array of struct pollfd, the result the same with `revents` filled in. `failed()`."""
    while True:
        out = bytearray(polls)
        ready = False
        for at in range(0, len(polls) - 7, 8):
            fd = int.from_bytes(polls[at : at + 4], "little")
            found = _found(fd, polls[at + 4]) if fd < 1 << 31 else 0
            out[at + 6] = found & 255
            ready = ready or found != 0
        if ready or 0 <= deadline <= time.monotonic_ns():
            _green.others()
            table.failed = 0  # now that no other thread runs in between
            return bytes(out)
        me = _thread.get_ident()
        for at in range(0, len(polls) - 7, 8):
            endpoint = find(int.from_bytes(polls[at : at + 4], "little"))
            if endpoint is not None:
                endpoint.waiting.append(me)
        if deadline < 0:
            _green.park()
        else:
            _green.park_until(deadline)
        for at in range(0, len(polls) - 7, 8):
            endpoint = find(int.from_bytes(polls[at : at + 4], "little"))
            if endpoint is not None and me in endpoint.waiting:
                endpoint.waiting.remove(me)
        if _green.signals:
            _green.look()


def fail(number: word) -> None:
    """Raises the OSError of an errno."""
    _kernel.fail(number)


def error_text(number: word) -> str:
    """What an errno means."""
    return _kernel.error_text(number)


def host_name() -> str:
    """The machine's name."""
    return "guest"


def resolve(host: str) -> list[int]:
    """The IPv4 addresses of a name, none if it has none. OSError where the network fails."""
    return ask(host)


def resolve_own(host: str) -> list[int]:
    """The same of a name that must be this machine's: the others can't be bound to."""
    return [0x7F000001] if is_own(host) else []
