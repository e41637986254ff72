"""How much the network is trusted to carry: slow start, congestion avoidance, and what a loss does (RFC 5681, 6928).

The window counts bytes; it grows by what was acknowledged (RFC 3465, at most two segments at a time) and only while it
is what holds the sender back (RFC 7661).
"""

from machine import u32

INITIAL_SEGMENTS = 10
WINDOW_MASK = 0x7FFFFFFF
"""windows are below 2**31; the mask lets them be machine words"""
MOST = 1 << 30


class Congestion:
    """The congestion window of one connection, NewReno's."""

    def __init__(self) -> None:
        self.mss = 536
        self.window: u32 = 0
        self.threshold: u32 = MOST
        """below it the window doubles with each round trip"""
        self.credit: u32 = 0
        """acknowledged bytes that the window has not grown for yet"""

    def initial(self) -> int:
        """The initial window (RFC 6928)."""
        return min(INITIAL_SEGMENTS * self.mss, max(2 * self.mss, 14600))

    def start(self, mss: int, syn_lost: bool) -> None:
        """The connection is open, with segments of at most `mss` bytes."""
        self.mss = mss
        self.window = mss if syn_lost else self.initial()

    def acked(self, count: int) -> None:
        """`count` bytes were acknowledged while the window held the sender back."""
        if self.window < self.threshold:
            self.window = min(self.window + min(count, 2 * self.mss), MOST)
            return
        self.credit = min(self.credit + count, MOST)
        if self.credit >= self.window:
            self.credit = (self.credit - self.window) & WINDOW_MASK
            self.window = min(self.window + self.mss, MOST)

    def lose(self, in_flight: int) -> None:
        """A segment was lost, others got through: half of what was on its way."""
        self.threshold = max(in_flight // 2, 2 * self.mss) & WINDOW_MASK
        self.window = self.threshold
        self.credit = 0

    def time_out(self, in_flight: int, again: bool) -> None:
        """Nothing got through: start again with one segment. `again`: the same segment as the last time."""
        if not again:
            self.threshold = max(in_flight // 2, 2 * self.mss) & WINDOW_MASK
        self.window = self.mss
        self.credit = 0

    def idle(self, idle_time: int, timeout: int) -> None:
        """Nothing was sent for a while: what was learnt is worth half for each timeout (RFC 2861)."""
        least = min(self.initial(), self.window)
        self.threshold = max(self.threshold, 3 * self.window // 4) & WINDOW_MASK
        while idle_time >= timeout and self.window > least:
            self.window = max(self.window // 2, least)
            idle_time -= timeout
        self.credit = 0
