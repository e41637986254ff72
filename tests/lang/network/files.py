"""Files over sockets: lines, counts, text and bytes, buffers, ends."""
import io
import socket

a, b = socket.socketpair()
a.sendall(b"first\nsecond line\r\nthird\n\nlast without end")
a.shutdown(socket.SHUT_WR)
with b.makefile("rb") as f:
    print(f.readable(), f.writable(), f.seekable(), f.closed, f.mode)
    print(f.readline(), f.readline(3), f.peek(2)[:4], f.read(5))
    for line in f:
        print(line)
    print(f.read(), f.readline())
    try:
        f.write(b"x")
    except io.UnsupportedOperation as e:
        print(e)
print(f.closed, b.fileno() > 0)
try:
    f.read()
except ValueError as e:
    print(e)
b.close()
a.close()

a, b = socket.socketpair()
out = a.makefile("w")
print(out.write("grüße\n"), out.write("two\r\nthree\rfour\n"))
b.setblocking(False)
try:
    b.recv(1)
except BlockingIOError as e:
    print(e)
out.flush()
b.setblocking(True)
lines = b.makefile("r", encoding="utf-8")
print(repr(lines.readline()), repr(lines.readline()), repr(lines.readline()), repr(lines.readline(2)), repr(lines.read(3)))
a.close()
print(a.fileno() > 0)
out.writelines(["a\n", "b\n"])
out.close()
print(a.fileno())
print(lines.readlines(), repr(lines.read()))
lines.close()
b.close()

a, b = socket.socketpair()
both = a.makefile("rwb")
other = b.makefile("rwb", buffering=0)
both.write(b"question\n")
both.flush()
print(other.readline())
print(other.write(b"answer\nmore"))
print(both.readline(), both.read1(100))
other.close()
b.close()
print(both.read(10))
both.close()
a.close()

a, b = socket.socketpair()
a.sendall(b"x" * 100000 + b"\nabc")
a.close()
with b, b.makefile("rb") as f:
    print(len(f.readline()), f.read(100))

a, b = socket.socketpair()
b.settimeout(0.01)
f = b.makefile("rb")
try:
    f.read(1)
except TimeoutError as e:
    print(e)
try:
    f.read(1)
except OSError as e:
    print(e)
for f in (b.makefile("r", newline=""), b.makefile("r", newline="\n")):
    b.settimeout(1)
    a.sendall(b"a\r\nb\n")
    print(repr(f.readline()), repr(f.readline()))
a.close()
b.close()

# --- expected
# True False False False rb
# b'first\n' b'sec' b'ond ' b'ond l'
# b'ine\r\n'
# b'third\n'
# b'\n'
# b'last without end'
# b'' b''
# write
# True True
# read of closed file
# 6 16
# [Errno 11] Resource temporarily unavailable
# 'grüße\n' 'two\n' 'three\n' 'fo' 'ur\n'
# True
# -1
# ['a\n', 'b\n'] ''
# b'question\n'
# 11
# b'answer\n' b'more'
# b''
# 100001 b'abc'
# timed out
# cannot read from timed out object
# 'a\r\n' 'b\n'
# 'a\r\n' 'b\n'
