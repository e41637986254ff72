"""What ICMP says about our segments, believed as little as is sound (RFC 5461, RFC 5927, RFC 1191)."""

from machine import instant, u32

from net.errors import ECONNREFUSED, EHOSTUNREACH, ENETUNREACH
from net.tcp.acknowledged import shrink
from net.tcp.block import Block, arm, finish
from net.tcp.sequence import at_most, before
from net.tcp.state import CLOSED, ESTABLISHED, SYN_SENT

UNREACHABLE = 3
TIME_EXCEEDED = 11
PROTOCOL_UNREACHABLE = 2
PORT_UNREACHABLE = 3
FRAGMENTATION_NEEDED = 4
LEAST_MTU = 552
"""no path is believed to carry less, else a liar could make us send crumbs"""


def take_error(c: Block, now: instant, kind: int, code: int, mtu: u32, seq: u32) -> None:
    """An error about the segment with sequence number `seq`; what is not on its way is not believed."""
    if c.state == CLOSED or not (at_most(c.snd_una, seq) and before(seq, c.snd_max)):
        return
    if kind == UNREACHABLE and code == FRAGMENTATION_NEEDED:
        _take_mtu(c, now, mtu)
        return
    if kind == UNREACHABLE and code in (PROTOCOL_UNREACHABLE, PORT_UNREACHABLE):
        if c.state == SYN_SENT:
            finish(c, ECONNREFUSED)
        else:
            c.soft_error = ECONNREFUSED
    elif kind in (UNREACHABLE, TIME_EXCEEDED):
        # Networks come back: the error is told if the connection times out. One that isn't open yet is given up when it
        # is told again, so that its user can try elsewhere (RFC 5461, section 4.2).
        error = ENETUNREACH if kind == UNREACHABLE and code in (0, 6, 11) else EHOSTUNREACH
        if c.state == SYN_SENT and c.soft_error:
            finish(c, error)
        c.soft_error = error


def _take_mtu(c: Block, now: instant, mtu: u32) -> None:
    """The path carries packets of `mtu` bytes only; 0: of fewer than we sent (routers from before RFC 1191)."""
    if c.state < ESTABLISHED:
        return
    if mtu == 0:
        mtu = c.mss // 2 + 40
    mss = max(mtu, LEAST_MTU) - 40 - (12 if c.timed else 0)
    if mss < c.mss:
        shrink(c, now, mss)
        arm(c)
