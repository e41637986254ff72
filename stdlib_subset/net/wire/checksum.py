"""The Internet checksum (RFC 1071): sums of 16-bit words in ones' complement, which may be taken in parts.

A *partial sum* is an int that has not been folded; those of parts that start at even offsets are added. As 2**16 is 1
modulo 0xFFFF, words of 32 bits may be added as they are.
"""

import struct


def sum16(data: bytes, start: int, end: int, initial: int) -> int:
    """`initial` plus the partial sum of `data[start:end]`, an odd last byte counting as the high half of a word.

    Needs 0 <= start and end <= len(data).
    """
    total = initial
    at = start
    while at + 16 <= end:
        a, b, c, d = struct.unpack_from(">IIII", data, at)
        total += a + b + c + d
        at += 16
    while at + 2 <= end:
        total += data[at] << 8 | data[at + 1]
        at += 2
    if at < end:
        total += data[at] << 8
    return total


def fold(total: int) -> int:
    """A partial sum as a word of 16 bits: 0 only if all was 0."""
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total


def checksum(total: int) -> int:
    """What stands in a packet's field for the partial sum of all the rest."""
    return fold(total) ^ 0xFFFF


def pseudo_header(src: int, dst: int, protocol: int, length: int) -> int:
    """The partial sum of what TCP and UDP have in front of their header (RFC 9293, section 3.1).

    `length` is that of the segment, header and data. A received segment is good if
    `fold(sum16(segment, 0, len(segment), pseudo_header(...))) == 0xFFFF`.
    """
    return src + dst + protocol + length
