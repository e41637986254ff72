# async with, awaitables of one's own, await within all kinds of expressions, exceptions through awaits.
import asyncio
from contextlib import asynccontextmanager


class Resource:
    def __init__(self, name, log, swallow=False):
        self.name = name
        self.log = log
        self.swallow = swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        self.log.append(f"enter {self.name}")
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        self.log.append(f"exit {self.name} {kind.__name__ if kind else None} {error!r}")
        return self.swallow


class Later:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


@asynccontextmanager
async def opened(name, log):
    log.append(f"open {name}")
    try:
        yield name.upper()
    except ValueError as e:
        log.append(f"seen {e}")
        raise
    finally:
        log.append(f"close {name}")


async def value(x):
    await asyncio.sleep(0)
    return x


async def failing(x):
    await asyncio.sleep(0)
    if x > 1:
        raise ValueError(x)
    return x


async def expressions():
    print(await value(1) + await value(2) * await value(3))
    print([await value(1), await value(2)], (await value(3),), {await value("k"): await value("v")}, {await value(9)})
    print(f"{await value('text')!r:>8}", "yes" if await value(True) else "no")
    print(await value(0) or await value(5), await value(1) and await value(6), not await value(0))
    print(await value(1) < await value(2) < await value(3))
    items = [1, 2, 3]
    items[await value(0)] = await value(10)
    items[await value(1)] += await value(20)
    print(items[await value(0) : await value(2)])
    print(max(await value(3), await value(4)), sorted([await value(2), await value(1)]))
    print(await (await value(Later(7))), (await value([1, 2]))[1], (await value("abc")).upper())
    while (n := await value(len(items))) > 1:
        items.pop()
    print(n, items)
    assert await value(True), "never"
    first, *rest = await value([1, 2, 3])
    print(first, rest)
    match await value((1, "x")):
        case (1, text):
            print("matched", text)
    print([x async for x in Countdown(3)], [x for x in await value([1, 2]) if await value(x) > 1])
    return await value("done")


async def main():
    log = []
    async with Resource("a", log) as a, Resource("b", log):
        log.append(a.name)
    async with Resource("s", log, True):
        raise KeyError("swallowed")
    try:
        async with Resource("c", log):
            await failing(2)
    except ValueError as e:
        log.append(f"out {e}")
    async with opened("x", log) as name:
        log.append(name)
    try:
        async with opened("y", log):
            await failing(3)
    except ValueError as e:
        log.append(f"again {e}")
    for line in log:
        print(line)
    print(await expressions())
    for n in range(4):
        try:
            print("got", await failing(n))
        except ValueError as e:
            print("failed", e)
            try:
                await failing(n + 10)
            except ValueError as inner:
                print("context", repr(inner.__context__))
        else:
            print("else")
        finally:
            print("finally", await value(n))


asyncio.run(main())

# --- expected
# enter a
# enter b
# a
# exit b None None
# exit a None None
# enter s
# exit s KeyError KeyError('swallowed')
# enter c
# exit c ValueError ValueError(2)
# out 2
# open x
# X
# close x
# open y
# seen 3
# close y
# again 3
# 7
# [1, 2] (3,) {'k': 'v'} {9}
#   'text' yes
# 5 6 True
# True
# [10, 22]
# 4 [1, 2]
# 7 2 ABC
# 1 [10]
# 1 [2, 3]
# matched x
# [2, 1, 0] [2]
# done
# got 0
# else
# finally 0
# got 1
# else
# finally 1
# failed 2
# context ValueError(2)
# finally 2
# failed 3
# context ValueError(3)
# finally 3
