"""When TCP sends what: Nagle, windows, probes, retransmission, recovery, congestion; segment by segment."""

import errno

import pytest
from net.clock import MILLISECOND, NEVER, SECOND
from net.tcp.round_trip import RoundTrip
from net.tcp.state import CLOSED, ESTABLISHED
from net.wire.tcp import ACK, FIN, PSH, RST, SYN, encode_options, encode_syn_options
from tcp_peer import IRS, PEER, PEER_PORT, US, Peer


def sent(p: Peer) -> list[tuple[int, int]]:
    """Where the segments with data begin, and how long they are."""
    return [(s.seq, len(s.data)) for s in p.take() if s.data]


def sack(p: Peer, *blocks: tuple[int, int]) -> bytes:
    numbers = [(p.iss + n) & 0xFFFFFFFF for block in blocks for n in block]
    return encode_options(False, 0, 0, numbers)


def test_initial_window_is_ten_segments() -> None:
    p = Peer()
    c = p.connected(mss=1000)
    c.send(p.now, bytes(50_000), 0)
    assert sent(p) == [(1 + 1000 * i, 1000) for i in range(10)]
    p.send(ACK, 1, 2001)
    assert len(sent(p)) == 4  # slow start: two acknowledged, two more


def test_nagle() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, b"a", 0)
    c.send(p.now, b"b", 0)
    c.send(p.now, b"c", 0)
    assert sent(p) == [(1, 1)]
    p.send(ACK, 1, 2)
    assert sent(p) == [(2, 2)]
    c.set_nodelay(p.now, True)
    c.send(p.now, b"d", 0)
    c.send(p.now, b"e", 0)
    assert sent(p) == [(4, 1), (5, 1)]


def test_setting_nodelay_sends_what_waits() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, b"a", 0)
    c.send(p.now, b"b", 0)
    assert sent(p) == [(1, 1)]
    c.set_nodelay(p.now, True)
    assert sent(p) == [(2, 1)]


def test_push_flag_on_the_last_segment() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, bytes(2500), 0)
    assert [s.flags & PSH for s in p.take()] == [0, 0]  # Nagle holds the rest
    c.set_nodelay(p.now, True)
    assert [s.flags & PSH for s in p.take()] == [PSH]


def test_peer_window_is_respected() -> None:
    p = Peer()
    c = p.connected(window=2500)
    c.send(p.now, bytes(10_000), 0)
    assert sent(p) == [(1, 1000), (1001, 1000)]  # not the 500 that would fit: no silly segments
    p.send(ACK, 1, 2001, window=2500)
    assert sent(p) == [(2001, 1000), (3001, 1000)]


def test_send_window_scale() -> None:
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    p.our_port = c.local_port
    p.note_iss()
    syn = p.one()
    assert syn.options.scale >= 0
    p.send(SYN | ACK, 0, 1, window=1000, options=encode_syn_options(1000, 7, False, False, 0, 0))
    assert c.snd_wnd == 1000  # never scaled with SYN
    p.send(ACK, 1, 1, window=1000)
    assert c.snd_wnd == 128_000


def test_zero_window_probes() -> None:
    p = Peer()
    c = p.connected(window=1000)
    c.send(p.now, bytes(3000), 0)
    assert sent(p) == [(1, 1000)]
    p.send(ACK, 1, 1001, window=0)
    p.wait(10_000)
    probes = p.take()
    assert len(probes) >= 4
    assert all((s.seq, len(s.data)) == (1000, 0) for s in probes)  # in front of the window: must be answered
    gaps = [(b.at - a.at) // MILLISECOND for a, b in zip(probes, probes[1:], strict=False)]
    assert all(1.8 * a <= b <= 2.2 * a for a, b in zip(gaps, gaps[1:], strict=False))
    p.send(ACK, 1, 1001, window=5000)
    assert sent(p) == [(1001, 1000), (2001, 1000)]


def test_zero_window_is_borne_for_hours_if_it_is_answered() -> None:
    p = Peer()
    c = p.connected(window=1000)
    c.send(p.now, bytes(3000), 0)
    p.send(ACK, 1, 1001, window=0)
    for _ in range(400):
        p.wait(30_000)
        if p.take():
            p.send(ACK, 1, 1001, window=0)
    assert c.state == ESTABLISHED
    p.send(ACK, 1, 1001, window=3000)
    assert len(sent(p)) == 2
    p.send(ACK, 1, 3001, window=0)
    c.send(p.now, b"more", 0)
    p.wait(2_000_000)  # now it says nothing any more
    assert (c.state, c.error) == (CLOSED, errno.ETIMEDOUT)


def test_small_window_is_used_in_the_end() -> None:
    p = Peer()
    c = p.connected(window=1000)
    c.send(p.now, bytes(3000), 0)
    p.take()
    p.send(ACK, 1, 1001, window=100)
    p.nothing()
    p.wait(3_000)
    assert set(sent(p)) == {(1001, 100)}
    p.send(ACK, 1, 1101, window=3000)
    assert sent(p) == [(1101, 1000)]


def test_retransmission_timeout() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, b"hello", 0)
    begin = p.now
    p.wait(5_000)
    segments = [s for s in p.take() if s.data]
    times = [(s.at - begin) // MILLISECOND for s in segments]
    assert {(s.seq, s.data) for s in segments} == {(1, b"hello")}
    assert times[0] == 0
    assert 200 <= times[1] <= 210
    for a, b, d in zip(times, times[1:], times[2:], strict=False):
        assert 1.9 <= (d - b) / (b - a) <= 2.1 or a == 0
    p.send(ACK, 1, 6)
    p.wait(100_000)
    p.nothing()


def test_round_trip_times() -> None:
    """RFC 6298, section 2, by hand."""
    r = RoundTrip()
    assert r.timeout() == SECOND
    r.sample(500 * MILLISECOND)
    assert r.timeout() == 1500 * MILLISECOND
    r.sample(300 * MILLISECOND)
    assert (r.smoothed, r.variation) == (475 * MILLISECOND, 237_500_000)
    assert r.timeout() == 1425 * MILLISECOND
    r.back_off()
    assert r.timeout() == 2850 * MILLISECOND
    for _ in range(20):
        r.back_off()
    assert r.timeout() == 120 * SECOND


def test_karn() -> None:
    """An acknowledgment of what was sent twice says nothing about time."""
    p = Peer()
    c = p.connected()
    before = c.round_trip.smoothed
    c.send(p.now, b"hello", 0)
    p.wait(300)
    p.send(ACK, 1, 6)
    assert c.round_trip.smoothed == before
    c.send(p.now, b"again", 0)
    p.wait(50)
    p.send(ACK, 1, 11)
    assert c.round_trip.backoff == 0
    assert c.round_trip.smoothed > before


def test_timeout_goes_back_and_starts_slowly() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, bytes(10_000), 0)
    p.take()
    p.wait(250)
    assert sent(p) == [(1, 1000)]
    assert (c.congestion.window, c.congestion.threshold) == (1000, 5000)
    p.send(ACK, 1, 1001)
    assert sent(p) == [(1001, 1000), (2001, 1000)]
    p.send(ACK, 1, 10_001)  # only the first was lost
    p.wait(1000)
    assert sent(p) == []


def test_fast_retransmit_newreno() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, bytes(20_000), 0)
    assert len(sent(p)) == 10
    p.send(ACK, 1, 1)
    p.send(ACK, 1, 1)
    assert sent(p) == [(10_001, 1000), (11_001, 1000)]  # limited transmit
    p.send(ACK, 1, 1)
    assert sent(p) == [(1, 1000)]
    assert c.congestion.threshold == 6000
    for _ in range(8):
        p.send(ACK, 1, 1)
    more = sent(p)
    assert more
    assert more[0] == (12_001, 1000)
    p.send(ACK, 1, 5001)  # partial: the next hole
    assert sent(p)[0] == (5001, 1000)
    p.send(ACK, 1, c.snd_max - c.iss)
    assert c.recovery == 0
    assert c.congestion.window <= 6000


def test_window_updates_are_no_duplicates() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, bytes(5000), 0)
    p.take()
    for i in range(5):
        p.send(ACK, 1, 1, window=60_000 + i)
    p.send(PSH | ACK, 1, 1, b"data", window=60_004)
    p.send(PSH | ACK, 5, 1, b"data", window=60_004)
    p.send(PSH | ACK, 9, 1, b"data", window=60_004)
    assert sent(p) == []
    assert c.dup_acks == 0


def test_sack_recovery() -> None:
    p = Peer()
    c = p.connected(sack=True)
    c.send(p.now, bytes(30_000), 0)
    assert len(sent(p)) == 10
    # 1 and 3001 are lost; the others arrive one by one.
    p.send(ACK, 1, 1, options=sack(p, (1001, 2001)))
    p.send(ACK, 1, 1, options=sack(p, (1001, 3001)))
    assert [s[0] for s in sent(p)] == [10_001, 11_001]
    p.send(ACK, 1, 1, options=sack(p, (4001, 5001), (1001, 3001)))
    assert sent(p) == [(1, 1000)]
    p.send(ACK, 1, 1, options=sack(p, (4001, 6001), (1001, 3001)))
    p.send(ACK, 1, 1, options=sack(p, (4001, 7001), (1001, 3001)))
    p.send(ACK, 1, 1, options=sack(p, (4001, 8001), (1001, 3001)))
    p.send(ACK, 1, 1, options=sack(p, (4001, 9001), (1001, 3001)))
    again = sent(p)
    assert again[0] == (3001, 1000)  # the other hole, without a word from the timer
    assert all(seq >= 12_001 for seq, _ in again[1:])
    p.send(ACK, 1, 3001, options=sack(p, (4001, 11_001)))
    p.send(ACK, 1, 13_001)
    assert c.recovery == 0
    assert c.congestion.window == 6000
    assert p.tcp.counters.timeouts == 0


def test_sack_is_not_believed_beyond_what_was_sent() -> None:
    p = Peer()
    c = p.connected(sack=True)
    c.send(p.now, bytes(5000), 0)
    p.take()
    for block in [(6001, 7001), (0, 1), (2001, 1001), (5001, 9001), (1001 - (1 << 31), 2001)]:
        p.send(ACK, 1, 1, options=sack(p, block))
    assert c.scoreboard.starts == []


def test_timeout_with_sack_skips_what_arrived() -> None:
    p = Peer()
    c = p.connected(sack=True)
    c.send(p.now, bytes(4000), 0)
    p.take()
    p.send(ACK, 1, 1, options=sack(p, (1001, 2001)))
    p.wait(300)
    assert sent(p) == [(1, 1000)]
    p.send(ACK, 1, 2001, options=b"")
    assert sent(p) == [(2001, 1000), (3001, 1000)]


def test_reneging_does_not_lose_data() -> None:
    """A peer that forgets what it said it had gets it again in the end."""
    p = Peer()
    c = p.connected(sack=True)
    c.send(p.now, bytes(3000), 0)
    p.take()
    p.send(ACK, 1, 1, options=sack(p, (1001, 3001)))
    p.wait(250)
    p.send(ACK, 1, 1001)
    p.take()
    p.wait(20_000)
    assert (1001, 1000) in sent(p)


def test_congestion_window_decays_when_idle() -> None:
    p = Peer()
    c = p.connected()
    for _ in range(5):
        c.send(p.now, bytes(40_000), 0)
        while c.queue.length:
            p.send(ACK, 1, 1 + (c.snd_max - c.iss - 1))
    assert c.congestion.window > 20_000
    p.take()
    p.wait(60_000)
    c.send(p.now, bytes(40_000), 0)
    assert len(sent(p)) == 10


def test_keep_alive() -> None:
    p = Peer()
    c = p.connected()
    c.keep_idle, c.keep_interval, c.keep_count = 60 * SECOND, 10 * SECOND, 3
    c.set_keep_alive(p.now, True)
    p.wait(59_000)
    p.nothing()
    p.wait(2_000)
    assert (p.one().seq, c.state) == (0, ESTABLISHED)
    p.send(ACK, 1, 1)  # it is there
    p.wait(59_000)
    p.nothing()
    p.wait(32_000)
    assert c.state == CLOSED
    assert c.error == errno.ETIMEDOUT
    segments = p.take()
    assert [s.seq for s in segments[:3]] == [0, 0, 0]
    assert segments[-1].flags & RST


def test_no_keep_alive_unless_asked_for() -> None:
    p = Peer()
    p.connected()
    p.wait(10_000_000)
    p.nothing()
    assert p.tcp.poll(p.now) == NEVER


def test_fin_is_sent_again() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, b"bye", 0)
    c.close(p.now)
    assert [(s.seq, s.flags & FIN) for s in p.take()] == [(1, 0), (4, FIN)]
    p.wait(250)
    assert [(s.seq, s.data, s.flags & FIN) for s in p.take()] == [(1, b"bye", FIN)]
    p.send(ACK, 1, 4)
    p.wait(2000)
    assert [(s.seq, s.data, s.flags & FIN) for s in p.take()][0] == (4, b"", FIN)


def test_orphan_with_a_closed_window_is_given_up() -> None:
    p = Peer()
    c = p.connected(window=1000)
    c.send(p.now, bytes(3000), 0)
    c.close(p.now)
    for _ in range(100):
        p.send(ACK, 1, 1001, window=0)
        p.wait(2_000)
    assert c.state == CLOSED


@pytest.mark.parametrize(
    ("kind", "code", "error"), [(3, 0, errno.ENETUNREACH), (3, 1, errno.EHOSTUNREACH), (11, 0, 113)]
)
def test_soft_errors(kind: int, code: int, error: int) -> None:
    """RFC 5461: they don't end a connection, but say why if it ends."""
    p = Peer()
    c = p.connected()
    c.send(p.now, b"hello", 0)
    quoted = p.out[-1][1][:8]
    p.tcp.error(p.now, US, PEER, kind, code, 0, quoted)
    assert c.state == ESTABLISHED
    p.wait(2_000_000)
    assert (c.state, c.error) == (CLOSED, error)


def test_port_unreachable_refuses_a_syn_only() -> None:
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    quoted = p.out[-1][1][:8]
    forged = quoted[:4] + bytes(4)
    p.tcp.error(p.now, US, PEER, 3, 3, 0, forged)
    assert c.state != CLOSED
    p.tcp.error(p.now, US, PEER, 3, 3, 0, quoted)
    assert (c.state, c.error) == (CLOSED, errno.ECONNREFUSED)


def test_unreachable_twice_ends_an_attempt() -> None:
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    quoted = p.out[-1][1][:8]
    p.tcp.error(p.now, US, PEER, 3, 1, 0, quoted)
    assert c.state != CLOSED
    p.wait(1100)
    p.tcp.error(p.now, US, PEER, 3, 1, 0, quoted)
    assert (c.state, c.error) == (CLOSED, errno.EHOSTUNREACH)


def test_path_mtu() -> None:
    p = Peer()
    c = p.connected(mss=1460)
    c.send(p.now, bytes(4000), 0)
    quoted = p.out[0][1][:8]
    assert sent(p) == [(1, 1460), (1461, 1460)]
    p.tcp.error(p.now, US, PEER, 3, 4, 1000, quoted)
    assert sent(p) == [(1, 960), (961, 960), (1921, 960), (2881, 960)]
    p.tcp.error(p.now, US, PEER, 3, 4, 68, quoted)  # a lie, or a very old link
    assert c.mss == 512


def test_send_buffer_is_bounded_and_tells_when_there_is_room() -> None:
    p = Peer()
    c = p.connected()
    c.set_send_limit(10_000)
    events: list[int] = []
    c.on_event = lambda: events.append(1)
    assert c.send(p.now, bytes(50_000), 0) == 10_000
    assert not c.writable
    assert c.send(p.now, bytes(50_000), 10_000) == 0
    p.send(ACK, 1, 2001)
    assert not events
    p.send(ACK, 1, 6001)
    assert len(events) == 1
    assert c.writable


def test_numbers_wrap_around() -> None:
    p = Peer()
    p.irs = IRS
    c = p.connected()
    p.send(PSH | ACK, 1, 1, bytes(1000))
    p.send(PSH | ACK, 1001, 1, b"end")
    assert c.receive(p.now, 5000)[-3:] == b"end"
    assert c.rcv_nxt < 1 << 16
