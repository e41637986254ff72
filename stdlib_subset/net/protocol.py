"""What stands on IPv4 in the stack: TCP, and services that want to be called at times."""

from machine import instant, u32, word

from net.clock import NEVER


class Protocol:
    """A transport protocol (`Stack.attach_tcp`) or something that only wants `poll` (`Stack.attach`).

    Addresses are ints of 32 bits.
    """

    def input(self, now: instant, src: u32, dst: u32, packet: bytes, at: word = 0, end: word = -1) -> None:
        """A segment that came from `src` to `dst`, one of our own addresses: `packet[at:end]`, or to the packet's end
        for -1, begins with the protocol's header. Its checksum has not been looked at: if not `device.checksums`, the
        protocol must check it."""

    def error(self, now: instant, src: u32, dst: u32, kind: int, code: int, mtu: u32, quoted: bytes) -> None:
        """An ICMP error about a segment that `src` (we) had sent to `dst`.

        `kind` and `code` are those of the message (`net.wire.icmpv4`), `mtu` the next hop's where the message is
        "fragmentation needed", else 0; `quoted` the first bytes of the segment, at least 8.
        """

    def poll(self, now: instant) -> instant:
        """Does what is due; gives the time at which it wants to be called next, or NEVER."""
        return NEVER
