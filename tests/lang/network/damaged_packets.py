"""Frames with bytes changed, left out and put in, for a host with sockets, a lease and a resolver: what it makes of them."""
import zlib

from net.address import parse_address
from net.clock import MILLISECOND
from net.config import Configuration
from net.device import Device
from net.dhcp import DhcpClient
from net.dns import Lookup, Resolver
from net.stack import Stack
from net.udp import UdpSocket
from net.wire import WireError, arp, dhcp, dns, dnsdata, dnsname, icmpv4, ipv4, udp
from net.wire.checksum import checksum, pseudo_header, sum16

HERE = parse_address("10.0.0.1")
THERE = parse_address("10.0.0.2")
MAC = b"\2\0\0\0\0\1"
OTHER = b"\2\0\0\0\0\2"
NAME = dnsname.from_text("www.example.org")


class Dice:
    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % limit

    def take(self, count: int) -> bytes:
        return bytes([self.below(256) for _ in range(count)])


class Sum(Device):
    """Keeps a sum of all that was sent."""

    def __init__(self) -> None:
        super().__init__(MAC)
        self.frames = 0
        self.crc = 0

    def send(self, frame: bytes) -> None:
        self.frames += 1
        self.crc = zlib.crc32(frame, self.crc)


def packet(protocol: int, payload: bytes, fragment: int = 0, dst: int = HERE) -> bytes:
    return MAC + OTHER + b"\x08\0" + ipv4.header(20 + len(payload), 7, fragment, 64, protocol, THERE, dst) + payload


def datagram(src_port: int, port: int, data: bytes, dst: int = HERE) -> bytes:
    return packet(ipv4.UDP, udp.encode(THERE, dst, src_port, port, data), dst=dst)


def offer(transaction: int) -> bytes:
    options = {dhcp.MESSAGE_TYPE: b"\2", dhcp.SERVER: b"\x0a\0\0\2", dhcp.LEASE_TIME: b"\0\0\0\x3c", dhcp.ROUTERS: b"\x0a\0\0\2"}
    return dhcp.encode(dhcp.DhcpMessage(2, transaction, 0, 0, 0, HERE, 0, 0, MAC, options))


def zone() -> bytes:
    message = dns.Message(1, dns.RESPONSE, [dns.Question(NAME, dns.A)])
    message.answers.append(dns.Record(NAME, dns.CNAME, dns.IN, 9, NAME))
    message.answers.append(dns.Record(NAME, dns.MX, dns.IN, 9, dnsdata.of_mx(5, NAME)))
    message.authorities.append(dns.Record(NAME, dns.SOA, dns.IN, 9, NAME + NAME + bytes(20)))
    message.additionals += [dns.Record(NAME, dns.SRV, dns.IN, 9, dnsdata.of_srv(1, 2, 3, NAME)), dns.opt(1232)]
    return dns.encode(message)


def seeds(transaction: int, port: int) -> list[bytes]:
    question = arp.ArpPacket(arp.REQUEST, OTHER, THERE, bytes(6), HERE)
    refused = ipv4.header(40, 1, 0, 64, 17, HERE, THERE) + udp.encode(HERE, THERE, 7, 9, b"12345678")
    return [
        MAC + OTHER + b"\x08\x06" + arp.encode(question),
        packet(ipv4.ICMP, icmpv4.encode(icmpv4.ECHO, 0, 1, 2, b"hello")),
        packet(ipv4.ICMP, icmpv4.encode(icmpv4.UNREACHABLE, 3, 0, 0, refused)),
        datagram(9, 7, b"hello"),
        datagram(9, 8, b"closed"),
        datagram(53, port, zone()),
        datagram(67, 68, offer(transaction)),
        datagram(67, 68, offer(transaction), 0xFFFFFFFF),
        packet(ipv4.UDP, bytes(24), ipv4.MORE_FRAGMENTS),
        packet(ipv4.UDP, bytes(24), 3),
        packet(99, bytes(20)),
    ]


def damaged(dice: Dice, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(1 + dice.below(4)):
        at = dice.below(len(out) + 1)
        end = min(len(out), at + 1 + dice.below(8))
        how = dice.below(5)
        if how == 0:
            out[at:end] = dice.take(end - at)
        elif how == 1:
            del out[at:end]
        elif how == 2:
            out[at:at] = dice.take(dice.below(9))
        elif how == 3:
            out[at:end] = bytes([dice.below(2) * 255]) * (end - at)
        else:
            del out[end:]
    return bytes(out)


def mended(frame: bytes) -> bytes:
    """With its lengths and checksums right again, so that what was damaged gets further."""
    if len(frame) < 42 or frame[12:14] != b"\x08\0":
        return frame
    payload = frame[34:]
    src = int.from_bytes(frame[26:30], "big")
    dst = int.from_bytes(frame[30:34], "big")
    protocol = frame[23]
    if protocol == ipv4.ICMP:
        payload = payload[:2] + checksum(sum16(payload[:2] + payload[4:], 0, len(payload) - 2, 0)).to_bytes(2, "big") + payload[4:]
    elif protocol == ipv4.UDP:
        head = payload[:4] + len(payload).to_bytes(2, "big")
        total = sum16(head + payload[8:], 0, len(payload) - 2, pseudo_header(src, dst, 17, len(payload)))
        payload = head + checksum(total).to_bytes(2, "big") + payload[8:]
    fragment = int.from_bytes(frame[20:22], "big")
    return frame[:14] + ipv4.header(20 + len(payload), 7, fragment, 64, protocol, src, dst) + payload


def done(lookup: Lookup) -> None:
    outcomes[lookup.outcome] = outcomes.get(lookup.outcome, 0) + 1


def survive(rounds: int, by_dhcp: bool) -> None:
    dice = Dice(5)
    device = Sum()
    stack = Stack(device, 0, Dice(6).take)
    if not by_dhcp:
        stack.configure(Configuration(HERE, 24))
    client = DhcpClient(stack, 0)
    resolver = Resolver(stack.udp, dice.take, [THERE])
    stack.attach(resolver)
    socket = UdpSocket()
    stack.udp.bind(socket, 0, 7)
    lookup = resolver.lookup(0, NAME, dns.A, done)
    now = 0
    received = 0
    frames: list[bytes] = []
    for i in range(rounds):
        if i % 20 == 0:
            frames = seeds(client.transaction, lookup.socket.local_port)
            lookup = resolver.lookup(now, NAME, dns.A, done)
        frame = damaged(dice, frames[dice.below(len(frames))]) if dice.below(8) else frames[dice.below(len(frames))]
        stack.input(now, mended(frame) if dice.below(4) else frame)
        while socket.is_readable():
            received = zlib.crc32(socket.receive()[2], received)
        now += dice.below(100) * MILLISECOND
        stack.poll(now)
    print(device.frames, hex(device.crc), stack.dropped, hex(received), outcomes, client.state, len(stack.arp.entries))
    print(stack.reassembly.size, stack.ip.sent_nowhere, len(resolver.cache), now // MILLISECOND)


def parse(rounds: int) -> None:
    """What the parsers say to damaged messages."""
    dice = Dice(7)
    said: dict[str, int] = {}
    answers = zone()
    lease = offer(1)
    for i in range(rounds):
        try:
            if i & 1:
                dns.encode(dns.parse(damaged(dice, answers)))
            else:
                dhcp.encode(dhcp.parse(damaged(dice, lease)))
            text = "fine"
        except WireError as e:
            text = str(e)
        said[text] = said.get(text, 0) + 1
    for text in sorted(said):
        print(said[text], text)


outcomes: dict[int, int] = {}
survive(1500, False)
survive(1500, True)
parse(1500)

# --- expected
# 377 0xb6d4b124 391 0x570222a3 {3: 62} 2 1
# 166 6 0 75706
# 8 0xfb1844f9 375 0x0 {3: 138} 2 0
# 0 0 0 73529
# 27 dhcp: an option is cut off
# 7 dhcp: neither request nor reply
# 263 dhcp: no options
# 17 dhcp: not on Ethernet
# 248 dhcp: too short
# 21 dns: a name is cut off
# 30 dns: a name is cut off or too long
# 120 dns: a name's pointer leads forward
# 13 dns: a question is cut off
# 233 dns: a record is cut off
# 13 dns: bytes behind the message
# 23 dns: too short
# 201 dns: unknown kind of label
# 62 dns: wrong length of a record
# 3 dns: wrong length of an address
# 219 fine
