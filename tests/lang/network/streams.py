"""Streams over the loopback interface: connecting before accepting, both directions, ends, addresses."""
import socket

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("127.0.0.1", 0))
server.listen(5)
host, port = server.getsockname()
print(host, port > 0)

client = socket.socket()
client.connect((host, port))
conn, address = server.accept()
print(address == client.getsockname(), conn.getpeername() == client.getsockname())
print(client.getpeername() == server.getsockname(), conn.getsockname() == server.getsockname())
print(client.send(b"hello"))
print(conn.recv(1024))
conn.sendall(bytearray(b"world") * 1000)
received = b""
while len(received) < 5000:
    received += client.recv(700)
print(len(received), received[:10])
client.shutdown(socket.SHUT_WR)
print(conn.recv(10), conn.recv(10))
conn.sendall(memoryview(b"last words")[5:])
conn.close()
print(client.recv(100), client.recv(100))
client.close()
print(client.fileno(), conn.fileno(), server.fileno() > 2)
print(client)
print(server.family, server.type, server.proto, repr(server.family), repr(server.type))
print(server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), server.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE))
shown = repr(server).replace(str(port), "PORT").replace(f"fd={server.fileno()}", "fd=N")
print(shown)
server.close()

with socket.create_server(("127.0.0.1", 0)) as server:
    with socket.create_connection(server.getsockname()) as client:
        conn, _ = server.accept()
        with conn:
            buffer = bytearray(10)
            client.sendall(b"abcdef")
            print(conn.recv_into(buffer, 4), buffer)
            print(conn.recv_into(memoryview(buffer)[5:]), buffer)
            client.sendall(b"xyz")
            print(conn.recv(2, socket.MSG_PEEK), conn.recv(10))
        print(client.recv(5))
a, b = socket.socketpair()
a.sendall(b"pair")
print(b.recv(100), a.family == socket.AF_UNIX)
a.close()
print(b.recv(100))
b.close()

# --- expected
# 127.0.0.1 True
# True True
# True True
# 5
# b'hello'
# 5000 b'worldworld'
# b'' b''
# b'words' b''
# -1 -1 True
# <socket.socket [closed] fd=-1, family=2, type=1, proto=0>
# 2 1 0 <AddressFamily.AF_INET: 2> <SocketKind.SOCK_STREAM: 1>
# 1 1
# <socket.socket fd=N, family=2, type=1, proto=0, laddr=('127.0.0.1', PORT)>
# 4 bytearray(b'abcd\x00\x00\x00\x00\x00\x00')
# 2 bytearray(b'abcd\x00ef\x00\x00\x00')
# b'xy' b'xyz'
# b''
# b'pair' True
# b''
