"""What a connection has received and nobody has read: bytes, and behind them pages that the backend has filled.

So the bytes of a large packet are copied once, from the pages to what the user gets. The pages are few: when the device
needs them, or other bytes come behind them, they are copied as if they had never been kept.
"""

import _xen
from machine import u32, word
from net.buffer import LENGTH_MASK, Buffer

from xen.shared import PAGE, Shared


class ReceiveBuffer(Buffer):
    """A buffer that takes over parts of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.shared: Shared | None = None
        """whose pages they are"""
        self.parts: list[word] = []
        """number, offset and length in each page, none of them empty"""
        self.in_pages: word = 0
        """bytes in these; all others are in front of them"""

    def adopt(self, shared: Shared, parts: list[word], size: u32) -> None:
        """Adds what lies in parts of pages, `size` bytes in all. The pages are the buffer's now."""
        if self.in_pages and self.shared is not shared:
            self.settle()
        self.shared = shared
        self.parts.extend(parts)
        self.in_pages += size
        self.length = (self.length + size) & LENGTH_MASK
        self.most = max(self.most, self.length)

    def settle(self) -> None:
        """Copies what is in pages, and gives these back."""
        size = self.in_pages
        if size:
            data = self._gather(size)
            self._let_go(size)
            self.append(data, 0, size)

    def append(self, data: bytes, start: word, end: word) -> None:
        """See Buffer."""
        if end > start:
            if self.in_pages:
                self.settle()
            super().append(data, start, end)

    def discard(self, count: word) -> None:
        """See Buffer."""
        here = min(count, self.length - self.in_pages)
        if here:
            super().discard(here)
        if here < count:
            self._let_go(count - here)

    def read(self, offset: word, count: word) -> bytes:
        """See Buffer."""
        if self.in_pages and offset + count > self.length - self.in_pages:
            if offset == 0 and self.length == self.in_pages:
                return self._gather(count)
            self.settle()
        return super().read(offset, count)

    def take(self, most: int) -> bytes:
        """Up to `most` bytes, which go: at least half of those that there are, or all that are not in pages."""
        in_front = self.length - self.in_pages
        if self.in_pages == 0 or in_front:
            return super().take(most if self.in_pages == 0 else min(most, in_front))
        count = min(most, self.length) & LENGTH_MASK
        found = self._gather(count)
        self._let_go(count)
        return found

    def _gather(self, count: word) -> bytes:
        """The first `count` bytes of those in pages; count > 0."""
        found = _xen.frame(count)
        shared = self.shared
        at: word = 0
        i: word = 0
        while shared is not None and at < count:
            size: word = min(self.parts[i + 2], count - at)
            _xen.copy_onto(found, at, shared.pages[self.parts[i]], self.parts[i + 1], size)
            at += size
            i += 3
        return found

    def _let_go(self, count: word) -> None:
        """The first `count` bytes of those in pages go."""
        shared = self.shared
        left: word = count
        i: word = 0
        while shared is not None and left > 0:
            size: word = self.parts[i + 2]
            if size > left:
                self.parts[i + 1] = (self.parts[i + 1] + left) & (PAGE - 1)
                self.parts[i + 2] = (size - left) & (PAGE - 1)
                break
            left -= size
            shared.let_go(self.parts[i])
            i += 3
        del self.parts[:i]
        self.in_pages -= count
        self.length = (self.length - count) & LENGTH_MASK
