"""A machine with our TCP, and a peer whose segments are written by hand."""

import random
from dataclasses import dataclass

from net.clock import MILLISECOND, SECOND
from net.tcp import Connection, Tcp
from net.tcp.state import ESTABLISHED
from net.wire.tcp import (
    ACK,
    HEADER,
    RST,
    SYN,
    Options,
    encode,
    encode_options,
    encode_syn_options,
    is_intact,
    parse,
    read_options,
)

US = 0x0A000001
PEER = 0xC6336401
PORT = 80
PEER_PORT = 5555
IRS = 0xFFFFFE00
"""the peer's numbers wrap around soon"""


@dataclass
class Segment:
    """What we sent; seq and ack count from the initial numbers of each side."""

    flags: int
    seq: int
    ack: int
    window: int
    data: bytes
    options: Options
    at: int


class Peer:
    """The peer's end. `seq` and `ack` in its methods count from 1 for the first byte of data."""

    def __init__(self, tcp: Tcp | None = None, port: int = PEER_PORT, seed: int = 1) -> None:
        self.now = 100 * SECOND
        self.out: list[tuple[int, bytes]] = []
        self.tcp = tcp or Tcp(self._output, random.Random(seed).randbytes)
        self.port = port
        self.our_port = PORT
        self.iss = 0
        """ours"""
        self.irs = IRS
        self.timestamps = False
        self.value = 1000
        self.echo = 0

    @property
    def waits(self) -> int:
        """How many connections are in TIME-WAIT."""
        return self.tcp.host.waits.count

    def _output(self, src: int, dst: int, segment: bytes) -> None:
        assert (src, dst) == (US, PEER)
        assert self.tcp.host.checksum_offload or is_intact(segment, 0, len(segment), src, dst)
        self.out.append((self.now, segment))

    def raw(
        self, flags: int, seq: int, ack: int, data: bytes = b"", window: int = 65535, options: bytes | None = None
    ) -> None:
        """A segment with numbers as they are."""
        if options is None:
            options = encode_options(True, self.value & 0xFFFFFFFF, self.echo, []) if self.timestamps else b""
        ports = self.port << 16 | self.our_port
        segment = encode(PEER, US, ports, seq & 0xFFFFFFFF, ack & 0xFFFFFFFF, flags, window, options, data)
        self.tcp.input(self.now, PEER, US, segment)

    def send(
        self, flags: int, seq: int, ack: int, data: bytes = b"", window: int = 65535, options: bytes | None = None
    ) -> None:
        """A segment with numbers that count from the initial ones."""
        self.raw(flags, self.irs + seq, self.iss + ack if flags & ACK else 0, data, window, options)

    def take(self) -> list[Segment]:
        """What we have sent since the last time."""
        found = []
        for at, raw in self.out:
            _, _, seq, ack, data_at, flags, window = parse(raw, 0, len(raw))
            options = Options()
            read_options(options, raw, HEADER, data_at)
            seq = (seq - self.iss) & 0xFFFFFFFF
            ack = (ack - self.irs) & 0xFFFFFFFF if flags & ACK else 0
            found.append(Segment(flags, seq, ack, window, raw[data_at:], options, at))
        self.out.clear()
        return found

    def one(self) -> Segment:
        found = self.take()
        assert len(found) == 1, found
        return found[0]

    def nothing(self) -> None:
        assert self.take() == []

    def wait(self, milliseconds: float) -> None:
        """Lets time pass."""
        end = self.now + int(milliseconds * MILLISECOND)
        while True:
            due = self.tcp.poll(self.now)
            if due > end:
                break
            self.now = max(self.now, due)
        self.now = end
        self.tcp.poll(self.now)

    def note_iss(self) -> None:
        """Our initial sequence number is that of what we have sent first."""
        _, _, self.iss, _, _, _, _ = parse(self.out[0][1], 0, len(self.out[0][1]))

    def connected(
        self, window: int = 65535, sack: bool = False, timestamps: bool = False, mss: int = 1000
    ) -> Connection:
        """An open connection that we began."""
        c = self.tcp.connect(self.now, US, PEER, self.port)
        self.our_port = c.local_port
        self.note_iss()
        self.take()
        self.timestamps = timestamps
        options = encode_syn_options(mss, -1, sack, timestamps, self.value, 0)
        self.send(SYN | ACK, 0, 1, b"", window, options)
        answer = self.one()
        assert (answer.flags, answer.seq, answer.ack) == (ACK, 1, 1)
        assert c.state == ESTABLISHED
        return c

    def accepted(self, window: int = 65535, options: bytes = b"") -> Connection:
        """An open connection that the peer began."""
        listener = self.tcp.listen(0, PORT)
        self.send(SYN, 0, 0, b"", window, options)
        self.note_iss()
        answer = self.one()
        assert (answer.flags, answer.seq, answer.ack) == (SYN | ACK, 0, 1)
        self.send(ACK, 1, 1, b"", window)
        c = listener.accept()
        assert c is not None
        self.nothing()
        return c


__all__ = ["ACK", "RST", "SYN"]
