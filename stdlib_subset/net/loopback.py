"""Packets from the host to itself, which wait here until the stack is polled: nothing is handled while it is sent."""

from collections import deque

from machine import u32, word

MTU = 65535
MAX_PACKETS = 1024
MAX_BYTES = 4 * 1024 * 1024


class Loopback:
    """A queue of packets without headers: protocol, source, destination, payload. What doesn't fit is lost, as on any
    link."""

    def __init__(self) -> None:
        self.packets: deque[tuple[int, int, int, bytes]] = deque()
        self.size: word = 0

    def put(self, protocol: int, src: u32, dst: u32, payload: bytes) -> None:
        if len(self.packets) < MAX_PACKETS and self.size + len(payload) <= MAX_BYTES:
            self.packets.append((protocol, src, dst, payload))
            self.size += len(payload)

    def take(self) -> tuple[int, int, int, bytes]:
        """The oldest packet; there must be one."""
        packet = self.packets.popleft()
        self.size -= len(packet[3])
        return packet
