"""TIME-WAIT (RFC 9293, sections 3.6 and 3.10.7.4, with RFC 1337): late segments of a connection must not be taken for
those of the next.

That takes no more than a few numbers, `time_waits`: the connection itself is CLOSED from then on, and forgotten as soon
as its user has read what it has received.
"""

from machine import instant, word

from net.clock import MILLISECOND
from net.tcp.block import Block, finish
from net.tcp.host import CHALLENGE_INTERVAL, Host
from net.tcp.sequence import MASK, at_most, before
from net.tcp.time_waits import (
    LOCAL,
    PORTS,
    QUIET_UNTIL,
    RCV_NXT,
    REMOTE,
    SND_NXT,
    TIMED,
    TS_OFFSET,
    TS_RECENT,
    WINDOW,
)
from net.tcp.window import offer
from net.wire.tcp import ACK, FIN, HEADER, RST, SYN, encode_options, read_options


def wait_out(c: Block, now: instant) -> None:
    """Enters TIME-WAIT."""
    host = c.host
    at = host.waits.add(c.key, c.local, c.remote, c.ports, now + host.settings.time_wait, host.settings.most_time_waits)
    rows = host.waits.rows
    rows[at + SND_NXT] = c.snd_max
    rows[at + RCV_NXT] = c.rcv_nxt
    rows[at + WINDOW] = offer(c)
    rows[at + TIMED] = 1 if c.timed else 0
    rows[at + TS_OFFSET] = c.ts_offset
    rows[at + TS_RECENT] = c.ts_recent
    finish(c, 0)


def arrive_late(
    host: Host, at: word, now: instant, packet: bytes, start: word, data_at: word, end: word, seq: int, flags: int
) -> None:
    """Answers the segment `packet[start:end]`, whose data is at `data_at`, for the row at `at`."""
    waits = host.waits
    if flags & RST:
        return  # RFC 1337: a late reset must not cut it short
    count = end - data_at
    recent = waits.rows[at + TS_RECENT] & MASK
    rcv_nxt = waits.rows[at + RCV_NXT] & MASK
    old = False
    if waits.rows[at + TIMED]:
        options = host.options
        read_options(options, packet, start + HEADER, data_at)
        if not options.timed:
            return  # RFC 7323, section 3.2
        old = before(options.value, recent)
        if old:
            host.counters.paws += 1
        elif at_most(seq, rcv_nxt):
            waits.rows[at + TS_RECENT] = options.value
    if not old and not flags & SYN:
        if seq == rcv_nxt and count == 0 and not flags & FIN:
            return
        if flags & FIN and seq != rcv_nxt:
            at = waits.restart(at, now + host.settings.time_wait, host.settings.most_time_waits)
    if count == 0 or flags & SYN:
        if now < waits.rows[at + QUIET_UNTIL]:
            return  # what has no data may itself be such an answer: without end
        waits.rows[at + QUIET_UNTIL] = now + CHALLENGE_INTERVAL
        host.counters.challenges += 1
    _say_again(host, at, now)


def _say_again(host: Host, at: word, now: instant) -> None:
    """What has been received, and what was sent last."""
    rows = host.waits.rows
    options = b""
    if rows[at + TIMED]:
        clock = (now // MILLISECOND + rows[at + TS_OFFSET]) & MASK
        options = encode_options(True, clock, rows[at + TS_RECENT] & MASK, [])
    host.bare(
        rows[at + LOCAL] & MASK,
        rows[at + REMOTE] & MASK,
        rows[at + PORTS] & MASK,
        rows[at + SND_NXT] & MASK,
        rows[at + RCV_NXT] & MASK,
        ACK,
        options,
        rows[at + WINDOW] & 0xFFFF,
    )
