"""A network backend for tests: the other side of the two rings, by the grants that the frontend gave it."""

import struct

import _xen
from xen import grants, netif, ring, xenbus
from xenstored import Xenstored

BACKEND = "/local/domain/0/backend/vif/7/0"
FRONTEND = Xenstored.HOME + "device/vif/0"


def granted(ref: int, writable: bool) -> int:
    """The page behind a grant; it must be one."""
    flags = _xen.load16(_xen.grant_page(), ref * 8)
    assert flags & grants.PERMIT_ACCESS and (not writable or not flags & grants.READONLY)
    assert _xen.load16(_xen.grant_page(), ref * 8 + 2) == 0
    return _xen.page_of(_xen.load32(_xen.grant_page(), ref * 8 + 4))


def set_in_use(ref: int, use: bool) -> None:
    at = ref * 8
    flags = _xen.load16(_xen.grant_page(), at)
    busy = grants.READING | grants.WRITING
    _xen.store16(_xen.grant_page(), at, flags | busy if use else flags & ~busy)


class BackRing:
    """Consumes requests, produces responses."""

    def __init__(self, page: int, slot_size: int) -> None:
        self.page, self.slot_size = page, slot_size
        self.cons = self.prod = 0

    def waiting(self) -> int:
        return (_xen.load32(self.page, ring.REQ_PROD) - self.cons) & ring.WORD

    def slot(self, index: int) -> int:
        return ring.HEADER + index % netif.RING_SLOTS * self.slot_size

    def next_request(self) -> int:
        self.cons += 1
        return self.slot(self.cons - 1)

    def publish(self, port: int) -> None:
        """Shows the responses; sends an event where it is asked for."""
        old = _xen.load32(self.page, ring.RSP_PROD)
        _xen.store32(self.page, ring.RSP_PROD, self.prod & ring.WORD)
        _xen.store32(self.page, ring.REQ_EVENT, (self.cons + 1) & ring.WORD)
        event = _xen.load32(self.page, ring.RSP_EVENT)
        if (self.prod - event) & ring.WORD < (self.prod - old) & ring.WORD:
            _xen.fire(port)


class Netback:
    """Rings of a connected frontend. `sent`: packets it has got, with the flags of their first slots."""

    def __init__(self, tx_ref: int, rx_ref: int, port: int) -> None:
        self.refs = tx_ref, rx_ref
        self.tx = BackRing(granted(tx_ref, True), netif.TX_SLOT)
        self.rx = BackRing(granted(rx_ref, True), netif.RX_SLOT)
        self.port = port
        self.sent: list[tuple[bytes, int]] = []
        self.slots: list[int] = []
        """how many slots with data each of these had"""
        self.cuts: list[int] = []
        """of packets that were to be cut, to which size"""
        for ref in self.refs:
            set_in_use(ref, True)

    def take(self, answer: bool = True) -> None:
        """Takes all packets the frontend has sent; answers each slot."""
        slots: list[tuple[int, int, int]] = []
        first = 0
        while self.tx.waiting():
            slot = self.tx.next_request()
            ref, offset, flags, ident, size = struct.unpack_from("<IHHHH", _xen.pages[self.tx.page], slot)
            if not slots:
                first = flags & ~netif.TX_MORE_DATA
            slots.append((ref, offset, size))
            extra = flags & netif.TX_EXTRA_INFO
            if extra:
                first &= ~netif.TX_EXTRA_INFO
                kind, more, cut, cut_kind, features = struct.unpack_from(
                    "<BBHHH", _xen.pages[self.tx.page], self.tx.next_request()
                )
                assert (kind, more, cut_kind, features) == (netif.EXTRA_TYPE_GSO, 0, netif.GSO_TYPE_TCPV4, 0)
                self.cuts.append(cut)
            if not flags & netif.TX_MORE_DATA:
                assert len(slots) <= netif.SLOTS_MOST
                self.sent.append((self._read(slots), first))
                self.slots.append(len(slots))
                slots = []
            if answer:
                self.respond(ident)
                if extra:
                    self.respond(0xFFFF, netif.RSP_NULL)
        self.tx.publish(self.port)

    def _read(self, slots: list[tuple[int, int, int]]) -> bytes:
        """The packet in these: the size of the first is that of all."""
        (ref, offset, total), *others = slots
        parts = [(ref, offset, total - sum(size for _, _, size in others)), *others]
        assert all(size > 0 for _, _, size in parts)
        return b"".join(_xen.copy_out(granted(ref, False), offset, size) for ref, offset, size in parts)

    def respond(self, ident: int, status: int = netif.RSP_OKAY) -> None:
        struct.pack_into("<Hh", _xen.pages[self.tx.page], self.tx.slot(self.tx.prod), ident, status)
        self.tx.prod += 1

    def put(self, *parts: bytes, flags: int = netif.RX_DATA_VALIDATED, offset: int = 0) -> None:
        """Gives the frontend a packet in so many slots."""
        for number, part in enumerate(parts):
            more = netif.RX_MORE_DATA if number < len(parts) - 1 else 0
            ident, ref = struct.unpack_from("<HxxI", _xen.pages[self.rx.page], self.rx.next_request())
            _xen.copy_in(granted(ref, True), offset, part, 0, len(part))
            self.answer(ident, offset, flags | more, len(part))
        self.rx.publish(self.port)

    def answer(self, ident: int, offset: int, flags: int, status: int) -> None:
        struct.pack_into("<HHHh", _xen.pages[self.rx.page], self.rx.slot(self.rx.prod), ident, offset, flags, status)
        self.rx.prod += 1

    def close(self) -> None:
        for ref in self.refs:
            set_in_use(ref, False)


class VifHost:
    """What dom0 does about the first device: follows the frontend's state in the store, as Linux's backend does."""

    def __init__(self, store: Xenstored) -> None:
        self.store = store
        self.back: Netback | None = None
        self.leaves_mapped = False
        _xen.others.append(self.follow)

    def attach(self) -> None:
        for key, value in {"online": "1", "state": str(xenbus.INIT_WAIT)}.items():
            self.store.put(f"{BACKEND}/{key}", value)
        for key, value in {"state": "1", "backend-id": "0", "mac": "00:16:3e:01:02:03", "backend": BACKEND}.items():
            self.store.put(f"{FRONTEND}/{key}", value)

    def detach(self) -> None:
        """As `xl network-detach` begins."""
        self.store.put(f"{BACKEND}/online", "0")
        self.store.put(f"{BACKEND}/state", str(xenbus.CLOSING))

    def follow(self) -> None:
        nodes = self.store.nodes
        ours, theirs = nodes.get(f"{BACKEND}/state"), nodes.get(f"{FRONTEND}/state")
        if theirs == str(xenbus.CONNECTED) and ours == str(xenbus.INIT_WAIT):
            keys = ("tx-ring-ref", "rx-ring-ref", "event-channel")
            self.back = Netback(*(int(nodes[f"{FRONTEND}/{key}"]) for key in keys))
            assert nodes[f"{FRONTEND}/request-rx-copy"] == "1" == nodes[f"{FRONTEND}/feature-rx-notify"]
            self.store.put(f"{BACKEND}/state", str(xenbus.CONNECTED))
        elif theirs == str(xenbus.CLOSED) and ours in (str(xenbus.CLOSING), str(xenbus.CONNECTED)):
            if self.back is not None and not self.leaves_mapped:
                self.back.close()
            self.back = None
            self.store.put(f"{BACKEND}/state", str(xenbus.CLOSED))
        elif theirs == str(xenbus.CLOSED) and ours == str(xenbus.CLOSED) and nodes[f"{BACKEND}/online"] == "0":
            self.store.drop(FRONTEND)
            self.store.drop(BACKEND)
        elif theirs == str(xenbus.INITIALISING) and ours == str(xenbus.CLOSED):
            self.store.put(f"{BACKEND}/state", str(xenbus.INIT_WAIT))
        self.store.serve()
