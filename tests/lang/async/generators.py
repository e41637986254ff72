# Async generators: finally, aclose, asend, athrow, comprehensions over them, anext and aiter.
import asyncio


async def numbers(n, log):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    except KeyError as e:
        log.append(f"caught {e!r}")
        yield -1
    finally:
        await asyncio.sleep(0)
        log.append("finally")


async def echo():
    got = None
    while True:
        got = yield got
        if got == "stop":
            return


async def chain(*sources):
    for source in sources:
        async for item in source:
            yield item


async def main():
    log = []
    print([x async for x in numbers(3, log)], log)
    g = numbers(3, log)
    print(await g.__anext__(), await anext(g))
    await g.aclose()
    print(log)
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration as e:
        print("ended", repr(e))
    print(await anext(numbers(0, log), "default"))
    g = numbers(2, log)
    print(await anext(g))
    print(await g.athrow(KeyError("k")), log)
    try:
        await g.athrow(ValueError("v"))
    except ValueError as e:
        print("out", e)
    e = echo()
    print(await e.asend(None), await e.asend("a"), await e.asend("b"))
    try:
        await e.asend("stop")
    except StopAsyncIteration:
        print("stopped")
    print({x async for x in numbers(3, log) if x != 1}, {x: x * x async for x in numbers(3, log)})
    print([x + y async for x in numbers(2, log) for y in (10, 20)])
    print([await asyncio.sleep(0, x) for x in range(3)])
    print([x async for x in chain(numbers(2, log), numbers(1, log))])
    total = 0
    async for x in (y * 2 async for y in numbers(4, log) if y % 2):
        total += x
    else:
        total += 100
    print(total)
    async for x in numbers(5, log):
        if x == 1:
            continue
        if x == 3:
            break
        print("item", x)
    print(await aiter(numbers(2, log)).__anext__())


asyncio.run(main())

# --- expected
# [0, 1, 2] ['finally']
# 0 1
# ['finally', 'finally']
# ended StopAsyncIteration()
# default
# 0
# -1 ['finally', 'finally', 'finally', "caught KeyError('k')"]
# out v
# None a b
# stopped
# {0, 2} {0: 0, 1: 1, 2: 4}
# [10, 20, 11, 21]
# [0, 1, 2]
# [0, 1, 0]
# 108
# item 0
# item 2
# 0
