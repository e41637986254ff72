"""TCP's states and what segments do in them, segment by segment (RFC 9293, RFC 5961)."""

import errno
import random

import pytest
from net.clock import SECOND
from net.errors import NetError
from net.tcp import Tcp
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
from net.wire.tcp import ACK, FIN, PSH, RST, SYN, URG, encode_syn_options
from tcp_peer import PEER, PEER_PORT, PORT, US, Peer


def test_active_open_then_peer_closes() -> None:
    p = Peer()
    c = p.connected()
    p.send(FIN | ACK, 1, 1)
    assert c.state == CLOSE_WAIT
    assert p.one().ack == 2
    assert c.readable
    assert c.receive(p.now, 10) == b""
    c.send(p.now, b"still", 0)  # half closed
    assert p.one().data == b"still"
    p.send(ACK, 2, 6)
    c.close(p.now)
    assert c.state == LAST_ACK
    last = p.one()
    assert (last.flags, last.seq) == (FIN | ACK, 6)
    p.send(ACK, 2, 7)
    assert c.state == CLOSED
    assert c.error == 0
    assert not any(p.tcp.table.slots)


def test_passive_open_then_we_close() -> None:
    p = Peer()
    c = p.accepted()
    c.shutdown_write(p.now)
    assert c.state == FIN_WAIT_1
    assert p.one().flags == FIN | ACK
    p.send(ACK, 1, 2)
    assert c.state == FIN_WAIT_2
    p.send(PSH | ACK, 1, 2, b"more")  # half closed: the peer goes on
    assert c.receive(p.now, 10) == b"more"
    p.send(FIN | ACK, 5, 2)
    assert p.waits == 1
    assert p.one().ack == 6
    p.wait(59_000)
    assert p.waits == 1
    p.send(FIN | ACK, 5, 2)  # our acknowledgment was lost
    assert p.one().ack == 6
    p.wait(59_000)
    assert p.waits == 1
    p.wait(3_000)
    assert p.waits == 0
    assert not any(p.tcp.table.slots)


def test_simultaneous_open() -> None:
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    p.our_port = c.local_port
    p.note_iss()
    p.take()
    p.send(SYN, 0, 0, options=encode_syn_options(1400, -1, False, False, 0, 0))
    assert c.state == SYN_RECEIVED
    answer = p.one()
    assert (answer.flags, answer.seq, answer.ack) == (SYN | ACK, 0, 1)
    p.send(SYN | ACK, 0, 1)  # the peer's, from its SYN-RECEIVED: repeats its SYN, acknowledges ours
    p.send(ACK, 1, 1)
    assert c.state == ESTABLISHED
    p.send(PSH | ACK, 1, 1, b"x")
    assert c.receive(p.now, 1) == b"x"


def test_simultaneous_open_of_two_of_us() -> None:
    wires: list[tuple[int, int, bytes]] = []
    rng = random.Random(3)
    a = Tcp(lambda s, d, x: wires.append((s, d, x)), rng.randbytes)
    b = Tcp(lambda s, d, x: wires.append((s, d, x)), rng.randbytes)
    ca = a.connect(0, US, PEER, 2000, 1000)
    cb = b.connect(0, PEER, US, 1000, 2000)
    for _ in range(10):
        sent, wires[:] = wires[:], []
        for s, d, x in sent:
            (a if d == US else b).input(1_000_000, s, d, x)
    assert ca.state == cb.state == ESTABLISHED
    ca.shutdown_write(2_000_000)
    cb.shutdown_write(2_000_000)
    for _ in range(10):
        sent, wires[:] = wires[:], []
        for s, d, x in sent:
            (a if d == US else b).input(3_000_000, s, d, x)
    assert a.host.waits.count == b.host.waits.count == 1


def test_simultaneous_close() -> None:
    p = Peer()
    c = p.connected()
    c.close(p.now)
    p.take()
    p.send(FIN | ACK, 1, 1)
    assert c.state == CLOSING
    assert p.one().ack == 2
    p.send(ACK, 2, 2)
    assert p.waits == 1


def test_fin_with_ack_of_ours_goes_straight_to_time_wait() -> None:
    p = Peer()
    c = p.connected()
    c.close(p.now)
    p.take()
    p.send(FIN | ACK, 1, 2)
    assert p.waits == 1


def test_fin_is_sent_behind_all_data() -> None:
    p = Peer()
    c = p.connected(window=1500, mss=1000)
    c.send(p.now, bytes(3000), 0)
    c.close(p.now)
    assert [(len(s.data), s.flags & FIN) for s in p.take()] == [(1000, 0)]
    p.send(ACK, 1, 1001, window=5000)
    assert [(len(s.data), s.flags & FIN) for s in p.take()] == [(1000, 0), (1000, FIN)]
    p.send(ACK, 1, 3002, window=5000)
    assert c.state == FIN_WAIT_2


def test_refused() -> None:
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    p.our_port = c.local_port
    p.note_iss()
    events: list[int] = []
    c.on_event = lambda: events.append(c.state)
    p.send(RST | ACK, 0, 77)  # not of our SYN
    assert c.state == SYN_SENT
    p.send(RST, 0, 0)
    assert c.state == SYN_SENT
    p.send(RST | ACK, 0, 1)
    assert c.state == CLOSED
    assert events == [CLOSED]
    assert c.take_error() == errno.ECONNREFUSED
    assert c.take_error() == 0


def test_syn_sent_with_a_wrong_acknowledgment() -> None:
    """An old connection of the peer's: it is told, and we go on (RFC 9293, figure 9)."""
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    p.our_port = c.local_port
    p.note_iss()
    p.take()
    p.send(ACK, 50, 100)
    answer = p.one()
    assert (answer.flags, answer.seq) == (RST, 100)
    assert c.state == SYN_SENT


def test_connect_timeout() -> None:
    p = Peer()
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    p.wait(126_000)
    times = [round((s.at - 100 * SECOND) / SECOND) for s in p.take()]
    assert times == [0, 1, 3, 7, 15, 31, 63]
    assert c.state == SYN_SENT
    p.wait(2_000)
    assert (c.state, c.error) == (CLOSED, errno.ETIMEDOUT)
    c = p.tcp.connect(p.now, US, PEER, PEER_PORT)
    c.connect_timeout = 5 * SECOND
    p.wait(4_900)
    assert c.state == SYN_SENT
    p.wait(200)
    assert c.error == errno.ETIMEDOUT


def test_nobody_listens() -> None:
    p = Peer()
    p.send(SYN, 0, 0, b"abc")
    answer = p.one()
    assert (answer.flags, answer.ack) == (RST | ACK, 4)
    p.raw(ACK, 5, 1234)
    answer = p.one()
    assert (answer.flags, answer.seq) == (RST, 1234)
    p.raw(RST, 5, 0)
    p.raw(RST | ACK, 5, 5)
    p.nothing()


def test_listener_refuses_what_is_no_syn() -> None:
    p = Peer()
    p.tcp.listen(0, PORT)
    p.raw(ACK, 7, 99)
    assert p.one().flags == RST
    p.raw(SYN | ACK, 7, 99)
    assert p.one().flags == RST
    p.raw(RST, 7, 99)
    p.raw(FIN, 7, 99)
    assert [s.flags for s in p.take()] == [RST | ACK]


def test_syn_received_again_and_given_up() -> None:
    p = Peer()
    listener = p.tcp.listen(0, PORT)
    p.send(SYN, 0, 0)
    p.note_iss()
    p.take()
    p.send(SYN, 0, 0)
    answer = p.one()
    assert (answer.flags, answer.seq, answer.ack) == (SYN | ACK, 0, 1)
    assert listener.half_open == 1
    p.wait(100_000)
    assert [s.flags for s in p.take()] == [SYN | ACK] * 5
    assert listener.half_open == 0
    assert not any(p.tcp.table.slots)
    assert listener.accept() is None


def test_syn_received_with_wrong_acknowledgment_or_reset() -> None:
    p = Peer()
    listener = p.tcp.listen(0, PORT)
    p.send(SYN, 0, 0)
    p.note_iss()
    p.take()
    p.send(ACK, 1, 50)
    answer = p.one()
    assert (answer.flags, answer.seq) == (RST, 50)
    p.send(RST, 1, 0)
    assert listener.half_open == 0
    assert not any(p.tcp.table.slots)


@pytest.mark.parametrize(
    ("offset", "outcome"),
    [(0, "reset"), (1, "challenge"), (60_000, "challenge"), (-1, "silence"), (200_000, "silence")],
)
def test_reset_in_the_window(offset: int, outcome: str) -> None:
    """RFC 5961, section 3: only the exact number ends the connection."""
    p = Peer()
    c = p.connected()
    p.send(RST, 1 + offset, 0)
    if outcome == "reset":
        assert (c.state, c.error) == (CLOSED, errno.ECONNRESET)
        p.nothing()
    else:
        assert c.state == ESTABLISHED
        assert [(s.flags, s.seq, s.ack) for s in p.take()] == ([(ACK, 1, 1)] if outcome == "challenge" else [])


def test_syn_on_an_open_connection() -> None:
    """RFC 5961, section 4: a challenge; a peer that has restarted answers with the right reset."""
    p = Peer()
    c = p.connected()
    p.send(SYN, 5000, 0)
    answer = p.one()
    assert (answer.flags, answer.seq, answer.ack) == (ACK, 1, 1)
    assert c.state == ESTABLISHED
    p.send(RST, 1, 0)
    assert c.state == CLOSED


@pytest.mark.parametrize("ack", [2000, 0x7FFFFFFF, -70_000, 0x80000000])
def test_acknowledgment_of_what_was_not_sent(ack: int) -> None:
    """RFC 5961, section 5: data with it is not taken."""
    p = Peer()
    c = p.connected()
    p.send(PSH | ACK, 1, ack, b"injected")
    assert not c.readable
    answer = p.one()
    assert (answer.flags, answer.ack) == (ACK, 1)


def test_old_acknowledgment_is_fine() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, bytes(100), 0)
    p.send(ACK, 1, 101)
    p.take()
    p.send(PSH | ACK, 1, 1, b"late")
    assert c.receive(p.now, 9) == b"late"


def test_challenges_are_rare() -> None:
    p = Peer()
    p.connected()
    for i in range(100):
        p.send(RST, 100 + i, 0)
    assert len(p.take()) == 1
    p.wait(501)
    p.send(RST, 100, 0)
    assert len(p.take()) == 1


def test_without_ack_flag_nothing_is_taken() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH, 1, 0, b"data")
    p.nothing()
    assert not c.readable


def test_data_outside_of_the_window_is_answered() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH | ACK, 1 + (1 << 20), 1, b"far")
    assert p.one().ack == 1
    p.send(PSH | ACK, 1, 1, b"abcd")
    p.send(PSH | ACK, 1, 1, b"abcd")  # again: our acknowledgment was lost
    assert p.one().ack == 5
    p.send(PSH | ACK, 3, 1, b"cdef")  # half of it is new
    assert c.receive(p.now, 100) == b"abcdef"


def test_urgent_data_is_data() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH | ACK | URG, 1, 1, b"urgent")
    assert c.receive(p.now, 100) == b"urgent"


def test_data_after_close_is_refused() -> None:
    """Nobody will read it, and the peer should know (RFC 9293, section 3.6.1)."""
    p = Peer()
    c = p.connected()
    c.close(p.now)
    p.take()
    p.send(PSH | ACK, 1, 2, b"too late")
    assert p.one().flags & RST
    assert c.state == CLOSED


def test_close_with_unread_data_is_a_reset() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH | ACK, 1, 1, b"unread")
    c.close(p.now)
    answer = p.take()[-1]
    assert answer.flags & RST
    assert answer.seq == 1
    assert c.state == CLOSED


def test_abort() -> None:
    p = Peer()
    c = p.connected()
    c.send(p.now, bytes(100), 0)
    p.take()
    events: list[int] = []
    c.on_event = lambda: events.append(c.state)
    c.abort(p.now)
    answer = p.one()
    assert (answer.flags, answer.seq) == (RST | ACK, 101)
    assert events == [CLOSED]
    assert c.send(p.now, b"x", 0) == -1


def test_what_came_before_a_reset_can_be_read() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH | ACK, 1, 1, b"last words")
    p.send(RST, 11, 0)
    assert c.error == errno.ECONNRESET
    assert c.receive(p.now, 100) == b"last words"
    assert c.receive(p.now, 100) == b""


def test_reading_before_anything_came() -> None:
    p = Peer()
    c = p.connected()
    with pytest.raises(NetError) as e:
        c.receive(p.now, 100)
    assert e.value.errno == errno.EAGAIN


def test_orphan_waits_for_the_fin_only_so_long() -> None:
    p = Peer()
    c = p.connected()
    c.close(p.now)
    p.send(ACK, 1, 2)
    assert c.state == FIN_WAIT_2
    p.wait(61_000)
    assert c.state == CLOSED
    assert not any(p.tcp.table.slots)


def test_user_timeout() -> None:
    p = Peer()
    c = p.connected()
    c.user_timeout = 10 * SECOND
    c.send(p.now, b"hello", 0)
    p.wait(9_000)
    assert c.state == ESTABLISHED
    p.wait(11_000)
    assert (c.state, c.error) == (CLOSED, errno.ETIMEDOUT)
