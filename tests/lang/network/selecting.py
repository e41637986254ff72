"""select, poll and selectors: what is ready, timeouts, keys with data, an echo server without threads."""
import select
import selectors
import socket
import time

a, b = socket.socketpair()
print(select.select([a], [], [], 0) == ([], [], []))
r, w, x = select.select([a, b], [a], [], 1)
print(r == [], w == [a], x == [])
b.send(b"x")
r, w, x = select.select([a, b], [], [a])
print(r == [a], len(w), len(x))
begun = time.monotonic()
print(select.select([b], [], [], 0.03)[0], 0.02 < time.monotonic() - begun < 2)
try:
    select.select([a], [], [], -1)
except ValueError as e:
    print(e)
p = select.poll()
p.register(a, select.POLLIN)
p.register(b.fileno(), select.POLLIN | select.POLLOUT)
print(p.poll(0) == [(a.fileno(), select.POLLIN), (b.fileno(), select.POLLOUT)])
p.modify(b, select.POLLIN)
p.unregister(a)
print(p.poll(10))
try:
    p.unregister(a)
except KeyError as e:
    print("KeyError", e.args[0] == a.fileno())
a.close()
print([events & select.POLLHUP != 0 for _, events in p.poll()])
b.close()

sel = selectors.DefaultSelector()
server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)


class Connection:
    def __init__(self, sock: socket.socket, number: int) -> None:
        self.sock = sock
        self.number = number
        self.out = b""


count = 0
key = sel.register(server, selectors.EVENT_READ, data=None)
print(key.fileobj is server, key.fd == server.fileno(), key.events, key.data)
clients = [socket.create_connection(server.getsockname()) for _ in range(3)]
for i, c in enumerate(clients):
    c.sendall(f"message {i}".encode())
echoed = 0
while echoed < 3:
    for key, mask in sel.select(timeout=5):
        if key.data is None:
            sock, _ = key.fileobj.accept()
            sock.setblocking(False)
            count += 1
            sel.register(sock, selectors.EVENT_READ | selectors.EVENT_WRITE, data=Connection(sock, count))
        else:
            connection = key.data
            if mask & selectors.EVENT_READ:
                data = connection.sock.recv(1000)
                if data:
                    connection.out += data.upper()
                else:
                    sel.unregister(connection.sock)
                    connection.sock.close()
                    continue
            if mask & selectors.EVENT_WRITE and connection.out:
                sent = connection.sock.send(connection.out)
                connection.out = connection.out[sent:]
                echoed += 1
                sel.modify(connection.sock, selectors.EVENT_READ, data=connection)
for c in clients:
    print(c.recv(100))
print(len(sel.get_map()), sel.get_key(server).events)
try:
    sel.register(server, selectors.EVENT_READ)
except KeyError as e:
    print("KeyError", "is already registered" in str(e))
try:
    sel.register(a, 0)
except ValueError as e:
    print(e)
print(sel.select(0) == [])
for key in list(sel.get_map().values()):
    sel.unregister(key.fileobj)
    key.fileobj.close()
for c in clients:
    c.close()
sel.close()
print(sel.get_map())

# --- expected
# True
# True True True
# True 0 0
# [] True
# timeout must be non-negative
# True
# []
# KeyError True
# [True]
# True True 1 None
# b'MESSAGE 0'
# b'MESSAGE 1'
# b'MESSAGE 2'
# 4 1
# KeyError True
# Invalid events: 0
# True
# None
