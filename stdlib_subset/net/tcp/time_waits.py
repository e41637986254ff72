"""Connections in TIME-WAIT that their users have closed: the few numbers with which late segments are answered.

There may be thousands of them for each that is open. As connections they would be most of what a guest keeps, and every
sweep of its memory would look at all of it. So each is a row of numbers in one list, which no sweep looks into.
"""

from machine import instant, u32, word

from net.clock import NEVER, SECOND
from net.tcp.sequence import MASK

LOCAL = 0
REMOTE = 1
PORTS = 2
HASH = 3
NEXT = 4
"""the place + 1 of the next row in its chain, or 0"""
ENDS = 5
"""when it may be forgotten"""
QUIET_UNTIL = 6
"""until then segments that can't be right get no answer"""
SND_NXT = 7
RCV_NXT = 8
WINDOW = 9
"""the field of the last segment"""
TIMED = 10
"""1: segments have timestamps"""
TS_OFFSET = 11
TS_RECENT = 12
WIDTH = 13
"""numbers in a row: as in `Block` where nothing else is said"""

LEAST_ROOM = 64
MOST_ROOM = 1 << 20
LAZINESS = SECOND
"""how much later than it may a row is forgotten, for many to be forgotten at once"""


class TimeWaits:
    """Rows in the order in which they end, in a ring, and in chains of those whose hashes end alike.

    They are numbered on; number n stands at place n & mask. One that was removed before its turn has ports 0.
    """

    def __init__(self) -> None:
        self.count: word = 0
        """of rows that were not removed"""
        self.mask: u32 = 0
        """a power of two - 1: the number of places less one; 0: there are none"""
        self.rows: list[word] = []
        self.chains: list[word] = []
        """for each hash, by its low bits, the place + 1 of the row that was added last, or 0"""
        self.oldest: word = 0
        """its number"""
        self.end: word = 0
        """the number of the next"""

    def _at(self, number: word) -> word:
        """Where in `rows` that row begins."""
        return (number & self.mask) * WIDTH

    def find(self, hash: word, local: u32, remote: u32, ports: u32) -> word:
        """Where in `rows` the row of these addresses and ports begins, or -1."""
        if self.count == 0:
            return -1
        rows = self.rows
        place = self.chains[hash & self.mask]
        while place:
            at = self._at(place - 1)
            if rows[at + PORTS] == ports and rows[at + REMOTE] == remote and rows[at + LOCAL] == local:
                return at
            place = rows[at + NEXT]
        return -1

    def add(self, hash: word, local: u32, remote: u32, ports: u32, ends: instant, most: int) -> word:
        """One row more, which ends last, and the oldest less if there are `most`: where in `rows` it begins."""
        if self.count and self.count >= most:
            self.remove(self._at(self.oldest))
        if self.end - self.oldest > self.mask or self.mask == 0:
            self._make_room()
        at = self._at(self.end)
        self.end += 1
        self.count += 1
        rows = self.rows
        rows[at + LOCAL] = local
        rows[at + REMOTE] = remote
        rows[at + PORTS] = ports
        rows[at + HASH] = hash
        rows[at + ENDS] = ends
        rows[at + QUIET_UNTIL] = 0
        self._chain(at)
        return at

    def _chain(self, at: word) -> None:
        head = self.rows[at + HASH] & self.mask
        self.rows[at + NEXT] = self.chains[head]
        self.chains[head] = at // WIDTH + 1

    def _make_room(self) -> None:
        """Twice as much, or as much as before where half of the rows have gone."""
        wanted = self.mask * 2 + 1 if self.count * 2 > self.mask else self.mask
        mask = max(wanted, LEAST_ROOM - 1) & MOST_ROOM - 1
        old = self.rows
        rows = [0] * ((mask + 1) * WIDTH)
        chains = [0] * (mask + 1)
        at = 0
        for number in range(self.oldest, self.end):
            start = self._at(number)
            if old[start + PORTS]:
                rows[at : at + WIDTH] = old[start : start + WIDTH]
                at += WIDTH
        self.rows = rows
        self.chains = chains
        self.mask = mask
        self.oldest = 0
        self.end = self.count
        for i in range(self.count):
            self._chain(self._at(i))

    def remove(self, at: word) -> None:
        """Forgets the row that begins there."""
        rows = self.rows
        place = at // WIDTH + 1
        head = rows[at + HASH] & self.mask
        if self.chains[head] == place:
            self.chains[head] = rows[at + NEXT]
        else:
            before = self._at(self.chains[head] - 1)
            while rows[before + NEXT] != place:
                before = self._at(rows[before + NEXT] - 1)
            rows[before + NEXT] = rows[at + NEXT]
        rows[at + PORTS] = 0
        self.count -= 1
        while self.oldest != self.end and rows[self._at(self.oldest) + PORTS] == 0:
            self.oldest += 1

    def restart(self, at: word, ends: instant, most: int) -> word:
        """Lets the row that begins there end last: where it begins now."""
        row = self.rows[at : at + WIDTH]
        self.remove(at)
        at = self.add(row[HASH], row[LOCAL] & MASK, row[REMOTE] & MASK, row[PORTS] & MASK, ends, most)
        for i in range(QUIET_UNTIL, WIDTH):
            self.rows[at + i] = row[i]
        return at

    def poll(self, now: instant) -> instant:
        """Forgets those that have ended; gives when to do so next, or NEVER."""
        while self.count:
            at = self._at(self.oldest)
            if self.rows[at + ENDS] > now:
                return self.rows[at + ENDS] + LAZINESS
            self.remove(at)
        return NEVER
