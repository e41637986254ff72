"""The stub resolver (RFC 1035, RFC 5452): asks recursive servers over UDP, and keeps what they say for its time.

A question has a socket with a port and an identifier of its own, both random, and only its server's answer that repeats
it counts. Servers are asked in turn; who refuses or fails is passed over at once.
"""

from collections.abc import Callable

from machine import instant, u32

from net.address import LOOPBACK
from net.clock import NEVER, SECOND
from net.errors import NetError
from net.protocol import Protocol
from net.udp import Udp, UdpSocket
from net.wire import WireError, dnsdata, dnsname
from net.wire import dns as wire

WAIT = 2 * SECOND
"""for the first answer of a server; twice as long in each further round"""
ROUNDS = 3
MAX_CHAIN = 16
"""aliases from one name to the next"""
MAX_QUESTIONS = 8
"""that one lookup may need, each for where a chain of aliases ends"""
MAX_LOOKUPS = 64
"""at a time"""
UDP_LIMIT = 1232
"""bytes of an answer that are never sent in fragments"""
MAX_CACHED = 256
LONGEST_KEPT = 24 * 3600
LONGEST_DENIED = 3 * 3600
"""seconds; the second of what doesn't exist (RFC 2308, section 5)"""

FOUND = 0
NO_SUCH_NAME = 1
NO_DATA = 2
"""the name exists, but has nothing of that type"""
FAILED = 3
"""no server gave an answer"""
TOO_LONG = 4
"""the answer doesn't fit into a datagram: `question` is to be asked by TCP, see `Resolver.answer`"""

_LOCALHOST = b"\x09localhost\0"


class Lookup:
    """What is asked for and what came out of it: `outcome` and, if that is FOUND, `records` of that type.

    `name` is the whole name asked for, `current` where its aliases lead so far; `finished` is called at the end.
    """

    def __init__(self, name: bytes, kind: int, finished: Callable[["Lookup"], None]) -> None:
        self.name = name
        self.kind = kind
        self.finished = finished
        self.done = False
        self.outcome = FAILED
        self.records: list[wire.Record] = []
        self.current = name
        self.question = b""
        self.ident = 0
        self.edns = True
        self.questions: u32 = 0
        self.ttl = LONGEST_KEPT
        self.server: u32 = 0
        self.round: u32 = 0
        self.next: instant = NEVER
        self.socket = UdpSocket()

    def addresses(self) -> list[int]:
        """Of a lookup of type A."""
        return [dnsdata.address(record.data) for record in self.records]


class _Kept:
    def __init__(self, expires: instant, outcome: int, records: list[wire.Record]) -> None:
        self.expires = expires
        self.outcome = outcome
        self.records = records


class Resolver(Protocol):
    """Asks `servers`, addresses that may be changed at any time."""

    def __init__(self, udp: Udp, random: Callable[[int], bytes], servers: list[int]) -> None:
        self.udp = udp
        self.random = random
        self.servers = servers
        self.lookups: list[Lookup] = []
        self.cache: dict[tuple[bytes, int], _Kept] = {}

    def lookup(self, now: instant, name: bytes, kind: int, finished: Callable[[Lookup], None]) -> Lookup:
        """Looks up the records of a type that a name (as `dnsname.from_text` makes it) has; `finished` may be called
        before this returns."""
        lookup = Lookup(name, kind, finished)
        kept = self.cache.get((name.lower(), kind))
        if kept is not None and now < kept.expires:
            self._finish(lookup, kept.outcome, kept.records)
        elif dnsname.is_below(name.lower(), _LOCALHOST):
            local = [wire.Record(name, wire.A, wire.IN, 0, dnsdata.of_address(LOOPBACK))] if kind == wire.A else []
            self._finish(lookup, FOUND if local else NO_DATA, local)
        elif len(self.lookups) >= MAX_LOOKUPS or not self.servers:
            self._finish(lookup, FAILED, [])
        else:
            self.lookups.append(lookup)
            self._ask(now, lookup)
        return lookup

    def poll(self, now: instant) -> instant:
        due = NEVER
        for lookup in list(self.lookups):
            self._receive(now, lookup)
            if not lookup.done and now >= lookup.next:
                self._next_server(now, lookup)
            if not lookup.done:
                due = min(due, lookup.next)
        return due

    def answer(self, now: instant, lookup: Lookup, data: bytes) -> bool:
        """Takes the answer that a lookup which was TOO_LONG got over TCP. Whether it is one; the outcome is then in the
        lookup, whose `finished` is called again. It is FAILED if aliases lead to where another question was needed."""
        try:
            message = wire.parse(data)
        except WireError:
            return False
        if not _is_answer(message, lookup):
            return False
        lookup.done = False
        lookup.questions = MAX_QUESTIONS
        self._take(now, lookup, message)
        if not lookup.done:
            self._finish(lookup, FAILED, [])
        return True

    def _ask(self, now: instant, lookup: Lookup) -> None:
        """Starts asking for `lookup.current`."""
        lookup.questions += 1
        lookup.server = 0
        lookup.round = 0
        self._send(now, lookup)

    def _send(self, now: instant, lookup: Lookup) -> None:
        self.udp.close(lookup.socket)
        lookup.socket = UdpSocket()
        lookup.ident = int.from_bytes(self.random(2), "big") & 0xFFFF
        message = wire.Message(lookup.ident, wire.RECURSION_DESIRED)
        message.questions.append(wire.Question(lookup.current, lookup.kind))
        if lookup.edns:
            message.additionals.append(wire.opt(UDP_LIMIT))
        lookup.question = wire.encode(message)
        lookup.next = now + (WAIT << lookup.round)
        try:
            self.udp.connect(lookup.socket, self.servers[lookup.server], wire.PORT)
            self.udp.send(lookup.socket, lookup.question)
        except NetError:
            lookup.next = now

    def _next_server(self, now: instant, lookup: Lookup) -> None:
        lookup.server += 1
        if lookup.server >= len(self.servers):
            lookup.server = 0
            lookup.round += 1
        if lookup.round >= ROUNDS or not self.servers:
            self._finish(lookup, FAILED, [])
        else:
            self._send(now, lookup)

    def _receive(self, now: instant, lookup: Lookup) -> None:
        while not lookup.done and lookup.socket.is_readable():
            try:
                _, _, data = lookup.socket.receive()
                message = wire.parse(data)
            except NetError:
                lookup.next = now
                return
            except WireError:
                continue
            if _is_answer(message, lookup):
                self._take(now, lookup, message)

    def _take(self, now: instant, lookup: Lookup, message: wire.Message) -> None:
        """An answer to the question."""
        code = message.code()
        if code == wire.FORMAT_ERROR and lookup.edns:
            lookup.edns = False
            self._send(now, lookup)
        elif code != wire.NO_ERROR and code != wire.NO_SUCH_NAME:
            lookup.next = now
        elif message.flags & wire.TRUNCATED:
            self._finish(lookup, TOO_LONG, [])
        else:
            self._follow(now, lookup, message)

    def _follow(self, now: instant, lookup: Lookup, message: wire.Message) -> None:
        """Goes along the aliases in an answer (RFC 1034, 3.6.2), and asks on where they lead out of it."""
        asked = lookup.current.lower()
        for _ in range(MAX_CHAIN):
            name = lookup.current.lower()
            found = _records(message.answers, name, lookup.kind)
            if found:
                self._keep(now, lookup, FOUND, found, _shortest(found, lookup.ttl))
                return
            aliases = _records(message.answers, name, wire.CNAME)
            if not aliases:
                break
            try:
                lookup.current = dnsdata.name(aliases[0].data)
            except WireError:
                break
            lookup.ttl = _shortest(aliases, lookup.ttl)
        if message.flags & wire.RCODE == wire.NO_SUCH_NAME:
            self._keep(now, lookup, NO_SUCH_NAME, [], _denied_for(message, lookup.ttl))
        elif lookup.current.lower() == asked:
            self._keep(now, lookup, NO_DATA, [], _denied_for(message, lookup.ttl))
        elif lookup.questions < MAX_QUESTIONS:
            self._ask(now, lookup)
        else:
            self._finish(lookup, FAILED, [])

    def _keep(self, now: instant, lookup: Lookup, outcome: int, records: list[wire.Record], ttl: int) -> None:
        key = (lookup.name.lower(), lookup.kind)
        self.cache.pop(key, None)
        if ttl > 0:
            if len(self.cache) >= MAX_CACHED:
                self._make_room(now)
            self.cache[key] = _Kept(now + ttl * SECOND, outcome, records)
        self._finish(lookup, outcome, records)

    def _make_room(self, now: instant) -> None:
        """Drops what is too old, and what came first if nothing is."""
        first = next(iter(self.cache))
        for key, kept in list(self.cache.items()):
            if now >= kept.expires:
                del self.cache[key]
        if len(self.cache) >= MAX_CACHED:
            del self.cache[first]

    def _finish(self, lookup: Lookup, outcome: int, records: list[wire.Record]) -> None:
        self.udp.close(lookup.socket)
        if lookup in self.lookups:
            self.lookups.remove(lookup)
        lookup.done = True
        lookup.outcome = outcome
        lookup.records = records
        lookup.finished(lookup)


def _is_answer(message: wire.Message, lookup: Lookup) -> bool:
    """Whether a message is the answer to the question: errors of format may leave that out."""
    if message.ident != lookup.ident or message.flags & (wire.RESPONSE | wire.OPCODE) != wire.RESPONSE:
        return False
    if not message.questions:
        return message.flags & wire.RCODE != wire.NO_ERROR and not message.answers
    asked = message.questions[0]
    return (
        len(message.questions) == 1
        and asked.name.lower() == lookup.current.lower()
        and asked.kind == lookup.kind
        and asked.class_ == wire.IN
    )


def _records(records: list[wire.Record], name: bytes, kind: int) -> list[wire.Record]:
    return [r for r in records if r.kind == kind and r.class_ == wire.IN and r.name.lower() == name]


def _shortest(records: list[wire.Record], ttl: int) -> int:
    """Seconds that all of `records` are good for, `ttl` at most. Times with a high bit count as none (RFC 2181, 8)."""
    for record in records:
        ttl = min(ttl, record.ttl if record.ttl < 1 << 31 else 0)
    return ttl


def _denied_for(message: wire.Message, ttl: int) -> int:
    """Seconds that a name's or type's absence may be kept: those of the zone, or none (RFC 2308, section 5)."""
    for record in message.authorities:
        if record.kind == wire.SOA:
            try:
                minimum = dnsdata.soa(record.data).minimum
            except WireError:
                return 0
            return min(_shortest([record], ttl), minimum, LONGEST_DENIED)
    return 0
