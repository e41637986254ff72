"""Random and damaged packets: parsers raise WireError or nothing, and a stack drops them."""

import random
from collections.abc import Callable

import captures
import pytest
from net.clock import MILLISECOND, NEVER
from net.dhcp import DhcpClient
from net.dns import Resolver
from net.wire import WireError, arp, dhcp, dns, dnsdata, dnsname, ethernet, icmpv4, ipv4, udp
from net.wire.checksum import checksum, pseudo_header, sum16
from scapy.layers.dhcp import BOOTP, DHCP
from scapy.layers.inet import ICMP, IP, UDP
from scapy.layers.l2 import ARP, Ether
from scapy.packet import Raw
from two_hosts import LEFT, LEFT_MAC, RIGHT, RIGHT_MAC, Host

TIMES = 3000
NAME = dnsname.from_text("www.example.org")
OFFER = bytes(
    BOOTP(op=2, xid=1, yiaddr="10.0.0.1", chaddr=LEFT_MAC)
    / DHCP(options=[("message-type", 2), ("server_id", "10.0.0.2"), ("lease_time", 60), ("router", "10.0.0.2"), "end"])
)
ZONE = dns.encode(
    dns.Message(
        1,
        dns.RESPONSE,
        [dns.Question(NAME, dns.A)],
        [dns.Record(NAME, dns.CNAME, 1, 9, NAME), dns.Record(NAME, dns.A, 1, 9, b"abcd")],
        [dns.Record(NAME, dns.SOA, 1, 9, NAME + NAME + bytes(20)), dns.Record(NAME, dns.MX, 1, 9, b"\0\1" + NAME)],
        [dns.Record(NAME, dns.SRV, 1, 9, bytes(6) + NAME), dns.opt(1232)],
    )
)
QUOTED = bytes(IP(src="10.0.0.1", dst="10.0.0.2") / UDP(sport=1, dport=7) / Raw(b"12345678"))

PARSERS: dict[str, tuple[Callable[[bytes], object], list[bytes]]] = {
    "ethernet": (ethernet.parse, [captures.ARP_REQUEST]),
    "arp": (lambda data: arp.parse(data, 14), [captures.ARP_REQUEST]),
    "ipv4": (lambda data: ipv4.parse(data, 0), [QUOTED, captures.HEADER_WITH_SUM]),
    "icmp": (icmpv4.parse, [icmpv4.encode(8, 0, 1, 2, b"abc")]),
    "quoted": (icmpv4.quoted_packet, [icmpv4.encode(3, 3, 0, 0, QUOTED)]),
    "udp": (udp.parse, [udp.encode(1, 2, 3, 4, b"abc")]),
    "dhcp": (dhcp.parse, [OFFER]),
    "dns": (dns.parse, [ZONE, captures.DNS_ANSWER]),
    "name": (lambda data: dnsname.read(data, 0), [NAME, b"\1a\xc0\0"]),
    "mx": (dnsdata.mx, [b"\0\1" + NAME]),
    "srv": (dnsdata.srv, [bytes(6) + NAME]),
    "soa": (dnsdata.soa, [NAME + NAME + bytes(20)]),
    "texts": (dnsdata.texts, [b"\3abc\0\1x"]),
    "address": (dnsdata.address, [b"abcd"]),
}


def damaged(dice: random.Random, data: bytes) -> bytes:
    """`data` with some bytes changed, put in, left out or copied from elsewhere."""
    out = bytearray(data)
    for _ in range(dice.randrange(1, 6)):
        at = dice.randrange(len(out) + 1)
        end = min(len(out), at + dice.randrange(1, 9))
        match dice.randrange(6):
            case 0:
                out[at:end] = dice.randbytes(end - at)
            case 1:
                del out[at:end]
            case 2:
                out[at:at] = dice.randbytes(dice.randrange(9))
            case 3:
                del out[at:]
            case 4:
                out[at:end] = bytes([dice.choice([0, 1, 0x7F, 0x80, 0xC0, 0xFF])]) * (end - at)
            case _:
                start = dice.randrange(len(out) + 1)
                out[at:end] = out[start : start + end - at]
    return bytes(out)


@pytest.mark.parametrize("name", PARSERS)
def test_parsers_raise_nothing_but_wire_errors(name: str) -> None:
    parse, seeds = PARSERS[name]
    dice = random.Random(name)
    taken = 0
    for i in range(TIMES):
        data = damaged(dice, dice.choice(seeds)) if i % 4 else dice.randbytes(dice.randrange(120))
        try:
            parse(data)
            taken += 1
        except WireError:
            continue
    assert taken < TIMES


def mended(frame: bytes) -> bytes:
    """The frame with its checksums and length right again, so that what was damaged gets further."""
    if len(frame) < 42 or frame[12:14] != b"\x08\0":
        return frame
    out = bytearray(frame)
    out[14] = 0x45
    out[16:18] = (len(out) - 14).to_bytes(2, "big")
    out[24:26] = bytes(2)
    out[24:26] = checksum(sum16(bytes(out), 14, 34, 0)).to_bytes(2, "big")
    src, dst = int.from_bytes(out[26:30], "big"), int.from_bytes(out[30:34], "big")
    if out[23] == ipv4.ICMP:
        out[36:38] = bytes(2)
        out[36:38] = checksum(sum16(bytes(out), 34, len(out), 0)).to_bytes(2, "big")
    elif out[23] == ipv4.UDP:
        out[38:40] = (len(out) - 34).to_bytes(2, "big")
        out[40:42] = bytes(2)
        total = sum16(bytes(out), 34, len(out), pseudo_header(src, dst, 17, len(out) - 34))
        out[40:42] = checksum(total).to_bytes(2, "big")
    return bytes(out)


def _frames(port: int) -> list[bytes]:
    to_us = Ether(dst="02:00:00:00:00:01", src="02:00:00:00:00:02")
    from_there = IP(src="10.0.0.2", dst="10.0.0.1")
    return [
        bytes(frame)
        for frame in (
            to_us / ARP(op=1, hwsrc="02:00:00:00:00:02", psrc="10.0.0.2", pdst="10.0.0.1"),
            to_us / ARP(op=2, hwsrc="02:00:00:00:00:02", psrc="10.0.0.254", pdst="10.0.0.1"),
            to_us / from_there / ICMP(type=8) / Raw(b"echo"),
            to_us / from_there / ICMP(type=3, code=3) / QUOTED,
            to_us / from_there / UDP(sport=9, dport=7) / Raw(b"hello"),
            to_us / from_there / UDP(sport=9, dport=9) / Raw(b"closed"),
            to_us / from_there / UDP(sport=53, dport=port) / Raw(ZONE),
            to_us / from_there / UDP(sport=67, dport=68) / Raw(OFFER),
            to_us / IP(src="10.0.0.2", dst="10.0.0.1", flags="MF", frag=0) / Raw(bytes(24)),
            to_us / IP(src="10.0.0.2", dst="10.0.0.1", frag=3, proto=17) / Raw(bytes(24)),
            to_us / IP(src="10.0.0.2", dst="255.255.255.255") / UDP(sport=67, dport=68) / Raw(OFFER),
        )
    ]


@pytest.mark.parametrize("address", [LEFT, 0], ids=["configured", "by DHCP"])
def test_a_stack_survives(address: int) -> None:
    host = Host(LEFT_MAC, address, 1)
    dice = random.Random(address)
    socket = host.socket(7)
    resolver = Resolver(host.stack.udp, dice.randbytes, [RIGHT])
    host.stack.attach(resolver)
    client = DhcpClient(host.stack, 0) if not address else None
    lookup = resolver.lookup(0, NAME, dns.A, lambda done: None)
    now = 0
    for i in range(2 * TIMES):
        if i % 50 == 0:
            frames = _frames(lookup.socket.local_port)
            lookup = resolver.lookup(now, NAME, dns.A, lambda done: None)
        frame = damaged(dice, dice.choice(frames)) if i % 10 else LEFT_MAC + RIGHT_MAC + b"\x08\0" + dice.randbytes(90)
        if client is not None and dice.random() < 0.5:
            frame = frame.replace(b"\0\0\0\1", client.transaction.to_bytes(4, "big"))
        host.stack.input(now, mended(frame) if dice.random() < 0.8 else frame)
        while socket.is_readable():
            socket.receive()
        now += dice.randrange(200) * MILLISECOND
        assert any(now < host.stack.poll(now) <= NEVER for _ in range(20))
        host.end.take()
    assert host.stack.dropped
    assert len(host.stack.arp.entries) <= 256 and host.stack.reassembly.size < 300_000
