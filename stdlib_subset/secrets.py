"""What nobody can guess: from the machine's own source of chance."""

import base64
from hmac import compare_digest as compare_digest

from _urandom import urandom

DEFAULT_ENTROPY = 32


def token_bytes(nbytes: int | None = None) -> bytes:
    """So many bytes."""
    return urandom(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes: int | None = None) -> str:
    """The same as digits."""
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes: int | None = None) -> str:
    """The same as letters, digits, `-` and `_`."""
    return base64.urlsafe_b64encode(token_bytes(nbytes)).rstrip(b"=").decode("ascii")


def randbits(k: int) -> int:
    """A number of so many bits."""
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    size = (k + 7) // 8
    return int.from_bytes(token_bytes(size), "big") >> (size * 8 - k)


def randbelow(exclusive_upper_bound: int) -> int:
    """A number from 0 until before the bound."""
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    k = exclusive_upper_bound.bit_length()
    value = randbits(k)
    while value >= exclusive_upper_bound:
        value = randbits(k)
    return value


def choice(seq):  # type: ignore[no-untyped-def]
    """One of the items."""
    if not len(seq):
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]
