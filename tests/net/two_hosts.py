"""Two stacks on a cable with a clock of their own, and ways to look at what is on the cable."""

import random
from collections.abc import Callable

from net.address import parse_address
from net.config import Configuration
from net.device import Device
from net.stack import Stack
from net.udp import UdpSocket

LEFT_MAC = b"\2\0\0\0\0\1"
RIGHT_MAC = b"\2\0\0\0\0\2"
LEFT = parse_address("10.0.0.1")
RIGHT = parse_address("10.0.0.2")
GATEWAY = parse_address("10.0.0.254")


class End(Device):
    """One end of the cable: frames wait in `sent`; all there ever were are in `seen`."""

    def __init__(self, mac: bytes, mtu: int = 1500, checksums: bool = False) -> None:
        super().__init__(mac, mtu, checksums)
        self.sent: list[bytes] = []
        self.seen: list[bytes] = []

    def send(self, frame: bytes) -> None:
        assert 14 < len(frame) <= 14 + self.mtu
        self.sent.append(frame)
        self.seen.append(frame)

    def take(self) -> list[bytes]:
        frames = self.sent
        self.sent = []
        return frames


class Host:
    """A stack with its device; `take` gives what it has sent."""

    def __init__(self, mac: bytes, address: int, seed: int, mtu: int = 1500, checksums: bool = False) -> None:
        self.end = End(mac, mtu, checksums)
        self.dice = random.Random(seed)
        self.stack = Stack(self.end, 0, self.dice.randbytes)
        if address:
            self.stack.configure(Configuration(address, 24, GATEWAY))

    def socket(self, port: int = 0, address: int = 0) -> UdpSocket:
        socket = UdpSocket()
        self.stack.udp.bind(socket, address, port)
        return socket

    def connected(self, address: int, port: int) -> UdpSocket:
        socket = UdpSocket()
        self.stack.udp.connect(socket, address, port)
        return socket


class Cable:
    """`change` is asked what becomes of each frame: the frames that arrive in its place."""

    def __init__(self, left: Host | None = None, right: Host | None = None) -> None:
        self.now = 0
        self.left = left or Host(LEFT_MAC, LEFT, 1)
        self.right = right or Host(RIGHT_MAC, RIGHT, 2)
        self.change: Callable[[bytes], list[bytes]] = lambda frame: [frame]

    def settle(self) -> int:
        """Carries frames until there are none; when something is due."""
        while True:
            due = min(self.left.stack.poll(self.now), self.right.stack.poll(self.now))
            to_right, to_left = self.left.end.take(), self.right.end.take()
            if not to_right and not to_left and due > self.now:
                return due
            for frame in to_right:
                for arrived in self.change(frame):
                    self.right.stack.input(self.now, arrived)
            for frame in to_left:
                for arrived in self.change(frame):
                    self.left.stack.input(self.now, arrived)

    def run(self, until: int) -> None:
        while (due := self.settle()) <= until:
            self.now = due
        self.now = until
