# What an uncaught exception in coroutines shows.
import asyncio


async def leaf(n):
    await asyncio.sleep(0)
    return 10 // n


async def middle(n):
    try:
        return await leaf(n) + 1
    except ZeroDivisionError as e:
        raise RuntimeError("middle") from e


async def items(n):
    yield 1
    yield await middle(n)


async def main():
    print(await middle(5))
    async for x in items(5):
        print(x)
    print([x async for x in items(0)])


asyncio.run(main())
