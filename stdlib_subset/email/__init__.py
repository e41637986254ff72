"""Mails: read from text and bytes."""

from email._message import Message
from email._reading import read


def message_from_string(s: str) -> Message:
    """The message of a text."""
    return read(s)


def message_from_bytes(s: bytes) -> Message:
    """The message of bytes."""
    return read(s.decode("ascii", "surrogateescape"))


def message_from_file(fp) -> Message:  # type: ignore[no-untyped-def]
    """The message of a file of text."""
    return read(fp.read())


def message_from_binary_file(fp) -> Message:  # type: ignore[no-untyped-def]
    """The message of a file of bytes."""
    return message_from_bytes(fp.read())
