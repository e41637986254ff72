"""Datagrams over the loopback interface: sizes are kept, too long ones are cut, senders are told."""
import socket

a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b = socket.socket(type=socket.SOCK_DGRAM)
a.bind(("127.0.0.1", 0))
b.bind(("localhost", 0))
print(a.sendto(b"one", b.getsockname()), a.sendto(b"", 0, b.getsockname()), a.sendto(b"three", b.getsockname()))
data, sender = b.recvfrom(100)
print(data, sender == a.getsockname())
print(b.recvfrom(100)[0], b.recv(3))
b.connect(a.getsockname())
b.send(b"connected")
print(a.recvfrom(1000)[1] == b.getsockname(), b.getpeername() == a.getsockname())
a.sendto(b"x" * 60000, b.getsockname())
buffer = bytearray(70000)
n, sender = b.recvfrom_into(buffer)
print(n, sender == a.getsockname(), buffer.count(b"x"))
try:
    a.sendto(b"x" * 70000, b.getsockname())
except OSError as e:
    print(e)
try:
    a.sendto(b"x", ("255.255.255.255", 9))
except OSError as e:
    print(type(e).__name__, e)
a.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
print(a.getsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST), len(a.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)))
a.settimeout(0.01)
try:
    a.recvfrom(10)
except TimeoutError as e:
    print("timeout", e)
a.close()
b.close()

# --- expected
# 3 0 5
# b'one' True
# b'' b'thr'
# True True
# 60000 True 60000
# [Errno 90] Message too long
# PermissionError [Errno 13] Permission denied
# 1 8
# timeout timed out
