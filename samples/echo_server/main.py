"""An echo server for any number of clients at once: one loop, sockets that never block, a selector.

`main.py PORT` serves; without a port it echoes for some clients of its own and ends.
"""

import selectors
import socket
import sys


class Client:
    """A connection and what is still to be sent on it."""

    def __init__(self, sock: socket.socket, address: tuple[str, int]) -> None:
        self.sock = sock
        self.address = address
        self.waiting = b""


class EchoServer:
    def __init__(self, address: tuple[str, int]) -> None:
        self.selector = selectors.DefaultSelector()
        self.listener = socket.create_server(address, backlog=128)
        self.listener.setblocking(False)
        self.selector.register(self.listener, selectors.EVENT_READ)
        self.clients = 0
        self.echoed = 0

    def accept(self) -> None:
        sock, address = self.listener.accept()
        sock.setblocking(False)
        self.selector.register(sock, selectors.EVENT_READ, Client(sock, address))
        self.clients += 1

    def drop(self, client: Client) -> None:
        self.selector.unregister(client.sock)
        client.sock.close()
        self.clients -= 1

    def serve(self, client: Client, mask: int) -> None:
        try:
            if mask & selectors.EVENT_READ:
                data = client.sock.recv(65536)
                if not data:
                    self.drop(client)
                    return
                client.waiting += data
            sent = client.sock.send(client.waiting)
            self.echoed += sent
            client.waiting = client.waiting[sent:]
        except BlockingIOError:
            pass
        except OSError:
            self.drop(client)
            return
        wanted = selectors.EVENT_WRITE if client.waiting else selectors.EVENT_READ
        self.selector.modify(client.sock, wanted, client)

    def turn(self, timeout: float | None = None) -> None:
        """Does what is due, and waits for it if nothing is."""
        for key, mask in self.selector.select(timeout):
            if key.data is None:
                self.accept()
            else:
                self.serve(key.data, mask)


def demonstrate() -> None:
    server = EchoServer(("127.0.0.1", 0))
    address = server.listener.getsockname()
    clients = [socket.create_connection(address) for _ in range(3)]
    for i, client in enumerate(clients):
        client.sendall(f"client {i}".encode() * (i + 1))
    while server.echoed < 48:
        server.turn()
    for client in clients:
        print(client.recv(1000))
        client.close()
    while server.clients:
        server.turn()
    print(server.echoed, "bytes, all clients have gone")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        server = EchoServer(("", int(sys.argv[1])))
        while True:
            server.turn()
    else:
        demonstrate()
