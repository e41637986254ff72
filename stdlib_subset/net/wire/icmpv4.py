"""ICMP messages (RFC 792): echo, and errors that quote the start of the packet they are about."""

import struct

from net.wire import WireError
from net.wire.checksum import checksum, fold, sum16

HEADER = 8

ECHO_REPLY = 0
UNREACHABLE = 3
ECHO = 8
TIME_EXCEEDED = 11
PARAMETER_PROBLEM = 12

NET_UNREACHABLE = 0
HOST_UNREACHABLE = 1
PROTOCOL_UNREACHABLE = 2
PORT_UNREACHABLE = 3
FRAGMENTATION_NEEDED = 4
"""codes of UNREACHABLE"""

QUOTE = 548
"""bytes of a packet that an error quotes at most, so that the error has no more than 576 (RFC 1812, 4.3.2.3)"""


def parse(message: bytes) -> tuple[int, int, int, int]:
    """Type, code and the two halves of the header's second word, which the type gives a meaning: identifier and
    sequence number of an echo; 0 and next hop's MTU of FRAGMENTATION_NEEDED (RFC 1191)."""
    if len(message) < HEADER:
        raise WireError("icmp: too short")
    if fold(sum16(message, 0, len(message), 0)) != 0xFFFF:
        raise WireError("icmp: wrong checksum")
    kind, code, high, low = struct.unpack_from(">BBxxHH", message, 0)
    return kind, code, high, low


def encode(kind: int, code: int, high: int, low: int, payload: bytes) -> bytes:
    """A message with its checksum; see `parse` for `high` and `low`."""
    total = sum16(payload, 0, len(payload), (kind << 8) + code + high + low)
    return struct.pack(">BBHHH", kind, code, checksum(total), high, low) + payload


def quoted_packet(message: bytes) -> tuple[int, int, int, int]:
    """Of an error: where the quoted packet's payload starts in `message`, its protocol, source and destination.

    The quoted header is taken as it is: its length and checksum may have been changed on the way. At least 8 bytes of
    payload follow.
    """
    if len(message) < HEADER + 28:
        raise WireError("icmp: quotes too little")
    start = HEADER + (message[HEADER] & 15) * 4
    (fragment,) = struct.unpack_from(">H", message, HEADER + 6)
    protocol, src, dst = struct.unpack_from(">BxxII", message, HEADER + 9)
    if message[HEADER] >> 4 != 4 or start < HEADER + 20 or start + 8 > len(message):
        raise WireError("icmp: quotes no packet")
    if fragment & 0x1FFF:
        raise WireError("icmp: quotes a later fragment")
    return start, protocol, src, dst
