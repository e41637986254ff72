"""Where connections come in: a port, those that are half open, and those that wait to be accepted."""

from collections import deque
from collections.abc import Callable

from machine import u16, u32, word

from net.tcp.block import nothing
from net.tcp.connection import Connection
from net.tcp.state import CLOSED


class Listener:
    """Made by `Tcp.listen`. Up to `backlog` + 1 open connections wait to be accepted (as Linux counts)."""

    def __init__(self, address: u32, port: u16, backlog: int) -> None:
        self.address = address
        """0: every address of ours"""
        self.port = port
        self.backlog = backlog
        self.ready: deque[Connection] = deque()
        self.half_open: word = 0
        self.open = True
        self.on_event: Callable[[], None] = nothing
        """called when there is something to accept"""
        self.receive_limit = 0
        """receive buffers of its connections; 0: as in the settings"""

    @property
    def readable(self) -> bool:
        """`accept` has something to give."""
        return len(self.ready) > 0

    @property
    def full(self) -> bool:
        return len(self.ready) > self.backlog

    def most_half_open(self, most: word) -> int:
        """Bound of the connections whose handshake is not done, `most` or less."""
        return max(16, min(2 * self.backlog, most))

    def accept(self) -> Connection | None:
        """The next open connection, or None. It may have ended again: then its `error` says so."""
        while self.ready:
            c = self.ready.popleft()
            if c.state != CLOSED or c.inbox.length > 0 or c.fin_received:
                return c
        return None
