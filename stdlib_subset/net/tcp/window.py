"""The window we offer: how much the peer may send, without silly little steps (RFC 9293, section 3.8.6.2.2)."""

from machine import u16

from net.tcp.block import Block
from net.tcp.sequence import distance


def offer(c: Block) -> u16:
    """The window's field for a segment that is sent now, scaled; notes the right edge that it promises.

    The edge never moves back, and forward only by a full segment or half of the buffer.
    """
    room = c.receive_limit - c.inbox.length
    promised = distance(c.rcv_nxt, c.rcv_adv)
    scale = c.rcv_scale
    if room - promised < min(c.rcv_mss, c.receive_limit // 2):
        # Rounded up: the edge that is known to the peer must not move back.
        field = (promised + (1 << scale) - 1) >> scale
    else:
        field = room >> scale
    field = min(field, 65535)
    c.rcv_adv = (c.rcv_nxt + (field << scale)) & 0xFFFFFFFF
    return field


def worth_telling(c: Block) -> bool:
    """Whether reading has opened the window so far that the peer should know at once."""
    room = min(c.receive_limit - c.inbox.length, 65535 << c.rcv_scale)
    promised = distance(c.rcv_nxt, c.rcv_adv)
    return room - promised >= min(2 * c.rcv_mss, c.receive_limit // 2)


def scale_for(limit: int) -> int:
    """The shift with which a window of `limit` bytes can be told."""
    scale = 0
    while scale < 14 and limit >> scale > 65535:
        scale += 1
    return scale
