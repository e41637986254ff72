"""Everything that is known about one connection: RFC 9293's transmission control block (section 3.3.1).

The names of its fields are the RFC's. What happens to them stands in `transmit`, `arrival` and `timeouts`; what the
user does, in `connection`.
"""

from collections.abc import Callable

from machine import instant, u32, word

from net.clock import MILLISECOND, NEVER
from net.tcp.congestion import Congestion
from net.tcp.host import Host
from net.tcp.reassembly import Reassembly
from net.tcp.round_trip import RoundTrip
from net.tcp.scoreboard import Scoreboard
from net.tcp.sequence import MASK
from net.tcp.state import CLOSED

OPEN = 0
"""`recovery`: no loss is being repaired"""
FAST = 1
"""fast recovery: of RFC 6675 with SACK, else of RFC 6582"""
LOSS = 2
"""after a timeout, until all that was sent before it is acknowledged"""


def nothing() -> None:
    """Nobody waits for this connection."""


class Block:
    """One connection. `local` and `remote` are addresses, `ports` is local port << 16 | remote port."""

    def __init__(self, host: Host, slot: int, key: word, local: u32, remote: u32, ports: u32) -> None:
        settings = host.settings
        self.host = host
        self.slot = slot
        self.key = key
        self.local = local
        self.remote = remote
        self.ports = ports
        self.state = CLOSED
        self.error = 0
        """the errno that ended the connection, or 0"""
        self.soft_error = 0
        """what an ICMP message said that need not last (RFC 5461)"""
        self.on_event: Callable[[], None] = nothing
        """called when the connection is open, can be read or written again, or has ended"""
        self.notify = False
        """`on_event` is to be called"""
        self.embryo = False
        """made by a listener, not yet delivered to it"""
        self.orphan = False
        """the user has closed it: nobody will read or look at errors"""

        # Sending
        self.iss = 0
        self.snd_una = 0
        self.snd_nxt = 0
        self.snd_max = 0
        """the highest snd_nxt so far: after a timeout snd_nxt goes back"""
        self.snd_wnd: u32 = 0
        self.snd_wl1 = 0
        self.snd_wl2 = 0
        self.max_wnd: u32 = 0
        self.snd_scale = 0
        self.scaled = False
        """both sides scale their windows (RFC 7323)"""
        self.mss = 536
        """data in a full segment, options taken off"""
        self.queue = host.queues.take()
        """starts at snd_una"""
        self.send_limit = settings.send_buffer
        self.fin_queued = False
        self.fin_acked = False
        self.nodelay = False

        # Losses
        self.round_trip = RoundTrip()
        self.congestion = Congestion()
        self.limited = False
        """the congestion window held back what else would have been sent"""
        self.last_sent = 0
        """when data was sent last"""
        self.scoreboard = Scoreboard()
        self.sack = False
        self.dup_acks = 0
        self.recovery = OPEN
        self.recover = 0
        """snd_max when the loss was noticed: recovery ends there"""
        self.high_rxt = 0
        """sent again in this recovery: all below it (HighRxt)"""
        self.timing = False
        self.timed_seq = 0
        self.timed_at = 0

        # Receiving
        self.irs = 0
        self.rcv_nxt = 0
        self.rcv_adv = 0
        """right edge of the window that the peer knows"""
        self.rcv_scale = 0
        self.rcv_mss = 536
        """the largest segment seen"""
        self.inbox = host.inboxes.take()
        self.receive_limit = settings.receive_buffer
        self.reassembly = Reassembly()
        self.fin_seen = False
        self.fin_at = 0
        """sequence number of the peer's FIN, where fin_seen"""
        self.fin_received = False
        """all up to the FIN has been received"""
        self.last_ack_sent = 0
        self.ack_now = False
        self.challenged_at = -(1 << 60)

        # Timestamps (RFC 7323)
        self.timed = False
        self.ts_offset = 0
        self.ts_recent = 0
        self.ts_recent_at = 0

        # Timers: when they are due, or NEVER
        self.rexmit_at = NEVER
        """of the first segment that is not acknowledged, or of a probe of the peer's closed window"""
        self.persist = False
        """rexmit_at is that of a probe"""
        self.retries: u32 = 0
        """how often rexmit_at has come since the peer last acknowledged anything"""
        self.stalled_since = 0
        """when snd_una moved last, or what waits now began to wait"""
        self.ack_at = NEVER
        self.keep_at = NEVER
        self.wait_at = NEVER
        """end of an orphan's FIN-WAIT-2"""
        self.last_heard = 0
        self.keep_probes: u32 = 0
        self.keep_alive = False
        self.keep_idle = settings.keep_idle
        self.keep_interval = settings.keep_interval
        self.keep_count = settings.keep_count
        self.user_timeout = settings.user_timeout
        self.connect_timeout = settings.connect_timeout

    def crowded(self) -> bool:
        """There is so little room in the send buffer that the user had better wait: less than a third."""
        return self.queue.length * 3 > self.send_limit * 2

    def clock(self, now: instant) -> int:
        """The value of timestamps: milliseconds, from a start that tells nothing about the machine."""
        return (now // MILLISECOND + self.ts_offset) & MASK


def arm(c: Block) -> None:
    """Sees to it that the first of the timers is noticed."""
    c.host.timers.need(c.slot, min(c.rexmit_at, c.ack_at, c.keep_at, c.wait_at))


def finish(c: Block, error: int) -> None:
    """The connection is gone. What has been received can still be read, until the user closes it."""
    if c.state == CLOSED:
        return
    c.state = CLOSED
    if c.error == 0:
        c.error = error
    host = c.host
    host.queues.give(c.queue)
    c.queue = host.empty
    c.reassembly.clear()
    c.scoreboard.clear()
    if c.orphan:
        drop_inbox(c)
    c.rexmit_at = NEVER
    c.ack_at = NEVER
    c.keep_at = NEVER
    c.wait_at = NEVER
    c.persist = False
    host.finished.append(c.slot)
    c.notify = True


def drop_inbox(c: Block) -> None:
    """The user has closed a connection that has ended."""
    if c.inbox is not c.host.empty:
        c.host.inboxes.give(c.inbox)
        c.inbox = c.host.empty
