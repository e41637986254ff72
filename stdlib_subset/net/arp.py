"""Address resolution (RFC 826, RFC 1122 2.3.2, RFC 5227): who on the link has an IPv4 address.

An entry is used for FRESH after it was last confirmed; then it is used on for STALE while its host is asked again. It
is made by requests to us and by replies we are waiting for, and changed by all packets of its host, as RFC 826 has it,
but not more often than once in a second.
"""

from machine import instant, u32, word

from net.address import BROADCAST_MAC, NO_MAC, is_group_mac, is_loopback, is_multicast
from net.clock import NEVER, SECOND
from net.config import Configuration
from net.device import Device
from net.wire import arp as wire
from net.wire import ethernet

FRESH = 60 * SECOND
STALE = 30 * SECOND
LOCKED = SECOND
"""how long an entry keeps its hardware address at least"""
INTERVAL = SECOND
"""between requests for one address"""
TRIES = 4
MAX_ENTRIES = 256
MAX_WAITING = 64
"""addresses that are being asked for"""
MAX_PACKETS = 4
"""that wait for one address, the latest ones"""
DEFENCE = 10 * SECOND
"""between announcements of an address that another host uses too"""
ANNOUNCEMENTS = 2
ANNOUNCE_INTERVAL = 2 * SECOND


class _Entry:
    """`header` is the whole Ethernet header of packets to the host."""

    def __init__(self, header: bytes, now: instant) -> None:
        self.header = header
        self.confirmed = now
        self.asked = now


class _Waiting:
    def __init__(self, now: instant) -> None:
        self.packets: list[bytes] = []
        self.tries: u32 = 1
        self.next: instant = now + INTERVAL


class Arp:
    """The cache of a device, with the packets that wait for an answer.

    `conflicts` counts packets of others that claim our address, `conflict` is when the last one came.
    """

    def __init__(self, device: Device) -> None:
        self.device = device
        self.config = Configuration()
        self.entries: dict[int, _Entry] = {}
        self.waiting: dict[int, _Waiting] = {}
        self.unreachable: list[bytes] = []
        self.conflicts: word = 0
        self.conflict = -NEVER
        self.defended = -NEVER
        self.announcements: word = 0
        self.announce_at: instant = NEVER

    def configure(self, now: instant, config: Configuration) -> None:
        """Takes an address and announces it; what was known is forgotten, as the network may be another."""
        self.config = config
        self.entries.clear()
        self.waiting.clear()
        self.announcements = ANNOUNCEMENTS if config.address else 0
        self.announce_at = now if config.address else NEVER

    def header(self, now: instant, address: u32) -> bytes:
        """The Ethernet header of packets to a neighbour; empty while its address is not known (see `wait`)."""
        entry = self.entries.get(address)
        if entry is None:
            return b""
        age = now - entry.confirmed
        if age > FRESH:
            if age > FRESH + STALE:
                del self.entries[address]
                return b""
            if now - entry.asked >= INTERVAL:
                entry.asked = now
                self._send(wire.REQUEST, entry.header[:6], self.config.address, NO_MAC, address)
        return entry.header

    def wait(self, now: instant, address: u32, packet: bytes) -> None:
        """Keeps a packet until its neighbour's address is known, and asks for that."""
        found = self.waiting.get(address)
        if found is None:
            if len(self.waiting) >= MAX_WAITING:
                return
            found = _Waiting(now)
            self.waiting[address] = found
            self._ask(address)
        if len(found.packets) >= MAX_PACKETS:
            found.packets.pop(0)
        found.packets.append(packet)

    def input(self, now: instant, frame: bytes) -> None:
        """A frame with an ARP packet; raises WireError if it is none."""
        packet = wire.parse(frame, ethernet.HEADER)
        mac = packet.sender_mac
        if mac == self.device.mac or mac == NO_MAC or is_group_mac(mac):
            return
        mine = self.config.address
        if mine and packet.sender == mine:
            self._defend(now)
            return
        for_us = mine != 0 and packet.target == mine
        if self.config.is_neighbour(packet.sender) and self._is_host(packet.sender):
            self._learn(now, packet.sender, mac, for_us, packet.operation)
        if for_us and packet.operation == wire.REQUEST:
            self._send(wire.REPLY, mac, mine, mac, packet.sender)

    def poll(self, now: instant) -> instant:
        """Asks again, gives up: packets for whom nobody answered are then in `unreachable`, for the caller to take."""
        if now >= self.announce_at:
            self._announce()
            self.announcements -= 1
            self.announce_at = now + ANNOUNCE_INTERVAL if self.announcements > 0 else NEVER
        due = self.announce_at
        if not self.waiting:
            return due
        for address, found in list(self.waiting.items()):
            if now >= found.next:
                if found.tries >= TRIES:
                    del self.waiting[address]
                    self.unreachable += found.packets
                    continue
                found.tries += 1
                found.next = now + INTERVAL
                self._ask(address)
            due = min(due, found.next)
        return due

    def _is_host(self, address: u32) -> bool:
        return not (
            address == 0
            or is_multicast(address)
            or is_loopback(address)
            or address == 0xFFFFFFFF
            or address == self.config.broadcast()
        )

    def _learn(self, now: instant, address: u32, mac: bytes, for_us: bool, operation: int) -> None:
        entry = self.entries.get(address)
        if entry is not None:
            if entry.header[:6] == mac:
                entry.confirmed = now
            elif now - entry.confirmed >= LOCKED:
                self.entries[address] = self._entry(now, mac)
        elif address in self.waiting or (for_us and operation == wire.REQUEST):
            if len(self.entries) >= MAX_ENTRIES:
                self._forget_one()
            self.entries[address] = self._entry(now, mac)
        found = self.waiting.pop(address, None)
        if found is not None:
            header = self.entries[address].header
            for packet in found.packets:
                self.device.send(header + packet)

    def _entry(self, now: instant, mac: bytes) -> _Entry:
        return _Entry(ethernet.header(mac, self.device.mac, ethernet.IPV4), now)

    def _forget_one(self) -> None:
        oldest = -1
        confirmed = NEVER
        for address, entry in self.entries.items():
            if entry.confirmed < confirmed:
                oldest = address
                confirmed = entry.confirmed
        del self.entries[oldest]

    def _defend(self, now: instant) -> None:
        self.conflicts += 1
        self.conflict = now
        if now - self.defended >= DEFENCE:
            self.defended = now
            self._announce()

    def _announce(self) -> None:
        self._send(wire.REQUEST, BROADCAST_MAC, self.config.address, NO_MAC, self.config.address)

    def _ask(self, address: u32) -> None:
        self._send(wire.REQUEST, BROADCAST_MAC, self.config.address, NO_MAC, address)

    def _send(self, operation: int, to: bytes, sender: u32, target_mac: bytes, target: u32) -> None:
        packet = wire.ArpPacket(operation, self.device.mac, sender, target_mac, target)
        self.device.send(ethernet.header(to, self.device.mac, ethernet.ARP) + wire.encode(packet))
