# What fails where nobody else sees it is told to the loop's handler: callbacks, handlers of connections, tasks.
import asyncio


async def answer(reader, writer):
    writer.write(b"got " + await reader.readline())
    raise ValueError("answer failed")


async def fails(n):
    await asyncio.sleep(0)
    raise KeyError(n)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    seen = []

    def note(loop, context):
        seen.append((context["message"], repr(context.get("exception")), sorted(context)))

    loop.set_exception_handler(note)
    print(loop.get_exception_handler() is note)
    loop.call_soon(lambda: [][1])
    await asyncio.sleep(0.01)
    print(seen[0][0].startswith("Exception in callback"), seen[0][1:])
    loop.call_exception_handler({"message": "by hand"})
    print(seen[1])
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"it\n")
    print(await asyncio.wait_for(reader.read(), 1))  # what failed has closed the connection
    writer.close()
    print(seen[2])
    server.close()
    await server.wait_closed()
    # exceptions that somebody asks for are told to nobody else
    done = [asyncio.create_task(fails(n)) for n in range(4)]
    await asyncio.wait(done[:1])
    print(repr(done[0].exception()))
    print(await asyncio.gather(*done[1:3], return_exceptions=True))
    try:
        await done[3]
    except KeyError as e:
        print("caught", e)
    print(len(seen))
    try:
        loop.set_exception_handler(3)
    except TypeError as e:
        print(e)


async def forgets():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context["message"], repr(context["exception"])))
    asyncio.create_task(fails("lost"))
    await asyncio.sleep(0.01)


asyncio.run(main())
asyncio.run(forgets())

# --- expected
# None
# True
# True ("IndexError('list index out of range')", ['exception', 'handle', 'message'])
# ('by hand', 'None', ['message'])
# b'got it\n'
# ('Unhandled exception in client_connected_cb', "ValueError('answer failed')", ['exception', 'message', 'transport'])
# KeyError(0)
# [KeyError(1), KeyError(2)]
# caught 3
# 3
# A callable object or None is expected, got 3
# Task exception was never retrieved KeyError('lost')
