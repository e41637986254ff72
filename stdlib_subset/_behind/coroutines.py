"""What `await` and `async for` need beside coroutines: see `hirgen/awaiting.py`."""

import _thread


def pause():
    """An awaitable has yielded: others may run. Event loops say what that is."""
    _thread._pause()


async def items(it):
    """What `async for` goes through, of an object that `__aiter__` gave."""
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


async def only_of(generator):
    """The same of one that nobody else has."""
    async for item in generator:
        let_go(generator)
        return item
    raise StopAsyncIteration


async def send_to(generator, value):
    """`asend` of an async generator."""
    begin(generator)
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


def let_go(generator):
    """Nobody will go on with an async generator: the event loop closes it, or it is closed now if there is none."""
    generator.leave()
    if not _thread._leave(lambda error: end(generator, error)):
        generator.abandon()


def begin(generator):
    """Before an async generator is asked that others may have too: an event loop closes it when the loop ends."""
    if generator.begins_closable():
        _thread._begin_generator(lambda error: end(generator, error), lambda: generator.is_over())


def end(generator, error):
    """Closes it, or ends it by an error."""
    if error is None:
        generator.close()
        return
    try:
        generator.throw(error)
    except StopIteration:
        return
    raise RuntimeError("async generator ignored GeneratorExit")


async def close(generator):
    """`aclose` of an async generator."""
    generator.close()


async def enter(manager):
    return manager.__enter__()


async def leave(manager, kind, error, trace):
    return manager.__exit__(kind, error, trace)
