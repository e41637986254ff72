"""Fragments put together: all orders, copies, overlaps, limits and times."""

import random

import pytest
from net.reassembly import LIFETIME, MAX_BYTES, MAX_FRAGMENTS, MAX_PACKETS, Reassembly
from net.wire import icmpv4
from net.wire.ipv4 import MORE_FRAGMENTS
from scapy.layers.inet import ICMP, IP, UDP, fragment
from scapy.layers.l2 import Ether
from scapy.packet import Raw
from two_hosts import LEFT, LEFT_MAC, RIGHT, RIGHT_MAC, Cable, Host

DICE = random.Random(3)


def _parts(payload: bytes, size: int) -> list[tuple[int, bytes]]:
    """Words of flags and offset, and parts."""
    starts = range(0, len(payload), size)
    return [
        (start // 8 | (MORE_FRAGMENTS if start + size < len(payload) else 0), payload[start : start + size])
        for start in starts
    ]


def _add(kept: Reassembly, word: int, part: bytes, key: int = 1, now: int = 0) -> bytes:
    return kept.add(now, 1, 2, key, word, part, b"quote")


def test_any_order_and_copies() -> None:
    for _ in range(300):
        payload = DICE.randbytes(DICE.randrange(9, 500))
        parts = _parts(payload, 8 * DICE.randrange(1, (len(payload) + 7) // 8))
        DICE.shuffle(parts)
        kept = Reassembly()
        for word, part in parts[:-1]:
            for _ in range(DICE.randrange(1, 3)):
                assert _add(kept, word, part) == b""
        assert _add(kept, *parts[-1]) == payload
        assert not kept.partials and kept.size == 0


@pytest.mark.parametrize(
    "fragments",
    [
        [(0x2000, 16), (0x2001, 16)],
        [(0x2001, 16), (0x2000, 16)],
        [(0x2000, 24), (0x2001, 8)],
        [(0x0002, 8), (0x2000, 32)],
        [(0x0002, 8), (0x0003, 8)],
        [(0x0002, 8), (0x0001, 8)],
        [(0x2004, 8), (0x0002, 8)],
        [(0x2000, 12)],
        [(0x2000, 0)],
        [(0x1FFF, 8)],
    ],
    ids=[
        "behind",
        "before",
        "within",
        "over the end",
        "two ends",
        "earlier end",
        "end before a part",
        "no eights",
        "empty",
        "too long",
    ],
)
def test_what_contradicts_is_refused_as_a_whole(fragments: list[tuple[int, int]]) -> None:
    kept = Reassembly()
    for word, length in fragments:
        assert _add(kept, word, bytes([word & 255]) * length) == b""
    for word, part in _parts(bytes(80), 8):
        assert _add(kept, word, part) == b""
    assert kept.size == 0


def test_another_content_at_the_same_place_is_an_overlap() -> None:
    kept = Reassembly()
    _add(kept, 0x2000, b"12345678")
    _add(kept, 0x2000, b"12345679")
    assert _add(kept, 0x0001, b"x") == b""


def test_packets_are_kept_apart() -> None:
    kept = Reassembly()
    _add(kept, 0x2000, b"11111111", key=1)
    _add(kept, 0x2000, b"22222222", key=2)
    assert _add(kept, 0x0001, b"b", key=2) == b"22222222b"
    assert _add(kept, 0x0001, b"a", key=1) == b"11111111a"


def test_numbers_and_memory_are_bounded() -> None:
    kept = Reassembly()
    for key in range(1000):
        _add(kept, 0x2000, bytes(8), key)
        assert len(kept.partials) <= MAX_PACKETS
    for key in range(1000):
        for i in range(10):
            _add(kept, 0x2000 | i * 180, bytes(1440), 2000 + key)
            assert kept.size <= MAX_BYTES
            assert kept.size == sum(len(part) for p in kept.partials.values() for part in p.parts)
    for i in range(MAX_FRAGMENTS + 1):
        _add(kept, 0x2000 | 2 * i, bytes(8), 1)
    assert next(reversed(kept.partials.values())).refused


def test_time_is_bounded() -> None:
    kept = Reassembly()
    _add(kept, 0x2000, bytes(8), 1, now=5)
    _add(kept, 0x2001, bytes(8), 2, now=9)
    assert kept.poll(10) == 5 + LIFETIME
    assert kept.poll(5 + LIFETIME) == 9 + LIFETIME
    assert kept.expired == [b"quote"]
    kept.poll(9 + LIFETIME)
    assert kept.expired == [b"quote"] and not kept.partials and kept.size == 0


@pytest.mark.parametrize("size", [1473, 3000, 65507])
def test_fragments_of_scapy_reach_the_socket(size: int) -> None:
    host = Host(LEFT_MAC, LEFT, 1)
    socket = host.socket(7)
    data = DICE.randbytes(size)
    packet = IP(src="10.0.0.2", dst="10.0.0.1", id=99) / UDP(sport=9, dport=7) / Raw(data)
    packets = fragment(packet, 1480)
    DICE.shuffle(packets)
    for part in packets:
        host.stack.input(0, bytes(Ether(dst="02:00:00:00:00:01", src="02:00:00:00:00:02") / part))
    assert socket.receive() == (RIGHT, 9, data)


def test_a_damaged_datagram_in_fragments_is_dropped_although_the_device_checks() -> None:
    host = Host(LEFT_MAC, LEFT, 1, checksums=True)
    socket = host.socket(7)
    packet = IP(src="10.0.0.2", dst="10.0.0.1", id=99) / UDP(sport=9, dport=7, chksum=1) / Raw(bytes(3000))
    for part in fragment(packet, 1480):
        host.stack.input(0, bytes(Ether(dst="02:00:00:00:00:01", src="02:00:00:00:00:02") / part))
    assert not socket.is_readable()


@pytest.mark.parametrize("mtu", [576, 577, 583, 1500])
def test_what_is_sent_in_fragments_comes_together_elsewhere(mtu: int) -> None:
    cable = Cable(Host(LEFT_MAC, LEFT, 1, mtu), Host(RIGHT_MAC, RIGHT, 2, mtu))
    server = cable.right.socket(7)
    client = cable.left.connected(RIGHT, 7)
    cable.left.stack.icmp.ping(RIGHT, 1, 1, b"")
    cable.settle()
    for size in (mtu - 29, mtu - 28, mtu - 27, 2 * mtu, 65507):
        data = DICE.randbytes(size)
        cable.left.stack.udp.send(client, data)
        cable.settle()
        assert server.receive()[2] == data


def test_who_sent_a_packet_that_stays_incomplete_is_told() -> None:
    host = Host(LEFT_MAC, LEFT, 1)
    packet = IP(src="10.0.0.2", dst="10.0.0.1", id=99) / UDP(sport=9, dport=7) / Raw(bytes(3000))
    host.stack.input(0, bytes(Ether(dst="02:00:00:00:00:01", src="02:00:00:00:00:02") / fragment(packet, 1480)[0]))
    host.stack.poll(0)
    host.end.take()
    host.stack.arp.wait(LIFETIME, RIGHT, b"")
    host.stack.poll(LIFETIME)
    waiting = host.stack.arp.waiting[RIGHT].packets[-1]
    told = IP(waiting)
    assert (told[ICMP].type, told[ICMP].code, told.dst) == (icmpv4.TIME_EXCEEDED, 1, "10.0.0.2")
