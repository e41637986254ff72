"""Ethernet II frames (IEEE 802.3, RFC 894): destination, source and type in 14 bytes; no check sequence."""

import struct

from net.wire import WireError

HEADER = 14
"""bytes"""

IPV4 = 0x0800
ARP = 0x0806
IPV6 = 0x86DD


def parse(frame: bytes) -> tuple[bytes, bytes, int]:
    """Destination, source and type; a type below 0x600 is the length of an IEEE 802.3 frame."""
    if len(frame) < HEADER:
        raise WireError("ethernet: too short")
    (kind,) = struct.unpack_from(">H", frame, 12)
    return frame[:6], frame[6:12], kind


def header(dst: bytes, src: bytes, kind: int) -> bytes:
    return struct.pack(">6s6sH", dst, src, kind)
