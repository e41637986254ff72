"""ICMP of a host (RFC 792, RFC 1122 3.2.2): answers pings, reports errors both ways, asks for echoes."""

from collections.abc import Callable

from machine import instant, u32

from net.ipv4 import Ipv4
from net.ratelimit import TokenBucket
from net.wire import icmpv4, ipv4

ECHO_RATE = 1000
ECHO_BURST = 200
ERROR_RATE = 100
ERROR_BURST = 50
"""a second, and at once"""

Report = Callable[[int, int, int, int, int, int, bytes], None]
"""of an error about a packet we sent: kind, code, MTU, protocol, source, destination, start of its payload"""


def _ignore_echo(src: u32, ident: int, sequence: int, data: bytes) -> None:
    pass


class Icmp:
    """`echoed` is called for each reply to `ping`: source, identifier, sequence number, data."""

    def __init__(self, ip: Ipv4, now: instant, report: Report) -> None:
        self.ip = ip
        self.report = report
        self.echoed: Callable[[int, int, int, bytes], None] = _ignore_echo
        self.echoes = TokenBucket(now, ECHO_RATE, ECHO_BURST)
        self.errors = TokenBucket(now, ERROR_RATE, ERROR_BURST)

    def input(self, now: instant, src: u32, dst: u32, message: bytes) -> None:
        """A message to us, not one to a group; raises WireError if it is none."""
        kind, code, high, low = icmpv4.parse(message)
        if kind == icmpv4.ECHO:
            if self.echoes.take(now):
                reply = icmpv4.encode(icmpv4.ECHO_REPLY, 0, high, low, message[icmpv4.HEADER :])
                self.ip.output(ipv4.ICMP, dst, src, reply, 0)
        elif kind == icmpv4.ECHO_REPLY:
            self.echoed(src, high, low, message[icmpv4.HEADER :])
        elif kind == icmpv4.UNREACHABLE or kind == icmpv4.TIME_EXCEEDED or kind == icmpv4.PARAMETER_PROBLEM:
            self._reported(kind, code, low, message)

    def _reported(self, kind: int, code: int, low: int, message: bytes) -> None:
        start, protocol, src, dst = icmpv4.quoted_packet(message)
        if self.ip.is_own(src):
            needed = kind == icmpv4.UNREACHABLE and code == icmpv4.FRAGMENTATION_NEEDED
            self.report(kind, code, low if needed else 0, protocol, src, dst, message[start:])

    def ping(self, dst: u32, ident: int, sequence: int, data: bytes) -> None:
        """Asks a host for an echo."""
        message = icmpv4.encode(icmpv4.ECHO, 0, ident, sequence, data)
        self.ip.output(ipv4.ICMP, self.ip.source(dst), dst, message, 0)

    def send_error(self, now: instant, kind: int, code: int, src: u32, dst: u32, packet: bytes) -> None:
        """Tells `src` what became of its packet to `dst`, an address of ours; `packet` is its start with its header.

        The caller sees to it that the packet was to us alone, and is no later fragment and no ICMP error.
        """
        if self.errors.take(now):
            message = icmpv4.encode(kind, code, 0, 0, packet[: icmpv4.QUOTE])
            self.ip.output(ipv4.ICMP, dst, src, message, 0)
