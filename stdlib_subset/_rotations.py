"""Rotations of words, for hashes; words of 64 bits are held as halves of 32 bits, so that they stay machine ints."""

MASK = 0xFFFFFFFF


def right(x: int, n: int) -> int:
    """A word of 32 bits turned right by n; 0 <= n <= 32."""
    return ((x >> n) | (x << (32 - n))) & MASK


def low_half(high: int, low: int, n: int) -> int:
    """The lower half of a word of 64 bits turned right by n, 0 <= n <= 64; the upper half is that of the halves
    exchanged."""
    if n >= 32:
        high, low, n = low, high, n - 32
    return ((low >> n) | (high << (32 - n))) & MASK
