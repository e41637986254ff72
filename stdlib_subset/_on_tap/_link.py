"""The device that our network stands on where a Linux program has one of its own: a TAP interface of the kernel.

    pyx2c compile app.py --tap tap0,ip=10.0.0.2/24,gw=10.0.0.1

Which interface is fixed when the program is built, and so are the settings, unless `PYX2C_NET` in its environment says
others, with spaces between them; where neither has an address it is asked for by DHCP.
The program opens the interface, which is made if the program may do that, and is the machine at its other end.
A second thread waits for the kernel, so that the one that drives the network can be woken by others, too.
"""

import _thread
import sys

import _green
import _kernel
import _tap_option
from net.device import Device

_READ = 1
_VARIABLE = "PYX2C_NET="


class Tap(Device):
    """A TAP interface. Frames that don't fit into its queue are dropped, as on any network."""

    def __init__(self, name: str) -> None:
        self.fd = _kernel.tap_open(name)
        if self.fd < 0:
            raise OSError(-self.fd, _kernel.error_text(-self.fd), f"network device {name}")
        # the kernel's own address is the other end's: ours differs from it in one bit
        mac = (_kernel.tap_mac(self.fd) ^ 1).to_bytes(6, "big")
        super().__init__(mac, _kernel.tap_mtu(name), False)
        self.connected = True
        self.dropped = 0
        self.ready = False
        """the kernel has something, or may have"""
        self.driver = 0
        self.watcher = 0

    def send(self, frame: bytes) -> None:
        """Sends a frame."""
        if _kernel.tap_write(self.fd, frame) < 0:
            self.dropped += 1

    def receive(self) -> bytes:
        """The next frame, or b""."""
        return _kernel.tap_read(self.fd)

    def wait(self, deadline: int) -> None:
        """Waits until a frame has come, or until `deadline`. May return without a reason."""
        self.driver = _thread.get_ident()
        if not self.watcher:
            self.watcher = _thread._begin(self.watch, "network device")
        elif self.ready:
            self.ready = False
            _green.wake(self.watcher)
        if not self.ready:
            _green.park_until(deadline)

    def watch(self) -> None:
        """The thread that waits for the kernel: for the next frame when all that were there have been read."""
        while True:
            _kernel.wait(self.fd, _READ, -1)
            self.ready = True
            _green.wake(self.driver)
            while self.ready:
                _green.park()


def open() -> Tap:
    """The device. OSError where the program may not have it."""
    return Tap(_tap_option.NAME)


def is_there(device: Tap) -> bool:
    """It is: else it would not have been opened."""
    return True


def memory() -> int:
    """Bytes that there may be; how many are free changes all the time."""
    return 1 << 30


def settings() -> str:
    """What is said of the network: see `net.config`."""
    for i in range(sys._env_count()):
        text = sys._env(i)
        if text.startswith(_VARIABLE):
            return text[len(_VARIABLE) :]
    return _tap_option.WORDS
