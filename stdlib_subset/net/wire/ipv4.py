"""IPv4 headers (RFC 791), as ints: no record is made for a packet."""

import struct

from machine import u16, u32

from net.wire import WireError
from net.wire.checksum import checksum, fold, sum16

HEADER = 20
"""bytes of a header without options"""
MAX_LENGTH = 65535

ICMP = 1
TCP = 6
UDP = 17

DONT_FRAGMENT = 0x4000
MORE_FRAGMENTS = 0x2000
OFFSET = 0x1FFF
"""masks of the word of flags and offset; the offset counts 8 bytes"""


def parse(data: bytes, at: int, behind: int = 0) -> tuple[int, int, int, int, int, int, int, int]:
    """The header at `data[at:]`: where the payload starts, where it ends, identification, flags and offset, time to
    live, protocol, source, destination.

    What stands behind the packet's end is padding of the frame. Options are skipped. `behind` bytes of the payload
    come behind `data`.
    """
    if len(data) - at < HEADER:
        raise WireError("ipv4: too short")
    first, length, ident, fragment, live, sent, src, dst = struct.unpack_from(">HHHHHHII", data, at)
    words = first >> 8
    header = (words & 15) * 4
    if words >> 4 != 4:
        raise WireError("ipv4: not version 4")
    if header < HEADER or header > length or length > len(data) + behind - at:
        raise WireError("ipv4: lengths contradict each other")
    total = first + length + ident + fragment + live + sent + src + dst
    if header > HEADER:
        total = sum16(data, at + HEADER, at + header, total)
    if fold(total) != 0xFFFF:
        raise WireError("ipv4: wrong checksum")
    return at + header, at + length, ident, fragment, live >> 8, live & 0xFF, src, dst


def header(length: u16, ident: u16, fragment: u16, ttl: int, protocol: int, src: u32, dst: u32) -> bytes:
    """A header without options; `length` is that of header and payload, `fragment` the word of flags and offset."""
    live = ttl << 8 | protocol
    sent = checksum(0x4500 + length + ident + fragment + live + src + dst)
    return struct.pack(">HHHHHHII", 0x4500, length, ident, fragment, live, sent, src, dst)


def framed_header(link: bytes, length: u16, ident: u16, fragment: u16, live: int, src: u32, dst: u32) -> bytes:
    """A header behind that of Ethernet, `link`; `live` joins time to live and protocol, the rest is as for `header`."""
    sent = checksum(0x4500 + length + ident + fragment + live + src + dst)
    return struct.pack(">14sHHHHHHII", link, 0x4500, length, ident, fragment, live, sent, src, dst)
