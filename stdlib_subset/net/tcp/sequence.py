"""Sequence numbers: 32 bits that wrap around, compared by the sign of their difference (RFC 9293, section 3.4)."""

MASK = 0xFFFFFFFF


def before(a: int, b: int) -> bool:
    """a < b."""
    return (a - b) & 0x80000000 != 0


def at_most(a: int, b: int) -> bool:
    """a <= b."""
    return (b - a) & 0x80000000 == 0


def distance(a: int, b: int) -> int:
    """How far b is behind a, where a <= b; else 0."""
    d = (b - a) & MASK
    return 0 if d & 0x80000000 else d
