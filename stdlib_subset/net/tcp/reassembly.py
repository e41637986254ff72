"""Segments that came before those in front of them, kept as ranges until the gaps are filled (RFC 9293, 3.10.7.4).

Bounded by the receive window, by a number of ranges and of pieces: a peer that sends crumbs can't take more memory than
one that sends full segments.
"""

from machine import word

from net.tcp.sequence import MASK, at_most, before

MOST_RANGES = 64
MOST_PIECES = 2048
SMALL = 512


class Reassembly:
    """Ranges of sequence numbers, sorted, with gaps between them, and the bytes that they hold in pieces."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.pieces: list[list[bytes]] = []
        self.count: word = 0
        """number of pieces"""
        self.recent: list[int] = []
        """a number in each of the ranges that grew last, the latest first"""

    def clear(self) -> None:
        self.starts.clear()
        self.ends.clear()
        self.pieces.clear()
        self.recent.clear()
        self.count = 0

    def add(self, start: int, data: bytes) -> None:
        """Bytes that begin at sequence number `start`; what is there already is kept as it is."""
        end = (start + len(data)) & MASK
        i = len(self.starts)
        while i > 0 and at_most(start, self.ends[i - 1]):
            i -= 1
        # Range i is the first that ends at `start` or behind it.
        if i == len(self.starts) or before(end, self.starts[i]):
            if len(self.starts) >= MOST_RANGES or self.count >= MOST_PIECES:
                return
            self.starts.insert(i, start)
            self.ends.insert(i, end)
            self.pieces.insert(i, [data])
            self.count += 1
        else:
            if self.count >= MOST_PIECES:
                return
            if before(start, self.starts[i]):
                self.pieces[i].insert(0, data[: (self.starts[i] - start) & MASK])
                self.count += 1
                self.starts[i] = start
            while i + 1 < len(self.starts) and at_most(self.starts[i + 1], end):
                gap = data[(self.ends[i] - start) & MASK : (self.starts[i + 1] - start) & MASK]
                self.pieces[i].append(gap)
                self.count += 1
                self.pieces[i].extend(self.pieces[i + 1])
                self.ends[i] = self.ends[i + 1]
                self._remove(i + 1)
            if before(self.ends[i], end):
                self._extend(i, data[(self.ends[i] - start) & MASK :])
                self.ends[i] = end
        self._note(self.starts[i])

    def _extend(self, i: int, data: bytes) -> None:
        pieces = self.pieces[i]
        last = pieces[len(pieces) - 1]
        if len(last) + len(data) <= SMALL:
            pieces[len(pieces) - 1] = last + data
        else:
            pieces.append(data)
            self.count += 1

    def _remove(self, i: int) -> None:
        del self.starts[i]
        del self.ends[i]
        del self.pieces[i]

    def _note(self, start: int) -> None:
        """The range that begins at `start` is the one that grew last."""
        kept = [start]
        for at in self.recent:
            if at != start and len(kept) < 4:
                kept.append(at)
        self.recent = kept

    def take(self, at: int) -> bytes:
        """The bytes from sequence number `at` on, as far as there are any; forgets all that is in front of them."""
        found: list[bytes] = []
        while self.starts and at_most(self.starts[0], at):
            skip = (at - self.starts[0]) & MASK
            if before(at, self.ends[0]):
                at = self.ends[0]
                for piece in self.pieces[0]:
                    if skip >= len(piece):
                        skip -= len(piece)
                    else:
                        found.append(piece[skip:])
                        skip = 0
            self.count -= len(self.pieces[0])
            self._remove(0)
        if not self.starts:
            self.count = 0
            self.recent.clear()
        return b"".join(found)

    def blocks(self) -> list[int]:
        """The ranges as blocks of SACK, start and end one behind the other, those that grew last first (RFC 2018)."""
        found: list[int] = []
        for at in self.recent:
            for i in range(len(self.starts)):
                if at_most(self.starts[i], at) and before(at, self.ends[i]):
                    known = False
                    for k in range(0, len(found), 2):
                        known = known or found[k] == self.starts[i]
                    if not known:
                        found.append(self.starts[i])
                        found.append(self.ends[i])
                    break
        return found
