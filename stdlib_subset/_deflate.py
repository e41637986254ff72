"""Compression by deflate (RFC 1951): repetitions are found by the last place of three bytes, codes are the fixed ones.

Other programs read what this writes; zlib's own codes are shorter, and its streams have other bytes.
"""

from _inflate import _DISTANCE_BITS, _DISTANCES, _LENGTH_BITS, _LENGTHS
from machine import i64

_WINDOW = 32768
_LONGEST = 258
_STORED = 65535


class _Out:
    """Bits, the lowest of each byte first."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.hold: i64 = 0
        self.count: i64 = 0

    def put(self, value: i64, n: i64) -> None:
        """Adds n bits."""
        self.hold |= value << self.count
        self.count += n
        while self.count >= 8:
            self.data.append(self.hold & 255)
            self.hold >>= 8
            self.count -= 8

    def code(self, code: i64, n: i64) -> None:
        """Adds a code, its highest bit first."""
        turned = 0
        for _ in range(n):
            turned = turned << 1 & 0xFFFF | code & 1
            code >>= 1
        self.put(turned, n)

    def symbol(self, symbol: i64) -> None:
        """A symbol of the fixed code of literals and lengths."""
        if symbol < 144:
            self.code(0x30 + symbol, 8)
        elif symbol < 256:
            self.code(0x190 + symbol - 144, 9)
        elif symbol < 280:
            self.code(symbol - 256, 7)
        else:
            self.code(0xC0 + symbol - 280, 8)


def _place(table: list[int], value: int) -> int:
    """The last entry that is not more."""
    low, high = 0, len(table)
    while low + 1 < high:
        middle = (low + high) // 2
        if table[middle] <= value:
            low = middle
        else:
            high = middle
    return low


def stored(data: bytes) -> bytes:
    """The data as it is, in blocks."""
    out = bytearray()
    at = 0
    while True:
        part = data[at : at + _STORED]
        at += len(part)
        out.append(at >= len(data))
        out += len(part).to_bytes(2, "little") + (len(part) ^ 0xFFFF).to_bytes(2, "little") + part
        if at >= len(data):
            return bytes(out)


def deflate(data: bytes) -> bytes:
    """One stream that holds the data."""
    out = _Out()
    out.put(1, 1)
    out.put(1, 2)
    seen: dict[int, int] = {}
    at = 0
    while at < len(data):
        size, back = 0, 0
        if at + 2 < len(data):
            key = data[at] | data[at + 1] << 8 | data[at + 2] << 16
            before = seen.get(key, -1)
            seen[key] = at
            if before >= 0 and at - before <= _WINDOW:
                back = at - before
                limit = min(_LONGEST, len(data) - at)
                size = 3
                while size < limit and data[before + size] == data[at + size]:
                    size += 1
        if not size:
            out.symbol(data[at])
            at += 1
            continue
        length, distance = _place(_LENGTHS, size), _place(_DISTANCES, back)
        out.symbol(257 + length)
        out.put(size - _LENGTHS[length], _LENGTH_BITS[length])
        out.code(distance, 5)
        out.put(back - _DISTANCES[distance], _DISTANCE_BITS[distance])
        for i in range(at + 1, min(at + size, len(data) - 2)):
            seen[data[i] | data[i + 1] << 8 | data[i + 2] << 16] = i
        at += size
    out.symbol(256)
    out.put(0, -out.count & 7)
    return bytes(out.data) if len(out.data) < len(data) + 5 else stored(data)
