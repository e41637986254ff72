"""Takes and gives blocks of bytes: nine bytes of the client say 'I' or 'O' and how many."""

import socket
import sys

BLOCK = b"x" * 262144


def receive(s: socket.socket, size: int) -> bytes:
    """So many bytes; fewer when the client has gone."""
    got = b""
    while len(got) < size:
        part = s.recv(size - len(got))
        if not part:
            break
        got += part
    return got


def take(s: socket.socket, size: int) -> None:
    """They are counted, and the count is sent back."""
    taken = 0
    while taken < size:
        part = s.recv(65536)
        if not part:
            return
        taken += len(part)
    s.sendall(taken.to_bytes(8, "big"))


def give(s: socket.socket, size: int) -> None:
    left = size
    while left >= len(BLOCK):
        s.sendall(BLOCK)
        left -= len(BLOCK)
    if left:
        s.sendall(BLOCK[:left])


def serve(s: socket.socket) -> None:
    while True:
        head = receive(s, 9)
        if len(head) < 9:
            return
        size = int.from_bytes(head[1:], "big")
        if head[0] == ord("I"):
            take(s, size)
        else:
            give(s, size)


if __name__ == "__main__":
    with socket.create_server(("", int(sys.argv[1]))) as listener:
        while True:
            client, _ = listener.accept()
            with client:
                serve(client)
