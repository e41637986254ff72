"""Ethernet, ARP, IPv4, ICMP and UDP on the wire: seen packets, and scapy's both ways."""

import random

import captures
import pytest
from net.address import parse_address
from net.wire import WireError, arp, checksum, ethernet, icmpv4, ipv4, udp
from scapy.layers.inet import ICMP, IP, UDP, IPerror, UDPerror
from scapy.layers.l2 import ARP, Ether
from scapy.packet import Raw
from scapy.utils import checksum as scapy_checksum

A = parse_address("10.1.2.3")
B = parse_address("192.168.200.254")
DICE = random.Random(1)


def test_checksums_agree_with_scapy_for_all_lengths() -> None:
    for length in range(70):
        data = DICE.randbytes(length)
        assert checksum.checksum(checksum.sum16(data, 0, length, 0)) == scapy_checksum(data)


def test_partial_sums_add_up() -> None:
    data = DICE.randbytes(101)
    for cut in range(0, 101, 2):
        total = checksum.sum16(data, cut, 101, checksum.sum16(data, 0, cut, 0))
        assert checksum.checksum(total) == scapy_checksum(data)


def test_a_header_of_textbooks() -> None:
    with pytest.raises(WireError):  # only the header is there
        ipv4.parse(captures.HEADER_WITH_SUM, 0)
    packet = captures.HEADER_WITH_SUM + bytes(0x73 - 20)
    found = (20, 0x73, 0, ipv4.DONT_FRAGMENT, 64, 17, parse_address("192.168.0.1"), parse_address("192.168.0.199"))
    assert ipv4.parse(packet, 0) == found
    assert ipv4.header(0x73, 0, 0x4000, 64, 17, found[6], found[7]) == captures.HEADER_WITH_SUM


def test_an_arp_request_with_padding() -> None:
    dst, src, kind = ethernet.parse(captures.ARP_REQUEST)
    assert (dst, src.hex(), kind) == (b"\xff" * 6, "00070daff454", ethernet.ARP)
    packet = arp.parse(captures.ARP_REQUEST, 14)
    assert packet == arp.ArpPacket(
        arp.REQUEST, src, parse_address("24.166.172.1"), bytes(6), parse_address("24.166.173.159")
    )
    assert ethernet.header(dst, src, kind) + arp.encode(packet) == captures.ARP_REQUEST[:42]


def test_a_packet_that_is_cut_off() -> None:
    with pytest.raises(WireError, match="lengths"):
        ipv4.parse(captures.PING, 14)


@pytest.mark.parametrize("operation", [1, 2])
def test_arp_and_scapy(operation: int) -> None:
    theirs = Ether(dst="02:00:00:00:00:09", src="02:00:00:00:00:01") / ARP(
        op=operation,
        hwsrc="02:00:00:00:00:01",
        psrc="10.1.2.3",
        hwdst="02:00:00:00:00:09",
        pdst="192.168.200.254",
    )
    ours = arp.ArpPacket(operation, b"\2\0\0\0\0\1", A, b"\2\0\0\0\0\x09", B)
    assert arp.parse(bytes(theirs), 14) == ours
    assert arp.encode(ours) == bytes(theirs)[14:]


@pytest.mark.parametrize(
    "place, value",
    [(1, 6), (2, 6), (4, 8), (5, 16), (7, 3), (7, 0)],
    ids=["hardware", "protocol", "hardware's size", "protocol's size", "operation 3", "operation 0"],
)
def test_arp_of_other_kinds_is_refused(place: int, value: int) -> None:
    packet = bytearray(arp.encode(arp.ArpPacket(1, bytes(6), 0, bytes(6), 0)))
    assert arp.parse(bytes(packet), 0).operation == 1
    packet[place] = value
    with pytest.raises(WireError):
        arp.parse(bytes(packet), 0)


def test_arp_that_is_cut_off_is_refused() -> None:
    with pytest.raises(WireError):
        arp.parse(captures.ARP_REQUEST[:41], 14)


def test_ipv4_and_scapy() -> None:
    for _ in range(50):
        size, ident, offset = DICE.randrange(1400), DICE.randrange(65536), DICE.randrange(8192)
        ttl, protocol, flags = DICE.randrange(256), DICE.choice([50, 99, 200]), DICE.randrange(4)
        packet = IP(src="10.1.2.3", dst="192.168.200.254", id=ident, frag=offset, ttl=ttl, proto=protocol, flags=flags)
        theirs = bytes(packet / Raw(bytes(size)))
        fragment = flags << 13 | offset
        assert ipv4.parse(theirs + b"pad", 0) == (20, 20 + size, ident, fragment, ttl, protocol, A, B)
        assert ipv4.header(20 + size, ident, fragment, ttl, protocol, A, B) == theirs[:20]


def test_ipv4_options_are_skipped() -> None:
    theirs = bytes(IP(src="10.1.2.3", dst="192.168.200.254", options=[b"\x94\x04\0\0"], proto=99) / Raw(b"data"))
    start, end, *_ = ipv4.parse(theirs, 0)
    assert theirs[start:end] == b"data"
    assert start == 24


@pytest.mark.parametrize("place", range(20))
def test_each_bit_of_an_ipv4_header_is_guarded(place: int) -> None:
    packet = ipv4.header(28, 7, 0, 64, 17, A, B) + bytes(8)
    for bit in range(8):
        damaged = bytearray(packet)
        damaged[place] ^= 1 << bit
        with pytest.raises(WireError):
            ipv4.parse(bytes(damaged), 0)


def test_icmp_and_scapy() -> None:
    for size in (0, 1, 56, 1000):
        data = DICE.randbytes(size)
        theirs = bytes(ICMP(type=8, id=0x1234, seq=77) / Raw(data))
        assert icmpv4.parse(theirs) == (icmpv4.ECHO, 0, 0x1234, 77)
        assert icmpv4.encode(icmpv4.ECHO, 0, 0x1234, 77, data) == theirs


def test_icmp_errors_quote_what_scapy_quotes() -> None:
    quoted = IP(src="10.1.2.3", dst="192.168.200.254") / UDP(sport=1000, dport=2000) / Raw(b"12345678")
    quoted = IP(bytes(quoted))
    theirs = bytes(ICMP(type=3, code=4, nexthopmtu=1400) / IPerror(bytes(quoted)))
    assert icmpv4.parse(theirs) == (icmpv4.UNREACHABLE, icmpv4.FRAGMENTATION_NEEDED, 0, 1400)
    start, protocol, src, dst = icmpv4.quoted_packet(theirs)
    assert (protocol, src, dst, theirs[start : start + 4].hex()) == (17, A, B, "03e807d0")
    ours = ICMP(icmpv4.encode(icmpv4.UNREACHABLE, icmpv4.PORT_UNREACHABLE, 0, 0, bytes(quoted)))
    assert (ours[IPerror].dst, ours[UDPerror].dport) == ("192.168.200.254", 2000)
    with pytest.raises(WireError):
        icmpv4.quoted_packet(theirs[:35])


def test_udp_and_scapy() -> None:
    for size in (0, 1, 2, 17, 1472):
        data = DICE.randbytes(size)
        theirs = bytes(IP(src="10.1.2.3", dst="192.168.200.254") / UDP(sport=1000, dport=2000) / Raw(data))[20:]
        assert udp.encode(A, B, 1000, 2000, data) == theirs
        assert udp.parse(theirs)[:3] == (1000, 2000, 8 + size)
        assert udp.is_intact(theirs, len(theirs), A, B)
        for place in range(len(theirs)):
            damaged = bytearray(theirs)
            damaged[place] ^= 1 << DICE.randrange(8)
            assert not udp.is_intact(bytes(damaged), len(theirs), A, B)


def test_a_udp_checksum_of_zero_is_sent_as_ones() -> None:
    found = [port for port in range(1, 65536) if udp.encode(0, 0, port, 0xFFDC, b"")[6:] == b"\xff\xff"]
    assert len(found) == 1
    segment = udp.encode(0, 0, found[0], 0xFFDC, b"")
    assert udp.is_intact(segment, 8, 0, 0)
    assert checksum.fold(checksum.sum16(segment[:6], 0, 6, checksum.pseudo_header(0, 0, 17, 8))) == 0xFFFF


def test_a_device_adds_the_rest_of_a_udp_checksum() -> None:
    for size in (0, 5, 100):
        data = DICE.randbytes(size)
        half = udp.encode(A, B, 9, 10, data, by_device=True)
        rest = checksum.checksum(checksum.sum16(half, 0, len(half), 0))
        assert half[:6] + rest.to_bytes(2, "big") + half[8:] == udp.encode(A, B, 9, 10, data)


def test_udp_lengths() -> None:
    segment = udp.encode(A, B, 1, 2, b"abcd")
    assert udp.parse(segment + b"more")[2] == 12
    for bad in (segment[:7], segment[:11], segment[:4] + b"\0\7" + segment[6:]):
        with pytest.raises(WireError):
            udp.parse(bad)
