"""Files of gzip (RFC 1952), held in memory as a whole."""

import time
import zlib

from _inflate import Invalid, Truncated, inflate

__all__ = ["BadGzipFile", "compress", "decompress"]


class BadGzipFile(OSError):
    """No file of gzip."""


def compress(data, compresslevel: int = 9, *, mtime: float | None = None) -> bytes:  # type: ignore[no-untyped-def]
    """A file with one member; `mtime` is when it was made, in seconds since 1970, now if none is given."""
    made = zlib.compress(data, compresslevel, 31)
    when = int(time.time() if mtime is None else mtime) & 0xFFFFFFFF
    return made[:4] + when.to_bytes(4, "little") + made[8:9] + b"\xff" + made[10:]


def decompress(data) -> bytes:  # type: ignore[no-untyped-def]
    """What all members of a file hold."""
    octets = bytes(data)
    parts: list[bytes] = []
    at = 0
    while at < len(octets):
        if parts:
            while at < len(octets) and octets[at] == 0:
                at += 1
            if at == len(octets):
                break
        part, at = _member(octets, at)
        parts.append(part)
    return b"".join(parts)


def _member(data: bytes, at: int) -> tuple[bytes, int]:
    if data[at : at + 2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[at : at + 2]!r})")
    if data[at + 2 : at + 3] not in (b"", b"\x08"):
        raise BadGzipFile("Unknown compression method")
    try:
        out, end = inflate(data, zlib.gzip_head(data, at))
    except Truncated:
        raise EOFError("Compressed file ended before the end-of-stream marker was reached") from None
    except Invalid as e:
        raise zlib.error(f"Error -3 while decompressing data: {e}") from None
    if end + 8 > len(data):
        raise EOFError("Compressed file ended before the end-of-stream marker was reached")
    if int.from_bytes(data[end : end + 4], "little") != zlib.crc32(out):
        raise BadGzipFile("CRC check failed")
    if int.from_bytes(data[end + 4 : end + 8], "little") != len(out) & 0xFFFFFFFF:
        raise BadGzipFile("Incorrect length of data produced")
    return out, end + 8
