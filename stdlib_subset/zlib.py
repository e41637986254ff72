"""Check sums and compression. Streams are CPython's to read, but other bytes than its own compression gives."""

from _deflate import deflate, stored
from _inflate import Invalid, Truncated, inflate, inflate_some

MAX_WBITS = 15
DEF_BUF_SIZE = 16384
DEFLATED = 8
DEF_MEM_LEVEL = 8
Z_DEFAULT_COMPRESSION = -1
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4


def _crc_table() -> list[int]:
    table: list[int] = []
    for byte in range(256):
        rest = byte
        for _ in range(8):
            rest = rest >> 1 ^ (0xEDB88320 if rest & 1 else 0)
        table.append(rest)
    return table


_CRC = _crc_table()


def _data(data) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def crc32(data, value: int = 0, /) -> int:  # type: ignore[no-untyped-def]
    """The remainder of the polynomial of Ethernet and zip (RFC 1952)."""
    rest = value & 0xFFFFFFFF ^ 0xFFFFFFFF
    for byte in _data(data):
        rest = rest >> 8 ^ _CRC[(rest ^ byte) & 255]
    return rest ^ 0xFFFFFFFF


def adler32(data, value: int = 1, /) -> int:  # type: ignore[no-untyped-def]
    """The sum of the bytes and the sum of these sums (RFC 1950)."""
    low, high = value & 0xFFFF, value >> 16 & 0xFFFF
    for byte in _data(data):
        low = (low + byte) % 65521
        high = (high + low) % 65521
    return high << 16 | low


class error(Exception):  # noqa: N801
    """What is no stream of zlib's."""


def compress(data, /, level: int = -1, wbits: int = MAX_WBITS) -> bytes:  # type: ignore[no-untyped-def]
    """A stream that holds the data (RFC 1950), not that of zlib itself: its codes are longer."""
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    octets = _data(data)
    body = stored(octets) if level == 0 else deflate(octets)
    if wbits < 0:
        return body
    if wbits > 16:
        head = b"\x1f\x8b\x08\0\0\0\0\0" + (b"\x02" if level == 9 else b"\x04" if level == 1 else b"\0") + b"\x03"
        return head + body + crc32(octets).to_bytes(4, "little") + (len(octets) & 0xFFFFFFFF).to_bytes(4, "little")
    head = (
        b"\x78\x01" if 0 <= level < 2 else b"\x78\x5e" if 2 <= level < 6 else b"\x78\xda" if level > 6 else b"\x78\x9c"
    )
    return head + body + adler32(octets).to_bytes(4, "big")


def decompress(data, /, wbits: int = MAX_WBITS, bufsize: int = DEF_BUF_SIZE) -> bytes:  # type: ignore[no-untyped-def]
    """What a stream holds: zlib's, for negative `wbits` one without head, above 15 one of gzip."""
    octets = _data(data)
    try:
        if wbits < 0:
            return inflate(octets, 0)[0]
        if wbits > 31 and octets[:2] == b"\x1f\x8b" or 15 < wbits <= 31:
            return _of_gzip(octets)
        return _of_zlib(octets)
    except Invalid as e:
        raise error(f"Error -3 while decompressing data: {e}") from None
    except Truncated:
        raise error("Error -5 while decompressing data: incomplete or truncated stream") from None


def _check_head(data: bytes) -> None:
    """The two bytes that a stream begins with (RFC 1950)."""
    if (data[0] << 8 | data[1]) % 31:
        raise Invalid("incorrect header check")
    if data[0] & 15 != 8:
        raise Invalid("unknown compression method")
    if data[0] >> 4 > 7:
        raise Invalid("invalid window size")
    if data[1] & 32:
        raise error("Error 2 while decompressing data")


def _of_zlib(data: bytes) -> bytes:
    if len(data) < 2:
        raise Truncated()
    _check_head(data)
    out, end = inflate(data, 2)
    if end + 4 > len(data):
        raise Truncated()
    if int.from_bytes(data[end : end + 4], "big") != adler32(out):
        raise Invalid("incorrect data check")
    return out


def gzip_head(data: bytes, at: int) -> int:
    """Where the head of a member of a gzip file ends (RFC 1952)."""
    if at + 10 > len(data):
        raise Truncated()
    if data[at : at + 2] != b"\x1f\x8b":
        raise Invalid("incorrect header check")
    if data[at + 2] != 8:
        raise Invalid("unknown compression method")
    flags = data[at + 3]
    at += 10
    if flags & 4:
        if at + 2 > len(data):
            raise Truncated()
        at += 2 + (data[at] | data[at + 1] << 8)
    for flag in (8, 16):
        if flags & flag:
            at = data.find(b"\0", at) + 1
            if at == 0:
                raise Truncated()
    return at + 2 if flags & 2 else at


def _of_gzip(data: bytes) -> bytes:
    out, end = inflate(data, gzip_head(data, 0))
    if end + 8 > len(data):
        raise Truncated()
    if int.from_bytes(data[end : end + 4], "little") != crc32(out):
        raise Invalid("incorrect data check")
    if int.from_bytes(data[end + 4 : end + 8], "little") != len(out) & 0xFFFFFFFF:
        raise Invalid("incorrect length check")
    return out


class _Compress:
    """Compresses what comes in parts: all of it at its end."""

    def __init__(self, level: int, wbits: int) -> None:
        self._level = level
        self._wbits = wbits
        self._parts: list[bytes] = []
        self._done = False

    def compress(self, data, /) -> bytes:  # type: ignore[no-untyped-def]
        """Takes a part."""
        if self._done:
            raise error("Error -2 while compressing data: inconsistent stream state")
        self._parts.append(_data(data))
        return b""

    def flush(self, mode: int = Z_FINISH, /) -> bytes:
        """The stream. Other modes than Z_FINISH would have to give what there is so far: NotImplementedError."""
        if mode != Z_FINISH:
            raise NotImplementedError("zlib: a stream is given as a whole, with Z_FINISH")
        if self._done:
            raise error("Error -2 while finishing compression: inconsistent stream state")
        self._done = True
        return compress(b"".join(self._parts), self._level, self._wbits)

    def copy(self) -> "_Compress":
        """Another one that has taken the same."""
        made = _Compress(self._level, self._wbits)
        made._parts = list(self._parts)
        return made


def compressobj(level: int = -1, method: int = DEFLATED, wbits: int = MAX_WBITS, memLevel: int = DEF_MEM_LEVEL, strategy: int = 0) -> _Compress:  # fmt: skip  # noqa: E501
    """What compresses data that comes in parts."""
    if not -1 <= level <= 9 or method != DEFLATED:
        raise ValueError("Invalid initialization option")
    return _Compress(level, wbits)


class _Decompress:
    """Reads a stream that comes in parts: each part is read together with those before it."""

    def __init__(self, wbits: int) -> None:
        self._wbits = wbits
        self._taken = b""
        self._given = 0
        self.eof = False
        self.unused_data = b""
        self.unconsumed_tail = b""

    def decompress(self, data, max_length: int = 0, /) -> bytes:  # type: ignore[no-untyped-def]
        """What a part holds. Less than that, where `max_length` is not 0, can't be given: NotImplementedError."""
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        if self.eof:
            self.unused_data += _data(data)
            return b""
        self._taken += _data(data)
        try:
            out, end = self._read()
        except Invalid as e:
            raise error(f"Error -3 while decompressing data: {e}") from None
        part = out[self._given :]
        if max_length and len(part) > max_length:
            raise NotImplementedError("zlib: what a stream holds is given as a whole, without max_length")
        self._given = len(out)
        if end >= 0:
            self.eof = True
            self.unused_data = self._taken[end:]
            self._taken = b""
        return part

    def _read(self) -> tuple[bytes, int]:
        """What the stream holds so far, and where it ends, or -1."""
        taken, wbits = self._taken, self._wbits
        if wbits < 0:
            return inflate_some(taken, 0)
        of_gzip = wbits > 31 and taken[:2] == b"\x1f\x8b" or 15 < wbits <= 31
        if of_gzip:
            try:
                start = gzip_head(taken, 0)
            except Truncated:
                return b"", -1
        elif len(taken) < 2:
            return b"", -1
        else:
            _check_head(taken)
            start = 2
        out, end = inflate_some(taken, start)
        if end < 0:
            return out, -1
        end += 8 if of_gzip else 4
        if end > len(taken):
            return out, -1
        if of_gzip:
            _of_gzip(taken[:end])
        else:
            _of_zlib(taken[:end])
        return out, end

    def flush(self, length: int = DEF_BUF_SIZE, /) -> bytes:
        """What is left: nothing, all was given."""
        if length <= 0:
            raise ValueError("length must be greater than zero")
        return b""

    def copy(self) -> "_Decompress":
        """Another one that has taken the same."""
        made = _Decompress(self._wbits)
        made._taken, made._given, made.eof, made.unused_data = self._taken, self._given, self.eof, self.unused_data
        return made


def decompressobj(wbits: int = MAX_WBITS) -> _Decompress:
    """What reads a stream that comes in parts."""
    return _Decompress(wbits)
