"""TCP proxy and load balancer with selectors, backends and clients as threads."""

import selectors
import socket
import threading
import types
import itertools
import sys


class Backend(threading.Thread):
    def __init__(self, name):
        super().__init__(name=name, daemon=True)
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.sock.bind(("127.0.0.1", 0))
        self.sock.listen(5)
        self.served = 0

    @property
    def address(self):
        return self.sock.getsockname()

    def run(self):
        while True:
            try:
                conn, _ = self.sock.accept()
            except OSError:
                break
            with conn:
                f = conn.makefile("rw", encoding="utf-8", newline="\n")
                for line in f:
                    self.served += 1
                    f.write("%s: %s\n" % (self.name, line.strip()[::-1]))
                    f.flush()
                f.close()


class Peer:
    def __init__(self, sock, name):
        self.sock = sock
        self.name = name
        self.other = None
        self.out = bytearray()
        self.eof = False


class Balancer:
    def __init__(self, backends):
        self.sel = selectors.DefaultSelector()
        self.lsock = socket.create_server(("127.0.0.1", 0))
        self.lsock.setblocking(False)
        self.sel.register(self.lsock, selectors.EVENT_READ, data=None)
        self.ring = itertools.cycle(backends)
        self.bytes = {"up": 0, "down": 0}
        self.running = True
        self.rsig, self.wsig = socket.socketpair()
        self.sel.register(self.rsig, selectors.EVENT_READ, "stop")

    def stop(self):
        self.wsig.send(b"x")

    def serve(self):
        while self.running:
            for key, mask in self.sel.select(timeout=5):
                if key.data is None:
                    self.accept()
                elif key.data == "stop":
                    self.running = False
                else:
                    self.service(key, mask)
        for key in list(self.sel.get_map().values()):
            self.sel.unregister(key.fileobj)
            key.fileobj.close()
        self.sel.close()
        self.wsig.close()

    def accept(self):
        conn, addr = self.lsock.accept()
        backend = next(self.ring)
        up = socket.create_connection(backend)
        a, b = Peer(conn, "up"), Peer(up, "down")
        a.other, b.other = b, a
        for p in (a, b):
            p.sock.setblocking(False)
            self.sel.register(p.sock, selectors.EVENT_READ, p)

    def service(self, key, mask):
        peer = key.data
        if mask & selectors.EVENT_READ:
            try:
                data = peer.sock.recv(1024)
            except BlockingIOError:
                return
            except ConnectionResetError:
                data = b""
            if data:
                self.bytes[peer.name] += len(data)
                peer.other.out += data
            else:
                peer.eof = True
        for p in (peer, peer.other):
            self.flush(p)

    def flush(self, p):
        if p.out:
            n = p.sock.send(p.out)
            del p.out[:n]
        events = 0 if p.eof else selectors.EVENT_READ
        if p.out:
            events |= selectors.EVENT_WRITE
        if p.other.eof and not p.out:
            self.drop(p)
            return
        if events and p.sock in self.sel.get_map():
            self.sel.modify(p.sock, events, p)

    def drop(self, p):
        for x in (p, p.other):
            if x.sock.fileno() >= 0:
                try:
                    self.sel.unregister(x.sock)
                except KeyError:
                    pass
                x.sock.close()


def main():
    backends = [Backend("b%d" % i) for i in range(3)]
    for b in backends:
        b.start()
    lb = Balancer([b.address for b in backends])
    port = lb.lsock.getsockname()[1]
    t = threading.Thread(target=lb.serve)
    t.start()
    for i in range(7):
        with socket.create_connection(("127.0.0.1", port), timeout=5) as s:
            f = s.makefile("rw", newline="\n")
            for word in ("hello", "wörld", "n%d" % i):
                print(word, file=f, flush=True)
                sys.stdout.write("client %d <- %s" % (i, f.readline()))
            f.close()
    lb.stop()
    t.join()
    print([(b.name, b.served) for b in backends], lb.bytes)


main()

# --- expected
# client 0 <- b0: olleh
# client 0 <- b0: dlröw
# client 0 <- b0: 0n
# client 1 <- b1: olleh
# client 1 <- b1: dlröw
# client 1 <- b1: 1n
# client 2 <- b2: olleh
# client 2 <- b2: dlröw
# client 2 <- b2: 2n
# client 3 <- b0: olleh
# client 3 <- b0: dlröw
# client 3 <- b0: 3n
# client 4 <- b1: olleh
# client 4 <- b1: dlröw
# client 4 <- b1: 4n
# client 5 <- b2: olleh
# client 5 <- b2: dlröw
# client 5 <- b2: 5n
# client 6 <- b0: olleh
# client 6 <- b0: dlröw
# client 6 <- b0: 6n
# [('b0', 9), ('b1', 6), ('b2', 6)] {'up': 112, 'down': 196}
