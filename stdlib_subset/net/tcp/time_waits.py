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
LAZINESS = SECOND
"""how much later than it may a row is forgotten, for many to be forgotten at once"""


class TimeWaits:
    """Rows in the order in which they end, in a ring, and in chains of those whose hashes end alike.

    They are numbered on; number n stands at place n & (room - 1). One that was removed before its turn has ports 0.
    """

    def __init__(self) -> None:
        self.count: word = 0
        """of rows that were not removed"""
        self.rows: list[word] = []
        self.chains: list[word] = []
        """for each hash, by its low bits, the place + 1 of the row that was added last, or 0"""
        self.room: word = 0
        """a power of two, or 0"""
        self.oldest: word = 0
        """its number"""
        self.end: word = 0
        """the number of the next"""

    def find(self, hash: word, local: u32, remote: u32, ports: u32) -> word:
        """Where in `rows` the row of these addresses and ports begins, or -1."""
        if self.count == 0:
            return -1
        rows = self.rows
        place = self.chains[hash & (self.room - 1)]
        while place:
            at = (place - 1) * WIDTH
            if rows[at + PORTS] == ports and rows[at + REMOTE] == remote and rows[at + LOCAL] == local:
                return at
            place = rows[at + NEXT]
        return -1

    def add(self, hash: word, local: u32, remote: u32, ports: u32, ends: instant, most: int) -> word:
        """One row more, which ends last, and the oldest less if there are `most`: where in `rows` it begins."""
        if self.count and self.count >= most:
            self.remove((self.oldest & (self.room - 1)) * WIDTH)
        if self.end - self.oldest == self.room:
            self._make_room()
        place = self.end & (self.room - 1)
        self.end += 1
        self.count += 1
        rows = self.rows
        at = place * WIDTH
        rows[at + LOCAL] = local
        rows[at + REMOTE] = remote
        rows[at + PORTS] = ports
        rows[at + ENDS] = ends
        rows[at + QUIET_UNTIL] = 0
        self._chain(at, hash)
        return at

    def _chain(self, at: word, hash: word) -> None:
        head = hash & (self.room - 1)
        self.rows[at + HASH] = hash
        self.rows[at + NEXT] = self.chains[head]
        self.chains[head] = at // WIDTH + 1

    def _make_room(self) -> None:
        """Twice as much, or as much as before where half of the rows have gone."""
        room = max(self.room * 2 if self.count * 2 > self.room else self.room, LEAST_ROOM)
        rows = [0] * (room * WIDTH)
        chains = [0] * room
        old = self.rows
        at = 0
        for number in range(self.oldest, self.end):
            start = (number & (self.room - 1)) * WIDTH
            if old[start + PORTS]:
                rows[at : at + WIDTH] = old[start : start + WIDTH]
                at += WIDTH
        self.rows = rows
        self.chains = chains
        self.room = room
        self.oldest = 0
        self.end = self.count
        for i in range(self.count):
            self._chain(i * WIDTH, rows[i * WIDTH + HASH])

    def remove(self, at: word) -> None:
        """Forgets the row that begins there."""
        rows = self.rows
        place = at // WIDTH + 1
        head = rows[at + HASH] & (self.room - 1)
        if self.chains[head] == place:
            self.chains[head] = rows[at + NEXT]
        else:
            before = (self.chains[head] - 1) * WIDTH
            while rows[before + NEXT] != place:
                before = (rows[before + NEXT] - 1) * WIDTH
            rows[before + NEXT] = rows[at + NEXT]
        rows[at + PORTS] = 0
        self.count -= 1
        while self.oldest != self.end and rows[(self.oldest & (self.room - 1)) * WIDTH + PORTS] == 0:
            self.oldest += 1

    def restart(self, at: word, ends: instant, most: int) -> word:
        """Lets the row that begins there end last: where it begins now."""
        row = self.rows[at : at + WIDTH]
        self.remove(at)
        at = self.add(row[HASH], row[LOCAL] & MASK, row[REMOTE] & MASK, row[PORTS] & MASK, ends, most)
        self.rows[at + QUIET_UNTIL : at + WIDTH] = row[QUIET_UNTIL:]
        return at

    def poll(self, now: instant) -> instant:
        """Forgets those that have ended; gives when to do so next, or NEVER."""
        while self.count:
            at = (self.oldest & (self.room - 1)) * WIDTH
            if self.rows[at + ENDS] > now:
                return self.rows[at + ENDS] + LAZINESS
            self.remove(at)
        return NEVER
