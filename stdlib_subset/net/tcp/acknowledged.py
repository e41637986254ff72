"""What an acknowledgment does to the sender: the window, the round trip time, losses and their repair."""

from machine import instant, u32

from net.clock import MILLISECOND, NEVER
from net.tcp.block import FAST, LOSS, OPEN, Block
from net.tcp.congestion import WINDOW_MASK
from net.tcp.scoreboard import DUPLICATES
from net.tcp.sequence import MASK, at_most, before, distance
from net.tcp.transmit import full_segment, push, resend


def take_ack(c: Block, now: instant, seq: u32, ack: u32, window: u32, empty: bool, echo: int) -> None:
    """Takes in `ack` with snd_una - max_wnd <= ack <= snd_max and the window (not scaled) that came with it.

    `empty`: the segment has neither data nor FIN; `echo`: the timestamp that it brings back, or -1.
    """
    new_window = window << c.snd_scale & WINDOW_MASK
    told = False
    if c.sack and c.host.options.blocks:
        told = _take_blocks(c, ack)
    if before(c.snd_una, ack):
        c.retries = 0
        _advance(c, now, ack, echo)
        _take_window(c, seq, ack, new_window)
    elif ack == c.snd_una:
        changed = new_window != c.snd_wnd
        _take_window(c, seq, ack, new_window)
        if c.snd_una == c.snd_max:
            c.dup_acks = 0
            if c.persist:
                c.retries = min(c.retries, 6)
                if changed and c.snd_wnd > 0:
                    c.persist = False
                    c.rexmit_at = NEVER
        elif told or empty and not changed:
            _duplicate(c, now)
    # Older ones say nothing, but their blocks did.


def _take_blocks(c: Block, ack: u32) -> bool:
    told = False
    blocks = c.host.options.blocks
    una = ack if before(c.snd_una, ack) else c.snd_una
    for i in range(0, len(blocks) - 1, 2):
        if c.scoreboard.add(blocks[i], blocks[i + 1], una, c.snd_max):
            told = True
    return told


def _take_window(c: Block, seq: u32, ack: u32, window: u32) -> None:
    """An older segment must not bring back an older window (RFC 9293, section 3.10.7.4)."""
    if before(c.snd_wl1, seq) or c.snd_wl1 == seq and at_most(c.snd_wl2, ack):
        c.snd_wnd = window
        c.snd_wl1 = seq
        c.snd_wl2 = ack
        if window > c.max_wnd:
            c.max_wnd = window


def _advance(c: Block, now: instant, ack: u32, echo: int) -> None:
    """`ack` acknowledges something for the first time."""
    count = distance(c.snd_una, ack)
    in_flight = distance(c.snd_una, c.snd_max)
    if c.timing:
        if before(c.timed_seq, ack):
            c.timing = False
            c.round_trip.sample(now - c.timed_at)
    elif echo >= 0 and (c.clock(now) - echo) & MASK < 1 << 20:
        c.round_trip.sample(((c.clock(now) - echo) & MASK) * MILLISECOND)
    else:
        c.round_trip.ease()
    data = count
    if data > c.queue.length:
        data = c.queue.length
        c.fin_acked = True
    crowded = c.crowded()
    if data:
        c.queue.discard(data)
    c.snd_una = ack
    if before(c.snd_nxt, ack):
        c.snd_nxt = ack
    if c.scoreboard.starts:
        c.scoreboard.advance(ack)
    if c.recovery == OPEN:
        c.dup_acks = 0
        if c.limited:
            c.congestion.acked(count)
    else:
        _advance_recovery(c, now, count)
    c.stalled_since = now
    c.persist = False
    c.rexmit_at = NEVER if ack == c.snd_max else now + c.round_trip.timeout()
    if crowded and not c.crowded():
        c.notify = True
    if in_flight == 0:
        c.dup_acks = 0


def _advance_recovery(c: Block, now: instant, count: int) -> None:
    """New bytes are acknowledged while a loss is being repaired."""
    done = at_most(c.recover, c.snd_una)
    cc = c.congestion
    if c.recovery == LOSS:
        c.dup_acks = 0
        cc.acked(count)
        if done:
            c.recovery = OPEN
        elif c.scoreboard.starts and before(c.snd_nxt, c.snd_una):
            c.snd_nxt = c.snd_una
        return
    if done:
        c.recovery = OPEN
        c.dup_acks = 0
        cc.window = cc.threshold
        if not c.sack:
            cc.window = min(cc.threshold, max(distance(c.snd_una, c.snd_max), cc.mss) + cc.mss) & WINDOW_MASK
        return
    if before(c.high_rxt, c.snd_una):
        c.high_rxt = c.snd_una
    if not c.sack:
        # A partial acknowledgment: the next hole begins here (RFC 6582).
        resend(c, now, c.snd_una, c.mss)
        left = max(cc.window - count, 0) + (cc.mss if count >= cc.mss else 0)
        cc.window = max(left, cc.mss) & WINDOW_MASK


def _duplicate(c: Block, now: instant) -> None:
    """Something behind a hole has arrived."""
    c.dup_acks = min(c.dup_acks + 1, 1 << 20)
    if c.recovery == FAST:
        if not c.sack:
            c.congestion.window = (c.congestion.window + c.mss) & WINDOW_MASK
        return
    if c.recovery == LOSS or not at_most(c.recover, c.snd_una):
        return
    lost = c.dup_acks >= DUPLICATES
    if c.sack and not lost:
        lost = c.scoreboard.lost_below(c.mss) > 0
    if not lost:
        return
    in_flight = distance(c.snd_una, c.snd_max)
    c.host.counters.fast_retransmits += 1
    c.recovery = FAST
    c.recover = c.snd_max
    c.snd_nxt = c.snd_max
    c.congestion.lose(in_flight)
    c.high_rxt = c.snd_una
    c.rexmit_at = now + c.round_trip.timeout()
    first = full_segment(c)
    if c.scoreboard.starts:
        first = min(first, distance(c.snd_una, c.scoreboard.starts[0]))
    resend(c, now, c.snd_una, first)
    c.high_rxt = (c.snd_una + first) & MASK
    if not c.sack:
        c.congestion.window = (c.congestion.threshold + DUPLICATES * c.mss) & WINDOW_MASK


def time_out(c: Block, now: instant) -> None:
    """The retransmission timer has come: sends the first segment again and starts over (RFC 6298, RFC 5681)."""
    again = c.recovery == LOSS and c.retries > 0
    c.host.counters.timeouts += 1
    c.retries = (c.retries + 1) & 0xFFFF
    c.congestion.time_out(distance(c.snd_una, c.snd_max), again)
    c.round_trip.back_off()
    c.recovery = LOSS
    c.recover = c.snd_max
    c.dup_acks = 0
    c.timing = False
    if c.retries > 1:
        c.scoreboard.clear()  # The peer may have forgotten what it said it had (RFC 2018, section 8).
    count = full_segment(c)
    if c.scoreboard.starts:
        count = c.scoreboard.gap_after(c.snd_una, count)
    resend(c, now, c.snd_una, count)
    length = min(count, c.queue.length, distance(c.snd_una, c.snd_max))
    c.snd_nxt = (c.snd_una + length) & MASK
    if length == c.queue.length and c.fin_queued and length < distance(c.snd_una, c.snd_max):
        c.snd_nxt = (c.snd_nxt + 1) & MASK
    c.rexmit_at = now + c.round_trip.timeout()


def shrink(c: Block, now: instant, mss: int) -> None:
    """The path carries no more than `mss` bytes of data a segment: what is on its way was lost, and sent anew."""
    c.mss = mss
    c.congestion.mss = mss
    c.timing = False
    c.snd_nxt = c.snd_una
    c.recover = c.snd_max
    c.recovery = LOSS
    push(c, now)
