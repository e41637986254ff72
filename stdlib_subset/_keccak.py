"""SHA-3 and SHAKE (FIPS 202): the sponge over Keccak's permutation of 1600 bits.

The 25 lanes of 64 bits are held as halves of 32 bits, so that all of it stays machine integers; lane x, y is number
x + 5 * y.
"""

import _struct

from _rotations import low_half

_ROUNDS = 24
# Rotations of the lanes, row by row of y (section 3.2.2, table 2, modulo 64).
_TURNS = [
    0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14,
]  # fmt: skip


def _round_constants() -> list[int]:
    """High and low half of each round's constant, one behind the other, by the shift register of section 3.2.5."""
    found: list[int] = []
    register = 1
    for _ in range(_ROUNDS):
        high = 0
        low = 0
        for j in range(7):
            if register & 1:
                place = (1 << j) - 1
                if place < 32:
                    low |= 1 << place
                else:
                    high |= 1 << (place - 32)
            register <<= 1
            if register & 0x100:
                register ^= 0x171
        found.append(high)
        found.append(low)
    return found


def _permute(high: list[int], low: list[int], constants: list[int]) -> None:
    """Keccak-f[1600]."""
    moved_high = [0] * 25
    moved_low = [0] * 25
    for number in range(_ROUNDS):
        columns_high = [high[x] ^ high[x + 5] ^ high[x + 10] ^ high[x + 15] ^ high[x + 20] for x in range(5)]
        columns_low = [low[x] ^ low[x + 5] ^ low[x + 10] ^ low[x + 15] ^ low[x + 20] for x in range(5)]
        for x in range(5):
            h, k = columns_high[(x + 1) % 5], columns_low[(x + 1) % 5]
            more_high = columns_high[(x + 4) % 5] ^ low_half(k, h, 63)
            more_low = columns_low[(x + 4) % 5] ^ low_half(h, k, 63)
            for y in range(5):
                at = x + 5 * y
                h, k = high[at] ^ more_high, low[at] ^ more_low
                to = y + 5 * ((2 * x + 3 * y) % 5)
                moved_high[to] = low_half(k, h, 64 - _TURNS[at])
                moved_low[to] = low_half(h, k, 64 - _TURNS[at])
        for row in range(0, 25, 5):
            for x in range(5):
                one, two = row + (x + 1) % 5, row + (x + 2) % 5
                high[row + x] = moved_high[row + x] ^ (~moved_high[one] & moved_high[two])
                low[row + x] = moved_low[row + x] ^ (~moved_low[one] & moved_low[two])
        high[0] ^= constants[2 * number]
        low[0] ^= constants[2 * number + 1]


class Sponge:
    """What SHA-3 and SHAKE share. `suffix` is what tells them apart, the padding's first bit included."""

    def __init__(self, name: str, block_size: int, suffix: int) -> None:
        self.name = name
        self.block_size = block_size
        self._suffix = suffix
        self._constants = _round_constants()
        self._high = [0] * 25
        self._low = [0] * 25
        self._rest = b""

    def _take(self, data: bytes) -> None:
        data = self._rest + data if self._rest else data
        at = 0
        while at + self.block_size <= len(data):
            self._absorb(data[at : at + self.block_size])
            at += self.block_size
        self._rest = data[at:]

    def _absorb(self, block: bytes) -> None:
        for i in range(len(block) // 8):
            self._low[i] ^= _struct.uint32(block, 8 * i, False)
            self._high[i] ^= _struct.uint32(block, 8 * i + 4, False)
        _permute(self._high, self._low, self._constants)

    def _copy_to(self, other: "Sponge") -> None:
        other._high = self._high[:]
        other._low = self._low[:]
        other._rest = self._rest

    def _squeeze(self, size: int) -> bytes:
        """So many bytes of the hash of all data so far."""
        final = Sponge(self.name, self.block_size, self._suffix)
        self._copy_to(final)
        last = bytearray(final._rest)
        last.append(self._suffix)
        last.extend(bytes(self.block_size - len(last)))
        last[-1] |= 0x80
        final._absorb(bytes(last))
        made = bytearray()
        while len(made) < size:
            if made:
                _permute(final._high, final._low, self._constants)
            for i in range(self.block_size // 8):
                made += final._low[i].to_bytes(4, "little") + final._high[i].to_bytes(4, "little")
        return bytes(made[:size])
