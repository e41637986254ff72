# Whoever alone has a generator is a function that ends: also a coroutine, and another generator.
import asyncio


def managed(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, "closed")


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(0)
        print(name, "closed")


async def asks_plain():
    g = managed("plain in coroutine")
    return next(g)


def yields():
    g = managed("plain in generator")
    yield next(g)
    yield 3


async def asks():
    g = numbers("in coroutine")
    print(await anext(g), await g.asend(None))
    print("asked")


async def yields_async():
    g = numbers("in async generator")
    yield await anext(g)


async def loops():
    g = numbers("looped")
    async for x in g:
        print(x)
        break
    g = numbers("again")
    async for x in g:
        print(x)
        break
    del g
    print("loops ends")


async def shares(kept):
    g = numbers("shared")
    kept.append(g)
    print(await anext(g))


async def fresh():
    print(await numbers("fresh").__anext__())
    print(await anext(numbers("also fresh")))
    print(await anext(numbers("with default"), 5))


async def expressions():
    async for x in (y * 2 async for y in numbers("in expression")):
        break
    await turns()
    it = (y * 2 for y in managed("in plain expression"))
    print(next(it), next((y for y in managed("in next") if y), None))


async def raises():
    g = numbers("raised")
    await anext(g)
    raise KeyError(1)


async def turns(n=4):
    for _ in range(n):
        await asyncio.sleep(0)


async def main():
    print(await asks_plain(), "plain")
    for x in yields():
        print(x)
        break
    print([x for x in yields()])
    await asks()
    await turns()
    print([x async for x in yields_async()])
    await turns()
    async for x in yields_async():
        break
    await turns()
    await loops()
    await turns()
    kept = []
    await shares(kept)
    await turns()
    print([x async for x in kept[0]])
    await fresh()
    await turns()
    await expressions()
    try:
        await raises()
    except KeyError as e:
        print(repr(e))
    await turns()
    print("main ends")


asyncio.run(main())

# --- expected
# plain in coroutine closed
# 1 plain
# 1
# plain in generator closed
# plain in generator closed
# [1, 3]
# 1 2
# asked
# in coroutine closed
# [1]
# in async generator closed
# 1
# 1
# loops ends
# in async generator closed
# looped closed
# again closed
# 1
# shared closed
# [2]
# 1
# 1
# 1
# fresh closed
# also fresh closed
# with default closed
# in next closed
# 2 1
# in plain expression closed
# KeyError(1)
# in expression closed
# raised closed
# main ends
