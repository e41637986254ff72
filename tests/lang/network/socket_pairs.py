# Pairs of connected sockets, of streams and of datagrams; one wakes who selects.
import selectors
import socket
import threading
import time

a, b = socket.socketpair()
a.sendall(b"one")
print(b.recv(10))
b.sendall(b"two")
print(a.recv(10))
sel = selectors.DefaultSelector()
sel.register(b, selectors.EVENT_READ, "wake")
print(sel.select(0))
threading.Thread(target=lambda: (time.sleep(0.02), a.send(b"!"))).start()
print([key.data for key, _ in sel.select(1)], b.recv(5))
a.close()
print(b.recv(5))
b.close()
a, b = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
a.send(b"x")
a.send(b"yy")
print(b.recv(10), b.recv(10))
b.send(b"back")
print(a.recv(100))

# --- expected
# b'one'
# b'two'
# []
# ['wake'] b'!'
# b''
# b'x' b'yy'
# b'back'
