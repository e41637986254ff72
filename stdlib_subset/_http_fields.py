"""Reads the header fields of a request or an answer, as CPython's mail parser does (RFC 9112, section 5)."""

from _header_fields import Fields


class HTTPException(Exception):
    """What goes wrong with HTTP."""


class LineTooLong(HTTPException):
    """A line of more than 65536 bytes."""

    def __init__(self, line_type: str) -> None:
        super().__init__(f"got more than {_MAXLINE} bytes when reading {line_type}")


class HTTPMessage(Fields):
    """The header fields of a request or an answer."""


_MAXLINE = 65536
_MAXFIELDS = 100


def is_name(name: str) -> bool:
    """Whether the mail parser takes it for a field's name: printable ASCII without spaces."""
    return name.isascii() and name.isprintable() and " " not in name


def add_lines(fields: HTTPMessage, lines: list[str]) -> None:
    """Fields of lines, each with its end. A line that begins with a space goes on with the field before; what is behind
    a line that can't be one belongs to no field."""
    names, values = fields._names, fields._values
    started = False
    for at, line in enumerate(lines):
        if line[:1] in (" ", "\t"):
            if started:
                values[-1] = values[-1] + line
            continue
        name, colon, value = line.partition(":")
        if line.startswith("From "):
            if at != 0 and at == len(lines) - 1:
                break
            started = False
            continue
        if not colon or not is_name(name):
            break
        started = name != ""
        if started:
            names.append(name)
            values.append(value.lstrip(" \t"))
    for i in range(len(values)):
        values[i] = values[i].rstrip("\r\n")


def as_lines(text: str) -> list[str]:
    """The lines of a text, with their ends: \\n, \\r\\n or \\r."""
    lines: list[str] = []
    for line in text.split("\n"):
        parts = line.split("\r")
        lines += [part + "\r" for part in parts[:-1]]
        if parts[-1] or len(parts) == 1:
            lines.append(parts[-1] + "\n")
        else:
            lines[-1] += "\n"
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _parse_buffered(fp, fields: HTTPMessage) -> bool:  # type: ignore[no-untyped-def]
    """Reads fields that have all come and are written plainly; else false, and nothing is read."""
    if not hasattr(fp, "_data"):
        return False
    data: bytes = fp._data
    at: int = fp._at
    if data[at : at + 2] == b"\r\n":
        fp._at = at + 2
        return True
    head = data[at : data.find(b"\r\n\r\n", at) + 4]
    if len(head) < 4 or len(head) > _MAXLINE:
        return False
    text = head.decode("latin-1")
    names, values = fields._names, fields._values
    size = len(head) - 2
    start = 0
    while start < size:
        colon = start
        while 32 < head[colon] < 127 and head[colon] != 58:
            colon += 1
        end = head.find(b"\r", colon)
        if head[colon] != 58 or colon == start or head.find(b"\n", colon) != end + 1 or len(names) == _MAXFIELDS - 1:
            names.clear()
            values.clear()
            return False
        names.append(text[start:colon])
        first = colon + 1
        while head[first] == 32 or head[first] == 9:
            first += 1
        values.append(text[first:end])
        start = end + 2
    fp._at = at + len(head)
    return True


def parse_headers(fp) -> HTTPMessage:  # type: ignore[no-untyped-def]
    """Reads header fields up to the empty line. LineTooLong, HTTPException."""
    fields = HTTPMessage()
    if _parse_buffered(fp, fields):
        return fields
    names, values = fields._names, fields._values
    count = 0
    before = ""
    while True:
        octets = fp.readline(_MAXLINE + 1)
        if len(octets) > _MAXLINE:
            raise LineTooLong("header line")
        count += 1
        if count > _MAXFIELDS:
            raise HTTPException(f"got more than {_MAXFIELDS} headers")
        if len(octets) < 3 and octets in (b"\r\n", b"\n", b""):
            return fields
        line = octets.decode("latin-1")
        name, colon, value = line.partition(":")
        if not colon or not name or not is_name(name) or "\r" in line[:-2]:
            return _parse_slowly(fp, fields, before + line, count)
        before = line
        names.append(name)
        values.append(value.lstrip(" \t").rstrip("\r\n"))


def _parse_slowly(fp, fields: HTTPMessage, text: str, count: int) -> HTTPMessage:  # type: ignore[no-untyped-def]
    """The rest, where a line is not simply a field: it may go on with the one before, with which `text` begins."""
    texts = [text]
    if fields._names:
        fields._names.pop()
        fields._values.pop()
    while True:
        octets = fp.readline(_MAXLINE + 1)
        if len(octets) > _MAXLINE:
            raise LineTooLong("header line")
        count += 1
        if count > _MAXFIELDS:
            raise HTTPException(f"got more than {_MAXFIELDS} headers")
        if octets in (b"\r\n", b"\n", b""):
            break
        texts.append(octets.decode("latin-1"))
    add_lines(fields, as_lines("".join(texts)))
    return fields
