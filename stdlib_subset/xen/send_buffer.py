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
WORTH_A_PAGE = 4096
"""so many bytes at once are put into pages of their own"""
WORTH_MOVING = 2048
"""so many bytes that are not in pages may be moved there, for what comes to lie behind them"""


class SendPages:
    """The pages that one connection to a backend sends from."""

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        count = len(shared.pages)
        self.free: list[word] = list(range(count))
        self.requests: list[word] = [0] * count
        """that are not answered yet, for each page a buffer holds or has held"""

    def take(self) -> word:
        """A page for a buffer, or -1."""
        self.reclaim()
        if len(self.free) <= RESERVE:
            return -1
        number = self.free.pop()
        self.shared.hold(number)
        return number

    def reclaim(self) -> None:
        """Pages that buffers have let go of are free if no request is for them."""
        returned = self.shared.returned
        while returned:
            number = returned.pop()
            if self.requests[number] == 0:
                self.free.append(number)

    def asked(self, number: word) -> None:
        """A request for a page of a buffer is made."""
        self.requests[number] = (self.requests[number] + 1) & 0xFFFF

    def answered(self, number: word) -> None:
        """A request for a page of a buffer has been answered."""
        self.reclaim()
        self.requests[number] = (self.requests[number] - 1) & 0xFFFF
        if self.requests[number] == 0 and not self.shared.held[number]:
            self.free.append(number)


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
        rest = self.length - self.in_pages
        if rest:
            if len(pages.free) <= RESERVE:
                return start
            self._fill(pages, super().read(0, rest), 0, rest)
            super().discard(rest)
            self.length = (self.length + rest) & LENGTH_MASK
        filled = self._fill(pages, data, start, end)
        self.length = (self.length + filled - start) & LENGTH_MASK
        self.most = max(self.most, self.length)
        return filled

    def _fill(self, pages: SendPages, data: bytes, start: word, end: word) -> word:
        """Copies data[start:end] behind what is in pages, as much of it as there are pages for: where it stopped."""
        shared = pages.shared
        while start < end:
            at = (self.first + self.in_pages) & (PAGE - 1) if self.in_pages else 0
            if at == 0:
                number = pages.take()
                if number < 0:
                    break
                if self.in_pages == 0:
                    self.pages = pages
                    self.first = 0
                self.numbers.append(number)
            count: word = min(PAGE - at, end - start)
            _xen.copy_in(shared.pages[self.numbers[-1]], at, data, start, count)
            self.in_pages += count
            start += count
        return start

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
        if pages is not None:
            for i in range(gone):
                pages.shared.let_go(self.numbers[i])
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
            place = self.first + offset + at
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
