"""An authoritative DNS server, by UDP and TCP.

`main.py PORT [ZONE FILE]` serves; without arguments it serves itself some questions about example.zone and ends.
"""

import contextlib
import socket
import sys
import threading

from answers import Answers
from client import ask, question, show
from wire import AAAA, ANY, CAA, CNAME, MX, NS, PTR, SOA, SRV, TXT, A
from zone import ZoneError
from zone_file import read_zone

LONGEST_QUERY = 4096
PATIENCE = 10.0
"""seconds that a client may take for a question by TCP"""
CLIENTS = 64
"""connections at a time"""


class Server:
    """Answers at one port. Each connection has a thread; UDP has one of its own."""

    def __init__(self, answers: Answers, host: str, port: int) -> None:
        self.answers = answers
        self.listener = socket.create_server((host, port), backlog=64)
        self.address = self.listener.getsockname()
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind((host, self.address[1]))
        self.free = threading.Semaphore(CLIENTS)

    def start(self) -> None:
        threading.Thread(target=self.accept, daemon=True).start()
        threading.Thread(target=self.serve_udp, daemon=True).start()

    def serve_udp(self) -> None:
        answers = self.answers
        sock = self.udp
        while True:
            try:
                query, client = sock.recvfrom(LONGEST_QUERY)
                answer = answers.by_udp(query)
                if answer:
                    sock.sendto(answer, client)
            except OSError as problem:  # of an earlier answer, which somebody didn't want
                print("udp:", problem, file=sys.stderr)

    def accept(self) -> None:
        while True:
            self.free.acquire()
            connection, _ = self.listener.accept()
            threading.Thread(target=self.serve_tcp, args=(connection,), daemon=True).start()

    def serve_tcp(self, connection: socket.socket) -> None:
        """Answers one question after the other, until the client goes or takes too long."""
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as stream:
            connection.settimeout(PATIENCE)
            while len(size := stream.read(2)) == 2:
                query = stream.read(int.from_bytes(size, "big"))
                answer = self.answers.by_tcp(query)
                if not answer:
                    break
                connection.sendall(len(answer).to_bytes(2, "big") + answer)
        self.free.release()


def load(path: str) -> Answers:
    with open(path, encoding="utf-8") as file:
        return Answers(read_zone(file.read()))


def demonstrate() -> None:
    server = Server(load("example.zone"), "127.0.0.1", 0)
    server.start()
    for name, type in (
        ("example", SOA),
        ("example", NS),
        ("example", MX),
        ("example", TXT),
        ("example", CAA),
        ("Web.Example", A),
        ("web.example", AAAA),
        ("www.example", A),
        ("www.example", CNAME),
        ("outside.example", A),
        ("lost.example", A),
        ("loop.example", A),
        ("text.example", TXT),
        ("_sip._tcp.example", SRV),
        ("1.2.0.192.example", PTR),
        ("any.thing.wild.example", A),
        ("host.wild.example", TXT),
        ("below.host.wild.example", A),
        ("x.alias.example", AAAA),
        ("b.c.example", A),
        ("nothing.example", A),
        ("www.sub.example", A),
        ("sub.example", NS),
        ("web.example", ANY),
        ("other.example", 65534),
        ("long.example", TXT),
        ("elsewhere.test", A),
    ):
        print(show(ask(server.address, question(name, type))))
    print(show(ask(server.address, question("long.example", TXT, 1232))))
    print(show(ask(server.address, question("web.example", A, 1232, 1))))
    print(show(ask(server.address, question("web.example", A)[:20])))


def main() -> int:
    if len(sys.argv) == 1:
        demonstrate()
        return 0
    path = sys.argv[2] if len(sys.argv) > 2 else "example.zone"
    try:
        server = Server(load(path), "", int(sys.argv[1]))
    except (OSError, ValueError, ZoneError) as problem:
        print(f"{path}: {problem}", file=sys.stderr)
        return 1
    print(f"{len(server.answers.zone.nodes)} names at port {server.address[1]}", flush=True)
    threading.Thread(target=server.accept, daemon=True).start()
    server.serve_udp()
    return 0


if __name__ == "__main__":
    sys.exit(main())
