"""Sockets of our own TCP/IP, by their descriptors: what module socket stands on where the network is ours.

The functions, and what they mean, are those of `_on_host/_sockets.py`.
"""

import time
from errno import EBADF, ENOPROTOOPT, EOPNOTSUPP

import _endpoints
import _green
import _kernel
import _options
import _thread
from _endpoints import READ as READ
from _endpoints import WRITE as WRITE
from _endpoints import find, table
from _names import ask


def open(family: int, type: int, proto: int) -> int:
    """A new descriptor."""
    return _endpoints.open(family, type, proto)


def pair(family: int, type: int, proto: int) -> int:
    """There are none here."""
    return -EOPNOTSUPP


def bind(fd: int, address: int) -> int:
    """Gives the socket an address."""
    endpoint = find(fd)
    return _endpoints.bind(endpoint, address) if endpoint is not None else -EBADF


def connect(fd: int, address: int) -> int:
    """Begins to connect."""
    endpoint = find(fd)
    return _endpoints.connect(endpoint, address) if endpoint is not None else -EBADF


def listen(fd: int, backlog: int) -> int:
    """Connections are taken from now on."""
    endpoint = find(fd)
    return _endpoints.listen(endpoint, backlog) if endpoint is not None else -EBADF


def accept(fd: int) -> int:
    """The descriptor of the next connection; `peer()` is where it comes from."""
    endpoint = find(fd)
    return _endpoints.accept(endpoint) if endpoint is not None else -EBADF


def peer() -> int:
    """The address of the connection that was accepted last, or of the sender of what was received last."""
    return table.peer


def send(fd: int, data: bytes, at: int, flags: int) -> int:
    """Sends data[at:] or a part of it: how many bytes."""
    endpoint = find(fd)
    return _endpoints.send(endpoint, data, at) if endpoint is not None else -EBADF


def send_to(fd: int, data: bytes, flags: int, address: int) -> int:
    """Sends a datagram."""
    endpoint = find(fd)
    return _endpoints.send_to(endpoint, data, address) if endpoint is not None else -EBADF


def receive(fd: int, size: int, flags: int) -> bytes:
    """What there is, at most `size` bytes. `failed()`, `peer()`."""
    endpoint = find(fd)
    if endpoint is None:
        table.failed = EBADF
        return b""
    return _endpoints.receive(endpoint, size, flags)


def failed() -> int:
    """The errno of the last call that gave bytes."""
    return table.failed


def name(fd: int) -> int:
    """The socket's own address."""
    endpoint = find(fd)
    return _endpoints.name(endpoint) if endpoint is not None else -EBADF


def peer_name(fd: int) -> int:
    """The address it is connected to."""
    endpoint = find(fd)
    return _endpoints.peer_name(endpoint) if endpoint is not None else -EBADF


def option(fd: int, level: int, name: int, size: int) -> bytes:
    """The value of an option. `failed()`."""
    endpoint = find(fd)
    if endpoint is None:
        table.failed = EBADF
        return b""
    value = _options.get(endpoint, level, name)
    table.failed = 0 if value >= 0 else ENOPROTOOPT
    return value.to_bytes(4, "little")[:size] if value >= 0 else b""


def set_option(fd: int, level: int, name: int, value: bytes) -> int:
    """Sets an option."""
    endpoint = find(fd)
    if endpoint is None:
        return -EBADF
    return _options.set(endpoint, level, name, value)


def shutdown(fd: int, how: int) -> int:
    """Ends one or both directions."""
    endpoint = find(fd)
    return _endpoints.shutdown(endpoint, how) if endpoint is not None else -EBADF


def close(fd: int) -> int:
    """Gives the descriptor back."""
    return _endpoints.close(fd)


def duplicate(fd: int) -> int:
    """Another descriptor of the same socket."""
    endpoint = find(fd)
    if endpoint is None:
        return -EBADF
    endpoint.descriptors += 1
    return _endpoints.enter(endpoint)


def adopt(fd: int) -> int:
    """Takes a descriptor that was made elsewhere."""
    return 0 if find(fd) is not None else -EBADF


def wait(fd: int, events: int, deadline: int) -> bool:
    """Waits until the descriptor is ready for READ or WRITE, or has failed; false: the deadline came first."""
    endpoint = find(fd)
    return _endpoints.wait(endpoint, events, deadline) if endpoint is not None else True


def wait_once(fd: int, events: int) -> None:
    """Waits until the descriptor may be ready, or until another thread wakes this one."""
    endpoint = find(fd)
    if endpoint is not None and not endpoint.ready(events):
        endpoint.waiting.append(_thread.get_ident())
        _green.park()


_POLL_IN, _POLL_OUT, _POLL_HUP, _POLL_INVALID = 1, 4, 16, 32


def _found(fd: int, events: int) -> int:
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


def poll(polls: bytes, deadline: int) -> bytes:
    """poll(2): `polls` is an array of struct pollfd, the result the same with `revents` filled in. `failed()`."""
    table.failed = 0
    while True:
        out = bytearray(polls)
        ready = False
        for at in range(0, len(polls) - 7, 8):
            fd = int.from_bytes(polls[at : at + 4], "little")
            found = _found(fd, polls[at + 4]) if fd < 1 << 31 else 0
            out[at + 6] = found & 255
            ready = ready or found != 0
        if ready or 0 <= deadline <= time.monotonic_ns():
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


def fail(number: int) -> None:
    """Raises the OSError of an errno."""
    _kernel.fail(number)


def error_text(number: int) -> str:
    """What an errno means."""
    return _kernel.error_text(number)


def host_name() -> str:
    """The machine's name."""
    return "guest"


def resolve(host: str) -> list[int]:
    """The IPv4 addresses of a name, none if it has none. OSError where the network fails."""
    return ask(host)
