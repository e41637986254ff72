"""When which connection wants to be looked at: a heap in which most changes cost nothing.

A connection's deadline moves with nearly every segment, mostly to later times. So the heap holds one entry a connection
that is no later than its deadline: only an earlier deadline is a new entry. When an entry comes up, the connection says
what its deadline is by then. Entries that an earlier one has replaced are left in the heap until they come up, or until
they are half of it.
"""

from heapq import heapify, heappop, heappush

from machine import instant, word

from net.clock import NEVER

TICK_BITS = 20
"""ticks of 2**20 nanoseconds, about a millisecond"""
SLOT_BITS = 20
SLOT_MASK = (1 << SLOT_BITS) - 1
TIME_MASK = (1 << 60) - 1


class Timers:
    """Deadlines of slots, which are small ints that name connections."""

    def __init__(self) -> None:
        self.heap: list[int] = []
        self.entry: list[int] = []
        """for each slot its entry in the heap, or 0"""
        self.stale: word = 0
        """how many entries of the heap nobody waits for"""

    def add_slot(self) -> None:
        """One slot more, behind the others."""
        self.entry.append(0)

    def need(self, slot: int, when: instant) -> None:
        """`slot` wants to come up at `when` at the latest; at NEVER or later: it doesn't care."""
        if when >= NEVER:
            return
        wanted = (((when & TIME_MASK) >> TICK_BITS) + 1) << SLOT_BITS | slot & SLOT_MASK
        held = self.entry[slot]
        if held:
            if held <= wanted:
                return
        heappush(self.heap, wanted)  # first: there may be no memory for it
        self.entry[slot] = wanted
        if held:
            self.stale += 1
        if self.stale > 64 + len(self.heap) // 2:
            self._rebuild()

    def forget(self, slot: int) -> None:
        """`slot` does not come up any more."""
        if self.entry[slot]:
            self.entry[slot] = 0
            self.stale += 1

    def due(self, now: instant) -> instant:
        """Takes out a slot that has come up, or gives -1."""
        tick = (now & TIME_MASK) >> TICK_BITS
        while self.heap:
            first = self.heap[0]
            slot = first & SLOT_MASK
            if self.entry[slot] != first:
                heappop(self.heap)
                self.stale -= 1
                continue
            if first >> SLOT_BITS > tick:
                return -1
            heappop(self.heap)
            self.entry[slot] = 0
            return slot
        return -1

    def next(self) -> instant:
        """When the next slot comes up, or NEVER. To be asked after `due` gave -1."""
        return self.heap[0] >> SLOT_BITS << TICK_BITS if self.heap else NEVER

    def _rebuild(self) -> None:
        self.heap = [e for e in self.entry if e]
        heapify(self.heap)
        self.stale = 0
