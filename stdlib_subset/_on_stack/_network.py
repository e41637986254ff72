"""The network of this machine: a device, our TCP/IP on it, and the thread that drives both.

The thread takes the frames that have come, lets timers come, and waits for the device or the next timer. Whoever gives
the stack something to do calls `touch` behind it: the thread is woken if that is due earlier than what it waits for.
The network comes up when the first socket is made, and that waits until there is an address, if there is a device.
"""

import _thread
import sys
import time

import _green
import _link
from machine import instant, u8, word
from net.clock import MILLISECOND, NEVER, SECOND
from net.config import Configuration, parse_configuration
from net.dhcp import DhcpClient
from net.stack import Stack
from net.tcp.tcp import Tcp

UP_WITHIN = 20 * SECOND
"""how long the first socket waits for an address; the network goes on asking for one"""
BATCH = 64
"""frames that are taken before timers are looked at"""
PAUSE = 10 * MILLISECOND
"""how long the others have the machine, for them to free memory, when there was none for a frame or a timer"""


def random(size: u8) -> bytes:
    """So many bytes that nobody can guess."""
    made = b""
    while len(made) < size:
        made += sys._entropy().to_bytes(4, "little")
    return made[:size]


class Network:
    """All of it; there is one."""

    def __init__(self) -> None:
        now = time.monotonic_ns()
        self.device = _link.open()
        self.stack = Stack(self.device, now, random)
        self.tcp = Tcp(self.stack.tcp_output, random)
        self.tcp.settings.fit(_link.memory())
        self.tcp.set_checksum_offload(self.device.checksums)
        self.tcp.set_output_data(self.stack.ip.large_room, self.stack.ip.output_data)
        self.tcp.set_device(self.device)
        self.stack.attach_tcp(self.tcp)
        self.servers: list[int] = []
        """that are asked for names"""
        self.due: instant = 0
        """until when the thread waits; 0: it runs"""
        self.driver = 0
        self.settled = False
        """there is an address, or there will be none"""
        self.starved: word = 0
        """how often there was no memory for a frame or a timer"""
        self.starters: list[int] = []

    def start(self) -> None:
        """Brings it up."""
        _thread._begin(self.drive, "network")
        deadline = time.monotonic_ns() + UP_WITHIN
        while not self.settled and time.monotonic_ns() < deadline:
            self.starters.append(_thread.get_ident())
            _green.park_until(deadline)

    def settle(self, config: Configuration) -> None:
        """There is a configuration."""
        self.servers[:] = config.dns
        if config.mtu:
            self.tcp.settings.mss = min(config.mtu, self.device.mtu) - 40
        self.settled = True
        for thread in self.starters:
            _green.wake(thread)
        self.starters.clear()

    def connect(self) -> None:
        """Waits until the device can send, then asks for an address, or takes the one it was given."""
        if not _link.is_there(self.device):
            self.settle(Configuration())
            return
        config = parse_configuration(_link.settings())
        while not self.device.connected:
            self.device.wait(NEVER)
        now = time.monotonic_ns()
        self.stack.adopt_device()
        self.tcp.settings.mss = self.device.mtu - 40
        if config is None:
            client = DhcpClient(self.stack, now)
            client.changed = self.settle
        else:
            self.stack.ip.now = now
            self.stack.configure(config)
            self.settle(config)

    def drive(self) -> None:
        """The thread."""
        self.driver = _thread.get_ident()
        self.connect()
        device = self.device
        stack = self.stack
        while True:
            self.due = 0
            now = time.monotonic_ns()
            try:
                for _ in range(BATCH):
                    frame = device.receive()
                    if not frame:
                        break
                    stack.input(now, frame)
                due = stack.poll(now)
            except MemoryError:
                self.starved += 1  # a frame is lost, as if on its way, or a timer comes later
                _green.park_until(now + PAUSE)
                continue
            self.due = due
            if due > now:
                device.wait(due)

    def now(self) -> instant:
        """The time, which is that of what is sent from now on."""
        now = time.monotonic_ns()
        self.stack.ip.now = now
        return now

    def touch(self) -> None:
        """The stack may have something to do earlier than before."""
        due = self.due
        if due == 0:
            return
        heap = self.tcp.host.timers.heap
        if self.stack.ip.loopback.packets or heap and self.tcp.host.timers.next() < due:
            self.due = 0
            _green.wake(self.driver)

    def touch_all(self) -> None:
        """The same where more than TCP may have something to do."""
        if self.due:
            self.due = 0
            _green.wake(self.driver)


class _Holder:
    def __init__(self) -> None:
        self.network: Network | None = None


_holder = _Holder()


def up() -> Network:
    """The network, brought up if it isn't yet."""
    network = _holder.network
    if network is None:
        network = Network()
        _holder.network = network
        network.start()
    return network
