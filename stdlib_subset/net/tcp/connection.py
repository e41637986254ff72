"""A connection as its user has it: give bytes, take bytes, close. Nothing here ever waits.

A user that wants to wait sets `on_event` and looks at `readable` and `writable` whenever it is called.
"""

from machine import instant

from net.clock import NEVER
from net.errors import EAGAIN, ECONNABORTED, NetError
from net.tcp.block import Block, arm, drop_inbox, finish
from net.tcp.host import TIME_MASK
from net.tcp.state import (
    CLOSE_WAIT,
    CLOSED,
    ESTABLISHED,
    FIN_WAIT_1,
    FIN_WAIT_2,
    LAST_ACK,
    SYN_RECEIVED,
    SYN_SENT,
)
from net.tcp.transmit import acknowledge, push, send_reset
from net.tcp.window import worth_telling


class Connection(Block):
    """One connection; made by `Tcp.connect` and `Listener.accept`. Times are in nanoseconds."""

    @property
    def local_port(self) -> int:
        return self.ports >> 16

    @property
    def remote_port(self) -> int:
        return self.ports & 0xFFFF

    @property
    def connected(self) -> bool:
        """Whether the handshake is done and the connection has not ended."""
        return self.state >= ESTABLISHED

    @property
    def readable(self) -> bool:
        """`receive` has an answer: bytes, the end, or `error` says why there will be none."""
        return self.inbox.length > 0 or self.fin_received or self.state == CLOSED

    @property
    def writable(self) -> bool:
        """`send` takes a good part of the buffer, or says at once that it takes nothing any more."""
        if self.state in (SYN_SENT, SYN_RECEIVED):
            return False
        return self.fin_queued or self.state == CLOSED or not self.crowded()

    def take_error(self) -> int:
        """The errno that ended the connection, or 0; it is told once."""
        error = self.error
        self.error = 0
        return error

    def send(self, now: instant, data: bytes, start: int = 0, more: bool = False) -> int:
        """Takes as many bytes of `data[start:]` as there is room for, and says how many. -1: none, now or later.

        `more`: others follow at once, so that less than a full segment is not sent alone."""
        if self.state != ESTABLISHED and self.state != CLOSE_WAIT:
            return 0 if self.state in (SYN_SENT, SYN_RECEIVED) else -1
        count = min(len(data) - start, self.send_limit - self.queue.length)
        if count <= 0:
            return 0
        now &= TIME_MASK
        self.queue.append(data, start, start + count)
        if not more or self.queue.length >= self.mss:
            push(self, now)
        elif self.rexmit_at == NEVER:
            # What follows makes it go; should nothing follow, a probe does (Linux waits 200 ms).
            self.stalled_since = now
            self.persist = True
            self.rexmit_at = now + self.round_trip.timeout()
        arm(self)
        return count

    def receive(self, now: instant, most: int) -> bytes:
        """Up to `most` bytes, where most > 0; b"" where the peer has ended (`fin_received`) or the connection has.

        NetError with EAGAIN if there is nothing yet.
        """
        if self.inbox.length == 0:
            if self.fin_received or self.state == CLOSED:
                return b""
            raise NetError(EAGAIN)
        data = self.inbox.take(most)
        if self.state in (ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2) and worth_telling(self):
            acknowledge(self, now & TIME_MASK)
        return data

    def peek(self, most: int) -> bytes:
        """What `receive` would give, where there is something; it stays there."""
        return self.inbox.read(0, min(most, self.inbox.length))

    def shutdown_write(self, now: instant) -> None:
        """Sends FIN behind what has been given. The peer may go on sending."""
        if self.fin_queued:
            return
        now &= TIME_MASK
        if self.state == SYN_SENT:
            finish(self, 0)
            return
        if self.state == ESTABLISHED:
            self.state = FIN_WAIT_1
        elif self.state == CLOSE_WAIT:
            self.state = LAST_ACK
        elif self.state != SYN_RECEIVED:
            return
        self.fin_queued = True
        push(self, now)
        arm(self)

    def close(self, now: instant) -> None:
        """The user is done: what has been given is still sent. Bytes that were not read make it a reset (RFC 2525)."""
        if self.orphan:
            return
        if self.inbox.length > 0 and self.state != CLOSED:
            self.abort(now)
            return
        self.orphan = True
        now &= TIME_MASK
        self.shutdown_write(now)
        if self.state == FIN_WAIT_2:
            self.wait_at = now + self.host.settings.fin_wait
        self.stalled_since = max(self.stalled_since, now)
        if self.state != CLOSED:
            arm(self)
        else:
            drop_inbox(self)

    def abort(self, now: instant) -> None:
        """Drops everything and tells the peer with a reset."""
        now &= TIME_MASK
        self.orphan = True
        if self.state >= SYN_RECEIVED:
            send_reset(self, now)
        finish(self, ECONNABORTED)
        self.notify = False
        self.on_event()

    def set_nodelay(self, now: instant, on: bool) -> None:
        """TCP_NODELAY: small segments do not wait for acknowledgments."""
        self.nodelay = on
        if on and self.state >= ESTABLISHED:
            push(self, now & TIME_MASK)
            arm(self)

    def set_keep_alive(self, now: instant, on: bool) -> None:
        """SO_KEEPALIVE with keep_idle, keep_interval and keep_count, which may be set before."""
        self.keep_alive = on
        self.keep_probes = 0
        self.keep_at = NEVER
        if on and self.state >= ESTABLISHED:
            self.keep_at = max(self.last_heard, 0) + self.keep_idle
            arm(self)

    def set_receive_limit(self, limit: int) -> None:
        """SO_RCVBUF: at least two segments. The window's scale is settled with the SYN, so larger values come late."""
        self.receive_limit = max(4096, min(limit, 1 << 26))

    def set_send_limit(self, limit: int) -> None:
        """SO_SNDBUF."""
        self.send_limit = max(4096, min(limit, 1 << 26))
