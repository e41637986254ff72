"""Numbers that nobody outside can guess: initial sequence numbers (RFC 6528) and SYN cookies, by SipHash-2-4.

SipHash (Aumasson and Bernstein, 2012) is a keyed hash made for short inputs; here it is always of 16 bytes, two words.
"""

from machine import instant, u16, u32, u64

from net.tcp.sequence import MASK

MASK64 = (1 << 64) - 1


def siphash(k0: u64, k1: u64, m0: u64, m1: u64) -> u64:
    """SipHash-2-4 with the key k0, k1 of the 16 bytes m0, m1 (words with the lowest byte first)."""
    v0 = k0 ^ 0x736F6D6570736575
    v1 = k1 ^ 0x646F72616E646F6D
    v2 = k0 ^ 0x6C7967656E657261
    v3 = k1 ^ 0x7465646279746573
    for step in range(10):
        # Rounds 0 and 1 take m0 in, 2 and 3 m1, 4 and 5 the length; 6 to 9 finish.
        if step == 0:
            v3 ^= m0
        elif step == 2:
            v0 ^= m0
            v3 ^= m1
        elif step == 4:
            v0 ^= m1
            v3 ^= 16 << 56
        elif step == 6:
            v0 ^= 16 << 56
            v2 ^= 0xFF
        v0 = (v0 + v1) & MASK64
        v1 = (v1 << 13 & MASK64 | v1 >> 51) ^ v0
        v0 = v0 << 32 & MASK64 | v0 >> 32
        v2 = (v2 + v3) & MASK64
        v3 = (v3 << 16 & MASK64 | v3 >> 48) ^ v2
        v0 = (v0 + v3) & MASK64
        v3 = (v3 << 21 & MASK64 | v3 >> 43) ^ v0
        v2 = (v2 + v1) & MASK64
        v1 = (v1 << 17 & MASK64 | v1 >> 47) ^ v2
        v2 = v2 << 32 & MASK64 | v2 >> 32
    return v0 ^ v1 ^ v2 ^ v3


class Secret:
    """A key of 16 random bytes."""

    def __init__(self, key: bytes) -> None:
        self.k0 = int.from_bytes(key[:8], "little") & MASK64
        self.k1 = int.from_bytes(key[8:16], "little") & MASK64

    def hash(self, a: int, b: int, ports: u32, salt: u32) -> u64:
        """64 bits of two addresses, two ports in one int of 32 bits, and 32 more bits."""
        return siphash(self.k0, self.k1, (a << 32 | b) & MASK64, (ports << 32 | salt & MASK) & MASK64)

    def initial_sequence(self, now: instant, local: u32, remote: u32, ports: u32) -> u32:
        """RFC 6528: a clock of 4 microseconds plus a hash of addresses and ports."""
        return (now // 4000 + self.hash(local, remote, ports, 0)) & MASK


COOKIE_SIZES = [536, 1220, 1360, 1400, 1440, 1452, 1460, 8960]
"""the sizes of segments that a cookie can name"""


def cookie(secret: Secret, minute: int, local: u32, remote: u32, ports: u32, irs: u32, mss: int) -> u32:
    """An initial sequence number that holds all we know of a half-open connection, so that nothing has to be kept.

    5 bits say when (a count of minutes), 3 the size of segments; 24 are a hash of all, the peer's initial sequence
    number included.
    """
    index = 0
    for i in range(len(COOKIE_SIZES)):
        if COOKIE_SIZES[i] <= mss:
            index = i
    digest = secret.hash(local, remote, ports, irs ^ (minute & 31) << 27 ^ index << 24 ^ 0x5A5A5A) >> 40
    return ((minute & 31) << 27 | index << 24 | digest) & MASK


def check_cookie(secret: Secret, minute: int, local: u32, remote: u32, ports: u32, irs: u32, value: int) -> u16:
    """The size of segments that the cookie `value` names, or 0 if it is not ours, of this minute or the one before."""
    made = value >> 27 & 31
    if (minute - made) & 31 > 1:
        return 0
    mss = COOKIE_SIZES[value >> 24 & 7]
    return mss if cookie(secret, made, local, remote, ports, irs, mss) == value else 0
