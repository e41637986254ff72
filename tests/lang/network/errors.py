"""What fails, with CPython's classes, numbers and texts; timeouts and sockets that never block."""
import errno
import socket
import time


def attempt(what, call):
    try:
        print(what, call())
    except OSError as e:
        print(what, type(e).__name__, e.errno, e.strerror, e)


def free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


port = free_port()
s = socket.socket()
attempt("refused", lambda: s.connect(("127.0.0.1", port)))
s.close()
attempt("closed", lambda: s.send(b"x"))
attempt("closed", lambda: s.recv(1))
attempt("closed", lambda: s.getsockname())
s = socket.socket()
attempt("unconnected", lambda: s.getpeername())
attempt("unconnected", lambda: s.send(b"x"))
attempt("unconnected", lambda: s.recv(1))
attempt("unconnected", lambda: s.shutdown(socket.SHUT_RDWR))
attempt("listening", lambda: s.accept())
attempt("option", lambda: s.setsockopt(socket.SOL_SOCKET, 9999, 1))
attempt("address", lambda: s.bind(("8.8.8.8", 80)))
print(s.connect_ex(("127.0.0.1", port)) == errno.ECONNREFUSED)
s.close()
first = socket.create_server(("127.0.0.1", 0))
taken = first.getsockname()
second = socket.socket()
attempt("in use", lambda: second.bind(taken))
second.close()
try:
    socket.create_server(taken)
except OSError as e:
    print(type(e).__name__, e.errno, str(e).replace(str(taken[1]), "PORT"))

print(first.gettimeout(), first.getblocking(), first.timeout)
first.settimeout(0.05)
print(first.gettimeout(), first.getblocking())
begun = time.monotonic()
attempt("timeout", first.accept)
print(0.04 < time.monotonic() - begun < 2)
first.setblocking(False)
print(first.gettimeout(), first.getblocking())
attempt("blocking", first.accept)
first.setblocking(True)
print(first.gettimeout())

client = socket.create_connection(taken, timeout=5)
print(client.gettimeout())
conn, _ = first.accept()
print(conn.gettimeout(), conn.getblocking())
client.settimeout(0.02)
attempt("timeout", lambda: client.recv(10))
client.settimeout(0)
attempt("blocking", lambda: client.recv(10))
sent = 0
try:
    while True:
        sent += client.send(b"x" * 65536)
except BlockingIOError as e:
    print("full", e.errno, sent > 65536)
client.settimeout(0.02)
attempt("sendall", lambda: client.sendall(b"x" * 10_000_000))
conn.close()
client.close()
quick = socket.socket()
quick.setblocking(False)
print(quick.connect_ex(taken) in (errno.EINPROGRESS, 0))
quick.close()

a, b = socket.socketpair()
b.close()
attempt("broken", lambda: a.send(b"x"))
print(a.recv(1))
a.close()
try:
    first.settimeout(-1)
except ValueError as e:
    print(e)
try:
    first.recv(-1)
except ValueError as e:
    print(e)
try:
    first.bind(("127.0.0.1", 70000))
except OverflowError as e:
    print(e)
print(socket.timeout is TimeoutError, socket.error is OSError, issubclass(socket.gaierror, OSError))
print(socket.getdefaulttimeout())
socket.setdefaulttimeout(2.5)
with socket.socket() as s:
    print(s.gettimeout(), socket.getdefaulttimeout())
socket.setdefaulttimeout(None)
first.close()
raise socket.gaierror(-2, "Name or service not known")

# --- expected
# refused ConnectionRefusedError 111 Connection refused [Errno 111] Connection refused
# closed OSError 9 Bad file descriptor [Errno 9] Bad file descriptor
# closed OSError 9 Bad file descriptor [Errno 9] Bad file descriptor
# closed OSError 9 Bad file descriptor [Errno 9] Bad file descriptor
# unconnected OSError 107 Transport endpoint is not connected [Errno 107] Transport endpoint is not connected
# unconnected BrokenPipeError 32 Broken pipe [Errno 32] Broken pipe
# unconnected OSError 107 Transport endpoint is not connected [Errno 107] Transport endpoint is not connected
# unconnected OSError 107 Transport endpoint is not connected [Errno 107] Transport endpoint is not connected
# listening OSError 22 Invalid argument [Errno 22] Invalid argument
# option OSError 92 Protocol not available [Errno 92] Protocol not available
# address OSError 99 Cannot assign requested address [Errno 99] Cannot assign requested address
# True
# in use OSError 98 Address already in use [Errno 98] Address already in use
# OSError 98 [Errno 98] Address already in use (while attempting to bind on address ('127.0.0.1', PORT))
# None True None
# 0.05 True
# timeout TimeoutError None None timed out
# True
# 0.0 False
# blocking BlockingIOError 11 Resource temporarily unavailable [Errno 11] Resource temporarily unavailable
# None
# 5.0
# None True
# timeout TimeoutError None None timed out
# blocking BlockingIOError 11 Resource temporarily unavailable [Errno 11] Resource temporarily unavailable
# full 11 True
# sendall TimeoutError None None timed out
# True
# broken BrokenPipeError 32 Broken pipe [Errno 32] Broken pipe
# b''
# Timeout value out of range
# negative buffersize in recv
# bind(): port must be 0-65535.
# True True True
# None
# 2.5 2.5
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/errors.py", line 106, in <module>
#     raise socket.gaierror(-2, "Name or service not known")
# socket.gaierror: [Errno -2] Name or service not known
# --- status 1
