"""Our TCP against the Linux kernel's, over a TUN device that can lose, double and delay packets."""

import contextlib
import errno
import fcntl
import heapq
import os
import random
import select
import socket
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from net.clock import MILLISECOND
from net.tcp import Connection, Tcp
from net.wire import ipv4

TUNSETIFF = 0x400454CA
TUN_WITHOUT_INFO = 0x1001


class Link:
    """The kernel has the address `theirs`, we have `ours`; packets in both directions may be lost, doubled, delayed."""

    def __init__(self) -> None:
        self.fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        name = f"t{os.getpid()}"
        fcntl.ioctl(self.fd, TUNSETIFF, struct.pack("16sH22x", name.encode(), TUN_WITHOUT_INFO))
        net = f"10.{os.getpid() >> 8 & 127}.{os.getpid() & 255}"
        self.theirs, self.ours = f"{net}.1", f"{net}.2"
        self.them = int.from_bytes(socket.inet_aton(self.theirs), "big")
        self.us = int.from_bytes(socket.inet_aton(self.ours), "big")
        for command in (f"ip addr add {self.theirs}/24 dev {name}", f"ip link set {name} up"):
            subprocess.run(command.split(), check=True, capture_output=True)
        self.random = random.Random(4)
        self.loss = self.double = 0.0
        self.delay = self.jitter = 0
        self.events: list[tuple[int, int, bool, bytes]] = []
        self.count = 0
        self.tcp = Tcp(self._output, os.urandom)
        self.tcp.settings.time_wait = 100 * MILLISECOND

    def close(self) -> None:
        os.close(self.fd)

    def _output(self, src: int, dst: int, segment: bytes) -> None:
        assert len(segment) <= 1480
        header = ipv4.header(20 + len(segment), 0, ipv4.DONT_FRAGMENT, 64, ipv4.TCP, src, dst)
        self._carry(True, header + segment)

    def _carry(self, outwards: bool, packet: bytes) -> None:
        if self.random.random() < self.loss:
            return
        for _ in range(2 if self.random.random() < self.double else 1):
            delay = self.delay + (self.random.randrange(self.jitter) if self.jitter else 0)
            self.count += 1
            heapq.heappush(self.events, (time.monotonic_ns() + delay, self.count, outwards, packet))

    def step(self) -> None:
        """Carries what is there, and waits a little where nothing is."""
        due = self.tcp.poll(time.monotonic_ns())
        if self.events:
            due = min(due, self.events[0][0])
        wait = max(0.0, min(0.005, (due - time.monotonic_ns()) / 1e9))
        if select.select([self.fd], [], [], wait)[0]:
            with contextlib.suppress(BlockingIOError):
                for _ in range(64):
                    self._carry(False, os.read(self.fd, 2000))
        while self.events and self.events[0][0] <= time.monotonic_ns():
            _, _, outwards, packet = heapq.heappop(self.events)
            if outwards:
                os.write(self.fd, packet)
            elif packet[0] >> 4 == 4:
                start, end, _, _, _, protocol, src, dst = ipv4.parse(packet, 0)
                if protocol == ipv4.TCP and dst == self.us:
                    self.tcp.input(time.monotonic_ns(), src, dst, packet[start:end])

    def run(self, until: Callable[[], bool], seconds: float = 20) -> None:
        """Goes on until `until` is true."""
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, "timed out"
            self.step()

    def settle(self, seconds: float) -> None:
        """Goes on for a time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.step()

    def connect(self) -> tuple[Connection, socket.socket]:
        """A connection that we begin."""
        server = socket.create_server((self.theirs, 0))
        server.setblocking(False)
        c = self.tcp.connect(time.monotonic_ns(), self.us, self.them, server.getsockname()[1])
        self.run(lambda: c.connected)
        self.run(lambda: bool(select.select([server], [], [], 0)[0]))
        kernel, _ = server.accept()
        server.close()
        kernel.setblocking(False)
        return c, kernel

    def accept(self) -> tuple[Connection, socket.socket]:
        """A connection that the kernel begins."""
        listener = self.tcp.listen(0, 80)
        kernel = socket.socket()
        kernel.setblocking(False)
        assert kernel.connect_ex((self.ours, 80)) == errno.EINPROGRESS
        found: list[Connection] = []

        def accepted() -> bool:
            c = listener.accept()
            if c is not None:
                found.append(c)
            return bool(found)

        self.run(accepted)
        self.tcp.unlisten(time.monotonic_ns(), listener)
        return found[0], kernel

    def exchange(self, c: Connection, kernel: socket.socket, up: bytes, down: bytes, seconds: float = 60) -> None:
        """Sends `up` to the kernel and `down` from it, both at once, with FIN behind; checks what arrives."""
        sent = [0, 0]
        got = [bytearray(), bytearray()]
        ended = [False, False]

        def go_on() -> bool:
            now = time.monotonic_ns()
            if sent[0] < len(up) and c.writable:
                sent[0] += max(0, c.send(now, up, sent[0]))
                if sent[0] == len(up):
                    c.shutdown_write(now)
            with contextlib.suppress(BlockingIOError):
                if sent[1] < len(down):
                    sent[1] += kernel.send(down[sent[1] : sent[1] + 100_000])
                    if sent[1] == len(down):
                        kernel.shutdown(socket.SHUT_WR)
            with contextlib.suppress(BlockingIOError):
                if not ended[0]:
                    piece = kernel.recv(100_000)
                    got[0] += piece
                    ended[0] = not piece
            while c.readable and not ended[1]:
                piece = c.receive(now, 100_000)
                got[1] += piece
                ended[1] = not piece
            return all(ended)

        self.run(go_on, seconds)
        assert got[0] == up
        assert got[1] == down


@pytest.fixture
def link() -> Iterator[Link]:
    if not Path("/dev/net/tun").exists():
        pytest.skip("no /dev/net/tun on this machine")
    try:
        made = Link()
    except (PermissionError, OSError, subprocess.CalledProcessError) as e:
        pytest.skip(f"no TUN device can be made here: {e}")
    yield made
    made.close()


@pytest.mark.parametrize("who", ["we", "kernel"])
def test_bulk_both_ways(link: Link, who: str) -> None:
    c, kernel = link.connect() if who == "we" else link.accept()
    assert c.sack
    assert c.timed
    assert c.scaled
    link.exchange(c, kernel, os.urandom(3_000_000), os.urandom(3_000_000))
    c.close(time.monotonic_ns())
    kernel.close()
    link.settle(0.3)
    assert not any(link.tcp.table.slots)
    assert link.tcp.counters.timeouts == 0


@pytest.mark.parametrize("who", ["we", "kernel"])
def test_bulk_over_a_bad_link(link: Link, who: str) -> None:
    link.loss, link.double, link.delay, link.jitter = 0.02, 0.01, 2 * MILLISECOND, 3 * MILLISECOND
    c, kernel = link.connect() if who == "we" else link.accept()
    link.exchange(c, kernel, os.urandom(500_000), os.urandom(500_000))
    assert link.tcp.counters.retransmitted > 0
    kernel.close()


@pytest.mark.parametrize("option", ["net.ipv4.tcp_sack", "net.ipv4.tcp_timestamps", "net.ipv4.tcp_window_scaling"])
def test_bad_link_without_an_option(link: Link, option: str) -> None:
    for name in ("sack", "timestamps", "window_scale"):
        if name[:4] in option:
            setattr(link.tcp.settings, name, False)
    link.loss, link.delay = 0.02, 1 * MILLISECOND
    c, kernel = link.accept()
    link.exchange(c, kernel, os.urandom(300_000), os.urandom(300_000))
    kernel.close()


def test_kernel_closes_first(link: Link) -> None:
    c, kernel = link.connect()
    kernel.send(b"bye")
    kernel.close()
    link.run(lambda: c.fin_received)
    assert c.receive(time.monotonic_ns(), 100) == b"bye"
    assert c.receive(time.monotonic_ns(), 100) == b""
    c.close(time.monotonic_ns())
    link.run(lambda: not any(link.tcp.table.slots))
    assert c.error == 0


def test_kernel_resets(link: Link) -> None:
    c, kernel = link.connect()
    kernel.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    kernel.close()
    link.run(lambda: c.state == 0)
    assert c.take_error() == errno.ECONNRESET


def test_we_reset(link: Link) -> None:
    c, kernel = link.accept()
    c.abort(time.monotonic_ns())
    link.settle(0.05)
    with pytest.raises(ConnectionResetError):
        kernel.recv(1)
    kernel.close()


def test_nobody_listens_there(link: Link) -> None:
    c = link.tcp.connect(time.monotonic_ns(), link.us, link.them, 9)
    link.run(lambda: c.state == 0)
    assert c.take_error() == errno.ECONNREFUSED


def test_nobody_listens_here(link: Link) -> None:
    kernel = socket.socket()
    kernel.setblocking(False)
    kernel.connect_ex((link.ours, 9))
    link.settle(0.05)
    assert kernel.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == errno.ECONNREFUSED
    kernel.close()


def test_slow_readers_close_the_window(link: Link) -> None:
    """The window of each side closes, is probed, and opens again."""
    c, kernel = link.connect()
    data = os.urandom(3_000_000)
    sent = 0
    end = time.monotonic() + 1
    while time.monotonic() < end:
        if c.writable:
            sent += max(0, c.send(time.monotonic_ns(), data, sent))
        with contextlib.suppress(BlockingIOError):
            kernel.send(data[:10_000])
        link.step()
    assert c.inbox.length <= c.receive_limit + 1460
    assert not c.writable
    c.receive(time.monotonic_ns(), 1 << 30)
    got = bytearray()

    def drained() -> bool:
        if c.writable and sent < len(data):
            nothing_more = c.send(time.monotonic_ns(), data[:sent], sent)
            assert nothing_more <= 0
        with contextlib.suppress(BlockingIOError):
            got.extend(kernel.recv(100_000))
        return len(got) == sent

    link.run(drained)
    assert got == data[:sent]
    kernel.close()


def test_many_short_connections(link: Link) -> None:
    listener = link.tcp.listen(0, 80, 64)
    for i in range(100):
        kernel = socket.socket()
        kernel.setblocking(False)
        kernel.connect_ex((link.ours, 80))
        found: list[Connection] = []

        def accepted(found: list[Connection] = found) -> bool:
            c = listener.accept()
            if c is not None:
                found.append(c)
            return bool(found)

        link.run(accepted)
        c = found[0]
        link.run(lambda kernel=kernel: bool(select.select([], [kernel], [], 0)[1]))  # type: ignore[misc]
        kernel.send(b"request %d" % i)
        link.run(lambda c=c: c.readable)  # type: ignore[misc]
        assert c.receive(time.monotonic_ns(), 100) == b"request %d" % i
        c.send(time.monotonic_ns(), b"answer %d" % i, 0)
        c.close(time.monotonic_ns())
        link.run(lambda kernel=kernel: bool(select.select([kernel], [], [], 0)[0]))  # type: ignore[misc]
        assert kernel.recv(100) == b"answer %d" % i
        kernel.close()
    link.settle(0.3)
    assert not any(link.tcp.table.slots)
