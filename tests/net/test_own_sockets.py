"""Sockets of our own TCP/IP by their descriptors, on a machine without a device: pairs, and what poll tells."""

from __future__ import annotations

import _thread
import struct
import sys
import time
from collections.abc import Callable, Iterator
from errno import EBADF, EOPNOTSUPP
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest
from net.device import Device
from programs import ROOT

UNIX, INET = 1, 2
STREAM, DATAGRAM = 1, 2
POLL_IN, POLL_OUT, POLL_HUP, POLL_INVALID = 1, 4, 16, 32
MODULES = ("_sockets", "_endpoints", "_network", "_names", "_options")


class Machine:
    """Waiting lets the network do what is due; other threads are what a test says they do."""

    def __init__(self) -> None:
        self.others: Callable[[], None] = lambda: None

    def park(self, deadline: int = 0) -> bool:
        network = sys.modules["_network"]._holder.network
        if not network.settled:
            network.connect()
        network.stack.poll(time.monotonic_ns())
        return True

    def give_way(self) -> None:
        self.others()


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    made = Machine()
    monkeypatch.syspath_prepend(str(ROOT / "stdlib_subset" / "_on_stack"))
    stand_ins: dict[str, dict[str, Any]] = {
        "_green": {
            "park": made.park,
            "park_until": made.park,
            "wake": lambda thread: None,
            "others": made.give_way,
            "signals": False,
        },
        "_link": {
            "open": lambda: Device(bytes(6), 1500, False),
            "is_there": lambda device: False,
            "memory": lambda: 1 << 24,
        },
        "_kernel": {},
    }
    for name, members in stand_ins.items():
        module = ModuleType(name)
        vars(module).update(members)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(_thread, "_begin", lambda call, shown: 1, raising=False)
    monkeypatch.setattr(sys, "_entropy", lambda: 4, raising=False)
    yield made
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture
def sockets(machine: Machine) -> Any:
    return import_module("_sockets")


def poll(sockets: Any, *wanted: tuple[int, int]) -> list[int]:
    polls = b"".join(struct.pack("<ihh", fd, events, 0) for fd, events in wanted)
    found = sockets.poll(polls, time.monotonic_ns())
    return [struct.unpack_from("<ihh", found, at)[2] for at in range(0, len(found), 8)]


@pytest.mark.parametrize("kind", [STREAM, DATAGRAM])
def test_what_one_sends_the_other_gets(sockets: Any, kind: int) -> None:
    both = sockets.pair(UNIX, kind, 0)
    assert both >= 0
    ends = (both & 0xFFFFFFFF, both >> 32)
    for sender, receiver in (ends, ends[::-1]):
        assert sockets.send(sender, b"....hello", 4, 0) == 5
        assert sockets.wait(receiver, sockets.READ, time.monotonic_ns() + 10**9)
        assert sockets.receive(receiver, 100, 0) == b"hello"


def test_the_end_of_one_is_seen_by_the_other(sockets: Any) -> None:
    both = sockets.pair(UNIX, STREAM, 0)
    sockets.close(both >> 32)
    assert sockets.wait(both & 0xFFFFFFFF, sockets.READ, time.monotonic_ns() + 10**9)
    assert (sockets.receive(both & 0xFFFFFFFF, 100, 0), sockets.failed()) == (b"", 0)


def test_pairs_are_of_one_family(sockets: Any) -> None:
    assert sockets.pair(INET, STREAM, 0) == -EOPNOTSUPP
    assert sockets.pair(UNIX, 5, 0) == -EOPNOTSUPP


def test_poll_tells_of_each(sockets: Any) -> None:
    both = sockets.pair(UNIX, STREAM, 0)
    first, second = both & 0xFFFFFFFF, both >> 32
    assert poll(sockets, (first, POLL_IN), (second, POLL_IN | POLL_OUT)) == [0, POLL_OUT]
    sockets.send(second, b"x", 0, 0)
    sockets.wait(first, sockets.READ, time.monotonic_ns() + 10**9)
    assert poll(sockets, (first, POLL_IN), (1000, POLL_IN)) == [POLL_IN, POLL_INVALID]


def test_another_threads_failure_is_not_that_of_poll(sockets: Any, machine: Machine) -> None:
    """Others run while poll gives way: what fails there is not what `failed` says of the poll."""
    both = sockets.pair(UNIX, STREAM, 0)
    machine.others = lambda: sockets.receive(1000, 1, 0)
    assert poll(sockets, (both & 0xFFFFFFFF, POLL_OUT)) == [POLL_OUT]
    assert sockets.failed() == 0
    sockets.receive(1000, 1, 0)
    assert sockets.failed() == EBADF
