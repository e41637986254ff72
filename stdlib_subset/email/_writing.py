"""The text of a message with its parts (RFC 2046)."""

import random
from email._transfer import in_words, lines_of


def text_of(message, longest: int = 0) -> str:  # type: ignore[no-untyped-def]
    """Fields, an empty line, and what the message holds. `longest`: of a field's line, 0 for any.

    NotImplementedError where a field is longer, which CPython folds.
    """
    body = _body(message, longest)
    result: list[str] = []
    for name, value in message.items():
        shown = f"{name}: {in_words(value)}"
        if longest and any(len(line) > longest for line in shown.splitlines()):
            raise NotImplementedError("folding of the long field " + name)
        result.append(shown + "\n")
    return "".join(result) + "\n" + body


def _body(message, longest: int) -> str:  # type: ignore[no-untyped-def]
    parts = message._parts
    if parts is None:
        return _with_newlines(message._payload or "")
    texts = [text_of(part, longest) for part in parts]
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
