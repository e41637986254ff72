"""Segments that the device cuts: what TCP hands over at once, and that the peer gets all of it."""

from __future__ import annotations

import random

from net.buffer import Buffer
from net.tcp import Tcp
from net.wire.tcp import parse

HERE, THERE = 0x0A000001, 0x0A000002
SECOND = 1_000_000_000


class Machine:
    """A Tcp whose device cuts, or does not."""

    def __init__(self, seed: int, room: int) -> None:
        bits = random.Random(seed)
        self.out: list[tuple[int, int, bytes]] = []
        self.cuts: list[tuple[int, int]] = []
        """length of the data, and the size of the pieces"""
        self.tcp = Tcp(lambda src, dst, segment: self.out.append((src, dst, segment)), bits.randbytes)
        self.tcp.set_checksum_offload(True)
        self.room = room
        self.tcp.set_output_data(lambda dst: self.room, self.cut)

    def cut(self, src: int, dst: int, header: bytes, queue: Buffer, offset: int, count: int, size: int) -> None:
        """What the device does: the same header with the sequence number of each piece; PSH and FIN on the last one."""
        assert parse(header, 0, len(header))[4] == len(header)
        seq = int.from_bytes(header[4:8], "big")
        data = queue.read(offset, count)
        assert len(data) == count
        if size == 0:
            size = count
        else:
            assert len(header) + count + 20 <= self.room
            self.cuts.append((count, size))
        for at in range(0, count, size):
            piece = bytearray(header)
            piece[4:8] = ((seq + at) & 0xFFFFFFFF).to_bytes(4, "big")
            if at + size < count:
                piece[13] &= ~9
            self.out.append((src, dst, bytes(piece) + data[at : at + size]))


def exchange(a: Machine, b: Machine, now: int, lose: random.Random | None = None) -> int:
    """Carries segments both ways until nothing moves; gives the time."""
    while a.out or b.out:
        for one, other in ((a, b), (b, a)):
            segments, one.out = one.out, []
            for src, dst, segment in segments:
                if lose is None or lose.random() > 0.05:
                    other.tcp.input(now, src, dst, segment)
        now += 1_000_000
    return now


def transfer(room: int, data: bytes, lose: random.Random | None) -> tuple[bytes, Machine]:
    a, b = Machine(1, room), Machine(2, 0)
    listener = b.tcp.listen(0, 80)
    conn = a.tcp.connect(SECOND, HERE, THERE, 80)
    now = exchange(a, b, SECOND)
    peer = listener.accept()
    assert peer is not None
    sent, got = 0, b""
    for _ in range(5000):
        if sent < len(data):
            sent += max(conn.send(now, data, sent), 0)
        now = exchange(a, b, now, lose)
        if peer.readable:
            got += peer.receive(now, 1 << 20)
        if len(got) == len(data):
            break
        now = max(min(a.tcp.poll(now), b.tcp.poll(now), now + SECOND), now + 1_000_000)
        a.tcp.poll(now)
        b.tcp.poll(now)
    return got, a


def test_much_at_once_is_one_segment() -> None:
    data = random.Random(3).randbytes(500_000)
    got, a = transfer(65521, data, None)
    assert got == data
    assert max(size for size, _ in a.cuts) > 40_000
    assert all(size % piece == 0 and size > piece for size, piece in a.cuts)


def test_no_more_than_there_is_room_for() -> None:
    data = random.Random(4).randbytes(200_000)
    got, a = transfer(9000, data, None)
    assert got == data and a.cuts and max(size for size, _ in a.cuts) <= 9000 - 80
    got, a = transfer(0, data, None)
    assert got == data and not a.cuts


def test_what_is_lost_of_them_comes_again() -> None:
    for seed in range(5):
        data = random.Random(seed).randbytes(300_000)
        got, a = transfer(65521, data, random.Random(seed + 10))
        assert got == data and a.cuts


def test_more_waits_to_be_sent_where_there_is_plenty_of_memory() -> None:
    settings = Machine(1, 0).tcp.settings
    settings.fit(15 << 20)
    assert settings.send_buffer == 1 << 17
    settings.fit(16 << 20)
    assert settings.send_buffer == 1 << 18
