"""The data path of a network device: frames into and out of the two rings that are shared with a connected backend.

Each ring has a few pages of its own, granted once for as long as the connection lasts. A frame to send is copied to
free pages, which are free again when the backend has answered; data of TCP may lie in such pages already
(`send_buffer`). A received one is copied out at once, so that the backend can't change it while it is looked at, and
its page is offered again; of a long segment of TCP only the headers are, and its pages may stay with whoever gets the
data (`receive_buffer`).
"""

import struct

import _xen
from machine import u32, word
from net.buffer import Buffer

from xen import netif
from xen.grants import GrantTable
from xen.receive_buffer import ReceiveBuffer
from xen.ring import FrontRing, RingError
from xen.send_buffer import MOST, PAGE_SHIFT, SendBuffer, SendPages
from xen.shared import PAGE, Shared

TX_PAGES = 64
"""at first; there may get to be `send_buffer.MOST`"""
RX_PAGES = 64
RX_BATCH = 16
"""so many pages are offered anew at a time"""
FRAME_MOST = 65535 + 14
ETHERNET = 14
SIZE_MOST = 65535
"""of a frame to send, which its first slot tells"""
FRAME_SLOTS = 20
"""of a packet: no backend takes more (netif.h, XEN_NETIF_NR_SLOTS_MIN and the kernel's own limit)"""
FRAME_PAGES = 16
"""of the longest one"""
WORTH_A_REQUEST = 2048
"""so much data is not copied behind its headers, but gets requests of its own"""
MOST_HELD = 40
"""received pages that buffers may keep; the others are enough for the longest packet"""
HEADERS = 14 + 60 + 60
"""of Ethernet, IPv4 and TCP, at most"""


class DataPath:
    """The rings of one connection. `offload`: the backend does the checksums of frames that are sent.

    `dropped` counts frames that were not sent for want of room, and those that the backend could not deliver whole."""

    def __init__(self, grants: GrantTable, domain: u32, offload: bool) -> None:
        self.rings = Shared(grants, domain, 2, False)
        self.tx_shared = Shared(grants, domain, TX_PAGES, True)
        self.sending = SendPages(self.tx_shared)
        self.rx_shared = Shared(grants, domain, RX_PAGES, False)
        self.port = _xen.port_new(domain)
        if self.port < 0:
            raise MemoryError("no event channel for a device")
        self.offload = offload
        self.tx = FrontRing(self.rings.pages[0], netif.TX_SLOT, netif.RING_SLOTS)
        self.rx = FrontRing(self.rings.pages[1], netif.RX_SLOT, netif.RING_SLOTS)
        self.tx_free = self.sending.free
        self.tx_left: list[word] = [0] * MOST
        """requests with the number of the page that are not answered, for each page that is not free nor a buffer's"""
        self.tx_generation = [False] * MOST
        """of a frame whose headers lie in the page, and whose data in pages of a buffer; see SendPages"""
        self.tx_whole = [True] * MOST
        """the frame in the page has no such data"""
        self.rx_at: list[word] = [0] * netif.RING_SLOTS
        """which page lies at each place of the rx ring"""
        self.unread: u32 = 0
        self.unposted: u32 = 0
        self.parts: list[word] = []
        """of a packet of which the last slot has not come: number, offset and length in each page"""
        self.parts_size: u32 = 0
        self.parts_good = True
        self.parts_validated = False
        self.continues = False
        self.extra = False
        self.validated = False
        """whether the frame taken last needs no check of its checksum"""
        self.tail: word = 0
        """bytes of the frame taken last that are still in `parts`"""
        self.holders: list[ReceiveBuffer] = []
        """that have pages, in the order in which they got them"""
        self.dropped: word = 0
        for number in range(RX_PAGES):
            self._post(number)

    def start(self) -> None:
        """The backend has connected: offers it the pages for received frames."""
        self._publish_rx()

    def close(self) -> None:
        """Ends the connection; what the backend still uses stays its."""
        _xen.port_close(self.port)
        self.rings.release([0, 1])
        ours = self.tx_shared.returned
        ours.extend(self.tx_free)
        ours.extend(self.sending.returned)
        for number in range(MOST):
            if self.tx_left[number]:
                ours.append(number)
        self.tx_shared.release(ours)
        ours = self.rx_shared.returned
        for i in range(netif.RING_SLOTS - self.rx.room()):
            ours.append(self.rx_at[(self.rx.cons + i) & (netif.RING_SLOTS - 1)])
        for i in range(0, len(self.parts), 3):
            ours.append(self.parts[i])
        self.rx_shared.release(ours)

    def large_room(self) -> u32:
        """How long a packet may be that the backend cuts, from its IPv4 header on. Raises RingError."""
        if len(self.tx_free) < FRAME_PAGES:
            self.reap()
        return max(min(len(self.tx_free) * PAGE, SIZE_MOST) - ETHERNET, 0)

    def send(self, frame: bytes, blank: bool) -> bool:
        """Sends a frame, of which the backend is to do the checksum where it is `blank`; False where there is no room.
        Raises RingError."""
        size = len(frame)
        if not self._has_room(size):
            return False
        flags = netif.TX_CSUM_BLANK | netif.TX_DATA_VALIDATED if blank else 0
        at = 0
        while at < size:
            page = self._request(at, size, flags)
            _xen.copy_in(page, 0, frame, at, min(PAGE, size - at))
            at += PAGE
        self._publish_tx()
        return True

    def send_data(self, head: bytes, data: Buffer, offset: u32, count: u32, cut: u32) -> bool:
        """The same with a frame that is `head`, at most a page, and `count` bytes of `data` from `offset` on. The
        backend is to do the checksum and, where `cut` is not 0, to cut it to segments of so many bytes."""
        if isinstance(data, SendBuffer) and count >= WORTH_A_REQUEST and data.pages is self.sending:
            place = data.first + offset
            needed = ((place & (PAGE - 1)) + count + PAGE - 1) >> PAGE_SHIFT
            fits = offset + count <= data.in_pages and needed < netif.SLOTS_MOST and needed + 2 <= self.tx.room()
            if fits and self.tx_free:
                self._send_pages(head, data.numbers, place, count, cut, needed)
                return True
        first = len(head)
        size = first + count
        if not self._has_room(size):
            return False
        flags = netif.TX_CSUM_BLANK | netif.TX_DATA_VALIDATED
        page = self._request(0, size, flags | netif.TX_EXTRA_INFO if cut else flags)
        if cut:
            self._ask_to_cut(cut)
        _xen.copy_in(page, 0, head, 0, first)
        part = min(PAGE - first, count)
        _copy_data(page, first, data, offset, part)
        at = first + part
        while at < size:
            page = self._request(at, size, flags)
            part = min(PAGE, size - at)
            _copy_data(page, 0, data, offset + at - first, part)
            at += part
        self._publish_tx()
        return True

    def _send_pages(self, head: bytes, numbers: list[word], place: u32, count: u32, cut: u32, needed: u32) -> None:
        """Sends `head` and `count` bytes behind it that lie in `needed` pages, from `place` in the first of the pages
        `numbers` on."""
        first = len(head)
        ident = self.tx_free.pop()
        self.tx_left[ident] = needed + 1
        self.tx_whole[ident] = False
        self.tx_generation[ident] = self.sending.sent()
        _xen.copy_in(self.tx_shared.pages[ident], 0, head, 0, first)
        flags = netif.TX_CSUM_BLANK | netif.TX_DATA_VALIDATED | netif.TX_MORE_DATA
        self._put(self.tx_shared.refs[ident], 0, flags | netif.TX_EXTRA_INFO if cut else flags, ident, first + count)
        if cut:
            self._ask_to_cut(cut)
        while count > 0:
            offset = place & (PAGE - 1)
            size = min(PAGE - offset, count)
            count -= size
            flags = netif.TX_MORE_DATA if count else 0
            self._put(self.tx_shared.refs[numbers[place >> PAGE_SHIFT]], offset, flags, ident, size)
            place += size
        self._publish_tx()

    def _has_room(self, size: u32) -> bool:
        """Whether there are pages for a frame of so many bytes; else it is dropped."""
        count = (size + PAGE - 1) // PAGE
        if len(self.tx_free) < count or self.tx.room() <= count:
            self.reap()
            if len(self.tx_free) < count or self.tx.room() <= count:
                self.dropped += 1
                return False
        return True

    def _request(self, at: u32, size: u32, flags: u32) -> word:
        """The request for the part from `at` on of a frame of `size` bytes, with the `flags` of the first one: the page
        to put it into."""
        number = self.tx_free.pop()
        self.tx_left[number] = 1
        if at:
            flags = 0
        left = size - at
        if left > PAGE:
            flags |= netif.TX_MORE_DATA
        self._put(self.tx_shared.refs[number], 0, flags, number, min(PAGE, left) if at else size)
        return self.tx_shared.pages[number]

    def _put(self, ref: word, offset: u32, flags: u32, ident: word, size: u32) -> None:
        """Adds a request to send."""
        ring = self.tx.page
        slot = self.tx.next_request()
        _xen.store32(ring, slot + netif.TX_GRANT, ref)
        _xen.store16(ring, slot + netif.TX_OFFSET, offset)
        _xen.store16(ring, slot + netif.TX_FLAGS, flags)
        _xen.store16(ring, slot + netif.TX_ID, ident)
        _xen.store16(ring, slot + netif.TX_SIZE, size)

    def _publish_tx(self) -> None:
        if len(self.rx_shared.returned) >= RX_BATCH:
            self._publish_rx()
        if self.tx.publish():
            _xen.port_send(self.port)

    def _ask_to_cut(self, size: u32) -> None:
        """The slot behind the first of a packet that the backend is to cut."""
        ring = self.tx.page
        slot = self.tx.next_request()
        _xen.store8(ring, slot + netif.EXTRA_TYPE, netif.EXTRA_TYPE_GSO)
        _xen.store8(ring, slot + netif.EXTRA_FLAGS, 0)
        _xen.store16(ring, slot + netif.EXTRA_GSO_SIZE, size)
        _xen.store16(ring, slot + netif.EXTRA_GSO_TYPE, netif.GSO_TYPE_TCPV4)
        _xen.store16(ring, slot + netif.EXTRA_GSO_FEATURES, 0)

    def reap(self) -> None:
        """Frees the pages of frames that the backend has sent. Raises RingError."""
        for _ in range(self.tx.waiting()):
            slot = self.tx.next_response()
            if _xen.load16(self.tx.page, slot + netif.TX_RSP_STATUS) == netif.RSP_NULL:
                continue  # to a slot that held no data
            number = _xen.load16(self.tx.page, slot + netif.TX_RSP_ID)
            left = self.tx_left[number] if number < MOST else 0
            if left > 1:
                self.tx_left[number] = (left - 1) & 0xFF
                continue
            if left == 0:
                _refuse_answer()
            self.tx_left[number] = 0
            self.tx_free.append(number)
            if not self.tx_whole[number]:
                self.tx_whole[number] = True
                self.sending.answered(self.tx_generation[number])

    def receive(self) -> bytes:
        """The next frame, or b"" where none is there; of a segment of TCP in several pages only the headers: `tail`
        says how much data there is behind them. Raises RingError."""
        if not self._find():
            return b""
        if len(self.parts) > 3 and self.validated:
            head = self._headers()
            if head:
                return head
        return self._join()

    def _headers(self) -> bytes:
        """Those of the segment of TCP that is whole, all in its first page; b"" if it is something else."""
        self.tail = self.parts_size  # so that it is dropped where there is no memory
        size: word = self.parts[2]
        head = _xen.copy_out(self.rx_shared.pages[self.parts[0]], self.parts[1], min(size, HEADERS))
        count = headers_of_tcp(head)
        if count == 0:
            return b""
        if count < len(head):
            head = head[:count]
        self.parts_size = (self.parts_size - count) & 0xFFFFFF
        self.tail = self.parts_size
        if count < size:
            self.parts[1] = (self.parts[1] + count) & (PAGE - 1)
            self.parts[2] = (size - count) & (PAGE - 1)
        else:
            self._post_later(self.parts[0])
            del self.parts[:3]
        return head

    def take_tail(self) -> bytes:
        """The data behind the headers that were received last."""
        return self._join()

    def lend_tail(self, buffer: ReceiveBuffer) -> None:
        """Adds that data to a buffer, in the pages where it lies."""
        holders = self.holders
        while holders and (self._held() > MOST_HELD or holders[0].in_pages == 0):
            holders[0].settle()
            del holders[0]
        if buffer not in holders:
            holders.append(buffer)
        buffer.adopt(self.rx_shared, self.parts, self.parts_size)
        self.tail = 0
        self.parts.clear()
        self.parts_size = 0

    def _held(self) -> int:
        """How many received pages buffers have, with those of the packet that is whole."""
        return RX_PAGES - (netif.RING_SLOTS - self.rx.room()) - len(self.rx_shared.returned)

    def _find(self) -> bool:
        """Takes responses until a good packet is whole."""
        self._drop_tail()
        while self._has_unread():
            if self._take():
                return True
        return False

    def _has_unread(self) -> bool:
        if self.unread == 0:
            self.unread = self.rx.waiting()
        return self.unread > 0

    def rearm(self) -> bool:
        """Before waiting for an event: asks for one at the next frame, or when half of the requests to send that are on
        their way are answered; False where there is something to do already. Raises RingError."""
        self._drop_tail()
        self._publish_rx()
        self.reap()
        while self.tx.prod != self.tx.cons and not self.tx.rearm((netif.RING_SLOTS - self.tx.room() + 1) // 2):
            self.reap()
        return self.unread == 0 and self.rx.rearm()

    def _take(self) -> bool:
        """The response that is next: whether it completes a good packet."""
        self.unread = (self.unread - 1) & 0xFFFF
        number = self.rx_at[self.rx.cons & (netif.RING_SLOTS - 1)]
        slot = self.rx.next_response()
        ring = self.rx.page
        if self.extra:
            self.extra = _xen.load8(ring, slot + netif.EXTRA_FLAGS) & netif.EXTRA_FLAG_MORE != 0
            self._post_later(number)
            return False
        ident = _xen.load16(ring, slot + netif.RX_RSP_ID)
        offset = _xen.load16(ring, slot + netif.RX_RSP_OFFSET)
        flags = _xen.load16(ring, slot + netif.RX_RSP_FLAGS)
        size = _xen.load16(ring, slot + netif.RX_RSP_STATUS)
        self.extra = flags & netif.RX_EXTRA_INFO != 0
        if not self.continues:
            self.parts_good = True
            self.parts_validated = flags & (netif.RX_DATA_VALIDATED | netif.RX_CSUM_BLANK) != 0
        self._add(number, offset, size, ident == number and 0 < size <= PAGE and offset + size <= PAGE)
        self.continues = flags & netif.RX_MORE_DATA != 0
        if self.continues:
            return False
        self.validated = self.parts_validated
        if not self.parts_good:
            self._drop()
        return self.parts_good

    def _add(self, number: word, offset: u32, size: u32, good: bool) -> None:
        """A slot of a packet, which stays in its page until all have come."""
        few = self.parts_size + size <= FRAME_MOST and len(self.parts) < 3 * FRAME_SLOTS
        self.parts_good = self.parts_good and good and few
        if self.parts_good:
            self.parts.append(number)
            self.parts.append(offset)
            self.parts.append(size)
            self.parts_size += size
        else:
            self._post_later(number)

    def _join(self) -> bytes:
        """The packet that is whole; its pages are free again."""
        self.tail = self.parts_size  # so that it is dropped where there is no memory
        frame = _xen.frame(self.parts_size)
        self.tail = 0
        at: u32 = 0
        for i in range(0, len(self.parts), 3):
            number, offset, size = self.parts[i], self.parts[i + 1], self.parts[i + 2]
            _xen.copy_onto(frame, at, self.rx_shared.pages[number], offset, size)
            at += size
            self._post_later(number)
        self.parts.clear()
        self.parts_size = 0
        return frame

    def _drop_tail(self) -> None:
        """Frees the pages of data that nobody has taken."""
        if self.tail:
            self.tail = 0
            self._drop()

    def _drop(self) -> None:
        """Frees the pages of a packet that is no good."""
        self.dropped += 1
        for i in range(0, len(self.parts), 3):
            self._post_later(self.parts[i])
        self.parts.clear()
        self.parts_size = 0

    def _post(self, number: word) -> None:
        """Offers a page for a received frame, from the next `_publish_rx` on."""
        self.rx_at[self.rx.prod & (netif.RING_SLOTS - 1)] = number
        slot = self.rx.next_request()
        _xen.store16(self.rx.page, slot + netif.RX_ID, number)
        _xen.store32(self.rx.page, slot + netif.RX_GRANT, self.rx_shared.refs[number])
        self.unposted = (self.unposted + 1) & 0xFFFF

    def _post_later(self, number: word) -> None:
        self._post(number)
        if self.unposted >= RX_BATCH:
            self._publish_rx()

    def _post_returned(self) -> None:
        """Offers the pages anew that buffers have given back."""
        returned = self.rx_shared.returned
        while returned:
            self._post(returned.pop())

    def _publish_rx(self) -> None:
        if self.rx_shared.returned:
            self._post_returned()
        if self.unposted:
            self.unposted = 0
            if self.rx.publish():
                _xen.port_send(self.port)


def _refuse_answer() -> None:
    raise RingError("an answer to a request that was not made")


def _copy_data(page: word, at: u32, data: Buffer, offset: u32, count: u32) -> None:
    """Copies bytes of a buffer into a page."""
    if isinstance(data, SendBuffer):
        if offset < data.in_pages:
            _xen.copy_in(page, at, data.read(offset, count), 0, count)
            return
        offset -= data.in_pages
    here = data.in_front(offset, count)
    start = data.start + offset
    if here:
        _xen.copy_in(page, at, data.front, start, here)
    if here < count:
        _xen.copy_in(page, at + here, data.back, start + here - len(data.front), count - here)


def headers_of_tcp(head: bytes) -> u32:
    """How long the headers of Ethernet, IPv4 and TCP are at the start of a frame, if it is no fragment and they are all
    in `head`; else 0."""
    if len(head) < 54:
        return 0
    kind, first, fragment, protocol = struct.unpack_from(">HB5xHxB", head, 12)
    if kind != 0x0800 or first < 0x45 or first > 0x4F or fragment & 0x3FFF or protocol != 6:
        return 0
    start = ETHERNET + (first & 15) * 4
    if len(head) < start + 20:
        return 0
    end = start + (head[start + 12] >> 4) * 4
    return end if start + 20 <= end <= len(head) else 0
