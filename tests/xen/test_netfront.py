"""The network device of the library against a backend that is a test: handshake, packets, offences, unplugging."""

from __future__ import annotations

import random
import struct

import _xen
import pytest
from net.buffer import Buffer
from netback import BACKEND, Netback, granted
from netfront_host import Host
from scapy.layers.inet import IP, TCP, UDP
from scapy.layers.l2 import ARP, Ether
from xen import netif, ring, xenbus
from xen.netfront import ETHERNET, RX_PAGES, SIZE_MOST, TX_PAGES
from xen.netfront_xs import carries_checksum, has_right_checksum, with_checksum
from xen.send_buffer import MOST
from xenstored import Xenstored

FRAME = bytes(range(256)) * 5


@pytest.fixture
def host() -> Host:
    made = Host()
    assert made.device.connected
    return made


def test_handshake(host: Host) -> None:
    device = host.device
    assert (device.mac, device.mtu, device.checksums) == (bytes.fromhex("00163e010203"), 1500, True)
    assert host.store.nodes[Xenstored.HOME + "device/vif/0/state"] == str(xenbus.CONNECTED)
    assert host.back.rx.waiting() == RX_PAGES
    assert len(host.store.seen) <= 20, "each request is a round trip through dom0"


def test_frames_both_ways_many_times_around_the_rings(host: Host) -> None:
    for number in range(1500):
        frame = struct.pack(">I", number) + FRAME[: number % 1400 + 10]
        host.device.send(frame)
        host.back.take()
        host.back.put(frame)
        assert host.back.sent.pop() == (frame, 0)
        assert host.received() == [frame]
    assert host.device.dropped == 0 and host.back.rx.waiting() > RX_PAGES - 20


def test_no_room_to_send(host: Host) -> None:
    for _ in range(TX_PAGES + 3):
        host.device.send(FRAME)
    assert host.device.path is not None and host.device.path.dropped == 3
    host.back.take()
    host.device.send(FRAME)
    host.back.take()
    assert len(host.back.sent) == TX_PAGES + 1


def test_packets_of_several_slots(host: Host) -> None:
    big = random.Random(1).randbytes(10000)
    host.device.send(big)
    host.back.take()
    assert host.back.sent == [(big, 0)]
    host.back.put(big[:4096], big[4096:8192], big[8192:])
    host.back.put(b"small frame")
    host.back.put(big[:1], big[1:2], offset=4000)
    assert host.received() == [big, b"small frame", big[:2]]
    assert host.device.receive() == b""


def test_packets_that_the_backend_cuts(host: Host) -> None:
    path = host.device.path
    assert path is not None
    room = path.large_room()
    assert room == SIZE_MOST - ETHERNET
    for _ in range(20):
        for size in (room + ETHERNET, 3000):
            big = random.Random(size).randbytes(size)
            queue = Buffer()
            queue.append(big, 0, 2000)
            queue.discard(66)  # so that what follows lies behind the first array
            queue.append(big, 2000, size)
            assert path.send_data(big[:66], queue, 0, size - 66, 1448)
            host.back.take()
            assert host.back.sent.pop() == (big, netif.TX_CSUM_BLANK | netif.TX_DATA_VALIDATED)
    assert host.back.cuts == [1448] * 40
    path.reap()
    assert sorted(path.tx_free) == list(range(TX_PAGES))
    queue = Buffer()
    queue.append(bytes(60000), 0, 60000)
    for _ in range(TX_PAGES // 16):
        path.send_data(b"x", queue, 0, 60000, 1000)
    assert path.large_room() < 65000


def test_a_packet_whose_rest_comes_later(host: Host) -> None:
    back = host.back
    ident, ref = struct.unpack_from("<HxxI", _xen.pages[back.rx.page], back.rx.next_request())
    _xen.copy_in(granted(ref, True), 0, b"first ", 0, 6)
    back.answer(ident, 0, netif.RX_MORE_DATA | netif.RX_DATA_VALIDATED, 6)
    back.rx.publish(back.port)
    assert host.received() == []
    back.put(b"second")
    assert host.received() == [b"first second"]


def test_extra_slots_are_no_data(host: Host) -> None:
    back = host.back
    ident, ref = struct.unpack_from("<HxxI", _xen.pages[back.rx.page], back.rx.next_request())
    _xen.copy_in(granted(ref, True), 0, b"packet", 0, 6)
    back.answer(ident, 0, netif.RX_EXTRA_INFO | netif.RX_DATA_VALIDATED, 6)
    for flags in (netif.EXTRA_FLAG_MORE, 0):
        struct.pack_into("<BB", _xen.pages[back.rx.page], back.rx.slot(back.rx.prod), 4, flags)
        back.rx.prod += 1
        back.rx.next_request()
    back.put(b"another")
    assert host.received() == [b"packet", b"another"]


def test_what_the_backend_could_not_deliver(host: Host) -> None:
    back = host.back
    for ident, offset, size in [(0, 0, -1), (1, 4000, 97), (77, 0, 10), (3, 0, 0), (4, 65535, 1), (5, 0, 5000)]:
        back.rx.next_request()
        back.answer(ident, offset, netif.RX_DATA_VALIDATED, size)
    back.put(b"good one")
    assert host.received() == [b"good one"]
    assert host.device.path is not None and host.device.path.dropped == 6


def hostile_tx_ident(back: Netback) -> None:
    back.take(answer=False)
    back.respond(MOST + 5)
    back.tx.publish(back.port)


def hostile_tx_twice(back: Netback) -> None:
    back.take(answer=False)
    ident = _xen.load16(back.tx.page, back.tx.slot(0) + netif.TX_ID)
    for _ in range(2):
        back.respond(ident)
    back.tx.publish(back.port)


def hostile_rx_index(back: Netback) -> None:
    _xen.store32(back.rx.page, ring.RSP_PROD, RX_PAGES + 1)


@pytest.mark.parametrize("offend", [hostile_tx_ident, hostile_tx_twice, hostile_rx_index])
def test_a_hostile_backend_is_left_and_met_anew(host: Host, offend: object) -> None:
    host.device.send(FRAME)
    host.device.send(FRAME)
    assert callable(offend)
    old = host.back
    offend(old)
    host.settle()
    assert host.device.receive() == b""
    host.settle()
    assert (host.device.failures, host.device.connected, host.device.grants.leaked) == (1, True, 0)
    assert host.back is not old
    host.device.send(b"again and again")
    host.back.take()
    assert host.back.sent == [(b"again and again", 0)]


def test_random_rings_never_do_more_than_end_the_connection() -> None:
    """Whatever stands in the shared pages: no other error, nothing outside of a page, no page of ours lost."""
    dice = random.Random(2)
    for _ in range(150):
        host = Host()
        for _ in range(dice.randrange(4)):
            host.device.send(FRAME[: dice.randrange(60, 1280)])
        for page in (host.back.tx.page, host.back.rx.page):
            for _ in range(dice.randrange(1, 40)):
                _xen.pages[page][dice.choice((dice.randrange(16), dice.randrange(64, 800)))] = dice.randrange(256)
            if dice.random() < 0.7:
                _xen.store32(page, ring.RSP_PROD, dice.randrange(40))
        for _ in range(30):
            host.device.wait(1)
            host.device.receive()
        assert len(_xen.pages) - host.pages <= 2 + TX_PAGES + RX_PAGES


def test_unplugged_and_another_plugged_in(host: Host) -> None:
    for _ in range(3):
        free = len(host.device.grants.free)
        host.vif.detach()
        host.settle()
        assert not host.device.connected and len(_xen.pages) == host.pages
        assert len(host.device.grants.free) == free + 2 + TX_PAGES + RX_PAGES
        assert BACKEND + "/state" not in host.store.nodes
        host.device.send(FRAME)
        assert host.device.receive() == b""
        host.vif.attach()
        host.settle()
        assert host.device.connected
        host.back.put(b"hello")
        assert host.received() == [b"hello"]
    assert host.device.grants.leaked == 0


def test_no_device_at_first() -> None:
    host = Host(attached=False)
    assert not host.device.connected
    host.vif.attach()
    host.settle()
    assert host.device.connected and host.store.watches == [(BACKEND + "/state", "vif-backend")]


def test_a_backend_that_restarts(host: Host) -> None:
    old = host.back
    host.store.put(BACKEND + "/state", str(xenbus.CLOSING))
    host.settle()
    assert host.device.connected and host.back is not old and host.device.grants.leaked == 0


def test_a_backend_that_died_keeps_what_it_has_mapped(host: Host) -> None:
    host.vif.leaves_mapped = True
    old = host.back
    used = [_xen.load32(_xen.grant_page(), ref * 8 + 4) for ref in old.refs]
    host.store.put(BACKEND + "/state", str(xenbus.CLOSING))
    host.settle()
    assert host.device.connected and host.device.grants.leaked == 2
    assert not set(host.back.refs) & set(old.refs)
    assert all(_xen.page_of(frame) in _xen.pages for frame in used)


def test_closed_for_good(host: Host) -> None:
    host.device.close(1)
    assert len(_xen.pages) == host.pages and not host.device.connected
    host.settle()
    assert not host.device.connected


PACKETS = [
    Ether() / IP(src="10.0.0.1", dst="10.0.0.2") / UDP(sport=1, dport=2) / b"data!",
    Ether() / IP(src="10.0.0.1", dst="10.0.0.2") / TCP(sport=1, dport=2) / b"more data",
    Ether() / IP(src="10.0.0.1", dst="10.0.0.2", options=[]) / TCP(sport=1, dport=2, options=[("MSS", 1460)]),
]


@pytest.mark.parametrize("packet", PACKETS)
def test_checksums_of_the_device(packet: Ether, host: Host) -> None:
    """A frame that is sent holds the pseudo-header's sum only; scapy knows the whole."""
    whole = bytes(packet)
    inner = packet[IP].payload
    head = whole[14:34]
    start = len(whole) - len(inner)
    at = start + (16 if packet.haslayer(TCP) else 6)
    pseudo = sum(struct.unpack(">4H", head[12:20])) + head[9] + len(inner)
    blank = whole[:at] + struct.pack(">H", (pseudo & 0xFFFF) + (pseudo >> 16)) + whole[at + 2 :]
    assert carries_checksum(blank) and has_right_checksum(whole) and not has_right_checksum(blank)
    assert with_checksum(blank) == whole
    host.device.send(blank)
    host.back.take()
    assert host.back.sent == [(blank, netif.TX_CSUM_BLANK | netif.TX_DATA_VALIDATED)]
    assert host.device.path is not None
    host.device.path.offload = False
    host.device.send(blank)
    host.back.take()
    assert host.back.sent[1:] == [(whole, 0)]
    damaged = whole[:-1] + bytes([whole[-1] ^ 1])
    for frame, flags, taken in [
        (blank, netif.RX_CSUM_BLANK | netif.RX_DATA_VALIDATED, True),
        (blank, netif.RX_CSUM_BLANK, True),
        (damaged, netif.RX_DATA_VALIDATED, True),
        (whole, 0, True),
        (whole + b"padding", 0, True),
        (damaged, 0, False),
    ]:
        host.back.put(frame, flags=flags)
        assert host.received() == ([frame] if taken else [])


@pytest.mark.parametrize(
    "packet",
    [
        Ether() / ARP(),
        Ether() / IP(proto=1) / (b"ping" * 10),
        Ether() / IP(flags="MF") / UDP() / b"first part",
        Ether() / IP(frag=10) / b"another part",
        Ether() / IP(proto=6) / b"too short",
    ],
)
def test_frames_without_such_a_checksum(packet: Ether, host: Host) -> None:
    frame = bytes(packet)
    assert not carries_checksum(frame)
    host.device.send(frame)
    host.back.take()
    host.back.put(frame, flags=0)
    assert host.back.sent == [(frame, 0)] and host.received() == [frame]
