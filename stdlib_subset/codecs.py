"""Text to bytes and back by the name of an encoding.

Where the name is written in the program, the compiler calls what it means (`frontend/codec_calls.py`)."""

import binascii

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM = BOM_UTF16 = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"


def encode(obj: str, encoding: str = "utf-8", errors: str = "strict") -> bytes:
    return obj.encode(encoding, errors)


def decode(obj: bytes, encoding: str = "utf-8", errors: str = "strict") -> str:
    return obj.decode(encoding, errors)


def _opened(filename, mode: str = "r", encoding: str = "utf-8", errors: str = "strict", buffering: int = -1):  # type: ignore[no-untyped-def]
    """A text file whose line ends stay as they are; what `open` gives where an encoding is named."""
    return open(filename, mode, encoding=encoding, errors=errors, newline="\n")


def _lines_of(name: str, encoding: str | None, errors: str | None) -> list[str]:
    """The lines of a text file."""
    if encoding is None and errors is None:
        with open(name) as plain:
            return plain.readlines()
    with open(name, encoding=encoding or "utf-8", errors=errors or "strict") as coded:
        return coded.readlines()


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
