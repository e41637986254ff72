"""Servers that listen at several addresses; what locks and events show of themselves; which functions are coroutines'."""

import asyncio
import re


class Tool:
    async def run(self) -> None:
        """A coroutine."""

    def stop(self) -> None:
        """None."""


async def many():
    yield 1


def plain() -> int:
    return 1


def shown(thing) -> str:
    return re.sub("0x[0-9a-f]+", "0x", repr(thing))


async def call(function):
    if asyncio.iscoroutinefunction(function):
        return "awaited", await function()
    return "called", function()


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"got " + await reader.read(100))
    await writer.drain()
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(echo, ["127.0.0.1", "127.0.0.2", "127.0.0.1"], 0)
    names = [s.getsockname() for s in server.sockets]
    print(sorted(host for host, _ in names))
    for host, port in sorted(names):
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(host.encode())
        print(await reader.read())
        writer.close()
    server.close()
    one = await asyncio.start_server(echo, "127.0.0.1", 0)
    print(len(one.sockets))
    one.close()
    for hosts in (("127.0.0.1",), ("127.0.0.3", "127.0.0.4")):
        s = await asyncio.get_running_loop().create_server(asyncio.Protocol, hosts, 0)
        print(len(s.sockets))
        s.close()

    event, lock, places = asyncio.Event(), asyncio.Lock(), asyncio.Semaphore(2)
    bounded = asyncio.BoundedSemaphore(1)
    condition = asyncio.Condition()
    print(shown(event), shown(lock), shown(places), shown(bounded), shown(condition), sep="\n")
    waiting = asyncio.create_task(event.wait())
    await lock.acquire()
    await places.acquire()
    await bounded.acquire()
    await asyncio.sleep(0)
    print(shown(event), shown(lock), shown(places), shown(bounded), sep="\n")
    async with condition:
        event.set()
        print(shown(event), shown(condition), sep="\n")
    await waiting

    tool = Tool()
    for thing in (main, plain, tool.run, tool.stop, Tool.run, many, Tool, tool, len, lambda: 1, 7, None):
        print(asyncio.iscoroutinefunction(thing), end=" ")
    print()
    print(await call(tool.run), await call(plain))


asyncio.run(main())

# --- expected
# ['127.0.0.1', '127.0.0.2']
# b'got 127.0.0.1'
# b'got 127.0.0.2'
# 1
# 1
# 2
# <asyncio.locks.Event object at 0x [unset]>
# <asyncio.locks.Lock object at 0x [unlocked]>
# <asyncio.locks.Semaphore object at 0x [unlocked, value:2]>
# <asyncio.locks.BoundedSemaphore object at 0x [unlocked, value:1]>
# <asyncio.locks.Condition object at 0x [unlocked]>
# <asyncio.locks.Event object at 0x [unset, waiters:1]>
# <asyncio.locks.Lock object at 0x [locked]>
# <asyncio.locks.Semaphore object at 0x [unlocked, value:1]>
# <asyncio.locks.BoundedSemaphore object at 0x [locked]>
# <asyncio.locks.Event object at 0x [set, waiters:1]>
# <asyncio.locks.Condition object at 0x [locked]>
# True False True False True False False False False False False False 
# ('awaited', None) ('called', 1)
