"""What the stack needs of a device that carries Ethernet frames."""

from machine import u32, word

from net.buffer import Buffer


class Device:
    """A device: drivers derive from it and call `Stack.input` for each frame that comes.

    `mac` is its address of 6 bytes, `mtu` how many bytes a frame carries behind the Ethernet header.

    `checksums` says that the device does the checksums of TCP and UDP over IPv4: frames it hands to the stack are
    checked by it (or never left the machine), and in frames given to `send` that are no fragments the checksum's field
    holds only `fold(pseudo_header(...))`, to which it adds the rest, as Xen's and virtio's do. Headers of IPv4 and ICMP
    are the stack's.

    `tail` says how many bytes of the frame that was received last are still with the device: where it is not 0, the
    frame is only the headers of a segment of TCP that is no fragment, and its checksum is right. They are there until
    the next `receive` or `wait`.
    """

    def __init__(self, mac: bytes, mtu: u32 = 1500, checksums: bool = False) -> None:
        self.mac = mac
        self.mtu = mtu
        self.checksums = checksums
        self.tail: word = 0

    def take_tail(self) -> bytes:
        """The bytes that are still with the device."""
        raise NotImplementedError

    def lend_tail(self, buffer: Buffer) -> None:
        """Adds them to a buffer, which may be one of `new_inbox`."""
        data = self.take_tail()
        buffer.append(data, 0, len(data))

    def new_queue(self) -> Buffer:
        """A buffer for data to send, from which `send_data` takes it in the way that is best for the device."""
        return Buffer()

    def new_inbox(self) -> Buffer:
        """A buffer for data that has come."""
        return Buffer()

    def send(self, frame: bytes) -> None:
        """Sends a frame (Ethernet header and payload, no check sequence), or drops it when it has no room."""
        raise NotImplementedError

    def large_room(self) -> u32:
        """How long a packet of TCP may be, from its IPv4 header on, that the device would cut to segments now; 0: it
        doesn't."""
        return 0

    def send_data(self, head: bytes, data: Buffer, offset: u32, count: u32, cut: u32) -> None:
        """Sends a frame of TCP: all its headers, and then `count` bytes of `data` from `offset` on. Where `cut` is not
        0, `large_room` has allowed it, and the device makes segments of it that each have so many bytes of data, the
        last one maybe fewer."""
        if cut:
            raise NotImplementedError
        self.send(head + data.read(offset, count))
