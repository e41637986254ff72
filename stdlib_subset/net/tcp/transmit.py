"""Sends what may be sent: new data, data that was lost, acknowledgments."""

from machine import instant, u32

from net.clock import NEVER
from net.tcp.block import FAST, Block
from net.tcp.host import CHALLENGE_INTERVAL, COUNT_MASK
from net.tcp.sequence import MASK, at_most, before, distance
from net.tcp.state import ESTABLISHED, SYN_RECEIVED
from net.tcp.window import offer
from net.wire.tcp import ACK, FIN, PSH, RST, SYN, encode, encode_options, encode_syn_options, encode_timed

LARGE_HEADERS = 20 + 60
"""of IPv4 and TCP, at most"""


def emit(c: Block, now: instant, seq: u32, flags: int, offset: u32 = 0, count: u32 = 0, cut: u32 = 0) -> None:
    """Sends a segment of an open connection, with the acknowledgment and the window as they are now, and `count` bytes
    of the queue from `offset` on. `cut`: as segments of so many bytes, by the device."""
    host = c.host
    window = offer(c)
    by_device = host.checksum_offload
    payload = c.queue.read(offset, count) if count and not by_device else b""
    behind = count if by_device else 0
    if c.sack and c.reassembly.starts:
        options = encode_options(c.timed, c.clock(now), c.ts_recent, c.reassembly.blocks())
        segment = encode(c.local, c.remote, c.ports, seq, c.rcv_nxt, flags, window, options, payload, by_device, behind)
    elif c.timed:
        clock = c.clock(now)
        segment = encode_timed(
            c.local, c.remote, c.ports, seq, c.rcv_nxt, flags, window, clock, c.ts_recent, payload, by_device, behind
        )
    else:
        segment = encode(c.local, c.remote, c.ports, seq, c.rcv_nxt, flags, window, b"", payload, by_device, behind)
    c.ack_now = False
    c.ack_at = NEVER
    c.last_ack_sent = c.rcv_nxt
    host.counters.sent = (host.counters.sent + 1) & COUNT_MASK
    if behind:
        host.output_data(c.local, c.remote, segment, c.queue, offset, count, cut)
    else:
        host.output(c.local, c.remote, segment)


def acknowledge(c: Block, now: instant) -> None:
    """Sends an acknowledgment and nothing else."""
    emit(c, now, c.snd_max if before(c.snd_nxt, c.snd_max) else c.snd_nxt, ACK)


def challenge(c: Block, now: instant) -> None:
    """Answers a segment that can't be right with what would be right, not too often (RFC 5961)."""
    if now - c.challenged_at >= CHALLENGE_INTERVAL:
        c.challenged_at = now
        c.host.counters.challenges += 1
        acknowledge(c, now)


def send_syn(c: Block, now: instant) -> None:
    """Sends SYN, in SYN-RECEIVED with ACK."""
    host = c.host
    settings = host.settings
    passive = c.state == SYN_RECEIVED
    if passive:
        scale = c.rcv_scale if c.scaled else -1
        options = encode_syn_options(settings.mss, scale, c.sack, c.timed, c.clock(now), c.ts_recent)
    else:
        scale = c.rcv_scale if settings.window_scale else -1
        options = encode_syn_options(settings.mss, scale, settings.sack, settings.timestamps, c.clock(now), 0)
    window = min(c.receive_limit, 65535)
    flags = SYN | ACK if passive else SYN
    ack = c.rcv_nxt if passive else 0
    if passive:
        c.rcv_adv = (c.rcv_nxt + window) & MASK
        c.last_ack_sent = c.rcv_nxt
    segment = encode(c.local, c.remote, c.ports, c.iss, ack, flags, window, options, b"", host.checksum_offload)
    c.rexmit_at = now + c.round_trip.timeout()
    host.counters.sent = (host.counters.sent + 1) & COUNT_MASK
    host.output(c.local, c.remote, segment)


def send_reset(c: Block, now: instant) -> None:
    """Tells the peer that the connection is gone."""
    c.host.counters.resets_sent += 1
    emit(c, now, c.snd_max if before(c.snd_nxt, c.snd_max) else c.snd_nxt, RST | ACK)


def push(c: Block, now: instant) -> None:
    """Sends all that windows, Nagle's algorithm and the rules against silly windows allow now."""
    if c.state < ESTABLISHED or c.fin_acked:
        return
    if c.snd_una == c.snd_max and now - c.last_sent > c.round_trip.timeout() and c.queue.length > 0:
        c.congestion.idle(now - c.last_sent, c.round_trip.timeout())
        c.last_sent = now
    if c.recovery == FAST and c.sack:
        _repair(c, now)
    else:
        room = c.congestion.window + c.scoreboard.sacked_below(c.snd_nxt) - distance(c.snd_una, c.snd_nxt)
        if not c.sack and c.recovery != FAST:
            room += min(c.dup_acks, 2) * c.mss  # limited transmit (RFC 3042)
        while True:
            sent = _send_next(c, now, room)
            if sent < 0:
                break
            room -= sent
    if c.rexmit_at == NEVER:
        if c.snd_una != c.snd_max:
            c.stalled_since = now
            c.rexmit_at = now + c.round_trip.timeout()
        elif c.queue.length > 0:
            # Nothing is on its way and nothing may be sent: the window is closed, or too small to be worth it.
            c.stalled_since = now
            c.persist = True
            c.rexmit_at = now + c.round_trip.timeout()
    elif c.persist and c.snd_una != c.snd_max:
        c.persist = False
        c.retries = 0
        c.stalled_since = now
        c.rexmit_at = now + c.round_trip.timeout()


def full_segment(c: Block) -> int:
    """How much data a segment takes beside what options it has now."""
    if c.sack and c.reassembly.starts:
        return c.mss - (28 if c.timed else 36)
    return c.mss


def _send_next(c: Block, now: instant, room: int) -> int:
    """Sends the segment at snd_nxt, of which the network takes `room` bytes; gives its length, or -1 for none."""
    again = before(c.snd_nxt, c.snd_max)
    if again and c.scoreboard.starts:
        c.snd_nxt = c.scoreboard.skip(c.snd_nxt)
        again = before(c.snd_nxt, c.snd_max)
    offset = distance(c.snd_una, c.snd_nxt)
    unsent = c.queue.length - offset
    if unsent < 0 or unsent == 0 and not c.fin_queued:
        c.limited = False
        return -1
    full = full_segment(c)
    count = min(unsent, full)
    if again and c.scoreboard.starts:
        count = c.scoreboard.gap_after(c.snd_nxt, count)
    allowed = c.snd_wnd - offset
    c.limited = room < allowed and room < count
    if room < allowed:
        allowed = room
    if count > allowed:
        # Less than could be sent: only if it is much for this peer, and nothing else will come back soon.
        if c.limited or allowed <= 0 or allowed * 2 < c.max_wnd and (allowed < full or offset > 0):
            return -1
        count = allowed
    elif not again and unsent >= 2 * full and allowed >= 2 * full:
        count = _several(c, full, min(unsent, allowed))
    if count < full and not again:
        if count == unsent:
            if offset > 0 and not c.nodelay and not c.fin_queued:  # Nagle's algorithm (RFC 9293, section 3.7.4)
                return -1
        elif offset > 0 and count * 2 < c.max_wnd:
            return -1
    flags = ACK
    seq = c.snd_nxt
    taken = count
    if count == unsent:
        flags = ACK | PSH if count else ACK
        if c.fin_queued:
            flags |= FIN
            taken += 1
    c.snd_nxt = (seq + taken) & MASK
    if again:
        c.host.counters.retransmitted += 1
        c.timing = False
    elif not c.timing:
        c.timing = True
        c.timed_seq = seq
        c.timed_at = now
    if before(c.snd_max, c.snd_nxt):
        c.snd_max = c.snd_nxt
    c.last_sent = now
    emit(c, now, seq, flags, offset, count, full if count > full else 0)
    return taken


def _several(c: Block, full: u32, most: u32) -> u32:
    """How many bytes of new data go out at once: full segments, as many as the device cuts itself, or one."""
    room = c.host.large_room(c.remote)
    if room < LARGE_HEADERS + 2 * full:
        return full
    return min(most, room - LARGE_HEADERS) // full * full


def _repair(c: Block, now: instant) -> None:
    """Fast recovery with SACK: holes first, then new data, as long as few enough bytes are on their way (RFC 6675)."""
    board = c.scoreboard
    room = c.congestion.window - board.pipe(c.snd_una, c.snd_max, c.high_rxt, c.mss)
    while room >= c.mss:
        start, length = board.next_hole(c.snd_una, c.high_rxt, c.mss, True)
        if length == 0:
            sent = _send_next(c, now, room)
            if sent < 0:
                start, length = board.next_hole(c.snd_una, c.high_rxt, c.mss, False)
                if length == 0:
                    return
            else:
                room -= sent
                continue
        length = min(length, full_segment(c))
        resend(c, now, start, length)
        c.high_rxt = (start + length) & MASK
        room -= length


def resend(c: Block, now: instant, start: int, most: int) -> None:
    """Sends bytes, or the FIN, that were sent before, from sequence number `start` on."""
    offset = distance(c.snd_una, start)
    count = min(most, full_segment(c), c.queue.length - offset, distance(start, c.snd_max))
    if count < 0:
        return
    flags = ACK
    if offset + count == c.queue.length and c.fin_queued and at_most((start + count + 1) & MASK, c.snd_max):
        flags |= FIN
    if count == 0 and flags == ACK:
        return
    c.timing = False
    c.host.counters.retransmitted += 1
    c.last_sent = now
    emit(c, now, start, flags, offset, count)


def probe(c: Block, now: instant) -> None:
    """Makes the peer say where it is, by a segment without data in front of its window."""
    emit(c, now, (c.snd_una - 1) & MASK, ACK)
