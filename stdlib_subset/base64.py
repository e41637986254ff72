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


def _digits(bits: int) -> tuple[int, int, int, int, int]:
    """32 bits as five digits of base 85."""
    return bits // 52200625, bits // 614125 % 85, bits // 7225 % 85, bits // 85 % 85, bits % 85


def b85encode(b, pad: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Base 85: five digits for each four bytes."""
    data = _data(b)
    padding = -len(data) % 4
    data += bytes(padding)
    out = bytearray()
    for at in range(0, len(data), 4):
        for digit in _digits(int.from_bytes(data[at : at + 4], "big")):
            out.append(_B85[digit])
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


def a85encode(b, *, foldspaces: bool = False, wrapcol: int = 0, pad: bool = False, adobe: bool = False) -> bytes:  # type: ignore[no-untyped-def]
    """Ascii85: digits from ! to u, z for four zeros, y for four spaces if they are folded.

    `wrapcol` is the length of lines, 0 for one line. `adobe` puts <~ and ~> around it.
    """
    data = _data(b)
    padding = -len(data) % 4
    data += bytes(padding)
    out = bytearray(b"<~" if adobe else b"")
    for at in range(0, len(data), 4):
        bits = int.from_bytes(data[at : at + 4], "big")
        cut = padding if at + 4 == len(data) and not pad else 0
        if not bits and not cut:
            out += b"z"
        elif foldspaces and bits == 0x20202020:
            out += b"y"
        else:
            out += bytes([33 + digit for digit in _digits(bits)])[: 5 - cut]
    if wrapcol:
        out = _wrapped(out, max(2 if adobe else 1, wrapcol), adobe)
    return bytes(out + b"~>" if adobe else out)


def _wrapped(out: bytearray, width: int, adobe: bool) -> bytearray:
    """Lines of so many characters, with room for ~> in the last one."""
    lines = [out[at : at + width] for at in range(0, len(out), width)]
    if adobe and len(lines[-1]) + 2 > width:
        lines.append(bytearray())
    return bytearray(b"\n").join(lines)


def a85decode(b, *, foldspaces: bool = False, adobe: bool = False, ignorechars: bytes = b" \t\n\r\v") -> bytes:  # type: ignore[no-untyped-def]
    """Bytes of such digits; ValueError for anything else but `ignorechars`."""
    text = _text(b)
    if adobe:
        if not text.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        text = text[2 if text.startswith(b"<~") else 0 : -2]
    out = bytearray()
    bits = digits = 0
    for c in text + b"uuuu":
        if 33 <= c <= 117:
            bits = bits * 85 + c - 33
            digits += 1
            if digits == 5:
                if bits > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow")
                out += bits.to_bytes(4, "big")
                bits = digits = 0
        elif c == 122 or (foldspaces and c == 121):
            if digits:
                raise ValueError(f"{chr(c)} inside Ascii85 5-tuple")
            out += b"\0\0\0\0" if c == 122 else b"    "
        elif c not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
    return bytes(out[: len(out) - 4 + digits])
