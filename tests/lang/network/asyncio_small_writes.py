# What asyncio writes in small pieces goes out at once: no piece waits until the one before is acknowledged, which a peer
# that says nothing itself does after 40 ms.
import asyncio
import time


async def collect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    got = 0
    while await reader.read(1):
        got += 1
        if got % 3 == 0:
            writer.write(b"!")
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(collect, "127.0.0.1", 0)
    async with server:
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        began = time.monotonic()
        for _ in range(100):
            for _ in range(3):
                writer.write(b"x")
                await asyncio.sleep(0)
            await reader.readexactly(1)
        print("at once", time.monotonic() - began < 3)
        writer.close()
        await writer.wait_closed()


asyncio.run(main())

# --- expected
# at once True
