"""Messages read from text: fields (RFC 5322) and parts (RFC 2046); what is wrong is taken as well as it can be."""

from email._message import Message
from email._transfer import lines_of


def read(text: str, only_fields: bool = False) -> Message:
    """The message of a text."""
    return _read(lines_of(text), only_fields)


def _read(lines: list[str], only_fields: bool = False, default_type: str = "text/plain") -> Message:
    message = Message()
    message.set_default_type(default_type)
    rest = _read_fields(message, lines)
    kind = message.get_content_maintype()
    boundary = message.get_boundary() if kind == "multipart" else None
    if only_fields or kind != "message" and boundary is None:
        message.set_payload("".join(rest))
    elif boundary is not None:
        _read_parts(message, rest, "--" + boundary)
    elif message.get_content_subtype() == "delivery-status":
        raise NotImplementedError("parts of the type message/delivery-status")
    else:
        message.attach(_read(rest))
    return message


def _read_fields(message: Message, lines: list[str]) -> list[str]:
    """Reads the fields; the lines behind them."""
    end = 0
    while end < len(lines) and _is_field(lines[end]):
        end += 1
    rest = lines[end + (end < len(lines) and lines[end][0] in "\r\n") :]
    name = ""
    value = ""
    for at, line in enumerate(lines[:end]):
        if line[0] in " \t":
            value += line
            continue
        if name:
            message[name] = value.rstrip("\r\n")
        name = ""
        if line.startswith("From "):
            if at == 0:
                message.set_unixfrom(_without_end(line))
            elif at == end - 1:
                return [line, *rest]
            continue
        name = line.partition(":")[0]
        value = line[len(name) + 1 :].lstrip(" \t")
    if name:
        message[name] = value.rstrip("\r\n")
    return rest


def _is_field(line: str) -> bool:
    return line[0] in " \t" or line.startswith("From ") or _is_name(line, line.partition(":")[0])


def _is_name(line: str, name: str) -> bool:
    return len(name) < len(line) and all("!" <= c <= "~" for c in name)


def _read_parts(message: Message, lines: list[str], boundary: str) -> None:
    first = 0
    while first < len(lines) and _kind(lines[first], boundary) == 0:
        first += 1
    if first == len(lines) or _kind(lines[first], boundary) == 2:
        message.set_payload("".join(lines[:first]))
        message.epilogue = ""
        return
    if first:
        message.preamble = _without_end("".join(lines[:first]))
    at = first
    while at < len(lines) and _kind(lines[at], boundary) == 1:
        at += 1
        while at < len(lines) and _kind(lines[at], boundary):
            at += 1
        end = at
        while end < len(lines) and _kind(lines[end], boundary) == 0:
            end += 1
        is_digest = message.get_content_type() == "multipart/digest"
        part = _read(lines[at:end], False, "message/rfc822" if is_digest else "text/plain")
        message.attach(part)
        _take_end(part)
        at = end
    if at < len(lines):
        message.epilogue = "".join(lines[at + 1 :])


def _take_end(part: Message) -> None:
    """The end of the line in front of a boundary belongs to that."""
    while part._parts is not None and part.get_content_maintype() == "message":
        part = part._parts[0]
    if part.get_content_maintype() == "multipart":
        part.epilogue = _without_end(part.epilogue) if part.epilogue else None
    elif part._payload is not None:
        part._payload = _without_end(part._payload)


def _kind(line: str, boundary: str) -> int:
    """0: a line of a part, 1: the line in front of one, 2: the line that ends the last one."""
    if not line.startswith(boundary):
        return 0
    rest = line[len(boundary) :].rstrip("\r\n")
    is_end = rest.startswith("--")
    if rest[2 * is_end :].strip(" \t"):
        return 0
    return 2 if is_end else 1


def _without_end(text: str) -> str:
    if text.endswith("\r\n"):
        return text[:-2]
    return text[:-1] if text.endswith(("\n", "\r")) else text
