"""What waits to be sent or to be acknowledged, and what waits for the user to take it: bytes in pieces as they came.

Small pieces are put together, so that memory is in proportion to the bytes.
"""

from collections import deque

SMALL = 512


class SendBuffer:
    """Bytes that have been given to the connection and are not acknowledged, found by their offset from the first."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.head = 0
        """index of the first piece that is still needed"""
        self.skip = 0
        """how much of it is not needed any more"""
        self.length = 0
        # Where the last look ended: the next one nearly always goes on there.
        self.cursor = 0
        self.cursor_piece = 0
        self.cursor_at = 0

    def append(self, data: bytes, start: int, count: int) -> None:
        """Adds `data[start:start + count]`, where count > 0."""
        piece = data if start == 0 and count == len(data) else data[start : start + count]
        last = len(self.pieces) - 1
        if last >= self.head and len(self.pieces[last]) + count <= SMALL:
            self.pieces[last] = self.pieces[last] + piece
        else:
            self.pieces.append(piece)
        self.length += count

    def discard(self, count: int) -> None:
        """The first `count` bytes are acknowledged; 0 <= count <= length."""
        self.length -= count
        self.cursor -= count
        skip = self.skip + count
        head = self.head
        while head < len(self.pieces) and skip >= len(self.pieces[head]):
            skip -= len(self.pieces[head])
            self.pieces[head] = b""
            head += 1
        if head >= len(self.pieces):
            self.clear()
            return
        self.skip = skip
        if self.cursor_piece < head:
            self.cursor = -1
        if head >= 32 and head * 2 >= len(self.pieces):
            del self.pieces[:head]
            self.cursor_piece -= head
            head = 0
        self.head = head

    def clear(self) -> None:
        self.pieces.clear()
        self.head = 0
        self.skip = 0
        self.length = 0
        self.cursor = 0
        self.cursor_piece = 0
        self.cursor_at = 0

    def read(self, offset: int, count: int) -> bytes:
        """`count` bytes from `offset` on; offset + count <= length."""
        if offset != self.cursor or self.cursor < 0:
            self._seek(offset)
        index = self.cursor_piece
        at = self.cursor_at
        # The last piece may have grown since; a cursor at the end of one that has not belongs to the next.
        if index < len(self.pieces) and at == len(self.pieces[index]):
            index += 1
            at = 0
        piece = self.pieces[index]
        if at + count <= len(piece):
            found = piece if count == len(piece) else piece[at : at + count]
            at += count
        else:
            parts = [piece[at:]]
            left = count - (len(piece) - at)
            while left > 0:
                index += 1
                piece = self.pieces[index]
                at = min(left, len(piece))
                parts.append(piece[:at])
                left -= at
            found = b"".join(parts)
        self.cursor = offset + count
        self.cursor_piece = index
        self.cursor_at = at
        return found

    def _seek(self, offset: int) -> None:
        index = self.head
        at = self.skip + offset
        while index + 1 < len(self.pieces) and at >= len(self.pieces[index]):
            at -= len(self.pieces[index])
            index += 1
        self.cursor = offset
        self.cursor_piece = index
        self.cursor_at = at


class ReceiveBuffer:
    """Bytes in order that the user has not taken yet."""

    def __init__(self) -> None:
        self.pieces: deque[bytes] = deque()
        self.length = 0
        self.skip = 0
        """how much of the first piece has been taken"""

    def append(self, data: bytes) -> None:
        """Adds bytes; they are not empty."""
        self.length += len(data)
        if len(data) < SMALL and self.pieces and len(self.pieces[-1]) + len(data) <= SMALL:
            data = self.pieces.pop() + data
        self.pieces.append(data)

    def take(self, most: int) -> bytes:
        """Up to `most` bytes, where most > 0 and there are some."""
        first = self.pieces[0]
        if self.skip == 0 and len(first) <= most:
            self.pieces.popleft()
            if len(first) == most or not self.pieces:
                self.length -= len(first)
                return first
            parts = [first]
            left = most - len(first)
        else:
            parts = []
            left = most
        while left > 0 and self.pieces:
            piece = self.pieces[0]
            available = len(piece) - self.skip
            if available > left:
                parts.append(piece[self.skip : self.skip + left])
                self.skip += left
                left = 0
            else:
                parts.append(piece[self.skip :])
                self.pieces.popleft()
                self.skip = 0
                left -= available
        found = parts[0] if len(parts) == 1 else b"".join(parts)
        self.length -= len(found)
        return found

    def clear(self) -> None:
        self.pieces.clear()
        self.length = 0
        self.skip = 0
