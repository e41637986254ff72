"""An echo server on selectors with buffers, plus a load of clients."""
import selectors
import socket
import threading
import types
import errno
import time


class EchoServer:
    def __init__(self, host="127.0.0.1", port=0, transform=bytes.upper):
        self.sel = selectors.DefaultSelector()
        self.transform = transform
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.sock.bind((host, port))
        self.sock.listen(16)
        self.sock.setblocking(False)
        self.sel.register(self.sock, selectors.EVENT_READ, data=None)
        self.rpipe, self.wpipe = socket.socketpair()
        self.sel.register(self.rpipe, selectors.EVENT_READ, data="stop")
        self.stats = {"accepted": 0, "closed": 0, "bytes": 0}

    @property
    def port(self):
        return self.sock.getsockname()[1]

    def accept(self, sock):
        conn, addr = sock.accept()
        conn.setblocking(False)
        data = types.SimpleNamespace(addr=addr, inb=b"", outb=b"", closing=False)
        self.sel.register(conn, selectors.EVENT_READ | selectors.EVENT_WRITE, data=data)
        self.stats["accepted"] += 1

    def service(self, key, mask):
        sock, data = key.fileobj, key.data
        if mask & selectors.EVENT_READ:
            try:
                chunk = sock.recv(1024)
            except BlockingIOError:
                return
            except OSError as e:
                if e.errno != errno.ECONNRESET:
                    raise
                chunk = b""
            if chunk:
                data.inb += chunk
                self.stats["bytes"] += len(chunk)
                while b"\n" in data.inb:
                    line, _, data.inb = data.inb.partition(b"\n")
                    data.outb += self.transform(line) + b"\n"
            else:
                data.closing = True
        if mask & selectors.EVENT_WRITE and data.outb:
            sent = sock.send(data.outb)
            data.outb = data.outb[sent:]
        if data.closing and not data.outb:
            self.sel.unregister(sock)
            sock.close()
            self.stats["closed"] += 1

    def run(self):
        try:
            while True:
                for key, mask in self.sel.select(timeout=1):
                    if key.data is None:
                        self.accept(key.fileobj)
                    elif key.data == "stop":
                        return
                    else:
                        self.service(key, mask)
        finally:
            self.sel.close()
            self.sock.close()

    def stop(self):
        self.wpipe.send(b"x")


def client(port, n, results):
    s = socket.socket()
    s.settimeout(3.0)
    s.connect(("127.0.0.1", port))
    message = b"".join(b"client %d line %d\n" % (n, i) for i in range(20))
    s.sendall(message[:25])
    time.sleep(0.001)
    s.sendall(message[25:])
    got = bytearray()
    while got.count(b"\n") < 20:
        part = s.recv(100)
        if not part:
            break
        got.extend(part)
    s.shutdown(socket.SHUT_RDWR)
    s.close()
    results[n] = bytes(got) == message.upper()


def udp():
    a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    a.bind(("127.0.0.1", 0))
    b.bind(("127.0.0.1", 0))
    b.sendto(b"ping", a.getsockname())
    data, addr = a.recvfrom(2048)
    a.sendto(data[::-1], addr)
    buf = bytearray(10)
    n, _ = b.recvfrom_into(buf)
    print(data, n, bytes(buf[:n]), addr == b.getsockname())
    b.settimeout(0.01)
    try:
        b.recv(10)
    except socket.timeout as e:
        print("timeout:", e)
    b.setblocking(False)
    try:
        b.recv(10)
    except BlockingIOError as e:
        print(type(e).__name__, e.errno == errno.EAGAIN)
    a.close()
    b.close()
    try:
        a.send(b"x")
    except OSError as e:
        print(e.errno == errno.EBADF, e.strerror)


def main():
    server = EchoServer()
    t = threading.Thread(target=server.run)
    t.start()
    results = {}
    clients = [threading.Thread(target=client, args=(server.port, n, results)) for n in range(5)]
    port = server.port
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    deadline = time.monotonic() + 2
    while server.stats["closed"] < 5 and time.monotonic() < deadline:
        time.sleep(0.005)
    server.stop()
    t.join()
    print(server.stats, all(results.values()), sorted(results))
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1)
    except ConnectionRefusedError as e:
        print("refused", e.errno == errno.ECONNREFUSED)
    udp()
    print(socket.inet_aton("10.1.2.3"), socket.inet_ntoa(b"\x7f\0\0\1"), socket.htons(1), socket.ntohl(1))


if __name__ == "__main__":
    main()

# --- expected
# {'accepted': 5, 'closed': 5, 'bytes': 1650} True [0, 1, 2, 3, 4]
# refused True
# b'ping' 4 b'gnip' True
# timeout: timed out
# BlockingIOError True
# True Bad file descriptor
# b'\n\x01\x02\x03' 127.0.0.1 256 16777216
