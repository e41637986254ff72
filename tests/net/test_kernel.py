"""The stack against the Linux kernel's over a TAP device: ARP, ping, UDP in fragments, errors both ways."""

import errno
import fcntl
import os
import select
import socket
import struct
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest
from net.address import parse_address
from net.config import Configuration
from net.device import Device
from net.errors import NetError
from net.stack import Stack
from net.udp import UdpSocket
from net.wire import icmpv4

TUNSETIFF = 0x400454CA
TAP_WITHOUT_INFO = 0x1002


class Tap(Device):
    """A device whose other end is an interface of the kernel; it has the address 10.x.y.1, we have 10.x.y.2."""

    def __init__(self) -> None:
        super().__init__(b"\2\0\0\0\0\x05")
        self.fd = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
        name = f"tap{os.getpid()}"
        fcntl.ioctl(self.fd, TUNSETIFF, struct.pack("16sH22x", name.encode(), TAP_WITHOUT_INFO))
        net = f"10.{128 | os.getpid() >> 8 & 127}.{os.getpid() & 255}"
        self.theirs, self.ours = f"{net}.1", f"{net}.2"
        for command in (f"ip addr add {self.theirs}/24 dev {name}", f"ip link set {name} up"):
            subprocess.run(command.split(), check=True, capture_output=True)

    def send(self, frame: bytes) -> None:
        os.write(self.fd, frame)


class Link:
    def __init__(self) -> None:
        self.tap = Tap()
        self.them = parse_address(self.tap.theirs)
        self.us = parse_address(self.tap.ours)
        self.stack = Stack(self.tap, time.monotonic_ns(), os.urandom)
        self.stack.configure(Configuration(self.us, 24))

    def run(self, until: Callable[[], bool], seconds: float = 10) -> None:
        """Goes on until `until` is true."""
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, "timed out"
            self.stack.poll(time.monotonic_ns())
            while select.select([self.tap.fd], [], [], 0.002)[0]:
                self.stack.input(time.monotonic_ns(), os.read(self.tap.fd, 2000))


@pytest.fixture
def link() -> Iterator[Link]:
    try:
        made = Link()
    except (OSError, subprocess.CalledProcessError) as problem:
        pytest.skip(f"no TAP device: {problem}")
    yield made
    os.close(made.tap.fd)


def _ready(kernel: socket.socket) -> bool:
    return bool(select.select([kernel], [], [], 0)[0])


def test_the_kernel_pings_us(link: Link) -> None:
    kernel = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    kernel.connect((link.tap.ours, 0))  # else it gets what others on this machine are told, too
    for size in (0, 56, 1472, 1473, 20000):
        asked = icmpv4.encode(icmpv4.ECHO, 0, 77, size & 0xFFFF, os.urandom(size))
        kernel.send(asked)
        link.run(lambda: _ready(kernel))
        answer = kernel.recv(65535)[20:]
        assert icmpv4.parse(answer) == (icmpv4.ECHO_REPLY, 0, 77, size & 0xFFFF)
        assert answer[8:] == asked[8:]
    kernel.close()


def test_we_ping_the_kernel(link: Link) -> None:
    echoes: list[tuple[int, int, int, bytes]] = []
    link.stack.icmp.echoed = lambda *echo: echoes.append(echo)
    for size in (0, 56, 1473, 9001):
        data = os.urandom(size)
        link.stack.icmp.ping(link.them, 7, 9, data)
        link.run(lambda: bool(echoes))
        assert echoes.pop() == (link.them, 7, 9, data)


def test_datagrams_to_and_fro(link: Link) -> None:
    kernel = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    kernel.bind((link.tap.theirs, 0))
    ours = UdpSocket()
    link.stack.udp.connect(ours, link.them, kernel.getsockname()[1])
    for size in (0, 1, 1472, 1473, 4000, 30001, 65507):
        data = os.urandom(size)
        link.stack.udp.send(ours, data)
        link.run(lambda: _ready(kernel))
        got, source = kernel.recvfrom(65535)
        assert (got, source) == (data, (link.tap.ours, ours.local_port))
        kernel.sendto(got[::-1], source)
        link.run(ours.is_readable)
        assert ours.receive() == (link.them, ours.remote_port, data[::-1])
    kernel.close()
    assert link.stack.dropped == 0


def test_closed_ports_on_both_sides(link: Link) -> None:
    kernel = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    kernel.connect((link.tap.ours, 9))
    kernel.send(b"anybody there?")
    link.run(lambda: _ready(kernel))
    with pytest.raises(ConnectionRefusedError):
        kernel.recv(10)
    port = kernel.getsockname()[1]
    kernel.close()
    ours = UdpSocket()
    link.stack.udp.connect(ours, link.them, port)
    link.stack.udp.send(ours, b"and there?")
    link.run(ours.is_readable)
    with pytest.raises(NetError, match=f"errno {errno.ECONNREFUSED}$"):
        ours.receive()
