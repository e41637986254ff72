"""Keyed hashes of messages: RFC 2104."""

import hashlib

_INNER = bytes([x ^ 0x36 for x in range(256)])
_OUTER = bytes([x ^ 0x5C for x in range(256)])


class HMAC:
    """A keyed hash that takes its message piece by piece."""

    def __init__(self, key: bytes, msg: bytes | None = None, digestmod=None) -> None:  # type: ignore[no-untyped-def]
        if digestmod is None:
            raise TypeError("Missing required argument 'digestmod'.")
        self._outer = hashlib.new(digestmod) if isinstance(digestmod, str) else digestmod()
        self._inner = self._outer.copy()
        self.digest_size = self._inner.digest_size
        self.block_size = self._inner.block_size
        self.name = "hmac-" + self._inner.name
        if len(key) > self.block_size:
            whole = self._inner.copy()
            whole.update(key)
            key = whole.digest()
        key = key.ljust(self.block_size, b"\0")
        self._outer.update(key.translate(_OUTER))
        self._inner.update(key.translate(_INNER))
        if msg is not None:
            self._inner.update(msg)

    def update(self, msg: bytes) -> None:
        """Takes more of the message."""
        self._inner.update(msg)

    def digest(self) -> bytes:
        """The hash of what came so far."""
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()  # type: ignore[no-any-return]

    def hexdigest(self) -> str:
        """The same as text."""
        return self.digest().hex()


def new(key: bytes, msg: bytes | None = None, digestmod=None) -> HMAC:  # type: ignore[no-untyped-def]
    """A keyed hash; `digestmod` is a name or a function of hashlib."""
    return HMAC(key, msg, digestmod)


def digest(key: bytes, msg: bytes, digest) -> bytes:  # type: ignore[no-untyped-def]
    """The keyed hash of a whole message."""
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b) -> bool:  # type: ignore[no-untyped-def]
    """Whether two are equal, in a time that doesn't tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        return compare_digest(a.encode(), b.encode())
    different = len(a) ^ len(b)
    for x, y in zip(a, b, strict=False):
        different |= x ^ y
    return different == 0
