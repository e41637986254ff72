"""Rings, grants and xenstore messages of the library, in plain Python against other domains that are tests."""

from __future__ import annotations

import random

import _xen
import pytest
from netback import set_in_use
from xen import ring, store
from xen.grants import ENTRIES, RESERVED_ENTRIES, GrantError, GrantTable
from xen.ring import FrontRing, RingError
from xen.store import Store, StoreError
from xenstored import Xenstored


@pytest.fixture(autouse=True)
def machine() -> None:
    _xen.reset()


@pytest.mark.parametrize("start", [0, 7, ring.WORD - 3])
def test_indices_wrap(start: int) -> None:
    front = FrontRing(_xen.page_new(), 8, 4)
    front.prod = front.published = front.cons = start
    for at in (ring.REQ_PROD, ring.RSP_PROD):
        _xen.store32(front.page, at, start)
    for turn in range(20):
        assert front.room() == 4 and front.waiting() == 0
        slots = [front.next_request() for _ in range(1 + turn % 4)]
        assert len(set(slots)) == len(slots) and all(64 <= slot <= 64 + 24 for slot in slots)
        assert front.room() == 4 - len(slots)
        front.publish()
        assert _xen.load32(front.page, ring.REQ_PROD) == (front.prod & ring.WORD)
        _xen.store32(front.page, ring.RSP_PROD, front.prod)
        assert front.waiting() == len(slots)
        assert [front.next_response() for _ in slots] == slots


def test_events_are_sent_when_they_are_asked_for() -> None:
    front = FrontRing(_xen.page_new(), 8, 8)
    front.next_request()
    assert front.publish()  # a fresh ring's event index is 1
    front.next_request()
    assert not front.publish()  # the backend is busy, and looks again before it sleeps
    _xen.store32(front.page, ring.REQ_EVENT, 4)
    front.next_request()
    assert not front.publish()
    for _ in range(3):
        front.next_request()
    assert front.publish()  # 4 lies among the new ones
    _xen.store32(front.page, ring.REQ_EVENT, 3)
    front.next_request()
    assert not front.publish()


def test_rearming_finds_what_came_meanwhile() -> None:
    front = FrontRing(_xen.page_new(), 8, 8)
    front.next_request()
    front.publish()
    assert front.rearm() and _xen.load32(front.page, ring.RSP_EVENT) == 1
    _xen.store32(front.page, ring.RSP_PROD, 1)
    assert not front.rearm()
    front.next_response()
    assert front.rearm(3) and _xen.load32(front.page, ring.RSP_EVENT) == 4


@pytest.mark.parametrize("claimed", [3, 100, 1 << 31, ring.WORD])
def test_more_responses_than_requests(claimed: int) -> None:
    """Requests that are not published yet don't count."""
    front = FrontRing(_xen.page_new(), 8, 8)
    for _ in range(2):
        front.next_request()
    front.publish()
    front.next_request()
    _xen.store32(front.page, ring.RSP_PROD, claimed)
    with pytest.raises(RingError):
        front.waiting()


def test_grants_are_given_taken_back_and_leaked() -> None:
    table = GrantTable()
    first = table.allow(0, 1234, True)
    assert first >= RESERVED_ENTRIES
    assert bytes(_xen.pages[table.page][first * 8 : first * 8 + 8]) == bytes([5, 0, 0, 0, 0xD2, 4, 0, 0])
    second = table.allow(3, 99, False)
    assert second != first and _xen.load16(table.page, second * 8) == 1
    assert table.revoke(first) and _xen.load16(table.page, first * 8) == 0
    set_in_use(second, True)
    assert not table.revoke(second) and table.leaked == 1
    left = [table.allow(0, 1, False) for _ in range(ENTRIES - RESERVED_ENTRIES - 1)]
    assert second not in left and first in left and min(left) == RESERVED_ENTRIES
    with pytest.raises(GrantError):
        table.allow(0, 1, False)


def test_a_grant_that_is_used_while_it_is_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    table = GrantTable()
    ref = table.allow(0, 1, False)
    swap = _xen.swap16

    def late(page: int, at: int, old: int, new: int) -> bool:
        set_in_use(ref, True)
        return swap(page, at, old, new)

    monkeypatch.setattr(_xen, "swap16", late)
    assert not table.revoke(ref)
    assert _xen.load16(table.page, ref * 8) & 1


@pytest.mark.parametrize("first", [0, 1000, store.WORD - 5])
def test_store_requests(first: int) -> None:
    host, client = Xenstored(first), Store()
    client.write("data/name", "a value")
    assert host.nodes == {Xenstored.HOME + "data/name": "a value"}
    assert client.read("data/name") == "a value" and client.find("data/none") == ""
    client.write("data/long", "x" * 3000)  # several times around the ring
    assert client.read("data/long") == "x" * 3000
    assert client.directory("data") == ["long", "name"]
    client.remove("data/name")
    with pytest.raises(StoreError) as refused:
        client.read("data/name")
    assert refused.value.code == "ENOENT"
    with pytest.raises(StoreError, match="E2BIG"):
        client.write("data/longer", "x" * 4090)
    client.write_all([(f"data/{number}", str(number)) for number in range(100)])
    assert client.read("data/99") == "99"


def test_transactions_are_done_again() -> None:
    host, client = Xenstored(), Store()
    host.refuse_commits = 2
    for turn in range(3):
        transaction = client.begin()
        client.write("a", str(turn), transaction)
        assert client.read("a", transaction) == str(turn)
        assert host.nodes == {}
        if client.end(transaction):
            break
    assert host.nodes == {Xenstored.HOME + "a": "2"}
    transaction = client.begin()
    client.write("b", "1", transaction)
    assert client.end(transaction, False) and len(host.nodes) == 1
    with pytest.raises(StoreError, match="ENOENT"):
        client.end(transaction)


def test_watches() -> None:
    host, client = Xenstored(), Store()
    client.watch("device", "one")
    assert client.events() == ["one"] and client.events() == []
    host.put(Xenstored.HOME + "device/vif/0", "")
    host.put(Xenstored.HOME + "other", "")
    assert client.find("other") == ""  # the event comes before the answer, and is kept
    assert client.has_events() and client.events() == ["one"]
    client.watch("data", "two")
    assert client.events() == ["two"] and not client.has_events()
    _xen.missed[0] = True  # the runtime's own client met an event
    assert client.has_events()
    assert set(client.events()) == {"one", "two"}
    host.put(Xenstored.HOME + "device", "")
    client.unwatch("device", "one")
    assert client.events() == [] and host.watches == [("data", "two")]


def test_a_store_that_breaks_its_rules() -> None:
    client = Store()
    _xen.store32(client.page, store.RSP_PROD, 5000)
    with pytest.raises(StoreError, match="EIO"):
        client.events()
    _xen.reset()
    host, client = Xenstored(), Store()
    host.message(store.READ, 2, 0, b"x" * 4097)
    with pytest.raises(StoreError, match="EIO"):
        client.read("a")


def test_answers_to_others_are_skipped() -> None:
    host, client = Xenstored(), Store()
    host.nodes[Xenstored.HOME + "a"] = "right"
    dice = random.Random(1)
    for _ in range(50):
        host.message(store.READ, dice.choice((0, 1, 1 << 31)), 0, b"wrong")
        host.message(store.WATCH_EVENT, 0, 0, dice.choice((b"", b"\0", b"path", b"path\0token\0")))
        assert client.read("a") == "right"
    assert set(client.events()) <= {"", "token"}
