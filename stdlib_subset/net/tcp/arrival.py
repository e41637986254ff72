"""What a segment does to a connection (RFC 9293, section 3.10.7, with RFC 5961 and RFC 7323)."""

import struct

from machine import instant, u32, word

from net.clock import NEVER
from net.errors import ECONNREFUSED, ECONNRESET
from net.tcp.acknowledged import take_ack
from net.tcp.block import Block, arm, finish
from net.tcp.congestion import WINDOW_MASK
from net.tcp.host import DELAYED_ACK, PAWS_IDLE
from net.tcp.sequence import MASK, at_most, before, distance
from net.tcp.state import (
    CLOSE_WAIT,
    CLOSED,
    CLOSING,
    ESTABLISHED,
    FIN_WAIT_1,
    FIN_WAIT_2,
    LAST_ACK,
    SYN_RECEIVED,
    SYN_SENT,
)
from net.tcp.time_wait import wait_out
from net.tcp.transmit import acknowledge, challenge, push, send_reset, send_syn
from net.wire.tcp import ACK, FIN, HEADER, RST, SYN, TIMESTAMPS_ALIGNED, Options, read_options


def arrive(
    c: Block,
    now: instant,
    packet: bytes,
    at: word,
    data_at: word,
    end: word,
    seq: u32,
    ack: u32,
    flags: int,
    window: u32,
) -> None:
    """Takes in the segment `packet[at:end]`, whose header has been read and whose data is at `data_at`; answers it."""
    options = c.host.options
    options_at = at + HEADER
    timed = False
    value = 0
    echo = -1
    if data_at > options_at:
        if c.timed and data_at == options_at + 12:
            kinds, value, echo = struct.unpack_from(">III", packet, options_at)
            timed = kinds == TIMESTAMPS_ALIGNED
        if timed:
            options.blocks.clear()
        else:
            read_options(options, packet, options_at, data_at)
            timed = options.timed
            value = options.value
            echo = options.echo
    else:
        options.blocks.clear()
    if c.state == SYN_SENT:
        if data_at == options_at:
            read_options(options, packet, options_at, data_at)
        _arrive_syn_sent(c, now, seq, ack, flags, window)
        if c.ack_now:
            acknowledge(c, now)
        arm(c)
        return
    if c.state == SYN_RECEIVED and flags & (SYN | ACK | RST) == SYN | ACK and seq == c.irs and ack == c.snd_nxt:
        # The other side of a simultaneous open repeats its SYN; what counts is that it has ours.
        seq = c.rcv_nxt
        flags &= ~SYN
    if _acceptable(c, now, seq, end - data_at, flags, timed, value):
        if c.timed and not before(value, c.ts_recent) and at_most(seq, c.last_ack_sent) and timed:
            c.ts_recent = value
            c.ts_recent_at = now
        c.last_heard = now
        c.keep_probes = 0
        _take(c, now, packet, data_at, end, seq, ack, flags, window, echo if c.timed else -1)
    if c.state != CLOSED:
        if c.state >= ESTABLISHED:
            push(c, now)
            if c.ack_now:
                acknowledge(c, now)
        arm(c)


def _acceptable(c: Block, now: instant, seq: u32, count: int, flags: int, timed: bool, value: int) -> bool:
    """Whether the segment belongs into the window and is no late duplicate; answers it if not."""
    if c.timed and not flags & RST:
        if not timed:
            return False  # RFC 7323, section 3.2
        if before(value, c.ts_recent) and now - c.ts_recent_at < PAWS_IDLE:
            c.host.counters.paws += 1
            _correct(c, now, count)
            return False
    if seq == c.rcv_nxt:
        if not flags & (RST | SYN):
            return True
    room = distance(c.rcv_nxt, c.rcv_adv)
    length = count + (flags & FIN) + (1 if flags & SYN else 0)
    limit = (c.rcv_nxt + room) & MASK
    if length == 0:
        inside = at_most(c.rcv_nxt, seq) and at_most(seq, limit)
    else:
        inside = before(c.rcv_nxt, (seq + length) & MASK) and at_most(seq, limit)
    if flags & RST:
        if seq == c.rcv_nxt:
            _reset(c)
        elif inside:
            challenge(c, now)
        return False
    if not inside:
        if c.state == SYN_RECEIVED and flags & SYN and seq == c.irs:
            send_syn(c, now)
            return False
        if timed and c.timed and count and at_most(seq, c.last_ack_sent):
            # Sent again because our acknowledgment was lost: this is what the next one answers, or the peer would
            # measure its own timeout as the round trip's time.
            c.ts_recent = value
            c.ts_recent_at = now
        _correct(c, now, count)
        return False
    if flags & SYN:
        challenge(c, now)
        return False
    return True


def _correct(c: Block, now: instant, count: int) -> None:
    """Answers a segment outside of the window. Empty ones could be such answers themselves: without end."""
    if count:
        acknowledge(c, now)
    else:
        challenge(c, now)


def _reset(c: Block) -> None:
    if c.state == SYN_RECEIVED and not c.embryo:
        finish(c, ECONNREFUSED)
    elif c.state in (CLOSING, LAST_ACK):
        finish(c, 0)
    else:
        finish(c, ECONNRESET)


def take_syn(c: Block, now: instant, options: Options, seq: u32, window: u32) -> None:
    """What the peer's SYN says about it."""
    settings = c.host.settings
    c.irs = seq
    c.rcv_nxt = (seq + 1) & MASK
    c.rcv_adv = c.rcv_nxt
    c.last_ack_sent = c.rcv_nxt
    c.timed = options.timed and settings.timestamps
    if c.timed:
        c.ts_recent = options.value
        c.ts_recent_at = now
    c.sack = options.sack_permitted and settings.sack
    c.scaled = options.scale >= 0 and settings.window_scale
    if c.scaled:
        c.snd_scale = max(0, options.scale)
    else:
        c.snd_scale = 0
        c.rcv_scale = 0
    c.mss = max(64, min(options.mss or 536, settings.mss)) - (12 if c.timed else 0)
    c.snd_wnd = window
    c.max_wnd = window
    c.snd_wl1 = seq


def _arrive_syn_sent(c: Block, now: instant, seq: u32, ack: u32, flags: int, window: u32) -> None:
    """RFC 9293, section 3.10.7.3."""
    good_ack = flags & ACK != 0 and ack == c.snd_nxt
    if flags & ACK and not good_ack:
        if not flags & RST:
            c.host.counters.resets_sent += 1
            c.host.bare(c.local, c.remote, c.ports, ack, 0, RST, b"", 0)
        return
    if flags & RST:
        if good_ack:
            finish(c, ECONNREFUSED)
        return
    if not flags & SYN:
        return
    take_syn(c, now, c.host.options, seq, window)
    if good_ack:
        if c.retries == 0:
            c.round_trip.sample(now - c.timed_at)
        c.snd_una = ack
        c.snd_wl2 = ack
        open_up(c, now)
        c.ack_now = True
    else:
        # Both sides have sent SYN (section 3.5, figure 8).
        c.state = SYN_RECEIVED
        send_syn(c, now)


def open_up(c: Block, now: instant) -> None:
    """Both SYNs are acknowledged."""
    c.state = ESTABLISHED
    c.congestion.start(c.mss, c.retries > 1)
    c.round_trip.backoff = 0
    c.rexmit_at = NEVER
    c.retries = 0
    c.recover = c.snd_una
    c.last_sent = now
    c.stalled_since = now
    c.last_heard = now
    c.notify = True
    if c.keep_alive:
        c.keep_at = now + c.keep_idle
    if c.fin_queued:
        c.state = FIN_WAIT_1


def _take(
    c: Block,
    now: instant,
    packet: bytes,
    data_at: word,
    end: word,
    seq: u32,
    ack: u32,
    flags: int,
    window: u32,
    echo: int,
) -> None:
    """A segment within the window, without SYN and RST."""
    if not flags & ACK:
        return
    count = end - data_at
    if c.state == SYN_RECEIVED:
        if ack != c.snd_nxt:
            c.host.counters.resets_sent += 1
            c.host.bare(c.local, c.remote, c.ports, ack, 0, RST, b"", 0)
            return
        if c.retries == 0:
            c.round_trip.sample(now - c.timed_at)
        c.snd_una = ack
        c.snd_wnd = window << c.snd_scale & WINDOW_MASK
        c.max_wnd = max(c.snd_wnd, c.max_wnd)
        c.snd_wl1 = seq
        c.snd_wl2 = ack
        open_up(c, now)
    elif before(c.snd_max, ack) or before(ack, (c.snd_una - c.max_wnd) & MASK):
        challenge(c, now)  # RFC 5961, section 5
        return
    elif ack != c.snd_una or c.snd_una != c.snd_max or window << c.snd_scale & WINDOW_MASK != c.snd_wnd or c.persist:
        take_ack(c, now, seq, ack, window, count == 0 and not flags & FIN, echo)
        if c.fin_acked and c.state >= FIN_WAIT_1:
            _take_fin_ack(c, now)
    else:
        c.snd_wl1 = seq
        c.snd_wl2 = ack
    if c.state == CLOSED:
        return
    if count or flags & FIN:
        if c.state in (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2):
            if c.orphan and count and before(c.rcv_nxt, (seq + count) & MASK):
                send_reset(c, now)  # nobody will read it (RFC 9293, section 3.6.1)
                finish(c, ECONNRESET)
                return
            _take_data(c, now, packet, data_at, end, seq, flags)
        else:
            c.ack_now = True


def _take_fin_ack(c: Block, now: instant) -> None:
    """The peer has our FIN."""
    if c.state == FIN_WAIT_1:
        c.state = FIN_WAIT_2
        if c.orphan:
            c.wait_at = now + c.host.settings.fin_wait
    elif c.state == CLOSING:
        wait_out(c, now)
    elif c.state == LAST_ACK:
        finish(c, 0)


def _take_data(c: Block, now: instant, packet: bytes, data_at: word, end: word, seq: u32, flags: int) -> None:
    """Data or FIN in a state in which they may come."""
    count = end - data_at
    if flags & FIN:
        fin_at = (seq + count) & MASK
        if at_most(c.rcv_nxt, fin_at) and at_most(fin_at, c.rcv_adv):
            c.fin_seen = True
            c.fin_at = fin_at
    if count:
        if count > c.rcv_mss:
            c.rcv_mss = min(count, 65535)
        lead = distance(seq, c.rcv_nxt)
        room = distance(c.rcv_nxt, c.rcv_adv)
        if lead < count:
            ahead = distance(c.rcv_nxt, seq)
            taken = min(count, lead + room - ahead)
            if end > len(packet) and (lead or ahead or taken < count):
                packet += c.host.take_tail()
            if taken > lead:
                if ahead:
                    c.host.counters.out_of_order += 1
                    c.reassembly.add(seq, packet[data_at + lead : data_at + taken])
                    c.ack_now = True
                else:
                    _receive(c, now, packet, data_at + lead, data_at + taken)
            if taken < count:
                c.ack_now = True  # the window was full
        else:
            c.ack_now = True  # all of it is known
    if c.fin_seen:
        if c.rcv_nxt == c.fin_at and not c.fin_received:
            _take_fin(c, now)
        elif flags & FIN:
            c.ack_now = True


def _receive(c: Block, now: instant, packet: bytes, start: word, end: word) -> None:
    """The next bytes in order."""
    inside = min(end, len(packet))
    c.inbox.append(packet, start, inside)
    if inside < end:
        c.host.lend_tail(c.inbox)
    c.rcv_nxt = (c.rcv_nxt + end - start) & MASK
    if c.reassembly.starts:
        more = c.reassembly.take(c.rcv_nxt)
        if more:
            c.rcv_nxt = (c.rcv_nxt + len(more)) & MASK
            c.inbox.append(more, 0, len(more))
        c.ack_now = True  # part of a gap is filled (RFC 5681, section 4.2)
    c.notify = True
    if distance(c.last_ack_sent, c.rcv_nxt) >= 2 * c.rcv_mss:
        c.ack_now = True
    elif c.ack_at == NEVER:
        c.ack_at = now + DELAYED_ACK


def _take_fin(c: Block, now: instant) -> None:
    c.fin_received = True
    c.rcv_nxt = (c.rcv_nxt + 1) & MASK
    c.reassembly.clear()
    c.ack_now = True
    c.notify = True
    if c.state == ESTABLISHED:
        c.state = CLOSE_WAIT
    elif c.state == FIN_WAIT_1:
        c.state = CLOSING
    else:
        acknowledge(c, now)
        wait_out(c, now)
