import asyncio
async def ag(k):
    yield 1
    if k == 1: raise StopIteration("x")
    if k == 2: raise StopAsyncIteration("y")
    if k == 3: next(iter([]))
async def co(k):
    if k == 1: raise StopIteration("x")
    if k == 2: raise StopAsyncIteration("y")
    if k == 3: next(iter([]))
async def main():
    for k in range(4):
        for f in (lambda: co(k), lambda: walk(k), lambda: anext_of(k)):
            try:
                print(await f())
            except Exception as e:
                print(k, type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
async def walk(k):
    return [x async for x in ag(k)]
async def anext_of(k):
    g = ag(k)
    await g.__anext__()
    return await g.__anext__()
asyncio.run(main())

# --- expected
# None
# [1]
# 0 StopAsyncIteration  None None
# 1 RuntimeError coroutine raised StopIteration StopIteration('x') StopIteration('x')
# 1 RuntimeError async generator raised StopIteration StopIteration('x') StopIteration('x')
# 1 RuntimeError async generator raised StopIteration StopIteration('x') StopIteration('x')
# 2 StopAsyncIteration y None None
# 2 RuntimeError async generator raised StopAsyncIteration StopAsyncIteration('y') StopAsyncIteration('y')
# 2 RuntimeError async generator raised StopAsyncIteration StopAsyncIteration('y') StopAsyncIteration('y')
# 3 RuntimeError coroutine raised StopIteration StopIteration() StopIteration()
# 3 RuntimeError async generator raised StopIteration StopIteration() StopIteration()
# 3 RuntimeError async generator raised StopIteration StopIteration() StopIteration()
