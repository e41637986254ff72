"""What `await` and `async for` need beside coroutines: see `hirgen/awaiting.py`."""

import _thread


def pause():
    """An awaitable has yielded: others may run. Event loops say what that is."""
    _thread._pause()


async def items(iterable):
    """What `async for` goes through, of an object with `__aiter__`."""
    it = iterable.__aiter__()
    while True:
        try:
            item = await it.__anext__()
        except StopAsyncIteration:
            return
        yield item


async def next_of(generator):
    """`__anext__` of an async generator."""
    async for item in generator:
        return item
    raise StopAsyncIteration


async def send_to(generator, value):
    """`asend` of an async generator."""
    try:
        return generator.send(value)
    except StopIteration:
        pass
    raise StopAsyncIteration


async def throw_into(generator, error):
    """`athrow` of an async generator."""
    try:
        return generator.throw(error)
    except StopIteration:
        pass
    raise StopAsyncIteration


async def next_or(awaitable, default):
    """`anext(it, default)`."""
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


async def close(generator):
    """`aclose` of an async generator."""
    generator.close()
