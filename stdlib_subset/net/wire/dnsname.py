"""Domain names (RFC 1035, section 3.1): a name is bytes as on the wire, each label behind its length, a 0 at the end.

Lengths are below 64, so `name.lower()` changes letters only, and names are equal (RFC 4343) if that is.
"""

import struct

from net.wire import WireError

ROOT = b"\0"
LIMIT = 255
"""bytes of the longest name"""


def from_text(text: str) -> bytes:
    r"""The name written with dots, the last of which may be left out; `\.` and `\065` stand for bytes (RFC 1035, 5.1).

    ValueError for empty labels, labels of more than 63 bytes and names that are too long. Only ASCII is taken: other
    names are to be given as IDNA makes them (RFC 5891).
    """
    if text == "" or text == ".":
        return ROOT
    out = bytearray()
    label = bytearray()
    at = 0
    while at < len(text):
        char = text[at]
        at += 1
        if char == ".":
            _close(out, label, text)
        elif char == "\\":
            digits = text[at : at + 3]
            if len(digits) == 3 and digits.isascii() and digits.isdigit() and int(digits) < 256:
                label.append(int(digits) & 0xFF)
                at += 3
            elif at < len(text) and text[at].isascii() and not text[at].isdigit():
                label.append(ord(text[at]) & 0xFF)
                at += 1
            else:
                raise ValueError(f"not a domain name: {text!r}")
        elif char.isascii():
            label.append(ord(char) & 0xFF)
        else:
            raise ValueError(f"not a domain name in ASCII: {text!r}")
    if label or text.endswith("\\."):
        _close(out, label, text)
    out.append(0)
    if len(out) > LIMIT:
        raise ValueError(f"domain name of more than {LIMIT} bytes")
    return bytes(out)


def _close(out: bytearray, label: bytearray, text: str) -> None:
    if not 0 < len(label) < 64:
        raise ValueError(f"not a domain name: {text!r}")
    out.append(len(label))
    out += label
    label.clear()


def to_text(name: bytes) -> str:
    """The name with dots and without one at the end; the root is `.`."""
    if name == ROOT:
        return "."
    return ".".join([_label_text(label) for label in labels(name)])


def _label_text(label: bytes) -> str:
    parts: list[str] = []
    for byte in label:
        if byte == 0x2E or byte == 0x5C:
            parts.append("\\" + chr(byte))
        elif 0x21 <= byte <= 0x7E:
            parts.append(chr(byte))
        else:
            parts.append(f"\\{byte:03d}")
    return "".join(parts)


def labels(name: bytes) -> list[bytes]:
    """The labels from the left, without the root's."""
    found: list[bytes] = []
    at = 0
    while name[at]:
        found.append(name[at + 1 : at + 1 + name[at]])
        at += 1 + name[at]
    return found


def parent(name: bytes) -> bytes:
    """The name without its first label; the root's is the root."""
    return name[1 + name[0] :] if name[0] else name


def is_below(name: bytes, zone: bytes) -> bool:
    """Whether `name` is `zone` or below it. Both are in lower case."""
    while len(name) > len(zone):
        name = parent(name)
    return name == zone


def read(data: bytes, at: int) -> tuple[bytes, int]:
    """The name at `data[at:]` in a message, without compression, and where what follows it starts.

    A pointer (RFC 1035, 4.1.4) must lead to a place before the one where the part that holds it starts, so each of them
    is followed once at most.
    """
    out = bytearray()
    end = -1
    start = at
    while True:
        if at >= len(data):
            raise WireError("dns: a name is cut off")
        length = data[at]
        if length >= 0xC0:
            if at + 2 > len(data):
                raise WireError("dns: a name is cut off")
            if end < 0:
                end = at + 2
            (pointer,) = struct.unpack_from(">H", data, at)
            at = pointer & 0x3FFF
            if at >= start:
                raise WireError("dns: a name's pointer leads forward")
            start = at
        elif length >= 0x40:
            raise WireError("dns: unknown kind of label")
        else:
            out += data[at : at + 1 + length]
            at += 1 + length
            if at > len(data) or len(out) > LIMIT:
                raise WireError("dns: a name is cut off or too long")
            if length == 0:
                return bytes(out), at if end < 0 else end


def write(out: bytearray, name: bytes, places: dict[bytes, int], start: int) -> None:
    """Appends a name to a message that starts at `out[start:]`, with a pointer to the longest end that is there
    already; `places` has where ends of names are, and gets those of this one."""
    rest = name
    while rest != ROOT:
        place = places.get(rest, -1)
        if place >= 0:
            out += struct.pack(">H", 0xC000 | place)
            return
        if len(out) - start < 0x4000:
            places[rest] = len(out) - start
        out += rest[: 1 + rest[0]]
        rest = parent(rest)
    out.append(0)
