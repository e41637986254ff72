"""Bytes that nobody can guess, for modules os and secrets."""

import sys


def urandom(size: int, /) -> bytes:
    """So many bytes that nobody can guess."""
    if size < 0:
        raise ValueError("negative argument not allowed")
    made = bytearray()
    while len(made) < size:
        made += sys._entropy().to_bytes(4, "little")  # type: ignore[attr-defined]
    return bytes(made[:size])
