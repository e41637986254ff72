"""What the stack does when memory has run out: a segment or a timer is as good as lost, and nothing stays behind."""

import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from net.clock import MILLISECOND, SECOND
from net.tcp import table, tcp, timer
from net.wire.tcp import ACK, SYN
from programs import ROOT
from tcp_peer import PORT, Peer
from xen import netfront


def no_memory(*args: object) -> None:
    raise MemoryError


@pytest.mark.parametrize("where", ["Connection", "take_syn", "send_syn", "arm"])
def test_a_syn_leaves_nothing_behind(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    p = Peer()
    listener = p.tcp.listen(0, PORT, 2)
    with monkeypatch.context() as patch:
        patch.setattr(table if where == "Connection" else tcp, where, no_memory)
        for _ in range(5):
            with pytest.raises(MemoryError):
                p.send(SYN, 0, 0)
        assert listener.half_open == 0
        assert not any(p.tcp.table.slots)
        assert len(p.tcp.table.slots) == 1
    p.out.clear()
    p.send(SYN, 0, 0)
    p.note_iss()
    p.send(ACK, 1, 1)
    assert len(listener.ready) == 1


def test_a_cookie_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    p = Peer()
    listener = p.tcp.listen(0, PORT, 0)
    for i in range(listener.most_half_open(1024)):
        Peer(p.tcp, 7000 + i).send(SYN, 0, 0)
    p.out.clear()
    half_open = listener.half_open
    p.send(SYN, 0, 0)
    p.note_iss()
    assert p.tcp.counters.cookies_sent
    with monkeypatch.context() as patch:
        patch.setattr(tcp, "open_up", no_memory)
        with pytest.raises(MemoryError):
            p.send(ACK, 1, 1)
    assert listener.half_open == half_open
    p.send(ACK, 1, 1)
    assert len(listener.ready) == 1


def test_a_timer_comes_again(monkeypatch: pytest.MonkeyPatch) -> None:
    p = Peer()
    c = p.accepted()
    c.send(p.now, b"data", 0)
    p.take()
    p.now += SECOND
    with monkeypatch.context() as patch:
        patch.setattr(tcp, "come", no_memory)
        for _ in range(3):
            with pytest.raises(MemoryError):
                p.tcp.poll(p.now)
            p.now += 2 * MILLISECOND
    p.tcp.poll(p.now)
    assert p.one().data == b"data"


def test_a_deadline_that_was_not_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    timers = timer.Timers()
    timers.add_slot()
    with monkeypatch.context() as patch:
        patch.setattr(timer, "heappush", no_memory)
        with pytest.raises(MemoryError):
            timers.need(0, SECOND)
    timers.need(0, SECOND)
    assert timers.due(2 * SECOND) == 0


def test_a_frame_from_the_ring_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    posted: list[int] = []
    path = SimpleNamespace(parts=[3, 0, 60, 4, 0, 20], parts_size=80, tail=0, dropped=0, _post_later=posted.append)
    path._drop = lambda: netfront.DataPath._drop(path)  # type: ignore[arg-type]
    monkeypatch.setattr(netfront._xen, "frame", no_memory)
    with pytest.raises(MemoryError):
        netfront.DataPath._join(path)  # type: ignore[arg-type]
    netfront.DataPath._drop_tail(path)  # type: ignore[arg-type]
    assert (path.parts, path.parts_size, path.dropped, posted) == ([], 0, 1, [3, 4])


class Enough(Exception):
    """Ends the thread that never ends."""


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module with the network's thread, over a machine that is made up."""
    monkeypatch.syspath_prepend(str(ROOT / "stdlib_subset" / "_on_stack"))
    for name in ("_green", "_link"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    yield import_module("_network")
    sys.modules.pop("_network")


def test_the_thread_goes_on(network: Any) -> None:
    """After a pause, in which others run: they may free memory."""
    taken: list[bytes] = []
    pauses: list[int] = []
    frames = [b"first", b"too large", b"second", b""]

    def take(now: int, frame: bytes) -> None:
        if frame == b"too large":
            raise MemoryError
        taken.append(frame)

    def wait(due: int) -> None:
        raise Enough

    network._green.park_until = pauses.append
    n = object.__new__(network.Network)
    n.connect = lambda: None
    n.starved = 0
    n.device = SimpleNamespace(receive=lambda: frames.pop(0), wait=wait)
    n.stack = SimpleNamespace(input=take, poll=lambda now: now + 1)
    with pytest.raises(Enough):
        n.drive()
    assert (taken, n.starved, len(pauses)) == ([b"first", b"second"], 1, 1)
