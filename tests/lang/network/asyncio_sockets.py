"""A loop that watches descriptors and waits for sockets; connections and servers on sockets that are given."""

import asyncio
import socket


async def handle(reader, writer):
    writer.write((await reader.readline()).upper())
    writer.close()


class Proto(asyncio.Protocol):
    def connection_made(self, transport):
        transport.write(b"from protocol")
        transport.close()


async def main():
    loop = asyncio.get_running_loop()
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    got = asyncio.Event()
    data = []

    def readable(label):
        data.append((label, a.recv(2)))
        if len(data) == 3:
            got.set()

    loop.add_reader(a, readable, "r")
    b.send(b"ping!")
    await asyncio.wait_for(got.wait(), 1)
    print(data, loop.remove_reader(a), loop.remove_reader(a.fileno()))
    ready = loop.create_future()
    loop.add_writer(b.fileno(), lambda: ready.done() or ready.set_result("writable"))
    print(await ready, loop.remove_writer(b), loop.remove_writer(b))
    task = asyncio.create_task(loop.sock_recv(b, 100))
    await asyncio.sleep(0.01)
    await loop.sock_sendall(a, b"pong" * 3)
    print(await task)
    big = asyncio.create_task(loop.sock_sendall(a, bytes(1_000_000)))
    total = 0
    while total < 1_000_000:
        total += len(await loop.sock_recv(b, 65536))
    await big
    print(total)
    task = asyncio.create_task(loop.sock_recv(b, 100))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    a.close()
    print(await loop.sock_recv(b, 10))
    b.close()
    # connections by hand
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setblocking(False)
    client = socket.socket()
    client.setblocking(False)
    accepting = asyncio.create_task(loop.sock_accept(listener))
    await loop.sock_connect(client, listener.getsockname())
    conn, peer = await accepting
    print(peer == client.getsockname(), conn.getblocking())
    # sockets given
    transport, protocol = await loop.create_connection(Proto, sock=conn)
    print(await loop.sock_recv(client, 100), await loop.sock_recv(client, 100))
    client.close()
    server = await asyncio.start_server(handle, sock=listener)
    reader, writer = await asyncio.open_connection(sock=socket.create_connection(listener.getsockname()))
    writer.write(b"hello\n")
    print(await reader.read())
    writer.close()
    reader, writer = await asyncio.open_connection(*listener.getsockname(), local_addr=("127.0.0.1", 0))
    writer.write(b"again\n")
    print(await reader.read())
    writer.close()
    server.close()
    for wrong in (lambda: asyncio.open_connection(), lambda: loop.create_server(Proto)):
        try:
            await wrong()
        except ValueError as e:
            print(e)
    u, v = (socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2))
    for s in (u, v):
        s.setblocking(False)
        s.bind(("127.0.0.1", 0))
    print(await loop.sock_sendto(u, b"datagram", v.getsockname()))
    found, sender = await loop.sock_recvfrom(v, 100)
    print(found, sender == u.getsockname())
    u.close()
    v.close()


asyncio.run(main())

# --- expected
# [('r', b'pi'), ('r', b'ng'), ('r', b'!')] True False
# writable True False
# b'pongpongpong'
# 1000000
# cancelled
# b''
# True False
# b'from protocol' b''
# b'HELLO\n'
# b'AGAIN\n'
# host and port was not specified and no sock specified
# Neither host/port nor sock were specified
# 8
# b'datagram' True
