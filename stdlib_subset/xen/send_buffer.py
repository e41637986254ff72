"""What waits to be sent or acknowledged: in pages that the backend may read, as long as there are such, else in bytes.

So the bytes of a large answer are copied once, from the user to these pages, which requests then point into. A page is
free again when what is in it is acknowledged and all requests for it are answered.
"""

import _xen
from machine import u32, word
from net.buffer import LENGTH_MASK, Buffer

from xen.shared import PAGE, Shared

PAGE_SHIFT = 12
RESERVE = 24
"""pages that no buffer gets: for frames that are copied, and for the headers of the others"""
MOST = 176
"""pages of a connection: those above, what one buffer holds, and as many that the backend may still be sending"""
WORTH_A_PAGE = 4096
"""so many bytes at once are put into pages of their own"""
WORTH_MOVING = 2048
"""so many bytes that are not in pages may be moved there, for what comes to lie behind them"""


class SendPages:
    """The pages that one connection to a backend sends from: free ones, those that frames were copied to, and those of
    buffers.

    Requests for pages of buffers are counted by the frame. A page that a buffer lets go of is free when all frames are
    answered that were on their way then: these are of one generation, and the ones behind them of the other.
    """

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.free: list[word] = list(range(len(shared.pages)))
        self.generation = False
        self.out: word = 0
        """frames of this generation that are on their way"""
        self.out_before: word = 0
        """those of the one before"""
        self.returned: list[word] = []
        """pages that are free when these have been answered"""

    def prepare(self, wanted: word) -> u32:
        """How many pages a buffer may take now that wants so many."""
        self.reclaim()
        shared = self.shared
        lacking = min(wanted + RESERVE - len(self.free), MOST - len(shared.pages))
        if lacking > 0:
            self.free.extend(shared.grow(lacking))
        return max(len(self.free) - RESERVE, 0)

    def reclaim(self) -> None:
        """Frees what buffers have let go of, if no frame that is on its way may use it."""
        if self.out_before == 0:
            if self.returned:
                self.free.extend(self.returned)
                self.returned.clear()
            if self.shared.returned:
                self.returned.extend(self.shared.returned)
                self.shared.returned.clear()
                self.generation = not self.generation
                self.out_before = self.out
                self.out = 0
                if self.out_before == 0:
                    self.free.extend(self.returned)
                    self.returned.clear()

    def sent(self) -> bool:
        """A frame with pages of buffers is on its way: its generation."""
        self.out += 1
        return self.generation

    def answered(self, generation: bool) -> None:
        """All requests of such a frame have been answered."""
        if generation == self.generation:
            self.out -= 1
        else:
            self.out_before -= 1


class SendSource:
    """Where a device's buffers get pages from: those of its present connection, or none."""

    def __init__(self) -> None:
        self.pages: SendPages | None = None


class SendBuffer(Buffer):
    """A buffer of which the first `in_pages` bytes lie in pages, all others behind them."""

    def __init__(self, source: SendSource) -> None:
        super().__init__()
        self.source = source
        self.pages: SendPages | None = None
        """whose pages they are"""
        self.numbers: list[word] = []
        self.first: u32 = 0
        """where in the first page they begin; all others but the last are full"""
        self.in_pages: word = 0

    def append(self, data: bytes, start: word, end: word) -> None:
        """See Buffer."""
        if end - start >= WORTH_A_PAGE and self.length - self.in_pages <= WORTH_MOVING:
            start = self._put_into_pages(data, start, end)
        if start < end:
            super().append(data, start, end)

    def _put_into_pages(self, data: bytes, start: word, end: word) -> word:
        """Moves what is not in pages there, and as much of the data behind it as there are pages for: where in the data
        the rest begins."""
        pages = self.source.pages
        if pages is None or self.in_pages and self.pages is not pages:
            return start
        rest = (self.length - self.in_pages) & LENGTH_MASK
        count = (end - start) & LENGTH_MASK
        most = pages.prepare((rest + count >> PAGE_SHIFT) + 1)
        if most == 0:
            return start
        if self.in_pages == 0:
            self.pages = pages
            self.first = 0
        room = ((len(self.numbers) << PAGE_SHIFT) - self.first - self.in_pages) & LENGTH_MASK
        count = min(count, room + most * PAGE - rest) & LENGTH_MASK
        needed = (rest + count - room + PAGE - 1) >> PAGE_SHIFT
        if needed > 0:
            self.numbers.extend(pages.free[-needed:])
            del pages.free[-needed:]
        if rest:
            self._fill(super().read(0, rest), 0, rest)
            super().discard(rest)
        self._fill(data, start, start + count)
        self.length = (self.length + rest + count) & LENGTH_MASK
        self.most = max(self.most, self.length)
        return start + count

    def _fill(self, data: bytes, start: word, end: word) -> None:
        """Copies data[start:end] behind what is in pages, where there is room for it."""
        pages = self.pages
        if pages is None:
            return
        addresses = pages.shared.pages
        place: word = self.first + self.in_pages
        self.in_pages += end - start
        while start < end:
            at = place & (PAGE - 1)
            count: word = min(PAGE - at, end - start)
            _xen.copy_in(addresses[self.numbers[place >> PAGE_SHIFT]], at, data, start, count)
            place += count
            start += count

    def discard(self, count: word) -> None:
        """See Buffer."""
        here = min(count, self.in_pages)
        if here:
            self._let_go(here)
        if here < count:
            super().discard(count - here)

    def _let_go(self, count: word) -> None:
        """The first `count` bytes of those in pages go."""
        self.in_pages -= count
        self.length = (self.length - count) & LENGTH_MASK
        end = self.first + count
        gone = end >> PAGE_SHIFT if self.in_pages else len(self.numbers)
        pages = self.pages
        if gone and pages is not None:
            if pages.shared.released:
                for i in range(gone):
                    pages.shared.let_go(self.numbers[i])
            else:
                pages.shared.returned.extend(self.numbers[:gone])
            del self.numbers[:gone]
        self.first = end & (PAGE - 1)

    def read(self, offset: word, count: word) -> bytes:
        """See Buffer."""
        here = max(0, min(count, self.in_pages - offset))
        if here == 0:
            return super().read(offset - self.in_pages, count)
        found = self._gather(offset, here)
        return found + super().read(0, count - here) if here < count else found

    def _gather(self, offset: word, count: word) -> bytes:
        """`count` bytes in pages from `offset` on; count > 0."""
        found = _xen.frame(count)
        pages = self.pages
        at: word = 0
        while pages is not None and at < count:
            place: word = self.first + offset + at
            inside = place & (PAGE - 1)
            size = min(PAGE - inside, count - at)
            _xen.copy_onto(found, at, pages.shared.pages[self.numbers[place >> PAGE_SHIFT]], inside, size)
            at += size
        return found

    def take(self, most: int) -> bytes:
        """See Buffer."""
        count = min(most, self.length) & LENGTH_MASK
        found = self.read(0, count)
        self.discard(count)
        return found
