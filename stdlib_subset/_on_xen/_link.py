"""The device that the network of a Xen guest stands on: its first network interface."""

import _xen
from xen.netfront_xs import NetFront


def open() -> NetFront:
    """The interface; one without a backend if the guest has none."""
    return NetFront()


def is_there(device: NetFront) -> bool:
    """Whether the guest has an interface."""
    return device.frontend != ""


def memory() -> int:
    """Bytes that are free."""
    return _xen.memory_left()


def settings() -> str:
    """What the guest's command line says of its network: see `net.config`."""
    return _xen.net_words()
