"""Sends IPv4 packets (RFC 791, RFC 1122 3.3): finds the next neighbour, makes headers and fragments."""

from collections.abc import Callable

from machine import instant, u32, word

from net import loopback
from net.address import BROADCAST, BROADCAST_MAC, LOOPBACK, is_loopback, is_multicast, netmask
from net.arp import Arp
from net.buffer import Buffer
from net.config import Configuration
from net.device import Device
from net.loopback import Loopback
from net.wire import ethernet, ipv4

TTL = 64
"""hops of packets that are sent (RFC 1340)"""


class Ipv4:
    """The network layer of one device. `now` is the time that the stack was last told.

    `sent_too_big` counts packets that could not be sent because they mustn't be fragmented, `sent_nowhere` those that
    have no route.
    """

    def __init__(self, device: Device, now: instant, random: Callable[[int], bytes]) -> None:
        self.device = device
        self.now = now
        self.arp = Arp(device)
        self.loopback = Loopback()
        self.ident = int.from_bytes(random(2), "big") & 0xFFFF
        self.sent_too_big: word = 0
        self.sent_nowhere: word = 0
        self.config = Configuration()
        self.address = 0
        self.mask = 0xFFFFFFFF
        self.broadcast = BROADCAST
        self.gateway: u32 = 0
        self.mtu: u32 = device.mtu

    def configure(self, config: Configuration) -> None:
        """Takes an address, or gives the one it has up, if `config` has none."""
        self.config = config
        self.address = config.address
        self.mask = netmask(config.prefix) if config.address else 0xFFFFFFFF
        self.broadcast = config.broadcast()
        self.gateway = config.gateway
        self.mtu = min(config.mtu, self.device.mtu) if config.mtu else self.device.mtu
        self.arp.configure(self.now, config)

    def is_own(self, address: u32) -> bool:
        """Whether packets to the address come to this host without leaving it."""
        return is_loopback(address) or (address != 0 and address == self.address)

    def is_broadcast(self, address: u32) -> bool:
        return address == BROADCAST or address == self.broadcast

    def is_host(self, address: u32) -> bool:
        """Whether the address is one that a packet from the device may come from: no group, nobody, not ourselves."""
        return not (
            address == 0
            or address >= 0xE0000000
            or address == self.address
            or address == self.broadcast
            or is_loopback(address)
        )

    def source(self, dst: u32) -> int:
        """The address that packets to `dst` come from; 0 if none leads there."""
        if is_loopback(dst):
            return LOOPBACK
        if dst == 0:
            return 0
        on_link = (dst ^ self.address) & self.mask == 0 or self.is_broadcast(dst) or is_multicast(dst)
        return self.address if on_link or self.gateway else 0

    def mtu_to(self, dst: u32) -> int:
        """Bytes of the longest packet to `dst`, headers included, as far as this host knows."""
        return loopback.MTU if self.is_own(dst) else self.mtu

    def output(self, protocol: int, src: u32, dst: u32, payload: bytes, flags: int) -> None:
        """Sends a packet, in fragments if it must and `flags` (DONT_FRAGMENT or 0) allows it."""
        if dst == self.address or dst >> 24 == 127:
            self.loopback.put(protocol, src, dst, payload)
            return
        hop = dst if (dst ^ self.address) & self.mask == 0 else self.gateway
        if hop == 0 or dst >= 0xE0000000 or dst == self.broadcast:
            link = self._group_header(dst)
            if link == b"":
                self.sent_nowhere += 1
                return
        else:
            link = self.arp.header(self.now, hop)
        length = ipv4.HEADER + len(payload)
        self.ident = (self.ident + 1) & 0xFFFF
        live = TTL << 8 | protocol
        if length <= self.mtu:
            self._transmit(link, hop, ipv4.framed_header(link, length, self.ident, flags, live, src, dst) + payload)
        elif flags or length > ipv4.MAX_LENGTH:
            self.sent_too_big += 1
        else:
            self._fragments(link, hop, live, src, dst, payload)

    def large_room(self, dst: u32) -> u32:
        """How long a packet of TCP to `dst` may be that the device cuts to segments; 0: it doesn't, or can't now."""
        if self.is_own(dst):
            return 0
        hop = dst if (dst ^ self.address) & self.mask == 0 else self.gateway
        if hop == 0 or hop not in self.arp.entries:
            return 0
        return self.device.large_room()

    def output_data(self, src: u32, dst: u32, header: bytes, data: Buffer, offset: u32, count: u32, cut: u32) -> None:
        """Sends a segment of TCP, `header` and `count` bytes of `data` from `offset` on; where `cut` is not 0, as
        segments of so many bytes each, which `large_room` has allowed."""
        hop = dst if (dst ^ self.address) & self.mask == 0 else self.gateway
        length = ipv4.HEADER + len(header) + count
        link = self.arp.header(self.now, hop) if hop and not self.is_own(dst) else b""
        if link == b"" or length > self.mtu and not cut:
            self.output(ipv4.TCP, src, dst, header + data.read(offset, count), ipv4.DONT_FRAGMENT)
            return
        self.ident = (self.ident + (count // cut if cut else 0) + 1) & 0xFFFF
        live = TTL << 8 | ipv4.TCP
        framed = ipv4.framed_header(link, length, self.ident, ipv4.DONT_FRAGMENT, live, src, dst)
        self.device.send_data(framed + header, data, offset, count, cut)

    def _transmit(self, link: bytes, hop: int, frame: bytes) -> None:
        if link:
            self.device.send(frame)
        else:
            self.arp.wait(self.now, hop, frame[ethernet.HEADER :])

    def _fragments(self, link: bytes, hop: int, live: int, src: u32, dst: u32, payload: bytes) -> None:
        size = (self.mtu - ipv4.HEADER) & 0xFFF8
        for start in range(0, len(payload), size):
            part = payload[start : start + size]
            more = ipv4.MORE_FRAGMENTS if start + size < len(payload) else 0
            header = ipv4.framed_header(link, ipv4.HEADER + len(part), self.ident, more | start >> 3, live, src, dst)
            self._transmit(link, hop, header + part)

    def _group_header(self, dst: u32) -> bytes:
        """The Ethernet header to a group of hosts (RFC 1112, 6.4); empty if `dst` is none."""
        if self.is_broadcast(dst):
            mac = BROADCAST_MAC
        elif is_multicast(dst):
            mac = b"\x01\x00\x5e" + (dst & 0x7FFFFF).to_bytes(3, "big")
        else:
            return b""
        return ethernet.header(mac, self.device.mac, ethernet.IPV4)
