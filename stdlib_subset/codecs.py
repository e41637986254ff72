"""Text to bytes and back by the name of an encoding.

Where the name is written in the program, the compiler calls what it means (`frontend/codec_calls.py`)."""

import binascii

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"

_UTF8 = ("utf_8", "utf8", "u8", "utf", "cp65001")
_ASCII = ("ascii", "us_ascii", "646")
_LATIN1 = ("latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "8859", "cp819")


def _known(encoding: str) -> str:
    """`utf-8`, `ascii` or `latin-1`."""
    name = encoding.lower().replace("-", "_").replace(" ", "_")
    if name in _UTF8:
        return "utf-8"
    if name in _ASCII:
        return "ascii"
    if name in _LATIN1:
        return "latin-1"
    raise NotImplementedError(f"encoding {encoding!r}: utf-8, ascii and latin-1 are known when the program runs")


def _errors(errors: str) -> str:
    if errors in ("strict", "ignore", "replace"):
        return errors
    raise NotImplementedError(f"errors={errors!r}: strict, ignore and replace are known when the program runs")


def encode(obj: str, encoding: str = "utf-8", errors: str = "strict") -> bytes:
    name = _known(encoding)
    how = _errors(errors)
    if name == "utf-8":
        if how == "strict":
            return obj.encode("utf-8")
        return obj.encode("utf-8", "ignore") if how == "ignore" else obj.encode("utf-8", "replace")
    if name == "ascii":
        if how == "strict":
            return obj.encode("ascii")
        return obj.encode("ascii", "ignore") if how == "ignore" else obj.encode("ascii", "replace")
    if how == "strict":
        return obj.encode("latin-1")
    return obj.encode("latin-1", "ignore") if how == "ignore" else obj.encode("latin-1", "replace")


def decode(obj: bytes, encoding: str = "utf-8", errors: str = "strict") -> str:
    name = _known(encoding)
    how = _errors(errors)
    if name == "utf-8":
        if how == "strict":
            return obj.decode("utf-8")
        return obj.decode("utf-8", "ignore") if how == "ignore" else obj.decode("utf-8", "replace")
    if name == "ascii":
        if how == "strict":
            return obj.decode("ascii")
        return obj.decode("ascii", "ignore") if how == "ignore" else obj.decode("ascii", "replace")
    return obj.decode("latin-1")


def _rot13(text: str) -> str:
    """Letters of ASCII move thirteen places."""
    made = []
    for c in text:
        start = 65 if "A" <= c <= "Z" else 97
        made.append(chr((ord(c) - start + 13) % 26 + start) if c.isascii() and c.isalpha() else c)
    return "".join(made)


def _to_hex(data: bytes) -> bytes:
    return binascii.hexlify(data)


def _from_hex(data: bytes, name: str) -> bytes:
    try:
        return binascii.unhexlify(data)
    except binascii.Error as e:
        raise binascii.Error(f"decoding with {name!r} codec failed (Error: {e})") from e


def _to_base64(data: bytes) -> bytes:
    """Lines of 76 characters."""
    lines = [binascii.b2a_base64(data[i : i + 57]) for i in range(0, len(data), 57)]
    return b"".join(lines)


def _from_base64(data: bytes, name: str) -> bytes:
    try:
        return binascii.a2b_base64(data)
    except binascii.Error as e:
        raise binascii.Error(f"decoding with {name!r} codec failed (Error: {e})") from e
