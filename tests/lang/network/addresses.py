"""Addresses as texts, bytes and numbers."""
import socket

for text in ("127.0.0.1", "1.2", "0x7f.1", "255.255.255.255", "010.0.0.1", "1.2.3.4.5", "256.1.1.1", "", "a.b.c.d"):
    try:
        print(text, socket.inet_aton(text))
    except OSError as e:
        print(text, type(e).__name__, e)
    try:
        print(text, socket.inet_pton(socket.AF_INET, text))
    except OSError as e:
        print(text, type(e).__name__, e)
print(socket.inet_ntoa(b"\x01\x02\x03\xff"), socket.inet_ntop(socket.AF_INET, bytes([10, 0, 0, 1])))
for data in (b"", b"12345"):
    try:
        print(socket.inet_ntoa(data))
    except OSError as e:
        print(e)
for text in ("::1", "::", "2001:db8::ff00:42:8329", "::ffff:1.2.3.4", "1::2::3", "fe80::1"):
    try:
        packed = socket.inet_pton(socket.AF_INET6, text)
        print(packed.hex(), socket.inet_ntop(socket.AF_INET6, packed))
    except OSError as e:
        print(text, e)
print(hex(socket.htons(0x1234)), hex(socket.ntohs(0x1234)), hex(socket.htonl(0x12345678)), hex(socket.ntohl(1)))
for call in (lambda: socket.htons(-1), lambda: socket.htons(65536), lambda: socket.htonl(-1), lambda: socket.ntohl(1 << 32)):
    try:
        print(call())
    except OverflowError as e:
        print(e)
print(socket.getaddrinfo("127.0.0.1", 80, socket.AF_INET, socket.SOCK_STREAM))
for info in socket.getaddrinfo("1.2.3.4", "http", socket.AF_INET):
    print(info)
for family, kind, proto, name, address in socket.getaddrinfo(None, 8080, socket.AF_INET, socket.SOCK_DGRAM, 0, socket.AI_PASSIVE):
    print(family, kind, proto, name, address)
try:
    socket.getaddrinfo("name.invalid", 80, flags=socket.AI_NUMERICHOST)
except socket.gaierror as e:
    print(e.errno, e, type(e).__name__)
print(socket.gethostbyname("localhost"), socket.gethostbyname("10.1.2.3"), socket.gethostbyname(""))
print(socket.getservbyname("http"), socket.getservbyport(443), socket.getprotobyname("udp"))
print(socket.gethostname() != "", socket.SOMAXCONN, socket.SOCK_STREAM == 1, socket.IPPROTO_TCP, socket.TCP_NODELAY)

# --- expected
# 127.0.0.1 b'\x7f\x00\x00\x01'
# 127.0.0.1 b'\x7f\x00\x00\x01'
# 1.2 b'\x01\x00\x00\x02'
# 1.2 OSError illegal IP address string passed to inet_pton
# 0x7f.1 b'\x7f\x00\x00\x01'
# 0x7f.1 OSError illegal IP address string passed to inet_pton
# 255.255.255.255 b'\xff\xff\xff\xff'
# 255.255.255.255 b'\xff\xff\xff\xff'
# 010.0.0.1 b'\x08\x00\x00\x01'
# 010.0.0.1 OSError illegal IP address string passed to inet_pton
# 1.2.3.4.5 OSError illegal IP address string passed to inet_aton
# 1.2.3.4.5 OSError illegal IP address string passed to inet_pton
# 256.1.1.1 OSError illegal IP address string passed to inet_aton
# 256.1.1.1 OSError illegal IP address string passed to inet_pton
#  OSError illegal IP address string passed to inet_aton
#  OSError illegal IP address string passed to inet_pton
# a.b.c.d OSError illegal IP address string passed to inet_aton
# a.b.c.d OSError illegal IP address string passed to inet_pton
# 1.2.3.255 10.0.0.1
# packed IP wrong length for inet_ntoa
# packed IP wrong length for inet_ntoa
# 00000000000000000000000000000001 ::1
# 00000000000000000000000000000000 ::
# 20010db8000000000000ff0000428329 2001:db8::ff00:42:8329
# 00000000000000000000ffff01020304 ::ffff:1.2.3.4
# 1::2::3 illegal IP address string passed to inet_pton
# fe800000000000000000000000000001 fe80::1
# 0x3412 0x3412 0x78563412 0x1000000
# htons: can't convert negative Python int to C 16-bit unsigned integer
# htons: Python int too large to convert to C 16-bit unsigned integer
# can't convert negative value to unsigned int
# int larger than 32 bits
# [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
# (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('1.2.3.4', 80))
# 2 2 17  ('0.0.0.0', 8080)
# -2 [Errno -2] Name or service not known gaierror
# 127.0.0.1 10.1.2.3 0.0.0.0
# 80 https 17
# True 4096 True 6 1
