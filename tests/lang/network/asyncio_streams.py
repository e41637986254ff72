"""asyncio over sockets: streams, protocols, servers, what fails."""
import asyncio

async def handle(reader, writer):
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
        if line == b"quit\n":
            break
    writer.close()
    await writer.wait_closed()

async def client(port, n):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    out = []
    for i in range(3):
        writer.write(f"hello {n} {i}\n".encode())
        out.append(await reader.readline())
    writer.write(b"quit\n")
    rest = await reader.read()
    writer.close()
    await writer.wait_closed()
    return out, rest

async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    results = await asyncio.gather(*(client(port, n) for n in range(4)))
    for r in results:
        print(r)
    async with server:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        big = (b"x" * 999 + b"\n") * 300
        async def send():
            for i in range(0, len(big), 10000):
                writer.write(big[i:i+10000])
                await writer.drain()
            writer.write_eof()
        t = asyncio.create_task(send())
        got = b""
        while True:
            try:
                part = await reader.read(65536)
            except ConnectionError:
                break
            if not part:
                break
            got += part
        await t
        print(len(got))
        writer.close()
    try:
        await asyncio.open_connection("127.0.0.1", 1)
    except OSError as e:
        print(type(e).__name__, e.errno)
    class Echo(asyncio.Protocol):
        def connection_made(self, transport):
            self.transport = transport
        def data_received(self, data):
            self.transport.write(data[::-1])
            self.transport.close()
    loop = asyncio.get_running_loop()
    srv = await loop.create_server(Echo, "127.0.0.1", 0)
    p2 = srv.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", p2)
    writer.write(b"abc")
    print(await reader.read())
    writer.close()
    srv.close()

asyncio.run(main())

# --- expected
# ([b'HELLO 0 0\n', b'HELLO 0 1\n', b'HELLO 0 2\n'], b'QUIT\n')
# ([b'HELLO 1 0\n', b'HELLO 1 1\n', b'HELLO 1 2\n'], b'QUIT\n')
# ([b'HELLO 2 0\n', b'HELLO 2 1\n', b'HELLO 2 2\n'], b'QUIT\n')
# ([b'HELLO 3 0\n', b'HELLO 3 1\n', b'HELLO 3 2\n'], b'QUIT\n')
# 300000
# ConnectionRefusedError 111
# b'cba'
