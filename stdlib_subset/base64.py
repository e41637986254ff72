"""Bytes as digits of base 64, 32, 16 and 85 (RFC 4648) and back."""

import binascii

_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _text(s) -> bytes:  # type: ignore[no-untyped-def]
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode()
    if not isinstance(s, (bytes, bytearray, memoryview)):
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not '{type(s).__name__}'")
    return bytes(s)


def _data(data) -> bytes:  # type: ignore[no-untyped-def]
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def b64encode(s, altchars=None) -> bytes:  # type: ignore[no-untyped-def]
    """Base 64; `altchars` stand for + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits."""
    text = _text(s)
    if altchars is not None:
        text = text.translate(bytes.maketrans(_text(altchars), b"+/"))
    return binascii.a2b_base64(text, strict_mode=validate)


def standard_b64encode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Base 64."""
    return b64encode(s)


def standard_b64decode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits."""
    return b64decode(s)


def urlsafe_b64encode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Base 64 with - and _."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits."""
    return b64decode(_text(s), b"-_")


def encodebytes(s) -> bytes:  # type: ignore[no-untyped-def]
    """Base 64 in lines of 76 digits."""
    data = _data(s)
    return b"".join([binascii.b2a_base64(data[at : at + 57]) for at in range(0, len(data), 57)])


def decodebytes(s) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such lines."""
    return binascii.a2b_base64(_data(s))


def _encode32(data: bytes, digits: bytes) -> bytes:
    out = bytearray()
    for at in range(0, len(data), 5):
        piece = data[at : at + 5]
        bits = int.from_bytes(piece + bytes(5 - len(piece)), "big")
        count = (len(piece) * 8 + 4) // 5
        for i in range(8):
            out.append(digits[bits >> (35 - 5 * i) & 31] if i < count else 61)
    return bytes(out)


def _decode32(s, digits: bytes, casefold: bool, map01) -> bytes:  # type: ignore[no-untyped-def]
    text = _text(s)
    if len(text) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        text = text.translate(bytes.maketrans(b"01", b"O" + _text(map01)))
    if casefold:
        text = text.upper()
    size = len(text)
    text = text.rstrip(b"=")
    pads = size - len(text)
    out = bytearray()
    for at in range(0, len(text), 8):
        piece = text[at : at + 8]
        bits = 0
        for code in piece:
            value = digits.find(code)
            if value < 0:
                raise binascii.Error("Non-base32 digit found")
            bits = bits << 5 | value
        out += (bits << 5 * (8 - len(piece))).to_bytes(5, "big")
    if size % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads and out:
        del out[len(out) - 5 + (43 - 5 * pads) // 8 :]
    return bytes(out)


def b32encode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Base 32."""
    return _encode32(_data(s), _B32)


def b32decode(s, casefold: bool = False, map01=None) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits; `map01` is the letter that a 1 stands for, 0 being O then."""
    return _decode32(s, _B32, casefold, map01)


def b32hexencode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Base 32 with digits in their order."""
    return _encode32(_data(s), _B32_HEX)


def b32hexdecode(s, casefold: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits."""
    return _decode32(s, _B32_HEX, casefold, None)


def b16encode(s) -> bytes:  # type: ignore[no-untyped-def]
    """Hexadecimal digits."""
    return _data(s).hex().upper().encode()


def b16decode(s, casefold: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits."""
    text = _text(s)
    if casefold:
        text = text.upper()
    for code in text:
        if code not in b"0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(text)


def b85encode(b, pad: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Base 85: five digits for each four bytes."""
    data = _data(b)
    padding = -len(data) % 4
    data += bytes(padding)
    out = bytearray()
    for at in range(0, len(data), 4):
        bits = int.from_bytes(data[at : at + 4], "big")
        for power in (52200625, 614125, 7225, 85, 1):
            out.append(_B85[bits // power % 85])
    if padding and not pad:
        del out[len(out) - padding :]
    return bytes(out)


def b85decode(b) -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits."""
    text = _text(b)
    padding = -len(text) % 5
    text += b"~" * padding
    out = bytearray()
    for at in range(0, len(text), 5):
        bits = 0
        for i in range(5):
            value = _B85.find(text[at + i])
            if value < 0:
                raise ValueError(f"bad base85 character at position {at + i}")
            bits = bits * 85 + value
        if bits > 0xFFFFFFFF:
            raise ValueError(f"base85 overflow in hunk starting at byte {at}")
        out += bits.to_bytes(4, "big")
    if padding:
        del out[len(out) - padding :]
    return bytes(out)
