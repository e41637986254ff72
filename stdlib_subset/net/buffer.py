"""What waits to be sent or to be acknowledged, and what waits for the user to take it.

A bytearray from which the front is cut off now and then: bytes that come and go leave nothing behind that would have to
be swept up, and small pieces take no more memory than large ones.
"""

from machine import word

LENGTH_MASK = 0x3FFFFFFF
"""buffers are much smaller than this; it lets lengths be machine words"""
WORTH_CUTTING = 4096


class Buffer:
    """Bytes in order; those in front go."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.start: word = 0
        """in front of it is what is not needed any more"""
        self.length: word = 0
        """how many bytes are needed"""

    def append(self, data: bytes) -> None:
        """Adds bytes at the end."""
        self.data.extend(data)
        self.length = (self.length + len(data)) & LENGTH_MASK

    def discard(self, count: int) -> None:
        """The first `count` bytes are not needed any more; 0 <= count <= length."""
        self.length = (self.length - count) & LENGTH_MASK
        start = (self.start + count) & LENGTH_MASK
        if self.length == 0:
            self.data.clear()
            start = 0
        elif start >= WORTH_CUTTING and start >= self.length:
            del self.data[:start]
            start = 0
        self.start = start

    def read(self, offset: int, count: int) -> bytes:
        """`count` bytes from `offset` on; they stay. 0 <= offset, offset + count <= length."""
        at = self.start + offset
        return bytes(self.data[at : at + count])

    def take(self, most: int) -> bytes:
        """Up to `most` bytes, which go."""
        count = min(most, self.length)
        found = self.read(0, count)
        self.discard(count)
        return found

    def clear(self) -> None:
        self.data = bytearray()
        self.start = 0
        self.length = 0
