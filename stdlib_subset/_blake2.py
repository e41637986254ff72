"""BLAKE2b and BLAKE2s (RFC 7693), with keys, salts and persons.

Words of 64 bits are held as halves of 32 bits, so that all of it stays machine integers; BLAKE2s has no upper halves.
"""

import _struct

from _rotations import MASK, low_half, right

# The initial values of SHA-512: their upper halves are those of SHA-256.
_HIGH = [0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19]
_LOW = [0xF3BCC908, 0x84CAA73B, 0xFE94F82B, 0x5F1D36F1, 0xADE682D1, 0x2B3E6C1F, 0xFB41BD6B, 0x137E2179]


# Which word of the message goes where, a round a row (section 2.7).
_ORDER = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
    [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
    [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
    [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
    [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
]
# The words that each of the eight mixings of a round takes.
_MIXED = [
    [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15],
    [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
]  # fmt: skip


class Wide:
    """The state of BLAKE2b."""

    block_size = 128

    def __init__(self, parameters: bytes) -> None:
        self.high = [x ^ _struct.uint32(parameters, 8 * i + 4, False) for i, x in enumerate(_HIGH)]
        self.low = [x ^ _struct.uint32(parameters, 8 * i, False) for i, x in enumerate(_LOW)]

    def compress(self, block: bytes, count: int, last: bool) -> None:
        """Takes in a block; `count` bytes there were so far."""
        high, low = self.high + _HIGH, self.low + _LOW
        low[12] ^= count & MASK
        high[12] ^= count >> 32 & MASK
        if last:
            low[14] ^= MASK
            high[14] ^= MASK
        for number in range(12):
            order = _ORDER[number % 10]
            for i, mixed in enumerate(_MIXED):
                a, b, c, d = mixed
                for at, turn in ((8 * order[2 * i], 24), (8 * order[2 * i + 1], 31)):
                    xh, xl = _struct.uint32(block, at + 4, False), _struct.uint32(block, at, False)
                    self._half(high, low, a, b, c, d, xh, xl, turn)
        for i in range(8):
            self.high[i] ^= high[i] ^ high[i + 8]
            self.low[i] ^= low[i] ^ low[i + 8]

    def _half(
        self, high: list[int], low: list[int], a: int, b: int, c: int, d: int, xh: int, xl: int, turn: int
    ) -> None:
        """Half of a mixing, with a word of the message: the first one (`turn` 24) turns by 32 and 24, the second one
        (31) by 16 and 63."""
        total = low[a] + low[b] + xl
        high[a] = (high[a] + high[b] + xh + (total >> 32)) & MASK
        low[a] = total & MASK
        h, k = high[d] ^ high[a], low[d] ^ low[a]
        high[d], low[d] = (k, h) if turn == 24 else (low_half(k, h, 16), low_half(h, k, 16))
        total = low[c] + low[d]
        high[c] = (high[c] + high[d] + (total >> 32)) & MASK
        low[c] = total & MASK
        h, k = high[b] ^ high[c], low[b] ^ low[c]
        if turn == 24:
            high[b], low[b] = low_half(k, h, 24), low_half(h, k, 24)
        else:
            high[b], low[b] = low_half(h, k, 31), low_half(k, h, 31)

    def copy(self) -> "Wide":
        made = Wide(bytes(64))
        made.high = self.high[:]
        made.low = self.low[:]
        return made

    def output(self) -> bytes:
        words = zip(self.low, self.high, strict=True)
        return b"".join([low.to_bytes(4, "little") + high.to_bytes(4, "little") for low, high in words])


class Narrow:
    """The state of BLAKE2s."""

    block_size = 64

    def __init__(self, parameters: bytes) -> None:
        self.words = [x ^ _struct.uint32(parameters, 4 * i, False) for i, x in enumerate(_HIGH)]

    def compress(self, block: bytes, count: int, last: bool) -> None:
        """Takes in a block; `count` bytes there were so far."""
        v = self.words + _HIGH
        v[12] ^= count & MASK
        v[13] ^= count >> 32 & MASK
        if last:
            v[14] ^= MASK
        for order in _ORDER:
            for i, mixed in enumerate(_MIXED):
                a, b, c, d = mixed
                for at, first, second in ((4 * order[2 * i], 16, 12), (4 * order[2 * i + 1], 8, 7)):
                    v[a] = (v[a] + v[b] + _struct.uint32(block, at, False)) & MASK
                    v[d] = right(v[d] ^ v[a], first)
                    v[c] = (v[c] + v[d]) & MASK
                    v[b] = right(v[b] ^ v[c], second)
        for i in range(8):
            self.words[i] ^= v[i] ^ v[i + 8]

    def copy(self) -> "Narrow":
        made = Narrow(bytes(32))
        made.words = self.words[:]
        return made

    def output(self) -> bytes:
        return b"".join([word.to_bytes(4, "little") for word in self.words])


def parameters(most: int, digest_size: int, key: bytes, salt: bytes, person: bytes) -> bytes:
    """The parameter block (section 2.5) of a hash of at most `most` bytes."""
    if not 1 <= digest_size <= most:
        raise ValueError(f"digest_size must be between 1 and {most} bytes")
    if len(salt) > most // 4:
        raise ValueError(f"maximum salt length is {most // 4} bytes")
    if len(person) > most // 4:
        raise ValueError(f"maximum person length is {most // 4} bytes")
    if len(key) > most:
        raise ValueError(f"maximum key length is {most} bytes")
    head = bytes([digest_size, len(key), 1, 1]).ljust(most // 2, b"\0")
    return head + salt.ljust(most // 4, b"\0") + person.ljust(most // 4, b"\0")


class Taking:
    """The data of a hash, of which the last block is kept until the end."""

    def __init__(self, state, digest_size: int) -> None:  # type: ignore[no-untyped-def]
        self._state = state
        self._rest = b""
        self._count = 0
        self.digest_size = digest_size

    def take(self, data: bytes) -> None:
        """Takes in data."""
        data = self._rest + data if self._rest else data
        size = self._state.block_size
        at = 0
        while at + size < len(data):
            self._count += size
            self._state.compress(data[at : at + size], self._count, False)
            at += size
        self._rest = data[at:]

    def finish(self) -> bytes:
        """The hash of all data so far."""
        final = self._state.copy()
        final.compress(self._rest.ljust(final.block_size, b"\0"), self._count + len(self._rest), True)
        return final.output()[: self.digest_size]  # type: ignore[no-any-return]
