"""Reads zone files (RFC 1035, section 5; times with units as BIND has them; RFC 3597 for types without a format)."""

import socket
from dataclasses import dataclass

from wire import AAAA, CAA, CNAME, DNAME, MX, NS, PTR, SOA, SRV, TXT, TYPES, A, Data
from zone import Zone, ZoneError

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
ENDS = ' \t\r\n;()"'


@dataclass(slots=True)
class Word:
    """A word of a zone file as it is written, escapes still in it."""

    text: str
    quoted: bool


@dataclass(slots=True)
class Entry:
    """The words up to the end of a line, or of several in parentheses."""

    line: int
    indented: bool
    words: list[Word]


def entries(text: str) -> list[Entry]:
    """Splits a zone file. ZoneError."""
    found: list[Entry] = []
    entry = Entry(1, text[:1].isspace(), [])
    at, line, depth = 0, 1, 0
    while at < len(text):
        char = text[at]
        if char == "\n":
            line += 1
            if not depth:
                if entry.words:
                    found.append(entry)
                entry = Entry(line, text[at + 1 : at + 2] in (" ", "\t"), [])
            at += 1
        elif char == ";":
            end = text.find("\n", at)
            at = end if end >= 0 else len(text)
        elif char == '"':
            end = _end_of_quoted(text, at + 1, line)
            entry.words.append(Word(text[at + 1 : end], True))
            at = end + 1
        elif char in "()":
            depth += 1 if char == "(" else -1
            if depth < 0:
                raise ZoneError(f"line {line}: a parenthesis is closed that isn't open")
            at += 1
        elif char in " \t\r":
            at += 1
        else:
            end = at
            while end < len(text) and text[end] not in ENDS:
                end += 2 if text[end] == "\\" else 1
            entry.words.append(Word(text[at:end], False))
            at = end
    if depth:
        raise ZoneError(f"line {entry.line}: a parenthesis isn't closed")
    if entry.words:
        found.append(entry)
    return found


def _end_of_quoted(text: str, at: int, line: int) -> int:
    while at < len(text) and text[at] != '"' and text[at] != "\n":
        at += 2 if text[at] == "\\" else 1
    if at >= len(text) or text[at] == "\n":
        raise ZoneError(f"line {line}: a quote isn't closed")
    return at


def plain(text: str) -> bytes:
    """The bytes of a word: \\DDD is a number, a backslash takes the meaning from any other character."""
    out = bytearray()
    at = 0
    while at < len(text):
        if text[at] != "\\":
            out += text[at].encode()
            at += 1
        elif text[at + 1 : at + 4].isdigit() and len(text) >= at + 4:
            code = int(text[at + 1 : at + 4])
            if code > 255:
                raise ZoneError(f"no byte: {text[at : at + 4]}")
            out.append(code)
            at += 4
        else:
            out += text[at + 1 : at + 2].encode()
            at += 2
    return bytes(out)


def read_name(text: str, origin: bytes) -> bytes:
    """A name that is relative to `origin` unless it ends in a dot. ZoneError."""
    if text == "@":
        return origin
    if text == ".":
        return b"\0"
    name = bytearray()
    start = at = 0
    while at <= len(text):
        if at == len(text) or text[at] == ".":
            label = plain(text[start:at]).lower()
            if not 0 < len(label) < 64:
                raise ZoneError(f"no name: {text}")
            name.append(len(label))
            name += label
            start = at + 1
            if start == len(text):
                break
        at += 2 if text[at : at + 1] == "\\" else 1
    name += b"\0" if start == len(text) else origin
    if len(name) > 255:
        raise ZoneError(f"a name of more than 255 bytes: {text}")
    return bytes(name)


def read_number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit()) or int(text) > most:
        raise ZoneError(f"not a number from 0 to {most}: {text}")
    return int(text)


def read_time(text: str) -> int:
    """Seconds: 3600, 1h, 1d12h. ZoneError."""
    if text.isdigit():
        return read_number(text, 0x7FFFFFFF)
    total, digits = 0, ""
    for char in text.lower():
        if char.isdigit():
            digits += char
        elif char in UNITS and digits:
            total += int(digits) * UNITS[char]
            digits = ""
        else:
            raise ZoneError(f"not a time: {text}")
    if digits or not text:
        raise ZoneError(f"not a time: {text}")
    return read_number(str(total), 0x7FFFFFFF)


def is_time(text: str) -> bool:
    return text[:1].isdigit()


def text_of(word: Word) -> bytes:
    """A character string: at most 255 bytes with their number before them."""
    octets = plain(word.text)
    if len(octets) > 255:
        raise ZoneError("a string of more than 255 bytes")
    return bytes([len(octets)]) + octets


def read_data(type: int, words: list[Word], origin: bytes) -> Data:
    """The data of a record. ZoneError."""
    if words and words[0].text == "\\#":
        return _unknown(words)
    texts = [word.text for word in words]
    if type == TXT and words:
        return Data(b"".join([text_of(word) for word in words]), [], b"", b"")
    counts = {A: 1, AAAA: 1, NS: 1, CNAME: 1, PTR: 1, MX: 2, SRV: 4, CAA: 3, SOA: 7}
    if type not in counts:
        raise ZoneError("this type has no format here: write its data as \\# LENGTH HEX")
    if len(words) != counts[type]:
        raise ZoneError(f"data of {len(words)} words")
    if type in (A, AAAA):
        return Data(_address(texts[0], type), [], b"", b"")
    if type == CAA:
        return Data(bytes([read_number(texts[0], 255)]) + text_of(words[1]) + plain(texts[2]), [], b"", b"")
    if type == SOA:
        times = [read_number(texts[2], 0xFFFFFFFF), *[read_time(text) for text in texts[3:]]]
        tail = b"".join([time.to_bytes(4, "big") for time in times])
        return Data(b"", [read_name(texts[0], origin), read_name(texts[1], origin)], tail, b"")
    target = read_name(texts[-1], origin)
    head = b"".join([read_number(text, 0xFFFF).to_bytes(2, "big") for text in texts[:-1]])
    if type == SRV:  # its name is not compressed (RFC 2782)
        return Data(head + target, [], b"", target)
    return Data(head, [target], b"", target)


def _address(text: str, type: int) -> bytes:
    try:
        return socket.inet_pton(socket.AF_INET if type == A else socket.AF_INET6, text)
    except OSError:
        raise ZoneError(f"no address: {text}") from None


def _unknown(words: list[Word]) -> Data:
    try:
        octets = bytes.fromhex("".join([word.text for word in words[2:]]))
    except ValueError:
        raise ZoneError("data that isn't hexadecimal") from None
    if len(words) < 2 or read_number(words[1].text, 0xFFFF) != len(octets):
        raise ZoneError("the length of the data is wrong")
    return Data(octets, [], b"", b"")


def read_type(text: str) -> int:
    """A type of records, 0 if it is none."""
    upper = text.upper()
    if upper.startswith("TYPE") and upper[4:].isdigit():
        return read_number(upper[4:], 0xFFFF)
    return TYPES.get(upper, 0)


class Reader:
    """Goes through the entries with what they take over from those before."""

    def __init__(self, origin: bytes) -> None:
        self.origin = origin
        self.default = -1
        self.last = -1
        self.owner = b""
        self.zone: Zone | None = None

    def take(self, entry: Entry) -> None:
        """ZoneError."""
        words = entry.words
        first = words[0].text
        if first.startswith("$"):
            self._directive(first.upper(), [word.text for word in words[1:]])
            return
        if not entry.indented:
            self.owner = read_name(first, self.origin)
            words = words[1:]
        if not self.owner:
            raise ZoneError("a record without a name")
        ttl = self.default
        while words and (is_time(words[0].text) or words[0].text.upper() in ("IN", "CH", "HS")):
            if is_time(words[0].text):
                ttl = read_time(words[0].text)
            elif words[0].text.upper() != "IN":
                raise ZoneError(f"class {words[0].text} isn't served")
            words = words[1:]
        if not words:
            raise ZoneError("a record without a type")
        type = read_type(words[0].text)
        if not type or type == DNAME:
            raise ZoneError(f"type {words[0].text} isn't served")
        data = read_data(type, words[1:], self.origin)
        if self.zone is None:
            if type != SOA:
                raise ZoneError("the first record is no SOA")
            self.zone = Zone(self.owner)
        if ttl < 0:
            ttl = self.last if self.last >= 0 else int.from_bytes(data.tail[-4:], "big")
        self.last = ttl
        self.zone.add(self.owner, type, ttl, data)

    def _directive(self, name: str, words: list[str]) -> None:
        if name == "$ORIGIN" and len(words) == 1:
            self.origin = read_name(words[0], self.origin)
        elif name == "$TTL" and len(words) == 1:
            self.default = read_time(words[0])
        else:
            raise ZoneError(f"not understood: {name} {' '.join(words)}")


def read_zone(text: str, origin: str = ".") -> Zone:
    """The zone that a text describes. ZoneError says the line."""
    reader = Reader(read_name(origin, b"\0"))
    for entry in entries(text):
        try:
            reader.take(entry)
        except ZoneError as problem:
            raise ZoneError(f"line {entry.line}: {problem}") from None
    if reader.zone is None:
        raise ZoneError("no records")
    reader.zone.finish()
    return reader.zone
