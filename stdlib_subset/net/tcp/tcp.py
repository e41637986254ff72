"""All connections of a machine: finds whose a segment is, makes connections, and lets timers come."""

from collections.abc import Callable

from machine import instant, u16, u32, word

from net.buffer import Spares
from net.device import Device
from net.errors import EADDRINUSE, EADDRNOTAVAIL, ENOBUFS, NetError
from net.protocol import Protocol
from net.tcp.arrival import arrive, open_up, take_syn
from net.tcp.block import arm
from net.tcp.connection import Connection
from net.tcp.host import COUNT_MASK, TIME_MASK, Host, OutputData
from net.tcp.icmp_errors import take_error
from net.tcp.listener import Listener
from net.tcp.secret import check_cookie, cookie
from net.tcp.sequence import MASK, before
from net.tcp.state import CLOSED, SYN_RECEIVED, SYN_SENT
from net.tcp.table import Table
from net.tcp.time_wait import arrive_late
from net.tcp.time_waits import RCV_NXT, SND_NXT, TIMED, TS_RECENT
from net.tcp.timeouts import come
from net.tcp.transmit import send_syn
from net.tcp.window import scale_for
from net.wire import WireError
from net.wire.tcp import ACK, FIN, HEADER, RST, SYN, encode_syn_options, is_intact, parse, read_options

MINUTE = 60_000_000_000
EPHEMERAL = 32768
EPHEMERAL_COUNT = 28232
"""the ports 32768 to 60999, as on Linux"""


class Tcp(Protocol):
    """`output(src, dst, segment)` gives segments to IP, `random(n)` gives n random bytes that nobody can guess.

    `settings` and `counters` may be looked at and set at any time.
    """

    def __init__(self, output: Callable[[int, int, bytes], None], random: Callable[[int], bytes]) -> None:
        self.host = Host(output, random)
        self.settings = self.host.settings
        self.counters = self.host.counters
        self.table = Table(random(24))
        self.listeners: dict[int, Listener] = {}
        self.cookies_until = 0
        """until then cookies may come back"""

    def set_checksum_offload(self, by_device: bool) -> None:
        """The device does the checksums, of what comes and of what goes (`net.device.Device.checksums`)."""
        self.host.checksum_offload = by_device

    def set_output_data(self, large_room: Callable[[int], int], output_data: OutputData) -> None:
        """The device takes data out of the queue, and cuts large segments: `Host.large_room`, `Host.output_data`."""
        self.host.large_room = large_room
        self.host.output_data = output_data

    def set_device(self, device: Device) -> None:
        """Where buffers come from, and data that the device has kept: see `net.device`."""
        host = self.host
        host.take_tail = device.take_tail
        host.lend_tail = device.lend_tail
        host.queues = Spares(device.new_queue)
        host.inboxes = Spares(device.new_inbox)

    def listen(self, address: u32, port: u16, backlog: int = 128) -> Listener:
        """Takes connections to a port of `address` (0: of all); port 0 chooses one. NetError if it is taken."""
        if port == 0:
            port = self._free_port(lambda at: not self._listening(address, at))
        elif self._listening(address, port):
            raise NetError(EADDRINUSE)
        listener = Listener(address, port, max(0, min(backlog, 4096)))
        self.listeners[address << 16 | port] = listener
        return listener

    def _listening(self, address: u32, port: u16) -> bool:
        if address << 16 | port in self.listeners:
            return True
        if address:
            return port in self.listeners
        return any(listener.port == port for listener in self.listeners.values())

    def unlisten(self, now: instant, listener: Listener) -> None:
        """The end of a listener; connections that nobody has accepted are reset."""
        if not listener.open:
            return
        listener.open = False
        del self.listeners[listener.address << 16 | listener.port]
        for c in self.table.slots:
            if c is not None and c.embryo and self.table.parents[c.slot] is listener:
                c.abort(now)
        while listener.ready:
            listener.ready.popleft().abort(now)
        self._clean_up()

    def connect(
        self, now: instant, src: u32, dst: u32, port: u16, local_port: u16 = 0, receive_limit: int = 0
    ) -> Connection:
        """Begins a connection from our address `src`. NetError if there is no port or no room for it."""
        now &= TIME_MASK
        self._clean_up()
        if local_port == 0:
            local_port = self._free_port(
                lambda at: not self._taken(src, dst, at << 16 | port) and not self._listening(src, at)
            )
        ports = (local_port & 0xFFFF) << 16 | port & 0xFFFF
        if self._taken(src, dst, ports):
            raise NetError(EADDRNOTAVAIL)
        c = self.table.make(self.host, src, dst, ports)
        if c is None:
            raise NetError(ENOBUFS)
        self._begin(c, now, receive_limit)
        c.state = SYN_SENT
        c.stalled_since = now
        send_syn(c, now)
        arm(c)
        return c

    def _taken(self, local: u32, remote: u32, ports: u32) -> bool:
        """Whether there is a connection between these addresses and ports, or was one a moment ago."""
        key = self.table.key(local, remote, ports)
        return key in self.table.by_key or self.host.waits.find(key, local, remote, ports) >= 0

    def _begin(self, c: Connection, now: instant, receive_limit: int) -> None:
        """Sets what does not depend on the peer."""
        if receive_limit:
            c.set_receive_limit(receive_limit)
        c.rcv_scale = scale_for(c.receive_limit)
        c.iss = self.host.secret.initial_sequence(now, c.local, c.remote, c.ports)
        c.ts_offset = self.host.secret.hash(c.local, c.remote, c.ports, 1) & MASK
        self._number(c)
        c.timed_at = now

    def _number(self, c: Connection) -> None:
        c.snd_una = c.iss
        c.snd_nxt = (c.iss + 1) & MASK
        c.snd_max = c.snd_nxt

    def _free_port(self, free: Callable[[int], bool]) -> int:
        """A port that nobody can guess (RFC 6056, section 3.3.1)."""
        first = self.host.random_below(EPHEMERAL_COUNT)
        for i in range(EPHEMERAL_COUNT):
            port = EPHEMERAL + (first + i) % EPHEMERAL_COUNT
            if free(port):
                return port
        raise NetError(EADDRNOTAVAIL)

    def input(self, now: instant, src: u32, dst: u32, packet: bytes, at: word = 0, end: word = -1) -> None:
        """A segment that came from `src` to our address `dst`: `packet[at:end]`. Where `end` lies behind the packet,
        all data behind it is still with the device (`net.device.Device.tail`)."""
        now &= TIME_MASK
        if end < 0:
            end = len(packet)
        host = self.host
        host.counters.received = (host.counters.received + 1) & COUNT_MASK
        try:
            src_port, dst_port, seq, ack, data_at, flags, window = parse(packet, at, end)
        except WireError:
            host.counters.bad += 1
            return
        if not host.checksum_offload and not is_intact(packet, at, end, src, dst):
            host.counters.bad += 1
            return
        ports = dst_port << 16 | src_port
        c = self.table.find(dst, src, ports)
        if c is None:
            waits = host.waits
            row = waits.find(self.table.key(dst, src, ports), dst, src, ports)
            successor = -1
            if row >= 0:
                if flags & (SYN | ACK | RST) != SYN or not self._renews(row, packet, at, data_at, seq):
                    arrive_late(host, row, now, packet, at, data_at, end, seq, flags)
                    return
                successor = (waits.rows[row + SND_NXT] + 65538) & MASK
                waits.remove(row)
            self._unknown(now, dst, src, ports, packet, at, data_at, end, seq, ack, flags, window, successor)
        else:
            if c.embryo and flags & ACK and not flags & RST and self.table.parent(c).full:
                return  # the peer will ask again
            arrive(c, now, packet, at, data_at, end, seq, ack, flags, window)
            if c.embryo and c.state != SYN_RECEIVED:
                self._hatch(c)
            if c.notify:
                c.notify = False
                c.on_event()
        if host.finished:
            self._clean_up()

    def _renews(self, row: word, packet: bytes, at: word, data_at: word, seq: u32) -> bool:
        """Whether a SYN is surely newer than all of a connection in TIME-WAIT (RFC 6191)."""
        rows = self.host.waits.rows
        options = self.host.options
        read_options(options, packet, at + HEADER, data_at)
        recent = rows[row + TS_RECENT] & MASK
        if rows[row + TIMED] and options.timed and options.value != recent:
            return before(recent, options.value)
        return before(rows[row + RCV_NXT] & MASK, seq)

    def _hatch(self, c: Connection) -> None:
        """A connection of a listener is open, or has failed before."""
        listener = self.table.parent(c)
        c.embryo = False
        listener.half_open -= 1
        if c.state != CLOSED:
            listener.ready.append(c)
            listener.on_event()

    def _unknown(
        self,
        now: instant,
        local: u32,
        remote: u32,
        ports: u32,
        packet: bytes,
        at: word,
        data_at: word,
        end: word,
        seq: u32,
        ack: u32,
        flags: int,
        window: u32,
        successor: int,
    ) -> None:
        """A segment of no connection: a listener's, or nobody's."""
        if flags & RST:
            return
        port = ports >> 16
        listener = self.listeners.get(local << 16 | port)
        if listener is None:
            listener = self.listeners.get(port)
        if listener is not None:
            if flags & (ACK | SYN) == SYN:
                self._welcome(listener, now, local, remote, ports, packet, at, data_at, seq, window, successor)
                return
            if flags & (ACK | SYN) == ACK and now < self.cookies_until:
                self._redeem(listener, now, local, remote, ports, seq, ack, window)
                c = self.table.find(local, remote, ports)
                if c is not None:
                    if end > data_at or flags & FIN:
                        arrive(c, now, packet, at, data_at, end, seq, ack, flags, window)
                    self._hatch(c)
                return  # without a good cookie it may have overtaken the segment with it
        self.counters.resets_sent += 1
        if flags & ACK:
            self.host.bare(local, remote, ports, ack, 0, RST, b"", 0)
        else:
            length = end - data_at + (1 if flags & SYN else 0) + (flags & FIN)
            self.host.bare(local, remote, ports, 0, (seq + length) & MASK, RST | ACK, b"", 0)

    def _welcome(
        self,
        listener: Listener,
        now: instant,
        local: u32,
        remote: u32,
        ports: u32,
        packet: bytes,
        at: word,
        data_at: word,
        seq: u32,
        window: u32,
        successor: int,
    ) -> None:
        """A SYN for a listener (RFC 9293, section 3.10.7.2)."""
        if listener.full:
            self.counters.syn_dropped += 1
            return
        options = self.host.options
        read_options(options, packet, at + HEADER, data_at)
        if listener.half_open >= listener.most_half_open(self.settings.most_half_open):
            if not self.settings.cookies:
                self.counters.syn_dropped += 1
                return
            self.counters.cookies_sent += 1
            self.cookies_until = now + 2 * MINUTE
            mss = max(64, min(options.mss or 536, self.settings.mss))
            iss = cookie(self.host.secret, now // MINUTE & 31, local, remote, ports, seq, mss)
            reply = encode_syn_options(self.settings.mss, -1, False, False, 0, 0)
            limit = min(listener.receive_limit or self.settings.receive_buffer, 65535)
            self.host.bare(local, remote, ports, iss, (seq + 1) & MASK, SYN | ACK, reply, limit)
            return
        c = self._embryo(listener, local, remote, ports)
        if c is None:
            self.counters.syn_dropped += 1
            return
        try:
            self._begin(c, now, listener.receive_limit)
            if successor >= 0 and before(c.iss, successor):
                c.iss = successor
                self._number(c)
            take_syn(c, now, options, seq, window)
            c.state = SYN_RECEIVED
            c.stalled_since = now
            send_syn(c, now)
            arm(c)
        except MemoryError:
            self._abandon(c, listener)
            raise

    def _redeem(
        self, listener: Listener, now: instant, local: u32, remote: u32, ports: u32, seq: u32, ack: u32, window: u32
    ) -> None:
        """An acknowledgment that may bring back a cookie of ours: then the connection is made, open and not hatched."""
        if listener.full:
            return
        irs = (seq - 1) & MASK
        iss = (ack - 1) & MASK
        mss = check_cookie(self.host.secret, now // MINUTE & 31, local, remote, ports, irs, iss)
        if mss == 0:
            return
        c = self._embryo(listener, local, remote, ports)
        if c is None:
            return
        self.counters.cookies_accepted += 1
        try:
            self._begin(c, now, listener.receive_limit)
            c.iss = iss
            self._number(c)
            options = self.host.options
            options.timed = False
            options.sack_permitted = False
            options.scale = -1
            options.mss = mss
            take_syn(c, now, options, irs, window)
            c.rcv_adv = (c.rcv_nxt + min(c.receive_limit, 65535)) & MASK
            c.snd_una = ack
            c.snd_wl1 = seq
            c.snd_wl2 = ack
            open_up(c, now)
            arm(c)
        except MemoryError:
            self._abandon(c, listener)
            raise

    def _embryo(self, listener: Listener, local: u32, remote: u32, ports: u32) -> Connection | None:
        """A new connection of a listener, not yet delivered to it, or None where there is no room."""
        c = self.table.make(self.host, local, remote, ports)
        if c is not None:
            self.table.parents[c.slot] = listener
            listener.half_open += 1
            c.embryo = True
        return c

    def _abandon(self, c: Connection, listener: Listener) -> None:
        """Takes back a connection for which there was no memory: the peer will ask again."""
        c.embryo = False
        c.state = CLOSED
        listener.half_open -= 1
        self.host.timers.forget(c.slot)
        self.table.remove(c)

    def error(self, now: instant, src: u32, dst: u32, kind: int, code: int, mtu: u32, quoted: bytes) -> None:
        """An ICMP error about a segment of ours (`net.protocol.Protocol.error`)."""
        if len(quoted) < 8:
            return
        ports = int.from_bytes(quoted[:4], "big") & MASK
        seq = int.from_bytes(quoted[4:8], "big") & MASK
        c = self.table.find(src, dst, ports)
        if c is None:
            return
        take_error(c, now & TIME_MASK, kind, code, mtu, seq)
        if c.embryo and c.state != SYN_RECEIVED:
            self._hatch(c)
        if c.notify:
            c.notify = False
            c.on_event()
        self._clean_up()

    def poll(self, now: instant) -> instant:
        """Lets the timers come that are due; gives when the next one is, or NEVER."""
        now &= TIME_MASK
        timers = self.host.timers
        while True:
            slot = timers.due(now)
            if slot < 0:
                break
            c = self.table.slots[slot]
            if c is None:
                continue
            try:
                come(c, now)
            except MemoryError:
                timers.need(slot, now)  # it comes again
                raise
            if c.embryo and c.state != SYN_RECEIVED:
                self._hatch(c)
            if c.notify:
                c.notify = False
                c.on_event()
        if self.host.finished:
            self._clean_up()
        return min(timers.next(), self.host.waits.poll(now))

    def _clean_up(self) -> None:
        """Forgets connections that have ended."""
        host = self.host
        while host.finished:
            slot = host.finished.pop()
            c = self.table.slots[slot]
            if c is not None and c.state == CLOSED:
                if c.embryo:
                    self._hatch(c)
                host.timers.forget(slot)
                self.table.remove(c)
