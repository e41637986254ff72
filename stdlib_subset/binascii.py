"""Bytes as text and back."""

import zlib

_DIGITS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _values() -> list[int]:
    table = [64] * 256
    for at in range(64):
        table[_DIGITS[at]] = at
    return table


_VALUES = _values()


class Error(ValueError):
    """Text that stands for no bytes."""


class Incomplete(Exception):
    """Text that ends too early."""


def _data(data) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def _ascii(data) -> bytes:  # type: ignore[no-untyped-def]
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return data.encode()
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"argument should be bytes, buffer or ASCII string, not '{type(data).__name__}'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1) -> bytes:  # type: ignore[no-untyped-def]
    """Two digits for each byte."""
    if sep is None:
        return _data(data).hex().encode()
    return _data(data).hex(sep, bytes_per_sep).encode()


def b2a_hex(data, sep=None, bytes_per_sep=1) -> bytes:  # type: ignore[no-untyped-def]
    """The same."""
    return hexlify(data, sep, bytes_per_sep)


def _digit(code: int) -> int:
    if 48 <= code <= 57:
        return code - 48
    letter = code | 32
    if 97 <= letter <= 102:
        return letter - 87
    raise Error("Non-hexadecimal digit found")


def unhexlify(hexstr, /) -> bytes:  # type: ignore[no-untyped-def]
    """A byte for each two digits."""
    text = _ascii(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    out = bytearray(len(text) // 2)
    for at in range(0, len(text), 2):
        out[at // 2] = _digit(text[at]) << 4 | _digit(text[at + 1])
    return bytes(out)


def a2b_hex(hexstr, /) -> bytes:  # type: ignore[no-untyped-def]
    """The same."""
    return unhexlify(hexstr)


def b2a_base64(data, /, *, newline: bool = True) -> bytes:  # type: ignore[no-untyped-def]
    """Four digits for each three bytes (RFC 4648)."""
    source = _data(data)
    out = bytearray()
    whole = len(source) - len(source) % 3
    for at in range(0, whole, 3):
        bits = source[at] << 16 | source[at + 1] << 8 | source[at + 2]
        out.append(_DIGITS[bits >> 18])
        out.append(_DIGITS[bits >> 12 & 63])
        out.append(_DIGITS[bits >> 6 & 63])
        out.append(_DIGITS[bits & 63])
    rest = source[whole:]
    if len(rest) == 1:
        out += bytes([_DIGITS[rest[0] >> 2], _DIGITS[(rest[0] & 3) << 4], 61, 61])
    elif len(rest) == 2:
        bits = rest[0] << 8 | rest[1]
        out += bytes([_DIGITS[bits >> 10], _DIGITS[bits >> 4 & 63], _DIGITS[(bits & 15) << 2], 61])
    if newline:
        out.append(10)
    return bytes(out)


def a2b_base64(data, /, *, strict_mode: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits; unless it is strict, what is no digit is passed over."""
    text = _ascii(data)
    out = bytearray()
    if strict_mode and text.startswith(b"="):
        raise Error("Leading padding not allowed")
    place, left, pads = 0, 0, 0
    padded = False
    for at in range(len(text)):
        code = text[at]
        if code == 61:
            padded = True
            if place >= 2:
                pads += 1
                if place + pads >= 4:
                    if strict_mode and at + 1 < len(text):
                        raise Error("Excess data after padding")
                    return bytes(out)
            continue
        value = _VALUES[code]
        if value == 64:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and padded:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        bits = left << 6 | value
        if place:
            out.append(bits >> (6 - 2 * place))
        left = bits & ((1 << (6 - 2 * place)) - 1) if place else value
        place = (place + 1) & 3
    if place == 1:
        count = len(out) // 3 * 4 + 1
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({count}) cannot be 1 more than a multiple of 4"
        )
    if place:
        raise Error("Incorrect padding")
    return bytes(out)


def crc32(data, crc: int = 0, /) -> int:  # type: ignore[no-untyped-def]
    """As zlib's."""
    return zlib.crc32(data, crc)


def crc_hqx(data, crc: int, /) -> int:  # type: ignore[no-untyped-def]
    """The remainder of CRC-CCITT."""
    rest = crc & 0xFFFF
    for byte in _data(data):
        rest ^= byte << 8
        for _ in range(8):
            rest = (rest << 1 ^ (0x1021 if rest & 0x8000 else 0)) & 0xFFFF
    return rest
