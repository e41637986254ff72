"""The stack as one thing: frames and times in, frames out, and the protocols that stand on it.

A driver calls `input` for each frame that came, and `poll` when it has nothing else to do and when the time that the
last `poll` gave has come. Nothing here waits.
"""

import struct
from collections.abc import Callable

from machine import instant, u32, word

from net.address import BROADCAST
from net.clock import MASK, NEVER
from net.config import Configuration
from net.device import Device
from net.icmp import Icmp
from net.ipv4 import Ipv4
from net.protocol import Protocol
from net.reassembly import Reassembly
from net.udp import Udp
from net.wire import WireError, dhcp, ethernet, icmpv4, ipv4
from net.wire.checksum import fold, pseudo_header, sum16

_ACCEPTED = -1
_ROUNDS = 64
"""of packets to ourselves that are handled in one `poll`, so that it ends"""


class Stack:
    """The stack of a host with one Ethernet device.

    `random(n)` gives n bytes that nobody can guess. `dropped` counts frames that were no good.
    """

    def __init__(self, device: Device, now: instant, random: Callable[[int], bytes]) -> None:
        self.device = device
        self.random = random
        self.reassembly = Reassembly()
        self.tcp: Protocol | None = None
        self.services: list[Protocol] = []
        self.dropped: word = 0
        self.mac_high, self.mac_low = struct.unpack_from(">IH", device.mac, 0)
        self.ip = Ipv4(device, now, random)
        self.arp = self.ip.arp
        self.udp = Udp(self.ip, random)
        self.icmp = Icmp(self.ip, now, self._report)

    def adopt_device(self) -> None:
        """The device has only now learnt its address and what it carries."""
        self.mac_high, self.mac_low = struct.unpack_from(">IH", self.device.mac, 0)
        self.ip.mtu = self.device.mtu

    def attach_tcp(self, tcp: Protocol) -> None:
        """TCP, which sends by `tcp_output`."""
        self.tcp = tcp
        self.services.append(tcp)

    def attach(self, service: Protocol) -> None:
        """Something that wants to be polled."""
        self.services.append(service)

    def configure(self, config: Configuration) -> None:
        """Takes an address and all that belongs to it; `Configuration()` takes it away."""
        self.ip.configure(config)

    def tcp_output(self, src: u32, dst: u32, segment: bytes) -> None:
        """Sends a segment of TCP, which must fit into `ip.mtu_to(dst)` with 20 bytes of header."""
        self.ip.output(ipv4.TCP, src, dst, segment, ipv4.DONT_FRAGMENT)

    def input(self, now: instant, frame: bytes) -> None:
        """A frame that came. What is wrong with it only makes it dropped."""
        now &= MASK
        self.ip.now = now
        if len(frame) < ethernet.HEADER:
            self.dropped += 1
            return
        high, low, kind = struct.unpack_from(">IH6xH", frame, 0)
        group = high >> 24 & 1 == 1
        if not group and (high != self.mac_high or low != self.mac_low):
            return
        try:
            if kind == ethernet.IPV4:
                self._packet(now, frame, group)
            elif kind == ethernet.ARP:
                self.arp.input(now, frame)
        except WireError:
            self.dropped += 1

    def poll(self, now: instant) -> instant:
        """Does what is due; gives when it wants to be called next, or NEVER. Calls `input` and the like may make that
        earlier, so it is to be called after them."""
        now &= MASK
        self.ip.now = now
        self._loop(now)
        due = NEVER
        for service in self.services:
            due = min(due, service.poll(now))
        due = min(due, self.arp.poll(now), self.reassembly.poll(now))
        if self.arp.unreachable or self.reassembly.expired:
            self._give_up(now)
            return now
        return now if self.ip.loopback.packets else due

    def _give_up(self, now: instant) -> None:
        """Tells of packets for which no neighbour answered, and of those that stayed incomplete."""
        unreachable = self.arp.unreachable
        expired = self.reassembly.expired
        self.arp.unreachable = []
        self.reassembly.expired = []
        for packet in unreachable:
            self._unreachable(packet)
        for packet in expired:
            self._expired(now, packet)

    def _packet(self, now: instant, frame: bytes, group: bool) -> None:
        tail = self.device.tail
        start, end, ident, fragment, _, protocol, src, dst = ipv4.parse(frame, ethernet.HEADER, tail)
        if tail and end != len(frame) + tail:
            frame += self.device.take_tail()  # padding is behind the packet
        ip = self.ip
        if dst == ip.address and dst and not group and ip.is_host(src):
            to_group = False
        elif not self._is_for_us(frame, start, group, protocol, src, dst):
            return
        else:
            to_group = True
        whole = fragment & (ipv4.MORE_FRAGMENTS | ipv4.OFFSET) == 0
        if whole and protocol == ipv4.TCP and self.tcp is not None:
            self.tcp.input(now, src, dst, frame, start, end)  # never to a group: of these only UDP is for us
            return
        segment = frame[start:end]
        checked = self.device.checksums
        if not whole:
            quote = frame[ethernet.HEADER : ethernet.HEADER + icmpv4.QUOTE]
            segment = self.reassembly.add(now, src, dst, ident << 8 | protocol, fragment, segment, quote)
            if not segment:
                return
            checked = False
            if self.device.checksums and protocol == ipv4.TCP and not _is_intact(segment, protocol, src, dst):
                return
        refused = self._deliver(now, protocol, src, dst, segment, to_group, checked)
        if refused != _ACCEPTED and not to_group:
            self.icmp.send_error(now, icmpv4.UNREACHABLE, refused, src, dst, _quote(src, dst, protocol, ident, segment))

    def _is_for_us(self, frame: bytes, start: int, group: bool, protocol: int, src: u32, dst: u32) -> bool:
        """Whether a packet that isn't to our address alone is one we take: UDP to all hosts, or what a DHCP server
        sends to the address that we don't have yet."""
        if protocol != ipv4.UDP or not (src == 0 or self.ip.is_host(src)):
            return False
        if self.ip.is_broadcast(dst):
            return True
        if self.ip.address or group or dst >= 0xE0000000 or len(frame) < start + 4:
            return False
        return frame[start + 2] << 8 | frame[start + 3] == dhcp.CLIENT_PORT

    def _deliver(
        self, now: instant, protocol: int, src: u32, dst: u32, segment: bytes, to_group: bool, checked: bool
    ) -> int:
        """Hands a payload on; gives _ACCEPTED or the code of why nobody wants it (of UNREACHABLE)."""
        if protocol == ipv4.UDP:
            return _ACCEPTED if self.udp.input(src, dst, segment, to_group, checked) else icmpv4.PORT_UNREACHABLE
        if protocol == ipv4.ICMP:
            if not to_group:
                self.icmp.input(now, src, dst, segment)
            return _ACCEPTED
        if protocol == ipv4.TCP and self.tcp is not None:
            self.tcp.input(now, src, dst, segment)
            return _ACCEPTED
        return icmpv4.PROTOCOL_UNREACHABLE

    def _loop(self, now: instant) -> None:
        """Takes what we sent to ourselves, and what we answer to that."""
        loopback = self.ip.loopback
        for _ in range(_ROUNDS):
            if not loopback.packets:
                return
            protocol, src, dst, payload = loopback.take()
            try:
                refused = self._deliver(now, protocol, src, dst, payload, False, True)
            except WireError:
                self.dropped += 1
                continue
            if refused != _ACCEPTED:
                self._report(icmpv4.UNREACHABLE, refused, 0, protocol, src, dst, payload)

    def _report(self, kind: int, code: int, mtu: u32, protocol: int, src: u32, dst: u32, quoted: bytes) -> None:
        """An error about a packet we sent goes to who sent it."""
        if len(quoted) < 8:
            return
        if protocol == ipv4.UDP:
            self.udp.report(kind, code, src, dst, quoted)
        elif protocol == ipv4.TCP and self.tcp is not None:
            self.tcp.error(self.ip.now, src, dst, kind, code, mtu, quoted)

    def _unreachable(self, packet: bytes) -> None:
        """No neighbour answered for a packet of ours."""
        start, _, _, fragment, _, protocol, src, dst = ipv4.parse(packet, 0)
        if fragment & ipv4.OFFSET == 0:
            self._report(icmpv4.UNREACHABLE, icmpv4.HOST_UNREACHABLE, 0, protocol, src, dst, packet[start:])

    def _expired(self, now: instant, packet: bytes) -> None:
        """The rest of a packet whose first fragment this is did not come (RFC 792, code 1 of TIME_EXCEEDED)."""
        protocol, src, dst = struct.unpack_from(">BxxII", packet, 9)
        if dst == self.ip.address and dst != BROADCAST and protocol != ipv4.ICMP:
            self.icmp.send_error(now, icmpv4.TIME_EXCEEDED, 1, src, dst, packet)


def _is_intact(segment: bytes, protocol: int, src: u32, dst: u32) -> bool:
    return fold(sum16(segment, 0, len(segment), pseudo_header(src, dst, protocol, len(segment)))) == 0xFFFF


def _quote(src: u32, dst: u32, protocol: int, ident: int, payload: bytes) -> bytes:
    """The start of a packet as an error quotes it."""
    return ipv4.header(ipv4.HEADER + len(payload), ident, 0, 1, protocol, src, dst) + payload[: icmpv4.QUOTE]
