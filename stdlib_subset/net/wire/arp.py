"""ARP packets for IPv4 on Ethernet (RFC 826), 28 bytes behind the frame's header."""

import struct
from dataclasses import dataclass

from net.wire import WireError

LENGTH = 28
REQUEST = 1
REPLY = 2


@dataclass(slots=True)
class ArpPacket:
    """`operation` is REQUEST or REPLY; hardware addresses are 6 bytes, protocol addresses ints."""

    operation: int
    sender_mac: bytes
    sender: int
    target_mac: bytes
    target: int


def parse(data: bytes, at: int) -> ArpPacket:
    """The packet at `data[at:]`, which padding may follow."""
    if len(data) - at < LENGTH:
        raise WireError("arp: too short")
    hardware, protocol, sizes, operation = struct.unpack_from(">HHHH", data, at)
    if hardware != 1 or protocol != 0x0800 or sizes != 0x0604:
        raise WireError("arp: not IPv4 on Ethernet")
    if operation != REQUEST and operation != REPLY:
        raise WireError("arp: neither request nor reply")
    (sender,) = struct.unpack_from(">I", data, at + 14)
    (target,) = struct.unpack_from(">I", data, at + 24)
    return ArpPacket(operation, data[at + 8 : at + 14], sender, data[at + 18 : at + 24], target)


def encode(packet: ArpPacket) -> bytes:
    return struct.pack(
        ">HHHH6sI6sI",
        1,
        0x0800,
        0x0604,
        packet.operation,
        packet.sender_mac,
        packet.sender,
        packet.target_mac,
        packet.target,
    )
