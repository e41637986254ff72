# The event loop closes an async generator that a loop has left, in a task, when it comes round to it.
import asyncio
import time


async def numbers(name, waits):
    try:
        for i in range(3):
            await asyncio.sleep(0)
            yield i
    except BaseException as e:
        print(name, "got", repr(e))
        raise
    finally:
        for i in range(waits):
            try:
                await asyncio.sleep(0)
            except BaseException as e:
                print(name, "woken by", repr(e))
                raise
        print(name, "end")


class Box:
    async def __aiter__(self):
        try:
            yield 1
        finally:
            print("box closed")


async def other():
    print("other")
    await asyncio.sleep(0)
    print("other ends")


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def leave(waits, pauses):
    async for x in numbers(f"{waits} {pauses}", waits):
        print(x)
        break
    print("left")
    for _ in range(pauses):
        await asyncio.sleep(0)
    print("over")


async def by_return():
    async for x in numbers("returned", 1):
        return x


async def by_exception():
    async for x in numbers("raised", 1):
        raise KeyError(x)


async def end_badly():
    g = stubborn()
    print(await anext(g))
    try:
        await g.aclose()
    except RuntimeError as e:
        print(repr(e))


kept = []


async def begun():
    g, h = numbers("kept", 1), numbers("asked", 1)
    kept.extend([g, h, numbers("never begun", 1)])
    async for x in g:
        break
    print(await h.asend(None), [x async for x in h])


def slow(name):
    time.sleep(0.3)
    print("slow", name)


async def impatient():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow, "ended"), 0.001)
    except TimeoutError:
        print("timed out")


async def named():
    print(asyncio.current_task().get_name())


async def main():
    await leave(0, 0)
    await asyncio.create_task(other())
    print(await by_return())
    await asyncio.create_task(other())
    try:
        await by_exception()
    except KeyError as e:
        print(repr(e))
    await asyncio.create_task(other())
    async for x in Box():
        break
    print("out of the box")
    await asyncio.create_task(other())
    print([x async for x in numbers("whole", 1)])
    await begun()


asyncio.run(named())
asyncio.run(named())
asyncio.run(main())
for waits in range(3):
    for pauses in range(4):
        asyncio.run(leave(waits, pauses))
asyncio.run(impatient())
asyncio.run(end_badly())

# --- expected
# Task-1
# Task-4
# 0
# left
# over
# other
# 0 0 got GeneratorExit()
# 0 0 end
# other ends
# 0
# other
# returned got GeneratorExit()
# other ends
# returned end
# KeyError(0)
# other
# raised got GeneratorExit()
# other ends
# raised end
# out of the box
# other
# box closed
# other ends
# whole end
# [0, 1, 2]
# asked end
# 0 [1, 2]
# kept got GeneratorExit()
# kept end
# 0
# left
# over
# 0 0 got CancelledError()
# 0 0 end
# 0
# left
# over
# 0 1 got GeneratorExit()
# 0 1 end
# 0
# left
# 0 2 got GeneratorExit()
# 0 2 end
# over
# 0
# left
# 0 3 got GeneratorExit()
# 0 3 end
# over
# 0
# left
# over
# 1 0 got CancelledError()
# 1 0 woken by GeneratorExit()
# 0
# left
# over
# 1 1 got GeneratorExit()
# 1 1 woken by CancelledError()
# 0
# left
# 1 2 got GeneratorExit()
# over
# 1 2 end
# 0
# left
# 1 3 got GeneratorExit()
# 1 3 end
# over
# 0
# left
# over
# 2 0 got CancelledError()
# 2 0 woken by GeneratorExit()
# 0
# left
# over
# 2 1 got GeneratorExit()
# 2 1 woken by CancelledError()
# 0
# left
# 2 2 got GeneratorExit()
# over
# 2 2 woken by CancelledError()
# 0
# left
# 2 3 got GeneratorExit()
# over
# 2 3 end
# timed out
# slow ended
# 1
# RuntimeError('async generator ignored GeneratorExit')
