"""Datagrams of the event loop: transports, protocols, errors."""

import asyncio


class Echo(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print("made")

    def datagram_received(self, data, addr):
        print("got", data, addr[0])
        self.transport.sendto(data.upper(), addr)

    def error_received(self, exc):
        print("server error", exc)


class Client(asyncio.DatagramProtocol):
    def __init__(self, done):
        self.done = done
        self.seen = []

    def connection_made(self, transport):
        self.transport = transport
        for word in (b"one", bytearray(b"two"), memoryview(b"three")):
            transport.sendto(word)
        transport.sendto(b"")

    def datagram_received(self, data, addr):
        self.seen.append(data)
        if len(self.seen) == 3:
            self.transport.close()

    def error_received(self, exc):
        print("error", type(exc).__name__, exc)

    def connection_lost(self, exc):
        print("lost", exc)
        self.done.set_result(self.seen)


async def main():
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_datagram_endpoint(Echo, local_addr=("127.0.0.1", 0))
    address = transport.get_extra_info("sockname")
    print(transport.get_extra_info("peername"), transport.get_extra_info("nothing", 7), protocol.transport is transport)
    done = loop.create_future()
    client, _ = await loop.create_datagram_endpoint(lambda: Client(done), remote_addr=address)
    print(client.get_extra_info("peername") == address)
    try:
        client.sendto(b"x", ("127.0.0.1", 9))
    except ValueError as e:
        print(str(e).replace(str(address[1]), "PORT"))
    print(await done)
    print(client.is_closing(), transport.is_closing())
    client.close()
    transport.close()
    try:
        await loop.create_datagram_endpoint(asyncio.DatagramProtocol)
    except ValueError as e:
        print(e)
    # a closed port is told of
    done = loop.create_future()
    client, protocol = await loop.create_datagram_endpoint(lambda: Client(done), remote_addr=address)
    await asyncio.sleep(0.05)
    client.abort()
    print(await done)


asyncio.run(main())

# --- expected
# made
# None 7 True
# True
# Invalid address: must be None or ('127.0.0.1', PORT)
# got b'one' 127.0.0.1
# got b'two' 127.0.0.1
# got b'three' 127.0.0.1
# lost None
# [b'ONE', b'TWO', b'THREE']
# True False
# unexpected address family
# error ConnectionRefusedError [Errno 111] Connection refused
# error ConnectionRefusedError [Errno 111] Connection refused
# lost None
# []
