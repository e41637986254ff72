"""UDP datagrams (RFC 768)."""

import struct

from machine import u16, u32

from net.wire import WireError
from net.wire.checksum import fold, pseudo_header, sum16

HEADER = 8
PROTOCOL = 17
MAX_PAYLOAD = 65535 - 20 - HEADER
"""what fits into an IPv4 packet without options"""


def parse(segment: bytes) -> tuple[int, int, int, int]:
    """Source port, destination port, where the payload ends, checksum. The payload starts at HEADER; what is behind its
    end belongs to nobody."""
    if len(segment) < HEADER:
        raise WireError("udp: too short")
    src_port, dst_port, length, sent = struct.unpack_from(">HHHH", segment, 0)
    if length < HEADER or length > len(segment):
        raise WireError("udp: wrong length")
    return src_port, dst_port, length, sent


def is_intact(segment: bytes, length: int, src: u32, dst: u32) -> bool:
    """Whether the checksum is right. The caller knows that there is one: a field of 0 means that there is none."""
    return fold(sum16(segment, 0, length, pseudo_header(src, dst, PROTOCOL, length))) == 0xFFFF


def encode(src: u32, dst: u32, src_port: u16, dst_port: u16, payload: bytes, by_device: bool = False) -> bytes:
    """A datagram of at most MAX_PAYLOAD bytes; with `by_device` the field holds the pseudo header's sum only."""
    length: u16 = HEADER + len(payload)
    total = pseudo_header(src, dst, PROTOCOL, length)
    if by_device:
        sent = fold(total)
    else:
        # A sum of 0 is sent as its other form, all ones: 0 says that there is none.
        sent = fold(sum16(payload, 0, len(payload), total + src_port + dst_port + length)) ^ 0xFFFF or 0xFFFF
    return struct.pack(">HHHH", src_port, dst_port, length, sent) + payload
