"""The DHCP client (RFC 2131, section 4.4): gets an address and keeps it.

    INIT      a while after a failure
    SELECTING discovers are sent until an offer comes
    ASKING    the offer is asked for
    BOUND     nothing to do until T1
    RENEWING  the server that gave the lease is asked to make it longer, from T1 on
    REBINDING any server is asked, from T2 on; when the lease ends, the address is given up

Answers are wanted as broadcasts, as the stack takes nothing for an address that it doesn't have.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from machine import instant, u32

from net.address import BROADCAST, prefix_length
from net.clock import MILLISECOND, NEVER, SECOND
from net.config import Configuration
from net.errors import NetError
from net.protocol import Protocol
from net.stack import Stack
from net.udp import UdpSocket
from net.wire import WireError
from net.wire import dhcp as wire

INIT = 0
SELECTING = 1
ASKING = 2
BOUND = 3
RENEWING = 4
REBINDING = 5

FIRST_WAIT = 4 * SECOND
LONGEST_WAIT = 64 * SECOND
JITTER = 1000
"""milliseconds that a wait may be longer or shorter (RFC 2131, section 4.1)"""
ASKS = 4
"""how often an offer is asked for before the search starts again"""
PAUSE = 10 * SECOND
"""after a refusal or a conflict"""
SHORTEST_RENEWAL_WAIT = 60 * SECOND
CONFLICT_WINDOW = 10 * SECOND
"""for how long after it was taken an address is given back when another host uses it, too"""
FOREVER = 0xFFFFFFFF
"""seconds of a lease that doesn't end"""

_WANTED = bytes(
    [wire.NETMASK, wire.ROUTERS, wire.DNS_SERVERS, wire.DOMAIN_NAME, wire.MTU, wire.BROADCAST_ADDRESS, wire.LEASE_TIME,
     wire.RENEWAL_TIME, wire.REBINDING_TIME]
)  # fmt: skip


@dataclass(slots=True)
class Lease:
    """What a server gave; times are moments of the clock, NEVER for leases without an end."""

    server: int
    config: Configuration = field(default_factory=Configuration)
    renew: int = NEVER
    rebind: int = NEVER
    end: int = NEVER


def _ignore_change(config: Configuration) -> None:
    pass


class DhcpClient(Protocol):
    """Configures its stack; `changed` is told of each new configuration, whose address is 0 if the lease was lost."""

    def __init__(self, stack: Stack, now: instant, host_name: str = "") -> None:
        self.stack = stack
        self.host_name = host_name
        self.changed: Callable[[Configuration], None] = _ignore_change
        self.state = INIT
        self.lease = Lease(0)
        self.transaction = 0
        self.started = now
        self.sent = now
        self.wait = FIRST_WAIT
        self.tries: u32 = 0
        self.next: instant = now
        self.offered = 0
        self.server: u32 = 0
        self.socket = UdpSocket()
        self.socket.broadcast = True
        stack.udp.bind(self.socket, 0, wire.CLIENT_PORT)
        stack.attach(self)

    def poll(self, now: instant) -> instant:
        while self.socket.received:
            _, _, data = self.socket.receive()
            try:
                self._input(now, wire.parse(data))
            except WireError:
                continue
        if self.state == BOUND and self._has_conflict(now):
            self._decline(now)
        if self.state >= BOUND and now >= self.lease.end:
            self._lose(now, now)
        if now >= self.next:
            self._act(now)
        return self.next

    def release(self, now: instant) -> None:
        """Gives the address back and asks for no other."""
        if self.state >= BOUND:
            message = self._message(now, wire.RELEASE, self.lease.config.address)
            message.flags = 0
            message.options[wire.SERVER] = self.lease.server.to_bytes(4, "big")
            self._send(message, self.lease.server)
            self._lose(now, NEVER)
        self.next = NEVER

    def _act(self, now: instant) -> None:
        if self.state == INIT:
            self._start(now)
        elif self.state == SELECTING:
            self._discover(now)
        elif self.state == ASKING:
            if self.tries < ASKS:
                self._ask(now)
            else:
                self._start(now)
        elif now >= self.lease.rebind:
            self._extend(now, REBINDING, BROADCAST, self.lease.end)
        else:
            self._extend(now, RENEWING, self.lease.server, self.lease.rebind)

    def _start(self, now: instant) -> None:
        self.state = SELECTING
        self.transaction = self._random(4)
        self.started = now
        self.wait = FIRST_WAIT
        self._discover(now)

    def _discover(self, now: instant) -> None:
        self._send(self._message(now, wire.DISCOVER, 0), BROADCAST)
        self._wait_longer(now)

    def _ask(self, now: instant) -> None:
        message = self._message(now, wire.ASK, 0)
        message.options[wire.REQUESTED_ADDRESS] = self.offered.to_bytes(4, "big")
        message.options[wire.SERVER] = self.server.to_bytes(4, "big")
        self.sent = now
        self.tries += 1
        self._send(message, BROADCAST)
        self._wait_longer(now)

    def _extend(self, now: instant, state: int, server: u32, end: int) -> None:
        """Asks for a longer lease: the first time, and again after half of what remains (RFC 2131, 4.4.5)."""
        if self.state != state:
            self.state = state
            self.transaction = self._random(4)
            self.started = now
        message = self._message(now, wire.ASK, self.lease.config.address)
        if server != BROADCAST:
            message.flags = 0
        self.sent = now
        self._send(message, server)
        self.next = min(end, now + max((end - now) // 2, SHORTEST_RENEWAL_WAIT))

    def _input(self, now: instant, message: wire.DhcpMessage) -> None:
        ours = message.transaction == self.transaction and message.mac == self.stack.device.mac
        if message.operation != wire.REPLY or not ours:
            return
        kind = message.kind()
        server = message.address(wire.SERVER)
        if self.state == SELECTING:
            if kind == wire.OFFER and server and self.stack.ip.is_host(message.yours):
                self.state = ASKING
                self.offered = message.yours
                self.server = server
                self.tries = 0
                self.wait = FIRST_WAIT
                self._ask(now)
        elif self.state == ASKING or self.state == RENEWING or self.state == REBINDING:
            if self.state == ASKING and server != self.server:
                return
            if kind == wire.ACK and message.yours:
                self._bind(message)
            elif kind == wire.NAK:
                self._lose(now, now + PAUSE)

    def _bind(self, message: wire.DhcpMessage) -> None:
        lease = _lease(message, self.sent, self.lease.server)
        config = lease.config
        changed = config != self.lease.config
        self.lease = lease
        self.state = BOUND
        self.next = lease.renew
        if changed:
            self.stack.configure(config)
            self.changed(config)

    def _lose(self, now: instant, again: instant) -> None:
        """The address is ours no more; a new one is looked for at `again`."""
        had = self.lease.config.address
        self.lease = Lease(0)
        self.state = INIT
        self.next = again
        if had:
            self.stack.configure(Configuration())
            self.changed(self.lease.config)

    def _has_conflict(self, now: instant) -> bool:
        return self.stack.arp.conflict >= self.sent and now - self.sent < CONFLICT_WINDOW

    def _decline(self, now: instant) -> None:
        message = self._message(now, wire.DECLINE, 0)
        message.options[wire.REQUESTED_ADDRESS] = self.lease.config.address.to_bytes(4, "big")
        message.options[wire.SERVER] = self.lease.server.to_bytes(4, "big")
        self._lose(now, now + PAUSE)
        self._send(message, BROADCAST)

    def _message(self, now: instant, kind: int, client: int) -> wire.DhcpMessage:
        mac = self.stack.device.mac
        options = {wire.MESSAGE_TYPE: bytes([kind]), wire.CLIENT: b"\x01" + mac}
        if kind == wire.DISCOVER or kind == wire.ASK:
            options[wire.MAX_MESSAGE] = wire.number_option(min(self.stack.device.mtu, 1500) & 0xFFFF, 2)
            options[wire.PARAMETERS] = _WANTED
            if self.host_name:
                options[wire.HOST_NAME] = self.host_name.encode()
        seconds = min((now - self.started) // SECOND, 0xFFFF)
        flags = wire.BROADCAST
        return wire.DhcpMessage(wire.REQUEST, self.transaction, seconds, flags, client, 0, 0, 0, mac, options)

    def _send(self, message: wire.DhcpMessage, to: u32) -> None:
        try:
            self.stack.udp.send_to(self.socket, wire.encode(message), to, wire.SERVER_PORT)
        except NetError:
            return  # as if it were lost on the way: it is sent again

    def _wait_longer(self, now: instant) -> None:
        jitter = (self._random(2) % (2 * JITTER + 1) - JITTER) * MILLISECOND
        self.next = now + self.wait + jitter
        self.wait = min(2 * self.wait, LONGEST_WAIT)

    def _random(self, size: int) -> int:
        return int.from_bytes(self.stack.random(size), "big") & 0xFFFFFFFF


def _lease(message: wire.DhcpMessage, sent: int, server: u32) -> Lease:
    """What an ACK gives, counted from when it was asked for; what it says that can't be is left out."""
    config = Configuration(message.yours)
    mask = message.address(wire.NETMASK)
    try:
        config.prefix = prefix_length(mask) if mask else _classful_prefix(message.yours)
    except ValueError:
        config.prefix = _classful_prefix(message.yours)
    for router in message.addresses(wire.ROUTERS):
        if config.gateway == 0 and router != config.address and (config.prefix == 32 or config.is_on_link(router)):
            config.gateway = router
    config.dns = [address for address in message.addresses(wire.DNS_SERVERS) if address]
    mtu = message.number(wire.MTU, 0)
    config.mtu = mtu if 576 <= mtu <= 65535 else 0
    config.domain = _text(message.options.get(wire.DOMAIN_NAME, b""))
    lease = Lease(message.address(wire.SERVER) or server, config)
    seconds = message.number(wire.LEASE_TIME, FOREVER)
    if seconds != FOREVER:
        renew = message.number(wire.RENEWAL_TIME, seconds // 2)
        rebind = message.number(wire.REBINDING_TIME, seconds * 7 // 8)
        if not renew <= rebind <= seconds:
            renew = seconds // 2
            rebind = seconds * 7 // 8
        lease.renew = sent + renew * SECOND
        lease.rebind = sent + rebind * SECOND
        lease.end = sent + seconds * SECOND
    return lease


def _classful_prefix(address: u32) -> int:
    """How long the prefix was before masks: what a server means that gives none."""
    if address >> 31 == 0:
        return 8
    return 16 if address >> 30 == 2 else 24


def _text(value: bytes) -> str:
    """A name that may end in a zero byte; empty if it isn't ASCII."""
    name = value.rstrip(b"\0")
    return name.decode("ascii") if name.isascii() else ""
