"""The primitives of a guest's devices (rt/include/rt/xen.h) in plain Python: memory is bytearrays, and the other
domains are functions that are called when the guest sends an event or waits for one.

Stricter than the machine: what lies outside a page, is not aligned, is sent to a closed port or would wait for ever is
an error.
"""

import struct
from collections.abc import Callable

PAGE = 4096
FOREVER = 1 << 62
pages: dict[int, bytearray] = {}
ports: dict[int, bool] = {}
"""port → whether it has fired"""
sent: dict[int, int] = {}
others: list[Callable[[], None]] = []
"""what the other domains do"""
_next = [1]
_roles: dict[str, int] = {}
missed = [False]
memory = [1 << 30]
"""bytes that are free"""


def reset() -> None:
    """A machine that has just been switched on."""
    for state in (pages, ports, sent, others, _roles):
        state.clear()
    _next[0] = 1
    missed[0] = False
    memory[0] = 1 << 30
    _roles["grants"] = page_new()
    _roles["store"] = page_new()
    _roles["port"] = port_new(0)


def _at(page: int, at: int, size: int) -> bytearray:
    assert at >= 0 and at + size <= PAGE and at % size == 0
    return pages[page]


def load8(page: int, at: int) -> int:
    return _at(page, at, 1)[at]


def load16(page: int, at: int) -> int:
    return int(struct.unpack_from("<H", _at(page, at, 2), at)[0])


def load32(page: int, at: int) -> int:
    return int(struct.unpack_from("<I", _at(page, at, 4), at)[0])


def store8(page: int, at: int, x: int) -> None:
    _at(page, at, 1)[at] = x


def store16(page: int, at: int, x: int) -> None:
    struct.pack_into("<H", _at(page, at, 2), at, x)


def store32(page: int, at: int, x: int) -> None:
    struct.pack_into("<I", _at(page, at, 4), at, x)


def swap16(page: int, at: int, old: int, new: int) -> bool:
    same = load16(page, at) == old
    if same:
        store16(page, at, new)
    return same


def barrier() -> None:
    pass


def copy_out(page: int, at: int, n: int) -> bytes:
    assert at >= 0 and n >= 0 and at + n <= PAGE
    return bytes(pages[page][at : at + n])


def frame(size: int) -> bytearray:
    return bytearray(size)


def copy_onto(frame: bytearray, to: int, page: int, at: int, n: int) -> None:
    assert to >= 0 and to + n <= len(frame)
    frame[to : to + n] = copy_out(page, at, n)


def copy_in(page: int, at: int, data: bytes | bytearray, start: int, n: int) -> None:
    assert at >= 0 and n >= 0 and at + n <= PAGE and start >= 0 and start + n <= len(data)
    pages[page][at : at + n] = data[start : start + n]


def page_new() -> int:
    page = _next[0] * PAGE
    _next[0] += 1
    pages[page] = bytearray(PAGE)
    return page


def page_frame(page: int) -> int:
    assert page in pages
    return page // PAGE + 1000


def page_free(page: int) -> None:
    del pages[page]


def page_of(frame: int) -> int:
    """For other domains: the page that has this frame number."""
    return (frame - 1000) * PAGE


def memory_left() -> int:
    return memory[0]


def grant_page() -> int:
    return _roles["grants"]


def store_page() -> int:
    return _roles["store"]


def store_port() -> int:
    return _roles["port"]


def store_missed() -> bool:
    was = missed[0]
    missed[0] = False
    return was


def port_new(domain: int) -> int:
    port = _next[0]
    _next[0] += 1
    ports[port] = False
    return port


def port_close(port: int) -> int:
    del ports[port]
    return 0


def port_send(port: int) -> None:
    assert port in ports
    sent[port] = sent.get(port, 0) + 1
    _run()


def port_fired(port: int) -> bool:
    fired = ports[port]
    ports[port] = False
    return fired


def fire(port: int) -> None:
    """For other domains: an event for the guest."""
    if port in ports:
        ports[port] = True


def port_wait(port: int, deadline: int) -> bool:
    _run()
    fired = port_fired(port)
    assert fired or deadline < FOREVER, "nobody will ever send that event"
    return fired


def wait_any(deadline: int) -> bool:
    _run()
    fired = any(ports.values())
    assert fired or deadline < FOREVER, "nobody will ever send an event"
    return fired


def _run() -> None:
    for other in list(others):
        other()


reset()
