# Each turn of the event loop sees what has come before it: a server's tasks see the end of their connections before the
# program ends, where the client waits until it is closed.
import asyncio

log = []


async def handle(reader, writer):
    try:
        while line := await reader.readline():
            writer.write(line.upper())
            await writer.drain()
        log.append("end")
    except asyncio.CancelledError:
        log.append("cancelled")
        raise
    finally:
        writer.close()


async def client(port):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"hello\n")
    log.append(await reader.readline())
    writer.close()
    await writer.wait_closed()


async def run(count, managed):
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    if managed:
        async with server:
            await asyncio.gather(*(client(port) for _ in range(count)))
    else:
        await asyncio.gather(*(client(port) for _ in range(count)))
        server.close()
        await server.wait_closed()


for count in (1, 3):
    for managed in (True, False):
        asyncio.run(run(count, managed))
        print(count, managed, sorted(map(str, log)))
        log.clear()

# --- expected
# 1 True ["b'HELLO\\n'", 'end']
# 1 False ["b'HELLO\\n'", 'end']
# 3 True ["b'HELLO\\n'", "b'HELLO\\n'", "b'HELLO\\n'", 'end', 'end', 'end']
# 3 False ["b'HELLO\\n'", "b'HELLO\\n'", "b'HELLO\\n'", 'end', 'end', 'end']
