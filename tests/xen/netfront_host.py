"""A guest with a network device, its store and the backend, for tests."""

import _xen
from netback import Netback, VifHost
from xen.netfront_xs import NetFront
from xenstored import Xenstored


class Host:
    """The store and the backend of one machine, and the device in it."""

    def __init__(self, attached: bool = True) -> None:
        _xen.reset()
        self.store = Xenstored()
        self.vif = VifHost(self.store)
        if attached:
            self.vif.attach()
        self.pages = len(_xen.pages)
        self.device = NetFront()
        self.settle()

    @property
    def back(self) -> Netback:
        assert self.vif.back is not None
        return self.vif.back

    def settle(self) -> None:
        """Until nothing happens any more."""
        for _ in range(20):
            self.device.wait(1)

    def received(self) -> list[bytes]:
        frames = []
        while frame := self.device.receive():
            frames.append(frame)
        return frames
