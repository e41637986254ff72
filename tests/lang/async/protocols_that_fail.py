"""Protocols with a buffer of their own, limits of what waits to be sent, and protocols that raise."""

import asyncio
import zlib


class Checksum(asyncio.BufferedProtocol):
    def __init__(self, done):
        self.buffer = bytearray(256)
        self.crc = self.count = 0
        self.done = done

    def connection_made(self, transport):
        self.transport = transport

    def get_buffer(self, sizehint):
        return memoryview(self.buffer)

    def buffer_updated(self, nbytes):
        self.crc = zlib.crc32(memoryview(self.buffer)[:nbytes], self.crc)
        self.count += nbytes

    def eof_received(self):
        self.transport.write(f"{self.count} {self.crc:08x}".encode())

    def connection_lost(self, exc):
        self.done.set_result((self.count, exc))


class Fails(asyncio.Protocol):
    def __init__(self, lost):
        self.lost = lost

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(b"got it")
        if data.startswith(b"bad"):
            raise ValueError(data.decode())

    def eof_received(self):
        raise KeyError("at the end")

    def connection_lost(self, exc):
        self.lost.append(repr(exc))


class Pauses(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        self.events = []
        self.resumed = asyncio.get_running_loop().create_future()

    def pause_writing(self):
        self.events.append("pause")

    def resume_writing(self):
        self.events.append("resume")
        if not self.resumed.done():
            self.resumed.set_result(None)


def handler(loop, context):
    told.append((context["message"], repr(context["exception"]), sorted(context)))


told = []


async def ask(port, data, eof=False):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(data)
    if eof:
        writer.write_eof()
    answer = await asyncio.wait_for(reader.read(), 5)
    writer.close()
    return answer


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    done = loop.create_future()
    server = await loop.create_server(lambda: Checksum(done), "127.0.0.1", 0)
    payload = bytes(range(250)) * 20
    print(await ask(server.sockets[0].getsockname()[1], payload, True), f"{zlib.crc32(payload):08x}", await done)
    server.close()

    lost = []
    server = await loop.create_server(lambda: Fails(lost), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(await ask(port, b"bad data"), await ask(port, b"good data", True))
    await asyncio.sleep(0.01)
    print(told)
    print(lost)
    server.close()

    gate = asyncio.Event()

    async def slow(reader, writer):
        await gate.wait()
        while await reader.read(65536):
            pass
        writer.close()

    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(Pauses, "127.0.0.1", server.sockets[0].getsockname()[1])
    print(transport.get_write_buffer_limits())
    for given in ({"high": 1000}, {"low": 100}, {"high": 5, "low": 4}, {}):
        transport.set_write_buffer_limits(**given)
        print(given, transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(high=1, low=2)
    except ValueError as e:
        print(e)
    transport.write(bytes(20_000_000))
    gate.set()
    await protocol.resumed
    transport.close()
    print(protocol.events)
    server.close()


asyncio.run(main())

# --- expected
# b'5000 d0c58999' d0c58999 (5000, None)
# b'got it' b'got it'
# [('Fatal error: protocol.data_received() call failed.', "ValueError('bad data')", ['exception', 'message', 'protocol', 'transport']), ('Fatal error: protocol.eof_received() call failed.', "KeyError('at the end')", ['exception', 'message', 'protocol', 'transport'])]
# ["ValueError('bad data')", "KeyError('at the end')"]
# (16384, 65536)
# {'high': 1000} (250, 1000)
# {'low': 100} (100, 400)
# {'high': 5, 'low': 4} (4, 5)
# {} (16384, 65536)
# high (1) must be >= low (2) must be >= 0
# ['pause', 'resume']
