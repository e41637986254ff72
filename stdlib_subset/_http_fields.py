"""Reads the header fields of a request or an answer, as CPython's mail parser does (RFC 9112, section 5)."""

from email.message import Message


class HTTPMessage(Message):
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
