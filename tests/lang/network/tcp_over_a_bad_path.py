"""Two machines with our TCP exchange bytes over a path that loses, doubles and delays segments, in virtual time."""

import heapq

from net.clock import MILLISECOND, SECOND
from net.tcp import Connection, Tcp

A = 0x0A000001
B = 0xC0A80002


class Dice:
    """Numbers that are the same everywhere."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % limit

    def bytes(self, count: int) -> bytes:
        return bytes([self.below(256) for _ in range(count)])


class Path:
    """What is on its way: when it arrives, and where."""

    def __init__(self, dice: Dice, loss: int, double: int, jitter: int) -> None:
        self.dice = dice
        self.loss, self.double, self.jitter = loss, double, jitter
        self.now = 0
        self.count = 0
        self.due: list[int] = []
        self.segments: dict[int, tuple[int, int, bytes]] = {}

    def output(self, src: int, dst: int, segment: bytes) -> None:
        if self.dice.below(1000) < self.loss:
            return
        for _ in range(2 if self.dice.below(1000) < self.double else 1):
            self.count += 1
            self.segments[self.count] = (src, dst, segment)
            when = self.now + 5 * MILLISECOND + (self.dice.below(self.jitter) if self.jitter else 0)
            heapq.heappush(self.due, when // 1000 << 24 | self.count)

    def next(self) -> int:
        return (self.due[0] >> 24) * 1000 if self.due else 1 << 62

    def take(self) -> tuple[int, int, bytes]:
        return self.segments.pop(heapq.heappop(self.due) & 0xFFFFFF)


class Stream:
    """Bytes in one direction, and what has come of them."""

    def __init__(self, sender: Connection, receiver: Connection, data: bytes) -> None:
        self.sender, self.receiver, self.data = sender, receiver, data
        self.sent = 0
        self.received = 0
        self.good = True
        self.done = False

    def go_on(self, now: int) -> None:
        while self.sent < len(self.data) and self.sender.writable:
            taken = self.sender.send(now, self.data, self.sent)
            if taken <= 0:
                break
            self.sent += taken
        if self.sent == len(self.data):
            self.sender.shutdown_write(now)
        while self.receiver.readable and not self.done:
            piece = self.receiver.receive(now, 20000)
            if not piece:
                self.done = True
            self.good = self.good and piece == self.data[self.received : self.received + len(piece)]
            self.received += len(piece)


def transfer(name: str, size: int, loss: int, double: int, jitter: int, sack: bool, timestamps: bool) -> None:
    dice = Dice(size + loss + 7)
    path = Path(dice, loss, double, jitter)
    a = Tcp(path.output, dice.bytes)
    b = Tcp(path.output, dice.bytes)
    for tcp in (a, b):
        tcp.settings.sack = sack
        tcp.settings.timestamps = timestamps
    path.now = SECOND
    listener = b.listen(0, 80, 5)
    client = a.connect(path.now, A, B, 80)
    streams: list[Stream] = []
    data = dice.bytes(1000) * (size // 1000)
    closed = False
    while True:
        due = min(a.poll(path.now), b.poll(path.now), path.next())
        if due > 10000 * SECOND:
            break
        path.now = max(path.now, due)
        while path.next() <= path.now:
            src, dst, segment = path.take()
            (a if dst == A else b).input(path.now, src, dst, segment)
        if not streams:
            server = listener.accept()
            if server is not None:
                streams.append(Stream(client, server, data))
                streams.append(Stream(server, client, data[: size // 2]))
        for stream in streams:
            stream.go_on(path.now)
        if not closed and streams and all([stream.done for stream in streams]):
            closed = True
            print(f"{name}: {path.now // MILLISECOND} ms")
            client.close(path.now)
            streams[0].receiver.close(path.now)
    print(
        f"  {[(s.good, s.received) for s in streams]}, sent {a.counters.sent} and {b.counters.sent},"
        f" again {a.counters.retransmitted} and {b.counters.retransmitted}, timeouts {a.counters.timeouts + b.counters.timeouts},"
        f" out of order {b.counters.out_of_order}, left {len(a.table.by_key)} and {len(b.table.by_key)}, error {client.error}"
    )


transfer("clean", 400_000, 0, 0, 0, True, True)
transfer("loss", 400_000, 20, 0, 0, True, True)
transfer("loss without SACK", 200_000, 20, 0, 0, False, True)
transfer("loss without timestamps", 200_000, 20, 0, 0, True, False)
transfer("reordering", 200_000, 0, 10, 9 * MILLISECOND, True, True)
transfer("everything", 300_000, 50, 30, 20 * MILLISECOND, True, True)

# --- expected
# clean: 1080 ms
#   [(True, 400000), (True, 200000)], sent 359 and 301, again 0 and 0, timeouts 0, out of order 0, left 0 and 0, error 0
# loss: 1270 ms
#   [(True, 400000), (True, 200000)], sent 388 and 312, again 2 and 3, timeouts 0, out of order 22, left 0 and 0, error 0
# loss without SACK: 1100 ms
#   [(True, 200000), (True, 100000)], sent 199 and 183, again 2 and 2, timeouts 0, out of order 56, left 0 and 0, error 0
# loss without timestamps: 1090 ms
#   [(True, 200000), (True, 100000)], sent 187 and 175, again 2 and 1, timeouts 0, out of order 53, left 0 and 0, error 0
# reordering: 1309 ms
#   [(True, 200000), (True, 100000)], sent 208 and 231, again 6 and 4, timeouts 0, out of order 68, left 0 and 0, error 0
# everything: 3027 ms
#   [(True, 300000), (True, 150000)], sent 351 and 364, again 30 and 18, timeouts 4, out of order 126, left 0 and 0, error 0
