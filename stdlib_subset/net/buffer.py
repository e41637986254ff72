"""What waits to be sent or to be acknowledged, and what waits for the user to take it.

Bytearrays, not a list of pieces: bytes that come and go leave nothing behind that would have to be swept up, and small
pieces take no more memory than large ones.
"""

from collections.abc import Callable

from machine import word

LENGTH_MASK = 0x3FFFFFFF
"""buffers are much smaller than this; it lets lengths be machine words"""


class Buffer:
    """Bytes in order; those in front go.

    They lie in two bytearrays, of which the first is used up while the second is filled; then they change places. So
    nothing is ever moved.
    """

    def __init__(self) -> None:
        self.front = bytearray()
        self.start: word = 0
        """in front of it is what is not needed any more"""
        self.back = bytearray()
        self.length: word = 0
        """how many bytes are needed"""
        self.most: word = 0
        """the largest length so far"""

    def append(self, data: bytes, start: word, end: word) -> None:
        """Adds data[start:end] at the end; 0 <= start <= end <= len(data)."""
        if self.start == 0:
            self.front.extend(data[start:end])
        else:
            self.back.extend(data[start:end])
        self.length = (self.length + end - start) & LENGTH_MASK
        self.most = max(self.most, self.length)

    def discard(self, count: word) -> None:
        """The first `count` bytes are not needed any more; 0 <= count <= length."""
        self.length = (self.length - count) & LENGTH_MASK
        start = (self.start + count) & LENGTH_MASK
        used_up = self.front
        if start >= len(used_up):
            start = (start - len(used_up)) & LENGTH_MASK
            used_up.clear()
            if self.length:
                self.front = self.back
                self.back = used_up
            else:
                self.back.clear()
                start = 0
        self.start = start

    def in_front(self, offset: word, count: word) -> word:
        """How many of the `count` bytes from `offset` on lie in `front`, from `start + offset` on; the others are in
        `back`. 0 <= offset, offset + count <= length."""
        return max(0, min(count, len(self.front) - self.start - offset))

    def read(self, offset: word, count: word) -> bytes:
        """`count` bytes from `offset` on; they stay. 0 <= offset, offset + count <= length."""
        here = self.in_front(offset, count)
        at = self.start + offset
        if here == count:
            return bytes(self.front[at : at + count])
        if here == 0:
            at -= len(self.front)
            return bytes(self.back[at : at + count])
        return self._read_both(at, count - here)

    def _read_both(self, at: word, count: word) -> bytes:
        """What is left of `front` from `at` on, and the first `count` bytes of `back`."""
        both = self.front[at:]
        both.extend(self.back[:count])
        return bytes(both)

    def take(self, most: int) -> bytes:
        """Up to `most` bytes, at least half of those that there are, which go."""
        count = min(most, self.length) & LENGTH_MASK
        here = self.in_front(0, count)
        if here + here >= count:
            count = here  # both parts would have to be joined
        found = self.read(0, count)
        self.discard(count)
        return found


MOST_SPARES = 32
LARGEST_SPARE = 4096


class Spares:
    """Empty buffers that connections have left behind, for the next ones: so they need not be swept up. Of those that
    never held much, a few."""

    def __init__(self, make: Callable[[], Buffer]) -> None:
        self.make = make
        self.buffers: list[Buffer] = []

    def take(self) -> Buffer:
        """An empty buffer."""
        return self.buffers.pop() if self.buffers else self.make()

    def give(self, buffer: Buffer) -> None:
        """A buffer that nobody uses any more; what is in it is dropped."""
        buffer.discard(buffer.length)
        if buffer.most <= LARGEST_SPARE and len(self.buffers) < MOST_SPARES:
            self.buffers.append(buffer)
