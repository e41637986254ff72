"""The text of a message with its parts (RFC 2046)."""

import random
from email._transfer import folded, in_words, lines_of, to_base64


def text_of(message, longest: int = 0, as_bytes: bool = False) -> str:  # type: ignore[no-untyped-def]
    """Fields, an empty line, and what the message holds. `longest`: of a field's line, 0 for any.

    NotImplementedError where a field of an old message is longer, which CPython folds in its own way.
    """
    body = _body(message, longest, as_bytes)
    coded = message._parts is None and not as_bytes and _is_eight_bit(message)
    result: list[str] = []
    for name, value in message.raw_fields():
        if coded and name.lower() == "content-transfer-encoding":
            value = "base64"
        if hasattr(message, "is_attachment"):
            result.append(folded(name, value, longest))
            continue
        shown = f"{name}: {in_words(value)}"
        if longest and any(len(line) > longest for line in shown.splitlines()):
            raise NotImplementedError("folding of the long field " + name)
        result.append(shown + "\n")
    return "".join(result) + "\n" + body


def _is_eight_bit(message) -> bool:  # type: ignore[no-untyped-def]
    """Whether a text is bytes that are not ASCII, whose encoding the message names."""
    text = message._payload or ""
    if text.isascii() or not any(0xDC80 <= ord(c) < 0xDD00 for c in text):
        return False
    charset = message.get_param("charset")
    if charset is not None and charset.lower() not in ("utf-8", "utf8"):
        raise NotImplementedError("bytes of the encoding " + charset + " in a message that is written as text")
    return charset is not None


def _body(message, longest: int, as_bytes: bool) -> str:  # type: ignore[no-untyped-def]
    parts = message._parts
    if parts is None:
        text = message._payload or ""
        if not as_bytes and _is_eight_bit(message):
            return to_base64(text.encode("ascii", "surrogateescape"))
        return _with_newlines(text)
    texts = [text_of(part, longest, as_bytes) for part in parts]
    if message.get_content_maintype() == "message":
        return "".join(texts[:1])
    boundary = message.get_boundary()
    if not boundary:
        boundary = _made_boundary("\n".join(texts))
        message.set_boundary(boundary)
    result = "" if message.preamble is None else _with_newlines(message.preamble) + "\n"
    result += f"--{boundary}\n" + f"\n--{boundary}\n".join(texts) + f"\n--{boundary}--\n"
    return result + _with_newlines(message.epilogue or "")


def _with_newlines(text: str) -> str:
    """The text with the same end for all lines."""
    if "\r" not in text:
        return text
    return "".join([line.rstrip("\r\n") + ("\n" if line[-1] in "\r\n" else "") for line in lines_of(text)])


def _made_boundary(text: str) -> str:
    """A line that stands nowhere in a text."""
    lines = set(text.split("\n"))
    made = f"==============={random.randrange((1 << 63) - 1):019d}=="
    boundary = made
    count = 0
    while "--" + boundary in lines or f"--{boundary}--" in lines:
        boundary = f"{made}.{count}"
        count += 1
    return boundary
