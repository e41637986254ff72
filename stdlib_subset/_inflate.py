"""Data compressed by deflate, read back (RFC 1951)."""

from machine import i64


class Invalid(Exception):
    """The data is no such stream; the text says why."""


class Truncated(Exception):
    """The data ends before the stream does."""


_LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
    227, 258]  # fmt: skip
_LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
_DISTANCES = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
    4097, 6145, 8193, 12289, 16385, 24577]  # fmt: skip
_DISTANCE_BITS = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]


class _Code:
    """A Huffman code: for each sequence of `width` bits the symbol it begins with and how many bits that has."""

    def __init__(self, lengths: list[int], what: str, may_lack: bool) -> None:
        counts = [0] * 16
        for n in lengths:
            counts[n] += 1
        counts[0] = 0
        self.width = max(lengths, default=0)
        left = 1
        starts = [0] * 16
        code = 0
        for n in range(1, 16):
            left = (left << 1) - counts[n]
            if left < 0:
                raise Invalid(f"invalid {what} set")
            code = (code + counts[n - 1]) << 1
            starts[n] = code & 0xFFFF
        if left > 0 and not (may_lack and self.width <= 1):
            raise Invalid(f"invalid {what} set")
        self.table = [0] * (1 << self.width)
        for symbol, n in enumerate(lengths):
            if n:
                reversed_code = 0
                code = starts[n]
                starts[n] += 1
                for _ in range(n):
                    reversed_code = reversed_code << 1 & 0xFFFF | code & 1
                    code >>= 1
                for at in range(reversed_code, 1 << self.width, 1 << n):
                    self.table[at] = symbol << 4 | n


class _Bits:
    """The bits of the data, the lowest of each byte first."""

    def __init__(self, data: bytes, at: i64) -> None:
        self.data = data
        self.at = at
        self.hold: i64 = 0
        self.count: i64 = 0

    def take(self, n: i64) -> i64:
        """The next n, at most 16."""
        while self.count < n:
            if self.at >= len(self.data):
                raise Truncated()
            self.hold |= self.data[self.at] << self.count
            self.at += 1
            self.count += 8
        value = self.hold & ((1 << n) - 1)
        self.hold >>= n
        self.count -= n
        return value

    def symbol(self, code: _Code, what: str) -> i64:
        """The next symbol of a code."""
        while self.count < code.width and self.at < len(self.data):
            self.hold |= self.data[self.at] << self.count
            self.at += 1
            self.count += 8
        entry = code.table[self.hold & ((1 << code.width) - 1)]
        n = entry & 15
        if n > self.count:
            raise Truncated()
        if n == 0:
            if self.count < code.width:
                raise Truncated()
            raise Invalid(f"invalid {what} code")
        self.hold >>= n
        self.count -= n
        return entry >> 4

    def to_byte(self) -> None:
        """Leaves the rest of a byte, and gives whole bytes back."""
        self.at -= self.count >> 3
        self.hold = 0
        self.count = 0


_fixed: list[_Code] = []


def _fixed_codes() -> tuple[_Code, _Code]:
    if not _fixed:
        _fixed.append(_Code([8] * 144 + [9] * 112 + [7] * 24 + [8] * 8, "literal/lengths", False))
        _fixed.append(_Code([5] * 32, "distances", False))
    return _fixed[0], _fixed[1]


def _dynamic_codes(bits: _Bits) -> tuple[_Code, _Code]:
    literals, distances, n = bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4
    if literals > 286 or distances > 30:
        raise Invalid("too many length or distance symbols")
    lengths = [0] * 19
    for i in range(n):
        lengths[_ORDER[i]] = bits.take(3)
    code = _Code(lengths, "code lengths", False)
    lengths = []
    while len(lengths) < literals + distances:
        symbol = bits.symbol(code, "code lengths")
        if symbol < 16:
            lengths.append(symbol)
            continue
        if symbol == 16:
            if not lengths:
                raise Invalid("invalid bit length repeat")
            again, repeat = lengths[-1], 3 + bits.take(2)
        elif symbol == 17:
            again, repeat = 0, 3 + bits.take(3)
        else:
            again, repeat = 0, 11 + bits.take(7)
        if len(lengths) + repeat > literals + distances:
            raise Invalid("invalid bit length repeat")
        lengths += [again] * repeat
    if lengths[256] == 0:
        raise Invalid("invalid code -- missing end-of-block")
    literal = _Code(lengths[:literals], "literal/lengths", True)
    return literal, _Code(lengths[literals:], "distances", True)


def _stored(bits: _Bits, out: bytearray) -> None:
    bits.take(bits.count & 7)
    bits.to_byte()
    data, at = bits.data, bits.at
    if at + 4 > len(data):
        raise Truncated()
    size = data[at] | data[at + 1] << 8
    if size ^ 0xFFFF != data[at + 2] | data[at + 3] << 8:
        raise Invalid("invalid stored block lengths")
    at += 4
    if at + size > len(data):
        out += data[at:]
        raise Truncated()
    out += data[at : at + size]
    bits.at = at + size


def _block(bits: _Bits, literal: _Code, distance: _Code, out: bytearray) -> None:
    while True:
        symbol = bits.symbol(literal, "literal/length")
        if symbol < 256:
            out.append(symbol & 255)
            continue
        if symbol == 256:
            return
        if symbol > 285:
            raise Invalid("invalid literal/length code")
        size = _LENGTHS[symbol - 257] + bits.take(_LENGTH_BITS[symbol - 257])
        symbol = bits.symbol(distance, "distance")
        if symbol > 29:
            raise Invalid("invalid distance code")
        back = _DISTANCES[symbol] + bits.take(_DISTANCE_BITS[symbol])
        start = len(out) - back
        if start < 0:
            raise Invalid("invalid distance too far back")
        if back >= size:
            out += out[start : start + size]
        else:
            for at in range(start, start + size):
                out.append(out[at])


def inflate(data: bytes, at: int) -> tuple[bytes, int]:
    """What the stream that begins at `at` holds, and where it ends."""
    bits = _Bits(data, at)
    out = bytearray()
    _read(bits, out)
    return bytes(out), bits.at


def inflate_some(data: bytes, at: int) -> tuple[bytes, int]:
    """The same of a stream that may not be there as a whole: then as much as there is, and -1."""
    bits = _Bits(data, at)
    out = bytearray()
    try:
        _read(bits, out)
    except Truncated:
        return bytes(out), -1
    return bytes(out), bits.at


def _read(bits: _Bits, out: bytearray) -> None:
    last = False
    while not last:
        last = bits.take(1) == 1
        kind = bits.take(2)
        if kind == 0:
            _stored(bits, out)
        elif kind == 3:
            raise Invalid("invalid block type")
        else:
            literal, distance = _fixed_codes() if kind == 1 else _dynamic_codes(bits)
            _block(bits, literal, distance, out)
    bits.to_byte()
