"""What the peer says it has of the bytes that are not acknowledged, and what follows from that (RFC 2018, RFC 6675)."""

from machine import u32, word

from net.tcp.sequence import MASK, at_most, before

MOST_RANGES = 128
DUPLICATES = 3
"""so many segments behind a hole say that it is a loss (DupThresh)"""


class Scoreboard:
    """Ranges of sequence numbers that the peer has, sorted, with holes between them."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def clear(self) -> None:
        self.starts.clear()
        self.ends.clear()

    def add(self, start: int, end: int, una: int, top: int) -> bool:
        """The peer has start..end-1. Ranges that are not within una..top are not believed. Whether that was new."""
        if not (before(start, end) and before(una, start) and at_most(end, top)):
            return False
        i = 0
        count = len(self.starts)
        while i < count and before(self.ends[i], start):
            i += 1
        if i == count or before(end, self.starts[i]):
            if count >= MOST_RANGES:
                return False
            self.starts.insert(i, start)
            self.ends.insert(i, end)
            return True
        if at_most(self.starts[i], start) and at_most(end, self.ends[i]):
            return False
        if before(start, self.starts[i]):
            self.starts[i] = start
        while i + 1 < len(self.starts) and at_most(self.starts[i + 1], end):
            self.ends[i] = self.ends[i + 1]
            del self.starts[i + 1]
            del self.ends[i + 1]
        if before(self.ends[i], end):
            self.ends[i] = end
        return True

    def advance(self, una: int) -> None:
        """All below `una` is acknowledged."""
        while self.starts and at_most(self.ends[0], una):
            del self.starts[0]
            del self.ends[0]
        if self.starts and at_most(self.starts[0], una):
            # The peer acknowledges less than it said it had: it is forgetting, or lying. Believe nothing more.
            self.clear()

    def sacked_below(self, seq: u32) -> word:
        """How many bytes below `seq` the peer has."""
        total = 0
        for i in range(len(self.starts)):
            if before(self.starts[i], seq):
                end = self.ends[i] if before(self.ends[i], seq) else seq
                total += (end - self.starts[i]) & MASK
        return total

    def lost_below(self, mss: int) -> int:
        """Bytes in holes below the given number are lost (IsLost): the start of the last range with enough behind it.

        The answer is an index: holes in front of range i are lost if i < the answer.
        """
        total = 0
        ranges = 0
        i = len(self.starts)
        while i > 0:
            i -= 1
            ranges += 1
            total += (self.ends[i] - self.starts[i]) & MASK
            if ranges >= DUPLICATES or total > (DUPLICATES - 1) * mss:
                return i + 1
        return 0

    def pipe(self, una: int, top: int, high_rxt: int, mss: int) -> word:
        """An estimate of the bytes on their way (SetPipe). Those below `high_rxt` have been sent again."""
        lost = self.lost_below(mss)
        total = 0
        at = una
        for i in range(len(self.starts)):
            hole = (self.starts[i] - at) & MASK
            if i >= lost:
                total += hole
            if before(at, high_rxt):
                end = self.starts[i] if before(self.starts[i], high_rxt) else high_rxt
                total += (end - at) & MASK
            at = self.ends[i]
        return total + ((top - at) & MASK)

    def next_hole(self, una: int, high_rxt: int, mss: int, only_lost: bool) -> tuple[int, int]:
        """The first hole that was not sent again yet, as (start, length); length 0: there is none."""
        lost = self.lost_below(mss)
        at = una
        for i in range(len(self.starts)):
            if only_lost and i >= lost:
                break
            start = at if before(high_rxt, at) else high_rxt
            if before(start, self.starts[i]):
                return start, (self.starts[i] - start) & MASK
            at = self.ends[i]
        return una, 0

    def skip(self, seq: u32) -> int:
        """The first number from `seq` on that the peer does not have."""
        for i in range(len(self.starts)):
            if at_most(self.starts[i], seq) and before(seq, self.ends[i]):
                return self.ends[i]
        return seq

    def gap_after(self, seq: u32, most: int) -> int:
        """How many bytes from `seq` on, at most `most`, the peer does not have."""
        for start in self.starts:
            if before(seq, start):
                return min(most, (start - seq) & MASK)
        return most
