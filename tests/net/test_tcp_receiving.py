"""What TCP makes of segments that come: order, acknowledgments, windows, options, floods; segment by segment."""

import random

import pytest
from net.clock import MILLISECOND
from net.tcp import Connection
from net.tcp.reassembly import Reassembly
from net.tcp.scoreboard import Scoreboard
from net.tcp.secret import Secret, check_cookie, cookie, siphash
from net.tcp.state import ESTABLISHED
from net.wire.tcp import ACK, FIN, PSH, SYN, encode_options, encode_syn_options
from tcp_peer import PEER, PORT, US, Peer
from tcp_world import Network, Transfer, World


def blocks(p: Peer, found: list[int]) -> list[tuple[int, int]]:
    numbers = [(n - p.irs) & 0xFFFFFFFF for n in found]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def test_delayed_acknowledgment() -> None:
    p = Peer()
    p.connected()
    p.send(PSH | ACK, 1, 1, b"hello")
    p.nothing()
    begin = p.now
    p.wait(100)
    answer = p.one()
    assert answer.ack == 6
    assert answer.at - begin <= 42 * MILLISECOND


def test_every_second_full_segment_is_acknowledged() -> None:
    p = Peer()
    p.connected()
    for i in range(6):
        p.send(ACK, 1 + 1000 * i, 1, bytes(1000))
    assert [s.ack for s in p.take()] == [2001, 4001, 6001]


def test_answers_carry_the_acknowledgment() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH | ACK, 1, 1, b"request")
    assert c.receive(p.now, 100) == b"request"
    c.send(p.now, b"answer", 0)
    assert p.one().ack == 8
    p.send(ACK, 8, 7)
    p.wait(100)
    p.nothing()


def test_out_of_order_is_acknowledged_at_once_and_put_in_order() -> None:
    p = Peer()
    c = p.connected()
    for at, piece in [(7, b"world"), (6, b" world"), (3, b"llo w"), (12, b"!")]:
        p.send(PSH | ACK, at, 1, piece)
        assert p.one().ack == 1
    assert not c.readable
    p.send(PSH | ACK, 1, 1, b"he")
    assert p.one().ack == 13
    assert c.receive(p.now, 100) == b"hello world!"


def test_fin_out_of_order() -> None:
    p = Peer()
    c = p.connected()
    p.send(PSH | FIN | ACK, 4, 1, b"def")
    assert p.one().ack == 1
    assert c.state == ESTABLISHED
    p.send(PSH | ACK, 1, 1, b"abc")
    assert p.one().ack == 8
    assert c.receive(p.now, 100) == b"abcdef"
    assert c.receive(p.now, 100) == b""


def test_sack_blocks() -> None:
    """The block that grew last comes first (RFC 2018, section 4)."""
    p = Peer()
    p.connected(sack=True)
    p.send(ACK, 101, 1, bytes(100))
    assert blocks(p, p.one().options.blocks) == [(101, 201)]
    p.send(ACK, 301, 1, bytes(100))
    assert blocks(p, p.one().options.blocks) == [(301, 401), (101, 201)]
    p.send(ACK, 501, 1, bytes(100))
    p.take()
    p.send(ACK, 201, 1, bytes(50))
    assert blocks(p, p.one().options.blocks) == [(101, 251), (501, 601), (301, 401)]
    p.send(ACK, 251, 1, bytes(50))
    assert blocks(p, p.one().options.blocks)[:2] == [(101, 401), (501, 601)]
    p.send(ACK, 1, 1, bytes(100))
    answer = p.one()
    assert answer.ack == 401
    assert blocks(p, answer.options.blocks) == [(501, 601)]


def test_sack_with_timestamps_has_three_blocks() -> None:
    p = Peer()
    p.connected(sack=True, timestamps=True)
    for at in (101, 301, 501, 701, 901):
        p.send(ACK, at, 1, bytes(100))
    answer = p.take()[-1]
    assert blocks(p, answer.options.blocks) == [(901, 1001), (701, 801), (501, 601)]
    assert answer.options.timed


def test_no_sack_unless_agreed() -> None:
    p = Peer()
    p.connected()
    p.send(ACK, 101, 1, bytes(100))
    assert p.one().options.blocks == []


def test_window_closes_and_opens() -> None:
    p = Peer()
    p.tcp.settings.receive_buffer = 5000
    c = p.connected()
    for i in range(5):
        p.send(ACK, 1 + 1000 * i, 1, bytes(1000))
    p.wait(100)
    assert p.take()[-1].window == 0
    p.send(ACK, 5001, 1, b"probe")  # not taken, but answered, and its acknowledgment counts
    answer = p.one()
    assert (answer.ack, answer.window) == (5001, 0)
    c.receive(p.now, 500)
    p.nothing()  # a window of 500 would be silly
    c.receive(p.now, 3000)
    answer = p.one()
    assert (answer.ack, answer.window) == (5001, 3500)
    p.send(ACK, 5001, 1, bytes(5000))
    assert c.inbox.length == 1500 + 3500


def test_window_never_shrinks() -> None:
    p = Peer()
    c = p.connected()
    edge = 0
    chance = random.Random(1)
    at = 1
    for _ in range(300):
        n = chance.randrange(1, 1500)
        p.send(ACK, at, 1, bytes(n))
        at += n
        if c.readable and chance.random() < 0.8:
            c.receive(p.now, chance.randrange(1, 4000))
        p.wait(chance.randrange(30))
        for s in p.take():
            assert s.ack + s.window >= edge
            edge = s.ack + s.window
            at = min(at, edge)
            at = max(at, s.ack)


def test_scaled_window_holds_much() -> None:
    p = Peer()
    p.tcp.settings.receive_buffer = 1 << 20
    listener = p.tcp.listen(0, PORT)
    p.send(SYN, 0, 0, options=encode_syn_options(1460, 3, True, False, 0, 0))
    p.note_iss()
    scale = p.one().options.scale
    assert scale == 5
    p.send(ACK, 1, 1)
    c = listener.accept()
    assert c is not None
    p.send(ACK, 1, 1, bytes(1460))
    p.send(ACK, 1461, 1, bytes(1460))
    assert p.one().window << scale > 1_000_000


def test_timestamps_are_echoed() -> None:
    p = Peer()
    c = p.connected(timestamps=True)
    p.value = 5000
    p.send(PSH | ACK, 1, 1, b"x")
    p.value = 5007
    p.send(PSH | ACK, 2, 1, b"y")
    c.send(p.now, b"z", 0)
    assert p.one().options.echo == 5000  # that of the segment that is acknowledged, not of the one behind it
    p.value = 5010
    p.send(PSH | ACK, 3, 2, b"w")
    p.wait(50)
    assert p.one().options.echo == 5010


def test_timestamps_of_what_was_sent_again_are_echoed() -> None:
    """Our acknowledgment was lost: the peer must not take its timeout for the round trip's time."""
    p = Peer()
    p.connected(timestamps=True)
    p.value = 5000
    p.send(PSH | ACK, 1, 1, b"x")
    p.wait(50)
    assert p.one().options.echo == 5000
    p.value = 65_000
    p.send(PSH | ACK, 1, 1, b"x")
    assert p.one().options.echo == 65_000


def test_paws() -> None:
    """RFC 7323, section 5: an old duplicate whose number fits again by wrapping around."""
    p = Peer()
    c = p.connected(timestamps=True)
    p.value = 3
    p.send(PSH | ACK, 1, 1, b"old")
    assert not c.readable
    assert p.one().ack == 1
    assert p.tcp.counters.paws == 1
    p.value = 2000
    p.send(PSH | ACK, 1, 1, b"new")
    assert c.receive(p.now, 10) == b"new"
    p.wait(25 * 86400 * 1000)  # the peer's clock may have gone around
    p.value = 2000 - (1 << 31) + 5
    p.send(PSH | ACK, 4, 1, b"late")
    assert c.receive(p.now, 10) == b"late"


def test_segments_that_lack_timestamps_are_dropped() -> None:
    p = Peer()
    c = p.connected(timestamps=True)
    p.send(PSH | ACK, 1, 1, b"who?", options=b"")
    assert not c.readable
    p.send(PSH | ACK, 1, 1, b"ok", options=b"\x08\x0a" + (1001).to_bytes(4, "big") + bytes(4) + b"\x01\x01")
    assert c.receive(p.now, 10) == b"ok"


def test_syn_flood() -> None:
    """10,000 SYNs from nowhere: memory stays bounded, and honest peers still get through, by cookies."""
    p = Peer()
    listener = p.tcp.listen(0, PORT)
    chance = random.Random(5)
    for _ in range(10_000):
        q = Peer(p.tcp, chance.randrange(1024, 65536))
        q.out = p.out
        q.irs = chance.randrange(1 << 32)
        q.send(SYN, 0, 0)
        p.out.clear()
    assert sum(c is not None for c in p.tcp.table.slots) <= 256
    q = Peer(p.tcp, 777)
    q.out = p.out
    q.send(SYN, 0, 0, options=encode_syn_options(1440, 7, True, True, 1, 0))
    q.note_iss()
    answer = q.one()
    assert answer.flags == SYN | ACK
    assert (answer.options.scale, answer.options.sack_permitted, answer.options.timed) == (-1, False, False)
    before = len(p.tcp.table.by_key)
    q.now += 3_000_000_000
    q.send(PSH | ACK, 1, 1, b"I am real")
    c = listener.accept()
    assert c is not None
    assert c.receive(q.now, 100) == b"I am real"
    assert c.mss == 1440
    assert len(p.tcp.table.by_key) == before + 1
    for wrong in range(2, 2000):  # guesses are not cookies
        q = Peer(p.tcp, 778)
        q.out = p.out
        q.send(ACK, 1, wrong * 77_777)
    assert listener.accept() is None
    q.wait(70_000)
    assert listener.half_open == 0


def test_cookies_expire() -> None:
    secret = Secret(bytes(range(16)))
    value = cookie(secret, 7, US, PEER, 5, 1234, 1460)
    assert check_cookie(secret, 7, US, PEER, 5, 1234, value) == 1460
    assert check_cookie(secret, 8, US, PEER, 5, 1234, value) == 1460
    assert check_cookie(secret, 9, US, PEER, 5, 1234, value) == 0
    assert check_cookie(secret, 7, US, PEER, 6, 1234, value) == 0
    assert check_cookie(secret, 7, US, PEER, 5, 1235, value) == 0
    assert check_cookie(secret, 7, US, PEER, 5, 1234, value ^ 1) == 0
    assert check_cookie(secret, 0, US, PEER, 5, 1234, cookie(secret, 31, US, PEER, 5, 1234, 700)) == 536


def test_siphash() -> None:
    """The last of the vectors in SipHash's paper has 15 bytes; this is the reference code's for the bytes 0 to 15."""
    k0 = int.from_bytes(bytes(range(8)), "little")
    k1 = int.from_bytes(bytes(range(8, 16)), "little")
    expected = int.from_bytes(bytes([0xDB, 0x9B, 0xC2, 0x57, 0x7F, 0xCC, 0x2A, 0x3F]), "little")
    assert siphash(k0, k1, k0, k1) == expected


def test_initial_numbers_follow_the_clock_and_the_peer() -> None:
    secret = Secret(bytes(range(16)))
    first = secret.initial_sequence(0, US, PEER, 1)
    assert (secret.initial_sequence(4_000_000, US, PEER, 1) - first) & 0xFFFFFFFF == 1000
    assert secret.initial_sequence(0, US, PEER, 2) != first
    assert secret.initial_sequence(0, US, PEER + 1, 1) != first
    assert Secret(bytes(16)).initial_sequence(0, US, PEER, 1) != first


@pytest.mark.parametrize("seed", range(20))
def test_reassembly_against_a_plain_one(seed: int) -> None:
    chance = random.Random(seed)
    data = chance.randbytes(5000)
    base = 0xFFFFF800
    r = Reassembly()
    have = [False] * len(data)
    for _ in range(60):
        start = chance.randrange(1, len(data) - 1)
        end = min(len(data), start + chance.randrange(1, 700))
        r.add((base + start) & 0xFFFFFFFF, data[start:end])
        have[start:end] = [True] * (end - start)
        total = sum((e - s) & 0xFFFFFFFF for s, e in zip(r.starts, r.ends, strict=True))
        assert total == sum(have)
        assert r.count == sum(map(len, r.pieces))
        got = r.blocks()
        assert (base + start - got[0]) & 0xFFFFFFFF <= (got[1] - got[0]) & 0xFFFFFFFF
    at = 1 + have[1:].index(False) if False in have[1:] else len(data)
    first = r.take((base + 1) & 0xFFFFFFFF)
    assert first == data[1:at]
    rest = bytearray()
    while r.starts:
        start = (r.starts[0] - base) & 0xFFFFFFFF
        piece = r.take(r.starts[0])
        assert piece == data[start : start + len(piece)]
        rest += piece
    assert r.count == 0


def test_reassembly_is_bounded() -> None:
    r = Reassembly()
    for i in range(10_000):
        r.add(2 * i, b"x")
    assert len(r.starts) <= 64
    r = Reassembly()
    for i in range(100_000, 10, -1):
        r.add(i, b"x")
    assert r.count <= 2048 + 1


@pytest.mark.parametrize("seed", range(10))
def test_scoreboard_against_a_plain_one(seed: int) -> None:
    chance = random.Random(seed)
    una, top = 0xFFFFF000, 0x1000
    s = Scoreboard()
    have = [False] * 0x2000
    for _ in range(40):
        start = chance.randrange(1, 0x2000 - 300)
        end = start + chance.randrange(1, 300)
        new = not all(have[start:end])
        assert s.add((una + start) & 0xFFFFFFFF, (una + end) & 0xFFFFFFFF, una, top) == new
        have[start:end] = [True] * (end - start)
        assert s.sacked_below(top) == sum(have)
        middle = chance.randrange(0x2000)
        assert s.sacked_below((una + middle) & 0xFFFFFFFF) == sum(have[:middle])
        # RFC 6675's pipe, byte by byte.
        mss, rxt = 100, chance.randrange(0x2000)
        pipe = 0
        for at in range(0x2000):
            if have[at]:
                continue
            above = have[at:]
            runs = sum(a and not b for a, b in zip(above, [False] + above, strict=False))
            lost = sum(above) > 2 * mss or runs >= 3
            pipe += (not lost) + (at < rxt)
        highest = max(i for i in range(0x2000) if have[i])
        beyond = max(0, rxt - highest - 1)
        assert s.pipe(una, top, (una + rxt) & 0xFFFFFFFF, mss) == pipe - beyond
        break


def open_connection() -> tuple[Peer, Connection]:
    p = Peer(seed=9)
    return p, p.connected(sack=True, timestamps=True)


@pytest.mark.parametrize("seed", range(30))
def test_random_segments_raise_nothing(seed: int) -> None:
    chance = random.Random(seed)
    p, c = open_connection()
    p.tcp.host.checksum_offload = chance.random() < 0.5
    p.tcp.listen(0, 81)
    for _ in range(400):
        kind = chance.random()
        if kind < 0.2:
            p.tcp.input(p.now, PEER, US, chance.randbytes(chance.randrange(80)))
        elif kind < 0.9:
            p.value = (p.value + chance.choice([0, 1, 1000, -1000])) & 0xFFFFFFFF
            options = chance.choice(
                [
                    None,
                    b"",
                    encode_options(
                        chance.random() < 0.7,
                        p.value,
                        0,
                        [(p.iss + chance.randrange(6000)) & 0xFFFFFFFF for _ in range(chance.choice([0, 2, 4, 6]))],
                    ),
                    chance.randbytes(chance.choice([4, 8, 12, 20])),
                ]
            )
            flags = chance.choice([ACK, ACK, ACK, ACK | PSH, ACK | FIN, SYN, SYN | ACK, chance.randrange(64)])
            near = chance.random() < 0.8
            seq = (c.rcv_nxt - p.irs + chance.randrange(-2000, 4000)) if near else chance.randrange(1 << 32)
            if chance.random() < 0.4:
                seq = c.rcv_nxt - p.irs
            ack = (c.snd_una - p.iss + chance.randrange(-100, 4000)) if near else chance.randrange(1 << 32)
            port = p.our_port
            if chance.random() < 0.1:
                p.our_port = 81
            data = chance.randbytes(chance.choice([0, 0, 1, 100, 1400]))
            p.send(flags & 63, seq, ack, data, chance.choice([0, 10, 1000, 65535]), options)
            p.our_port = port
        elif kind < 0.95:
            p.wait(chance.choice([1, 50, 400, 5000]))
        elif c.readable:
            c.receive(p.now, chance.randrange(1, 5000))
        if chance.random() < 0.1:
            c.send(p.now, chance.randbytes(chance.randrange(1, 5000)), 0)
        if chance.random() < 0.01:
            chance.choice([c.shutdown_write, c.close, c.abort])(p.now)
        p.out.clear()
        assert c.inbox.length <= 1 << 18
        if c.state == 0:
            p, c = open_connection()


@pytest.mark.parametrize("seed", range(30))
def test_mutated_conversations_raise_nothing(seed: int) -> None:
    """What two of us say to each other, with bits changed and the checksum right again or not looked at."""
    world = World(Network(jitter=3 * MILLISECOND, corrupt=0.3), seed)
    world.a.host.checksum_offload = world.b.host.checksum_offload = True
    client = world.a.connect(world.now, 0x0A000001, 0xC0A80002, 80)
    data = bytes(30_000)
    transfer: list[Transfer] = []

    def go_on() -> bool:
        server = world.listener.accept()
        if server is not None and not transfer:
            transfer.append(Transfer(world, client, server, data))
            transfer.append(Transfer(world, server, client, data))
        for t in transfer:
            t.go_on()
        return False

    world.run(10, go_on)
