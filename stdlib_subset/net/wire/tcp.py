"""TCP segments (RFC 9293, section 3.1): the header, the options, and the checksum over both and the data."""

import struct

from machine import u16, u32, word

from net.wire import WireError
from net.wire.checksum import fold, pseudo_header, sum16

HEADER = 20
PROTOCOL = 6
MAX_HEADER = 60

FIN = 1
SYN = 2
RST = 4
PSH = 8
ACK = 16
URG = 32

END = 0
NOP = 1
MSS = 2
SCALE = 3
SACK_PERMITTED = 4
SACK = 5
TIMESTAMPS = 8

TIMESTAMPS_ALIGNED = 0x0101080A
"""two NOPs, the timestamps' kind and length: how nearly everyone sends them (RFC 7323, appendix A)"""


def parse(packet: bytes, at: word, end: word) -> tuple[int, int, int, int, int, int, int]:
    """Of the segment `packet[at:end]`: source port, destination port, sequence number, acknowledgment number, where in
    the packet the data starts, flags, window. 0 <= at and end <= len(packet)."""
    if end - at < HEADER:
        raise WireError("tcp: too short")
    src_port, dst_port, seq, ack, offset_flags, window = struct.unpack_from(">HHIIHH", packet, at)
    size = offset_flags >> 10 & 60
    if size < HEADER or size > end - at:
        raise WireError("tcp: wrong data offset")
    return src_port, dst_port, seq, ack, at + size, offset_flags & 63, window


def is_intact(packet: bytes, at: word, end: word, src: u32, dst: u32) -> bool:
    """Whether the checksum of the segment `packet[at:end]` is right."""
    length = end - at
    return fold(sum16(packet, at, end, pseudo_header(src, dst, PROTOCOL, length))) == 0xFFFF


def encode(
    src: u32,
    dst: u32,
    ports: u32,
    seq: u32,
    ack: u32,
    flags: int,
    window: u32,
    options: bytes,
    payload: bytes,
    by_device: bool = False,
    behind: u32 = 0,
) -> bytes:
    """A segment. `ports` is source << 16 | destination; `options` are whole words, at most 40 bytes.

    With `by_device` the checksum's field holds the pseudo header's sum only (`net.device.Device.checksums`); then
    `behind` bytes of data may follow the segment that is made.
    """
    header = HEADER + len(options)
    bits: u16 = header << 10 | flags
    total = pseudo_header(src, dst, PROTOCOL, header + len(payload) + behind)
    if by_device:
        sent = fold(total)
    else:
        total += ports + seq + ack + (bits << 16 | window)
        sent = fold(sum16(payload, 0, len(payload), sum16(options, 0, len(options), total))) ^ 0xFFFF
    return struct.pack(">IIIHHHH", ports, seq, ack, bits, window, sent, 0) + options + payload


def encode_timed(
    src: u32,
    dst: u32,
    ports: u32,
    seq: u32,
    ack: u32,
    flags: int,
    window: u32,
    value: int,
    echo: int,
    payload: bytes,
    by_device: bool = False,
    behind: u32 = 0,
) -> bytes:
    """A segment whose only option are timestamps."""
    bits: u16 = (HEADER + 12) << 10 | flags
    total = pseudo_header(src, dst, PROTOCOL, HEADER + 12 + len(payload) + behind)
    if by_device:
        sent = fold(total)
    else:
        total += ports + seq + ack + (bits << 16 | window) + TIMESTAMPS_ALIGNED + value + echo
        sent = fold(sum16(payload, 0, len(payload), total)) ^ 0xFFFF
    head = struct.pack(">IIIHHHHIII", ports, seq, ack, bits, window, sent, 0, TIMESTAMPS_ALIGNED, value, echo)
    return head + payload if payload else head


class Options:
    """What the options of a segment say, to be filled again and again by `read_options`."""

    def __init__(self) -> None:
        self.mss = 0
        """the largest segment the peer takes; 0: not said"""
        self.scale = -1
        """shift of windows; -1: not said"""
        self.sack_permitted = False
        self.timed = False
        self.value = 0
        self.echo = 0
        self.blocks: list[int] = []
        """first and last + 1 of each block of SACK, one behind the other"""


def read_options(options: Options, packet: bytes, at: word, end: word) -> None:
    """Fills `options` from `packet[at:end]`, what is behind the fixed header. What is behind an option of a wrong
    length is not looked at, an option of a known kind and another length than its own is passed over (RFC 9293, 3.1).
    """
    options.mss = 0
    options.scale = -1
    options.sack_permitted = False
    options.timed = False
    options.blocks.clear()
    while at + 1 < end:
        kind = packet[at]
        if kind == END:
            return
        if kind == NOP:
            at += 1
            continue
        length = packet[at + 1]
        if length < 2 or at + length > end:
            return
        if kind == TIMESTAMPS and length == 10:
            options.value, options.echo = struct.unpack_from(">II", packet, at + 2)
            options.timed = True
        elif kind == SACK:
            block = at + 2
            while block + 8 <= at + length:
                left, right = struct.unpack_from(">II", packet, block)
                options.blocks.append(left)
                options.blocks.append(right)
                block += 8
        elif kind == MSS and length == 4:
            options.mss = packet[at + 2] << 8 | packet[at + 3]
        elif kind == SCALE and length == 3:
            options.scale = min(packet[at + 2], 14)  # RFC 7323, section 2.3
        elif kind == SACK_PERMITTED and length == 2:
            options.sack_permitted = True
        at += length


def encode_syn_options(mss: int, scale: int, sack: bool, timed: bool, value: int, echo: int) -> bytes:
    """Options of a segment with SYN; `scale` -1: none."""
    options = struct.pack(">BBH", MSS, 4, mss)
    if timed:
        first = SACK_PERMITTED << 8 | 2 if sack else NOP << 8 | NOP
        options += struct.pack(">HBBII", first, TIMESTAMPS, 10, value, echo)
    elif sack:
        options += struct.pack(">BBBB", NOP, NOP, SACK_PERMITTED, 2)
    if scale >= 0:
        options += struct.pack(">BBBB", NOP, SCALE, 3, scale)
    return options


def encode_options(timed: bool, value: int, echo: int, blocks: list[int]) -> bytes:
    """Options of other segments: timestamps, and as many blocks of SACK as fit."""
    options = struct.pack(">III", TIMESTAMPS_ALIGNED, value, echo) if timed else b""
    count = min(len(blocks) // 2, 3 if timed else 4)
    if count:
        options += struct.pack(">BBBB", NOP, NOP, SACK, 2 + 8 * count)
        for i in range(count):
            options += struct.pack(">II", blocks[2 * i], blocks[2 * i + 1])
    return options
