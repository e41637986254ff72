"""How long an acknowledgment takes, and so how long to wait for one (RFC 6298). Times in nanoseconds."""

from machine import u32

from net.clock import MILLISECOND, SECOND

INITIAL = 1 * SECOND
LEAST = 200 * MILLISECOND
"""RFC 6298 says 1 s; all large stacks use 200 ms or less, which peers that delay acknowledgments for 40 ms allow"""
MOST = 120 * SECOND
GRANULARITY = 2 * MILLISECOND
MOST_BACKOFF = 12
TIME_MASK = (1 << 60) - 1


class RoundTrip:
    """Smoothed round trip time, its variation, and the timeout that follows from them."""

    def __init__(self) -> None:
        self.smoothed = 0
        self.variation = 0
        self.base = INITIAL
        """the timeout without backing off"""
        self.backoff: u32 = 0
        self.measured = False

    def sample(self, time: int) -> None:
        """A measured time, not of a segment that was sent twice (Karn's algorithm)."""
        time = max(0, min(time, MOST))
        self.backoff = 0
        if self.measured:
            self.variation = min((3 * self.variation + abs(self.smoothed - time)) // 4, MOST)
            self.smoothed = min((7 * self.smoothed + time) // 8, MOST)
        else:
            self.measured = True
            self.smoothed = time
            self.variation = time // 2
        self.base = max(LEAST, min(self.smoothed + max(GRANULARITY, 4 * self.variation), MOST))

    def timeout(self) -> int:
        """How long to wait for an acknowledgment."""
        return min((self.base << self.backoff) & TIME_MASK, MOST)

    def ease(self) -> None:
        """Something got through, but nobody knows when it was sent: with many losses and no timestamps there may be no
        measurement for long, and the timeout would stay at its highest."""
        self.backoff = max(self.backoff - 1, 0)

    def back_off(self) -> None:
        """There was none: wait twice as long for the next."""
        self.backoff = min(self.backoff + 1, MOST_BACKOFF)
