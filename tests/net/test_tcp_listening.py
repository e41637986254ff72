"""TIME-WAIT, ports, listeners and their backlog, segment by segment."""

import errno

import pytest
from net.errors import NetError
from net.tcp import Connection
from net.wire.tcp import ACK, FIN, RST, SYN, encode_syn_options
from tcp_peer import PEER, PORT, US, Peer


def time_wait(p: Peer, timestamps: bool = False) -> Connection:
    """A connection that the peer began and we closed first."""
    options = encode_syn_options(1000, -1, False, timestamps, p.value, 0)
    p.timestamps = timestamps
    c = p.accepted(options=options)
    c.close(p.now)
    p.send(FIN | ACK, 1, 2)
    assert p.waits == 1
    p.take()
    return c


def test_time_wait_is_left_for_a_newer_connection() -> None:
    p = Peer()
    old = time_wait(p)
    iss = old.iss
    p.send(SYN, 1_000_000, 0)
    p.note_iss()
    answer = p.one()
    assert (answer.flags, answer.ack) == (SYN | ACK, 1_000_001)
    assert p.waits == 0
    assert 0 < (p.iss - iss) & 0xFFFFFFFF < 1 << 31  # its numbers are newer, too


def test_time_wait_is_not_left_for_an_older_one() -> None:
    p = Peer()
    time_wait(p)
    p.send(SYN, -1_000_000, 0)
    answer = p.one()
    assert (answer.flags, answer.ack) == (ACK, 2)
    assert p.waits == 1


def test_time_wait_by_timestamps() -> None:
    """RFC 6191: a newer timestamp is enough, and an older one is too old."""
    p = Peer()
    time_wait(p, timestamps=True)
    p.send(SYN, 500_000, 0, options=encode_syn_options(1000, -1, False, True, p.value - 5, 0))
    assert p.waits == 1
    p.send(SYN, -500_000, 0, options=encode_syn_options(1000, -1, False, True, p.value + 5, 0))
    assert p.waits == 0
    assert p.take()[-1].flags == SYN | ACK


def test_time_wait_ignores_resets() -> None:
    """RFC 1337."""
    p = Peer()
    time_wait(p)
    p.send(RST, 2, 0)
    assert p.waits == 1


def test_number_of_time_waits_is_bounded() -> None:
    p = Peer()
    p.tcp.settings.most_time_waits = 10
    listener = p.tcp.listen(0, PORT)
    for i in range(50):
        q = Peer(p.tcp, 10_000 + i)
        q.out, q.now = p.out, p.now
        q.send(SYN, 0, 0)
        q.note_iss()
        q.send(ACK, 1, 1)
        c = listener.accept()
        assert c is not None
        c.close(q.now)
        q.send(FIN | ACK, 1, 2)
        p.out.clear()
        assert p.waits <= 10
    assert p.waits == 10


def test_ports() -> None:
    p = Peer()
    p.tcp.listen(0, PORT)
    with pytest.raises(NetError):
        p.tcp.listen(US, PORT)
    chosen = p.tcp.listen(0, 0).port
    assert 32768 <= chosen < 61000
    first = p.tcp.connect(p.now, US, PEER, 1).local_port
    ports = {p.tcp.connect(p.now, US, PEER, 1).local_port for _ in range(200)} | {first}
    assert len(ports) == 201
    assert chosen not in ports
    assert max(ports) - min(ports) > 10_000  # not one behind the other
    with pytest.raises(NetError) as e:
        p.tcp.connect(p.now, US, PEER, 1, first)
    assert e.value.errno == errno.EADDRNOTAVAIL


def test_listener_of_one_address() -> None:
    p = Peer()
    p.tcp.listen(US + 1, PORT)
    p.send(SYN, 0, 0)
    assert p.one().flags == RST | ACK
    p.tcp.listen(US, PORT)
    p.send(SYN, 0, 0)
    assert p.one().flags == SYN | ACK


def test_end_of_a_listener() -> None:
    p = Peer()
    listener = p.tcp.listen(0, PORT)
    p.send(SYN, 0, 0)
    p.note_iss()
    p.send(ACK, 1, 1)
    q = Peer(p.tcp, 6666)
    q.out = p.out
    q.send(SYN, 0, 0)
    p.take()
    p.tcp.unlisten(p.now, listener)
    assert all(s.flags & RST for s in p.take())
    assert not any(p.tcp.table.slots)
    p.tcp.listen(0, PORT)


def test_backlog() -> None:
    """What isn't accepted fills the backlog; more handshakes are not finished, and go on when there is room."""
    p = Peer()
    listener = p.tcp.listen(0, PORT, 2)
    peers = []
    for i in range(5):
        q = Peer(p.tcp, 7000 + i)
        q.out = p.out
        q.send(SYN, 0, 0)
        if q.out:
            q.note_iss()
            q.out.clear()
            peers.append(q)
    for q in peers:
        q.send(ACK, 1, 1)
    assert len(listener.ready) == 3
    assert listener.half_open == 2
    q = Peer(p.tcp, 8000)
    q.out = p.out
    q.send(SYN, 0, 0)
    q.nothing()
    while listener.accept():
        pass
    for q in peers[3:]:
        q.send(ACK, 1, 1)
    assert len(listener.ready) == 2
    assert listener.half_open == 0
