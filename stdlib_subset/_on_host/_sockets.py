"""Sockets of the host's kernel, by their descriptors: what module socket stands on when the program runs on Linux.

Descriptors never block. Results that can fail are ≥ 0 or -errno; where a function gives bytes, `failed()` tells the
errno of the last one, 0 if there was none. An IPv4 address is one int: host << 16 | port. Deadlines are times of
`time.monotonic_ns()`, a negative one is none.
"""

import _green
import _kernel
from _resolver import ask

READ = 1
WRITE = 2


def open(family: int, type: int, proto: int) -> int:
    """A new descriptor."""
    return _kernel.open(family, type, proto)


def pair(family: int, type: int, proto: int) -> int:
    """Two connected descriptors, first | second << 32."""
    return _kernel.pair(family, type, proto)


def bind(fd: int, address: int) -> int:
    """Gives the socket an address."""
    return _kernel.bind(fd, address)


def connect(fd: int, address: int) -> int:
    """Begins to connect."""
    return _kernel.connect(fd, address)


def listen(fd: int, backlog: int) -> int:
    """Connections are taken from now on."""
    return _kernel.listen(fd, backlog)


def accept(fd: int) -> int:
    """The descriptor of the next connection; `peer()` is where it comes from."""
    return _kernel.accept(fd)


def peer() -> int:
    """The address of the connection that was accepted last, or of the sender of what was received last."""
    return _kernel.peer()


def send(fd: int, data: bytes, at: int, flags: int) -> int:
    """Sends data[at:] or a part of it: how many bytes."""
    return _kernel.send(fd, data, at, flags)


def send_to(fd: int, data: bytes, flags: int, address: int) -> int:
    """Sends a datagram."""
    return _kernel.send_to(fd, data, flags, address)


def receive(fd: int, size: int, flags: int) -> bytes:
    """What there is, at most `size` bytes. `failed()`, `peer()`."""
    return _kernel.receive(fd, size, flags)


def failed() -> int:
    """The errno of the last call that gave bytes."""
    return _kernel.failed()


def name(fd: int) -> int:
    """The socket's own address."""
    return _kernel.name(fd, False)


def peer_name(fd: int) -> int:
    """The address it is connected to."""
    return _kernel.name(fd, True)


def option(fd: int, level: int, name: int, size: int) -> bytes:
    """The value of an option. `failed()`."""
    return _kernel.option(fd, level, name, size)


def set_option(fd: int, level: int, name: int, value: bytes) -> int:
    """Sets an option."""
    return _kernel.set_option(fd, level, name, value)


def shutdown(fd: int, how: int) -> int:
    """Ends one or both directions."""
    return _kernel.shutdown(fd, how)


def close(fd: int) -> int:
    """Gives the descriptor back."""
    return _kernel.close(fd)


def duplicate(fd: int) -> int:
    """Another descriptor of the same socket."""
    return _kernel.duplicate(fd)


def adopt(fd: int) -> int:
    """Takes a descriptor that was made elsewhere."""
    return _kernel.adopt(fd)


def wait(fd: int, events: int, deadline: int) -> bool:
    """Waits until the descriptor is ready for READ or WRITE, or has failed; false: the deadline came first."""
    return _kernel.wait(fd, events, deadline)


def wait_once(fd: int, events: int) -> None:
    """Waits until the descriptor may be ready, or until another thread wakes this one."""
    _green.wait_once(fd, events)


def give_way() -> None:
    """Lets other threads have a turn."""
    _kernel.give_way()


def poll(polls: bytes, deadline: int) -> bytes:
    """poll(2): `polls` is an array of struct pollfd, the result the same with `revents` filled in. `failed()`."""
    return _kernel.poll(polls, deadline)


def fail(number: int) -> None:
    """Raises the OSError of an errno."""
    _kernel.fail(number)


def error_text(number: int) -> str:
    """What an errno means."""
    return _kernel.error_text(number)


def host_name() -> str:
    """The machine's name."""
    return _kernel.host_name()


def resolve(host: str) -> list[int]:
    """The IPv4 addresses of a name, none if it has none. OSError where the network fails."""
    return ask(host)


def resolve_own(host: str) -> list[int]:
    """The same of a name that must be this machine's."""
    return resolve(host)
