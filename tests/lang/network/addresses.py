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
