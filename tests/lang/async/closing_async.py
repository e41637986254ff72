"""contextlib.aclosing: of generators and of objects, alone and on a stack."""

import asyncio
from contextlib import AsyncExitStack, aclosing


async def ticks(name):
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    finally:
        print("closed", name)


class Feed:
    def __init__(self, values):
        self.values = values

    async def aclose(self):
        await asyncio.sleep(0)
        print("feed closed", self.values)


async def main():
    async with aclosing(ticks("a")) as source:
        async for i in source:
            if i == 2:
                break
        print("left", i)
    async with aclosing(Feed([1, 2])) as feed:
        print(feed.values)
    try:
        async with aclosing(ticks("b")) as source, aclosing(Feed([3])):
            async for i in source:
                raise ValueError(f"at {i}")
    except ValueError as e:
        print(e)
    async with AsyncExitStack() as stack:
        source = await stack.enter_async_context(aclosing(ticks("c")))
        print(await anext(source), await anext(source))


asyncio.run(main())

# --- expected
# left 2
# closed a
# [1, 2]
# feed closed [1, 2]
# feed closed [3]
# closed b
# at 0
# 0 1
# closed c
