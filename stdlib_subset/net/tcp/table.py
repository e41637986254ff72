"""Which connection a segment belongs to: one look into a dict whose keys nobody can make collide.

A key is a hash of both addresses and ports by random factors, so that a peer that chooses its ports can't fill one
chain of the dict. Two connections with the same key can't both be in the table; with 61 bits this does not happen, and
if it does, the second is refused as if there were no room.
"""

from machine import u32, word

from net.tcp.connection import Connection
from net.tcp.host import Host
from net.tcp.listener import Listener

KEY_MASK = (1 << 61) - 1
MASK64 = (1 << 64) - 1


class Table:
    """Connections by addresses and ports, and by slot: a small int that stands for a connection in timers."""

    def __init__(self, secret: bytes) -> None:
        self.a = int.from_bytes(secret[:8], "little") & MASK64 | 1
        self.b = int.from_bytes(secret[8:16], "little") & MASK64 | 1
        self.c = int.from_bytes(secret[16:24], "little") & MASK64 | 1
        self.by_key: dict[int, Connection] = {}
        self.slots: list[Connection | None] = []
        self.parents: list[Listener | None] = []
        """whose the connections are that a listener has made"""
        self.free: list[int] = []

    def key(self, local: u32, remote: u32, ports: u32) -> word:
        mixed = (remote * self.a + ports * self.b + local * self.c) & MASK64
        return (mixed ^ mixed >> 32) & KEY_MASK

    def find(self, local: u32, remote: u32, ports: u32) -> Connection | None:
        """The connection between these addresses and ports (ours << 16 | theirs)."""
        c = self.by_key.get(self.key(local, remote, ports))
        if c is not None and c.remote == remote and c.ports == ports and c.local == local:
            return c
        return None

    def make(self, host: Host, local: u32, remote: u32, ports: u32) -> Connection | None:
        """A new connection, CLOSED, or None where there is no room. After a MemoryError there is none."""
        key = self.key(local, remote, ports)
        if key in self.by_key:
            return None
        if not self.free:
            slot = len(self.slots)
            if slot >= host.settings.most_connections:
                return None
            host.timers.add_slot()
            self.parents.append(None)
            self.slots.append(None)
            self.free.append(slot)
        slot = self.free[-1]
        c = Connection(host, slot, key, local, remote, ports)
        self.by_key[key] = c
        self.slots[slot] = c
        self.free.pop()
        return c

    def parent(self, c: Connection) -> Listener:
        """The listener that has made a connection."""
        listener = self.parents[c.slot]
        assert listener is not None
        return listener

    def remove(self, c: Connection) -> None:
        if self.slots[c.slot] is c:
            self.slots[c.slot] = None
            self.parents[c.slot] = None
            self.free.append(c.slot)
            del self.by_key[c.key]
