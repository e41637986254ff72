"""The Internet checksum (RFC 1071): sums of 16-bit words in ones' complement, which may be taken in parts.

A *partial sum* is an int that has not been folded; those of parts that start at even offsets are added. As 2**16 is 1
modulo 0xFFFF, words of 32 bits may be added as they are.
"""

import struct

from machine import u16, u32, word

_MASK = (1 << 56) - 1
"""no sum of what has less than 16 MB reaches it; it lets sums be machine words"""


def sum16(data: bytes, start: int, end: int, initial: word) -> word:
    """`initial` plus the partial sum of `data[start:end]`, an odd last byte counting as the high half of a word.

    Needs 0 <= start and end <= len(data).
    """
    total = initial & _MASK
    at = start
    while at + 32 <= end:
        a, b, c, d, e, f, g, h = struct.unpack_from(">IIIIIIII", data, at)
        total = total + a + b + c + d + e + f + g + h & _MASK
        at += 32
    while at + 4 <= end:
        (a,) = struct.unpack_from(">I", data, at)
        total = total + a & _MASK
        at += 4
    while at < end:
        total = total + (data[at] << (8 if (at - start) & 1 == 0 else 0)) & _MASK
        at += 1
    return total


def fold(total: word) -> u16:
    """A partial sum as a word of 16 bits: 0 only if all was 0."""
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total


def checksum(total: word) -> u16:
    """What stands in a packet's field for the partial sum of all the rest."""
    return fold(total) ^ 0xFFFF


def pseudo_header(src: u32, dst: u32, protocol: int, length: int) -> word:
    """The partial sum of what TCP and UDP have in front of their header (RFC 9293, section 3.1).

    `length` is that of the segment, header and data. A received segment is good if
    `fold(sum16(segment, 0, len(segment), pseudo_header(...))) == 0xFFFF`.
    """
    return src + dst + protocol + length
