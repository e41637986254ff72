"""Two machines with our TCP and a network between them that does what networks do, all in virtual time."""

import heapq
import random
from collections.abc import Callable

from net.clock import MILLISECOND, SECOND
from net.tcp import Connection, Tcp
from net.tcp.host import Settings

A = 0x0A000001
B = 0xC0A80002
PORT = 80


class Network:
    """Probabilities of what happens to a segment, times in nanoseconds, `rate` in bytes a second (0: no limit)."""

    def __init__(
        self,
        delay: int = 10 * MILLISECOND,
        jitter: int = 0,
        loss: float = 0.0,
        double: float = 0.0,
        corrupt: float = 0.0,
        rate: int = 0,
        queue: int = 1 << 30,
    ) -> None:
        self.delay, self.jitter, self.loss, self.double, self.corrupt = delay, jitter, loss, double, corrupt
        self.rate, self.queue = rate, queue


class World:
    """Two machines, `a` and `b`; `drop` may decide about each segment, `seen` holds all that were sent."""

    def __init__(
        self, network: Network | None = None, seed: int = 1, settings: Callable[[Settings], None] | None = None
    ):
        self.random = random.Random(seed)
        self.network = network or Network()
        self.now = 5 * SECOND
        self.events: list[tuple[int, int, int, int, bytes]] = []
        self.count = 0
        self.busy = {A: 0, B: 0}
        self.seen: list[tuple[int, int, bytes]] = []
        self.drop: Callable[[int, bytes], bool] = lambda src, segment: False
        self.a = Tcp(self._send, self.random.randbytes)
        self.b = Tcp(self._send, self.random.randbytes)
        for tcp in (self.a, self.b):
            if settings:
                settings(tcp.settings)
        self.listener = self.b.listen(0, PORT)

    def _send(self, src: int, dst: int, segment: bytes) -> None:
        assert len(segment) <= 1480  # the longest a packet without fragments carries
        self.seen.append((self.now, src, segment))
        net = self.network
        if self.drop(src, segment) or self.random.random() < net.loss:
            return
        if self.random.random() < net.corrupt:
            at = self.random.randrange(len(segment))
            segment = segment[:at] + bytes([segment[at] ^ 1 << self.random.randrange(8)]) + segment[at + 1 :]
        start = self.now
        if net.rate:
            start = max(self.now, self.busy[src])
            if (start - self.now) * net.rate > net.queue * SECOND:
                return
            start += (len(segment) + 40) * SECOND // net.rate
            self.busy[src] = start
        for _ in range(2 if self.random.random() < net.double else 1):
            when = start + net.delay + (self.random.randrange(net.jitter) if net.jitter else 0)
            self.count += 1
            heapq.heappush(self.events, (when, self.count, src, dst, segment))

    def step(self, limit: int) -> None:
        """Goes on to the next thing that happens, at `limit` at the latest."""
        due = min(self.a.poll(self.now), self.b.poll(self.now))
        if self.events:
            due = min(due, self.events[0][0])
        self.now = max(self.now, min(due, limit))
        while self.events and self.events[0][0] <= self.now:
            _, _, src, dst, segment = heapq.heappop(self.events)
            (self.a if dst == A else self.b).input(self.now, src, dst, segment)

    def run(self, seconds: float, until: Callable[[], bool] = lambda: False) -> bool:
        """Lets time pass; whether `until` came true."""
        limit = self.now + int(seconds * SECOND)
        while self.now < limit:
            if until():
                return True
            self.step(limit)
        self.a.poll(self.now)
        self.b.poll(self.now)
        return until()

    def connect(self, **options: int) -> tuple[Connection, Connection]:
        """An open connection, as both ends see it."""
        client = self.a.connect(self.now, A, B, PORT, **options)
        accepted: list[Connection] = []

        def done() -> bool:
            server = self.listener.accept()
            if server:
                accepted.append(server)
            return bool(accepted) and client.connected

        assert self.run(120, done), (client.state, client.error)
        return client, accepted[0]


class Transfer:
    """Bytes that go from one end to the other as fast as they can; `close` sends FIN behind them."""

    def __init__(self, world: World, sender: Connection, receiver: Connection, data: bytes, close: bool = True) -> None:
        self.world, self.sender, self.receiver, self.data, self.close = world, sender, receiver, data, close
        self.sent = 0
        self.got = bytearray()
        self.ended = False

    def go_on(self) -> bool:
        """Does what can be done now; whether all has arrived."""
        now = self.world.now
        while self.sent < len(self.data) and self.sender.writable:
            taken = self.sender.send(now, self.data, self.sent)
            if taken <= 0:
                break
            self.sent += taken
        if self.sent == len(self.data) and self.close:
            self.sender.shutdown_write(now)
        while self.receiver.readable and not self.ended:
            piece = self.receiver.receive(now, 65536)
            self.got += piece
            self.ended = not piece
        return self.ended if self.close else len(self.got) >= len(self.data)
