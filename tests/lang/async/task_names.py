# How tasks are numbered: servers and connections take numbers, too.
import asyncio


def now(where):
    t = asyncio.get_running_loop().create_task(asyncio.sleep(0))
    print(where, t.get_name())


async def handle(reader, writer):
    print("handler", asyncio.current_task().get_name())
    writer.close()


class P(asyncio.Protocol):
    pass

async def main():
    now("start")
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    now("start_server")
    port = server.sockets[0].getsockname()[1]
    r, w = await asyncio.open_connection("127.0.0.1", port)
    now("open_connection")
    await r.read()
    now("read")
    w.close()
    await w.wait_closed()
    now("closed")
    r, w = await asyncio.open_connection("localhost", port)
    now("open_connection localhost")
    w.close()
    server.close()
    await server.wait_closed()
    now("closed")
    loop = asyncio.get_running_loop()
    s = await loop.create_server(P, "127.0.0.1", 0)
    now("create_server")
    s2 = await loop.create_server(P, None, 0)
    now("create_server None")
    s2.close()
    s.close()
    t, p = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))
    now("datagram")
    t.close()
    await asyncio.wait_for(asyncio.sleep(0), 1)
    now("wait_for")
    await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0))
    now("gather 2")
    async with asyncio.timeout(1):
        await asyncio.sleep(0)
    now("timeout")
    await asyncio.to_thread(int)
    now("to_thread")
    await loop.run_in_executor(None, int)
    now("executor")
    async with asyncio.TaskGroup() as tg:
        tg.create_task(asyncio.sleep(0))
    now("group")

asyncio.run(main())

# --- expected
# start Task-2
# start_server Task-4
# handler Task-6
# open_connection Task-7
# read Task-8
# closed Task-9
# handler Task-11
# open_connection localhost Task-12
# closed Task-13
# create_server Task-15
# create_server None Task-17
# datagram Task-18
# wait_for Task-20
# gather 2 Task-23
# timeout Task-24
# to_thread Task-25
# executor Task-26
# group Task-28
