"""Answers of an authoritative server: from the bytes of a query to those of its answer."""

from wire import (
    AAAA,
    ANY,
    AUTHORITATIVE,
    AXFR,
    BADVERS,
    CNAME,
    DS,
    FORMERR,
    HEADER,
    INTERNET,
    IXFR,
    NOERROR,
    NOTIMP,
    NS,
    NXDOMAIN,
    OPCODE,
    REFUSED,
    RESPONSE,
    TRUNCATED,
    A,
    FormatError,
    Query,
    Writer,
    header,
    read_query,
)
from zone import Node, RecordSet, Zone, is_below

ANSWER, AUTHORITY, ADDITIONAL = 0, 1, 2
KEPT = 4096
"""answers that are kept, at most"""
LONGEST_CHAIN = 16


class Answers:
    """Answers queries about one zone. Answers by UDP are kept by all of a query but its identifier."""

    def __init__(self, zone: Zone) -> None:
        self.zone = zone
        self.kept: dict[bytes, bytes] = {}

    def by_udp(self, data: bytes) -> bytes:
        """The answer to a datagram; b"": none."""
        known = self.kept.get(data[2:])
        if known is not None:
            return data[:2] + known
        return self._answer(data, 0)

    def by_tcp(self, data: bytes) -> bytes:
        """The answer to a message that came by TCP; b"": none."""
        return self._answer(data, 65535)

    def _answer(self, data: bytes, limit: int) -> bytes:
        if len(data) < HEADER:
            return b""
        flags = data[2] << 8 | data[3]
        if flags & RESPONSE:
            return b""
        if flags & OPCODE:
            return header(data, flags, NOTIMP)
        try:
            query = read_query(data)
        except FormatError:
            return header(data, flags, FORMERR)
        reply = Reply(self.zone, Writer(data, query, limit or query.limit))
        answer = reply.write(query)
        if not limit and not query.has_options and reply.exists:
            if len(self.kept) >= KEPT:
                self.kept.clear()
            self.kept[data[2:]] = answer[2:]
        return answer


class Reply:
    """One answer. `exists`: the name asked for does; what doesn't exist is endless, and not worth keeping."""

    def __init__(self, zone: Zone, writer: Writer) -> None:
        self.zone = zone
        self.writer = writer
        self.exists = False
        self.flags = 0
        self.code = NOERROR
        self.told: list[RecordSet] = []
        """what is in the answer so far"""

    def write(self, query: Query) -> bytes:
        if query.version > 0:
            return self.writer.finish(0, BADVERS)
        served = query.kind == INTERNET and is_below(query.name, self.zone.origin)
        if not served or query.type in (AXFR, IXFR):
            return self.writer.finish(0, REFUSED)
        self._follow(query.name, query.type)
        if not self.flags & TRUNCATED:
            for found in list(self.told):
                self._add_hosts(found)
        return self.writer.finish(self.flags, self.code)

    def _follow(self, name: bytes, type: int) -> None:
        """Answers for a name, and for those that its CNAME leads to."""
        zone = self.zone
        self.exists = name in zone.nodes
        passed = [name]
        while True:
            node = zone.closest(name)
            cut = node.cut
            if cut is not None and not (type == DS and cut.name == name):
                self._refer(cut)
                return
            self.flags |= AUTHORITATIVE
            if node.name != name:
                wild = zone.nodes.get(b"\x01*" + node.name)
                if wild is None:
                    self.code = NXDOMAIN
                    self._deny()
                    return
                node = wild
            alias = node.sets.get(CNAME)
            if alias is None or type in (CNAME, ANY):
                self._tell(name, node, type)
                return
            if not self._put(ANSWER, name, alias):
                return
            name = alias.records[0].names[0]
            if name in passed or len(passed) >= LONGEST_CHAIN or not is_below(name, zone.origin):
                return
            passed.append(name)

    def _tell(self, name: bytes, node: Node, type: int) -> None:
        found = node.sets.get(type)
        if type == ANY:  # one set of all is an answer (RFC 8482, section 4.1)
            found = next(iter(node.sets.values()), None)
        if found is None:
            self._deny()
        elif self._put(ANSWER, name, found) and type != ANY and not (type == NS and name == self.zone.origin):
            self._name_servers()

    def _deny(self) -> None:
        self._put(AUTHORITY, self.zone.origin, self.zone.negative)

    def _name_servers(self) -> None:
        """The zone's servers, where there is room."""
        servers = self.zone.apex.sets[NS]
        if self.writer.put(AUTHORITY, self.zone.origin, NS, servers.ttl, servers.records):
            self.told.append(servers)

    def _refer(self, cut: Node) -> None:
        """The servers to ask instead. Without the addresses of those below the cut nobody gets on (RFC 9471)."""
        servers = cut.sets[NS]
        if not self._put(AUTHORITY, cut.name, servers):
            return
        for record in servers.records:
            if is_below(record.target, cut.name) and not self._add_host(record.target):
                self.flags |= TRUNCATED

    def _put(self, section: int, owner: bytes, found: RecordSet) -> bool:
        """Puts in what can't be left out."""
        if not self.writer.put(section, owner, found.type, found.ttl, found.records):
            self.flags |= TRUNCATED
            return False
        self.told.append(found)
        return True

    def _add_hosts(self, found: RecordSet) -> None:
        """The addresses of the hosts that records lead to."""
        if found.type != CNAME:
            for record in found.records:
                if record.target:
                    self._add_host(record.target)

    def _add_host(self, host: bytes) -> bool:
        """The addresses of a host of this zone, where there is room."""
        node = self.zone.nodes.get(host)
        if node is None:
            return True
        for type in (A, AAAA):
            found = node.sets.get(type)
            if found is None or self._is_told(found):
                continue
            if not self.writer.put(ADDITIONAL, host, type, found.ttl, found.records):
                return False
            self.told.append(found)
        return True

    def _is_told(self, found: RecordSet) -> bool:
        return any(found is one for one in self.told)
