"""Takes and gives pseudo-random bytes, and tells the CRC of all of them.

A client sends 'I' (into the guest) or 'O' (out of it), the size in eight bytes and the seed in four, big-endian. Both
ends make the same bytes of a seed; the guest ends with the size and the CRC it has seen, eight and four bytes. 'Q'
ends the guest, which then prints what TCP has counted.
"""

import socket
import sys
import zlib

from _network import up

BLOCK = 65536


def fill(block: bytearray, x: int) -> int:
    """Fills it with what follows `x`; the state behind it."""
    for i in range(len(block)):
        x = (x * 1664525 + 1013904223) & 0xFFFFFFFF
        block[i] = x >> 24
    return x


def receive(s: socket.socket, size: int) -> bytes:
    """So many bytes; fewer when the client has gone."""
    got = b""
    while len(got) < size and (part := s.recv(size - len(got))):
        got += part
    return got


def take(s: socket.socket, size: int) -> tuple[int, int]:
    """How many have come, and their CRC."""
    taken = crc = 0
    while taken < size and (part := s.recv(min(BLOCK, size - taken))):
        taken += len(part)
        crc = zlib.crc32(part, crc)
    return taken, crc


def give(s: socket.socket, size: int, seed: int) -> tuple[int, int]:
    """How many were sent, and their CRC."""
    given = crc = 0
    while given < size:
        block = bytearray(min(BLOCK, size - given))
        seed = fill(block, seed)
        crc = zlib.crc32(block, crc)
        s.sendall(block)
        given += len(block)
    return given, crc


def serve(s: socket.socket) -> bool:
    """False when the guest is to end."""
    head = receive(s, 13)
    if len(head) < 13:
        return head[:1] != b"Q"
    size, seed = int.from_bytes(head[1:9], "big"), int.from_bytes(head[9:], "big")
    count, crc = take(s, size) if head[:1] == b"I" else give(s, size, seed)
    s.sendall(count.to_bytes(8, "big") + crc.to_bytes(4, "big"))
    return True


def show_counts() -> None:
    """What TCP has counted."""
    c = up().tcp.counters
    print("received", c.received, "sent", c.sent, "retransmitted", c.retransmitted, "timeouts", c.timeouts,
          "fast_retransmits", c.fast_retransmits, "out_of_order", c.out_of_order, "bad", c.bad)  # fmt: skip


if __name__ == "__main__":
    with socket.create_server(("", int(sys.argv[1]))) as listener:
        print("ready", flush=True)
        going = True
        while going:
            client, _ = listener.accept()
            with client:
                going = serve(client)
            show_counts()
