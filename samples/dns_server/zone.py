"""A zone: the records of every name, and what there is for a question (RFC 1034, section 4.3.2; RFC 4592)."""

from dataclasses import dataclass, field

from wire import CNAME, NS, SOA, Data


class ZoneError(Exception):
    """A zone that can't be served."""


@dataclass(slots=True)
class RecordSet:
    """All records of a name with one type."""

    type: int
    ttl: int
    records: list[Data] = field(default_factory=list)


@dataclass(slots=True)
class Node:
    """A name that exists: it has records, or a name below it has. `cut` is the delegation at or above it."""

    name: bytes
    sets: dict[int, RecordSet] = field(default_factory=dict)
    cut: "Node | None" = None


def parent(name: bytes) -> bytes:
    """The name without its first label."""
    return name[name[0] + 1 :]


def is_below(name: bytes, origin: bytes) -> bool:
    """Whether a name is `origin` or below it."""
    while len(name) > len(origin):
        name = parent(name)
    return name == origin


class Zone:
    def __init__(self, origin: bytes) -> None:
        self.origin = origin
        self.apex = Node(origin)
        self.nodes = {origin: self.apex}
        self.negative = RecordSet(SOA, 0)
        """the SOA as it stands beside negative answers (RFC 2308, section 3)"""

    def add(self, name: bytes, type: int, ttl: int, data: Data) -> None:
        """Adds a record; a set has the time of its first record. ZoneError."""
        if not is_below(name, self.origin):
            raise ZoneError("a name outside of the zone")
        sets = self._node(name).sets
        found = sets.get(type)
        if found is None:
            found = RecordSet(type, ttl)
            sets[type] = found
        if data not in found.records:
            found.records.append(data)

    def _node(self, name: bytes) -> Node:
        """The node of a name, and those of all names above it."""
        node = self.nodes.get(name)
        if node is None:
            node = Node(name)
            self.nodes[name] = node
            self._node(parent(name))
        return node

    def finish(self) -> None:
        """All records are there: checks them, finds the delegations, keeps the time of negative answers. ZoneError."""
        if SOA not in self.apex.sets or NS not in self.apex.sets:
            raise ZoneError("the zone has no SOA or no NS")
        for node in self.nodes.values():
            if SOA in node.sets and (node is not self.apex or len(node.sets[SOA].records) > 1):
                raise ZoneError("a second SOA")
            if CNAME in node.sets and (len(node.sets) > 1 or len(node.sets[CNAME].records) > 1):
                raise ZoneError("a CNAME beside other records")
            node.cut = self._cut_of(node.name)
        soa = self.apex.sets[SOA]
        record = soa.records[0]
        minimum = int.from_bytes(record.tail[-4:], "big")
        self.negative = RecordSet(SOA, min(soa.ttl, minimum), [record])

    def _cut_of(self, name: bytes) -> Node | None:
        """The highest delegation at or above a name."""
        found = None
        while name != self.origin:
            if NS in self.nodes[name].sets:
                found = self.nodes[name]
            name = parent(name)
        return found

    def closest(self, name: bytes) -> Node:
        """The node of a name in the zone, or of the first above it that exists."""
        node = self.nodes.get(name)
        while node is None:
            name = parent(name)
            node = self.nodes.get(name)
        return node
