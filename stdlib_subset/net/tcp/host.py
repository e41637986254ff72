"""What the connections of one machine share: the way out, randomness, timers, settings and counts."""

from collections.abc import Callable

from machine import u32, word

from net.buffer import Buffer, Spares
from net.clock import MILLISECOND, SECOND
from net.tcp.secret import Secret
from net.tcp.time_waits import TimeWaits
from net.tcp.timer import Timers
from net.wire.tcp import Options, encode

TIME_MASK = (1 << 60) - 1
"""times given from outside are cut to 36 years, so that adding to them stays within a machine word"""

PLENTY = 16 << 20
"""bytes of memory with which send buffers are larger"""

COUNT_MASK = (1 << 60) - 1
"""counts of segments stay machine words"""

DELAYED_ACK = 40 * MILLISECOND
CHALLENGE_INTERVAL = 500 * MILLISECOND
"""least time between two answers of one connection to segments that can't be right (RFC 5961, section 7)"""
PAWS_IDLE = 24 * 86400 * SECOND
"""timestamps older than this say nothing (RFC 7323, section 5.5)"""


class Settings:
    """What an administrator may set; times in nanoseconds. New connections take it over."""

    def __init__(self) -> None:
        self.mss: u32 = 1460
        """the largest segment we take: what the link carries less 40 bytes"""
        self.send_buffer = 1 << 17
        self.receive_buffer = 1 << 17
        """bytes; 1 << 20 is enough for 100 Mbit/s at 50 ms in both directions"""
        self.time_wait = 60 * SECOND
        """twice the longest life of a segment"""
        self.most_time_waits = 4096
        """of those that their users have closed; beyond, the oldest are forgotten"""
        self.most_half_open = 1024
        """of a listener; its backlog may ask for less"""
        self.fin_wait = 60 * SECOND
        """how long a closed connection waits for the peer's FIN"""
        self.orphan_timeout = 60 * SECOND
        """how long a closed connection tries to get its last bytes through without any progress"""
        self.user_timeout = 924 * SECOND
        """how long bytes may stay unacknowledged (RFC 9293, section 3.8.3)"""
        self.connect_timeout = 127 * SECOND
        self.syn_ack_retries = 5
        self.most_connections = 1 << 16
        self.keep_idle = 7200 * SECOND
        self.keep_interval = 75 * SECOND
        self.keep_count = 9
        self.cookies = True
        """answer SYNs beyond the backlog with cookies; else they are dropped"""
        self.timestamps = True
        self.sack = True
        self.window_scale = True

    def fit(self, memory: int) -> None:
        """Bounds what is kept of connections that nobody uses to parts of `memory` bytes: an eighth for half-open ones,
        each a page or two; a sixteenth for rows of TIME-WAIT, which lie in two places while there get to be more. Where
        there is plenty, more may wait to be sent: a device that cuts segments then gets longer ones."""
        if memory >= PLENTY:
            self.send_buffer = 1 << 18
        self.most_time_waits = max(64, min(memory >> 12, 4096))
        self.most_half_open = max(64, min(memory >> 15, 1024))


class Counters:
    """Counts since the start."""

    def __init__(self) -> None:
        self.received = 0
        self.sent = 0
        self.bad: word = 0
        """received with a wrong checksum or header"""
        self.retransmitted: word = 0
        self.timeouts: word = 0
        self.fast_retransmits: word = 0
        self.resets_sent: word = 0
        self.challenges: word = 0
        self.paws: word = 0
        self.out_of_order: word = 0
        self.syn_dropped: word = 0
        self.cookies_sent: word = 0
        self.cookies_accepted: word = 0


def _none(dst: u32) -> int:
    """No device cuts."""
    return 0


def _no_tail() -> bytes:
    """No device keeps data."""
    return b""


def _lend_nothing(buffer: Buffer) -> None:
    """No device keeps data."""


OutputData = Callable[[int, int, bytes, Buffer, int, int, int], None]
"""`output_data(src, dst, header, data, offset, count, cut)` sends a segment: its header and `count` bytes of `data`
from `offset` on; where `cut` is not 0, as segments of so many bytes of data each"""


class Host:
    """The machine as its connections see it. `output(src, dst, segment)` sends, `random(n)` gives n random bytes."""

    def __init__(self, output: Callable[[int, int, bytes], None], random: Callable[[int], bytes]) -> None:
        self.output = output
        self.random = random
        self.large_room: Callable[[int], int] = _none
        """how long a packet to an address may be, from its IPv4 header on, that the device cuts; 0: it doesn't"""
        self.output_data: OutputData = self._output_joined
        self.checksum_offload = False
        """the device does the checksums (`net.device.Device.checksums`), and data goes out by `output_data`"""
        self.settings = Settings()
        self.counters = Counters()
        self.timers = Timers()
        self.queues = Spares(Buffer)
        self.inboxes = Spares(Buffer)
        self.take_tail: Callable[[], bytes] = _no_tail
        """the data of the segment that is looked at now, where it is still with the device"""
        self.lend_tail: Callable[[Buffer], None] = _lend_nothing
        """adds that data to a buffer"""
        self.empty = Buffer()
        """what connections that have ended send and receive"""
        self.secret = Secret(random(16))
        self.options = Options()
        """the options of the segment that is looked at now"""
        self.finished: list[int] = []
        """slots of connections that have come to their end"""
        self.waits = TimeWaits()
        """connections in TIME-WAIT that their users have closed"""

    def _output_joined(
        self, src: u32, dst: u32, header: bytes, data: Buffer, offset: u32, count: u32, cut: u32
    ) -> None:
        self.output(src, dst, header + data.read(offset, count))

    def random_below(self, limit: int) -> int:
        """A random int in 0..limit-1, for small limits."""
        raw = self.random(4)
        return (raw[0] << 24 | raw[1] << 16 | raw[2] << 8 | raw[3]) % limit

    def bare(self, src: u32, dst: u32, ports: u32, seq: u32, ack: u32, flags: int, options: bytes, window: u32) -> None:
        """Sends a segment without data that belongs to no connection."""
        self.counters.sent = (self.counters.sent + 1) & COUNT_MASK
        self.output(src, dst, encode(src, dst, ports, seq, ack, flags, window, options, b"", self.checksum_offload))
