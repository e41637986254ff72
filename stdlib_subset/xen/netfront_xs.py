"""A network device of the guest: agrees with the backend over xenstore, and stays the same device when that restarts or
when the device is unplugged and another comes.

    device = NetFront()
    while not device.connected:
        device.wait(NEVER)
    frame = device.receive()

Watched is what may change next: the backend's state while there is a device, else the folder of devices.
"""

import struct
from contextlib import suppress

import _xen
from machine import u32, word
from net.address import NO_MAC, parse_mac
from net.buffer import Buffer
from net.device import Device
from net.wire.checksum import fold, pseudo_header, sum16

from xen import xenbus
from xen.grants import GrantTable
from xen.netfront import DataPath
from xen.receive_buffer import ReceiveBuffer
from xen.ring import RingError
from xen.send_buffer import SendBuffer, SendSource
from xen.store import Store, StoreError

_FOLDER_TOKEN = "vif"
_BACKEND_TOKEN = "vif-backend"


class NetFront(Device):
    """The first network device. `connected`: frames can be sent; `mac` and `mtu` are known from then on.

    `failures` counts connections that were given up because the backend broke the rules; a new one is made then."""

    def __init__(self, store: Store | None = None, grants: GrantTable | None = None) -> None:
        super().__init__(NO_MAC, 1500, True)
        self.store = store if store is not None else Store()
        self.grants = grants if grants is not None else GrantTable()
        self.path: DataPath | None = None
        self.source = SendSource()
        self.connected = False
        self.state = xenbus.UNKNOWN
        self.frontend = ""
        self.backend = ""
        self.dropped: word = 0
        self.failures: word = 0
        self.closing = False
        self.cuts = False
        """the backend cuts large packets of TCP to segments"""
        self._adopt()

    def send(self, frame: bytes) -> None:
        """Sends a frame; drops it when there is no room, or no connection. See `net.device` for its checksums."""
        path = self.path
        if path is None or not self.connected or not frame:
            self.dropped += 1
            return
        blank = carries_checksum(frame)
        try:
            if blank and not path.offload:
                path.send(with_checksum(frame), False)
            else:
                path.send(frame, blank)
        except RingError:
            self._give_up()

    def large_room(self) -> u32:
        """See `net.device`."""
        path = self.path
        if path is None or not self.connected or not self.cuts:
            return 0
        try:
            return path.large_room()
        except RingError:
            self._give_up()
            return 0

    def send_data(self, head: bytes, data: Buffer, offset: u32, count: u32, cut: u32) -> None:
        """See `net.device`."""
        path = self.path
        if path is None or not self.connected or not path.offload:
            self.send(head + data.read(offset, count))
            return
        try:
            path.send_data(head, data, offset, count, cut)
        except RingError:
            self._give_up()

    def new_queue(self) -> Buffer:
        """See `net.device`."""
        return SendBuffer(self.source)

    def new_inbox(self) -> Buffer:
        """See `net.device`."""
        return ReceiveBuffer()

    def take_tail(self) -> bytes:
        """See `net.device`."""
        self.tail = 0
        return self.path.take_tail() if self.path is not None else b""

    def lend_tail(self, buffer: Buffer) -> None:
        """See `net.device`."""
        if isinstance(buffer, ReceiveBuffer) and self.path is not None:
            self.tail = 0
            self.path.lend_tail(buffer)
        else:
            super().lend_tail(buffer)

    def receive(self) -> bytes:
        """The next frame, its checksum right, or b"" where none has come. `tail` bytes follow it: see `net.device`."""
        frame = self._receive_any()
        return frame if self._is_good(frame) else self._receive_good()

    def _receive_good(self) -> bytes:
        while True:
            self.dropped += 1
            frame = self._receive_any()
            if self._is_good(frame):
                return frame

    def _is_good(self, frame: bytes) -> bool:
        path = self.path
        if not frame or path is None or path.validated or not carries_checksum(frame):
            return True
        return has_right_checksum(frame)

    def _receive_any(self) -> bytes:
        path = self.path
        if path is None:
            return b""
        try:
            frame = path.receive()
            self.tail = path.tail
            return frame
        except RingError:
            self._give_up()
            return b""

    def wait(self, deadline: int) -> None:
        """Waits until a frame has come, there is room again or the connection has changed, or until `deadline`, in
        nanoseconds of `time.monotonic_ns`. May return without a reason."""
        path = self.path
        if path is not None and self.connected:
            try:
                if not path.rearm():
                    deadline = 0
            except RingError:
                self._give_up()
                return
        if deadline and not self.store.has_events():
            _xen.wait_any(deadline)
        if path is not None:
            _xen.port_fired(path.port)
        if _xen.port_fired(self.store.port) or self.store.has_events():
            self.follow()

    def follow(self) -> None:
        """Takes the events of the store, and does what they ask for."""
        while self.store.has_events():
            for token in self.store.events():
                if token == _FOLDER_TOKEN and not self.frontend:
                    self._adopt()
                elif token == _BACKEND_TOKEN and self.frontend:
                    self._step(xenbus.state_of(self.store, self.backend))

    def close(self, deadline: int) -> None:
        """Ends the connection, and waits until the backend has let go of it or the deadline has come."""
        self.connected = False
        self.closing = True
        self._switch(xenbus.CLOSED)
        self.follow()
        while self.path is not None and _xen.port_wait(self.store.port, deadline):
            self.follow()

    def _adopt(self) -> None:
        """Takes the first device there is, or watches for one to come."""
        store = self.store
        frontend = xenbus.first_device(store, "vif")
        if not frontend:
            if _FOLDER_TOKEN not in store.tokens:
                store.watch("device/vif", _FOLDER_TOKEN)
            return
        if _FOLDER_TOKEN in store.tokens:
            store.unwatch("device/vif", _FOLDER_TOKEN)
        self.frontend = frontend
        self.backend = store.find(frontend + "/backend")
        self.mac = _mac(store.find(frontend + "/mac"))
        mtu = xenbus.number(store.find(frontend + "/mtu"))
        self.mtu = mtu if 68 <= mtu <= 65535 else 1500
        self.state = xenbus.INITIALISING
        store.watch(self.backend + "/state", _BACKEND_TOKEN)

    def _step(self, theirs: int) -> None:
        """Follows the backend to its state."""
        if theirs == xenbus.UNKNOWN:
            self._forget()
        elif theirs == xenbus.INIT_WAIT and not self.closing:
            if self.connected or self.state != xenbus.CONNECTED:
                self._release()
                self._connect()
        elif theirs == xenbus.CONNECTED and self.state == xenbus.CONNECTED and not self.connected:
            self.connected = True
            if self.path is not None:
                self.path.start()
        elif theirs == xenbus.CLOSING:
            self._disconnect()
        elif theirs == xenbus.CLOSED:
            self._disconnect()
            self._release()
            if not self.closing and self.store.find(self.backend + "/online") == "1":
                self._switch(xenbus.INITIALISING)

    def _connect(self) -> None:
        store = self.store
        domain = xenbus.number(store.find(self.frontend + "/backend-id"))
        path = DataPath(self.grants, domain, store.find(self.backend + "/feature-no-csum-offload") != "1")
        self.path = path
        self.source.pages = path.sending
        self.cuts = path.offload and store.find(self.backend + "/feature-gso-tcpv4") == "1"
        self.state = xenbus.CONNECTED
        keys = [
            ("tx-ring-ref", path.rings.refs[0]),
            ("rx-ring-ref", path.rings.refs[1]),
            ("event-channel", path.port),
            ("request-rx-copy", 1),
            ("feature-rx-notify", 1),
            ("feature-sg", 1),
            ("feature-gso-tcpv4", 1),
            ("state", xenbus.CONNECTED),
        ]
        store.write_all([(f"{self.frontend}/{key}", str(value)) for key, value in keys])

    def _disconnect(self) -> None:
        """Sends nothing more, and tells the backend to let go of the rings. It has when it is closed itself: grants
        that are taken back earlier would be in use and be leaked."""
        self.connected = False
        if self.state != xenbus.CLOSED:
            self._switch(xenbus.CLOSED)

    def _release(self) -> None:
        """Takes back what the connection shared, if there was one."""
        self.connected = False
        path = self.path
        self.path = None
        self.source.pages = None
        self.tail = 0
        if path is not None:
            self.dropped += path.dropped
            path.close()

    def _forget(self) -> None:
        """The device is gone."""
        self.store.unwatch(self.backend + "/state", _BACKEND_TOKEN)
        self.state = xenbus.CLOSED
        self._release()
        self.frontend = ""
        self._adopt()

    def _give_up(self) -> None:
        """The backend can't be trusted with this connection."""
        self.failures += 1
        self._disconnect()

    def _switch(self, state: int) -> None:
        self.state = state
        with suppress(StoreError):  # the device may have gone meanwhile; an event says so
            self.store.write(self.frontend + "/state", str(state))


def _mac(text: str) -> bytes:
    try:
        return parse_mac(text)
    except ValueError:
        return NO_MAC


def carries_checksum(frame: bytes) -> bool:
    """Whether it holds TCP or UDP over IPv4 that is no fragment: what devices do the checksum of."""
    if len(frame) < 34:
        return False
    kind, head, fragment, protocol = struct.unpack_from(">HB5xHxB", frame, 12)
    if kind != 0x0800 or head < 0x45 or fragment & 0x3FFF:
        return False
    return protocol in (6, 17) and len(frame) >= 14 + (head & 15) * 4 + (18 if protocol == 6 else 8)


def _sum(frame: bytes) -> tuple[int, int]:
    """The folded sum of TCP or UDP with its pseudo-header, and where its checksum lies."""
    head, size, protocol, src, dst = struct.unpack_from(">BxH5xBxxII", frame, 14)
    start = 14 + (head & 15) * 4
    end = min(14 + size, len(frame))
    covered = max(end - start, 0)
    return fold(sum16(frame, start, end, pseudo_header(src, dst, protocol, covered))), start + (
        16 if protocol == 6 else 6
    )


def has_right_checksum(frame: bytes) -> bool:
    """Of a frame that carries one; UDP may have none (0)."""
    total, at = _sum(frame)
    return total == 0xFFFF or (frame[23] == 17 and frame[at : at + 2] == b"\0\0")


def with_checksum(frame: bytes) -> bytes:
    """The same frame, its checksum done in place of the pseudo-header's sum."""
    blank = struct.unpack_from(">BxH5xBxxII", frame, 14)
    at = 14 + (blank[0] & 15) * 4 + (16 if blank[2] == 6 else 6)
    total, _ = _sum(frame[:at] + b"\0\0" + frame[at + 2 :])
    return frame[:at] + struct.pack(">H", (total ^ 0xFFFF) or 0xFFFF) + frame[at + 2 :]
