# AsyncExitStack: managers of both kinds, callbacks, errors that are swallowed or replaced, pop_all.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager


class Resource:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("leave", self.name, kind.__name__ if kind else None, error)
        return self.swallow


@asynccontextmanager
async def made(n):
    print("made", n)
    try:
        yield n * 2
    finally:
        print("unmade", n)


@contextmanager
def plain(word):
    yield word
    print("plain", word)


async def goodbye(name, *, loud=False):
    print("bye", name, loud)


async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(Resource("a")))
        print(await stack.enter_async_context(made(21)))
        print(stack.enter_context(plain("p")))
        stack.callback(print, "called", sep="-")
        stack.push_async_callback(goodbye, "ada", loud=True)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Resource("b"))
        await stack.enter_async_context(Resource("c", swallow=True))
        await stack.enter_async_context(Resource("d"))
        raise ValueError("oops")
    print("swallowed")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(Resource("e"))
            stack.callback(lambda: 1 // 0)
    except ZeroDivisionError as e:
        print(e)
    async with AsyncExitStack() as stack:
        for name in ("x", "y"):
            await stack.enter_async_context(Resource(name))
        kept = stack.pop_all()
    print("kept")
    await kept.aclose()


asyncio.run(main())

# --- expected
# enter a
# A
# made 21
# 42
# p
# bye ada True
# called
# plain p
# unmade 21
# leave a None None
# enter b
# enter c
# enter d
# leave d ValueError oops
# leave c ValueError oops
# leave b None None
# swallowed
# enter e
# leave e ZeroDivisionError integer division or modulo by zero
# integer division or modulo by zero
# enter x
# enter y
# kept
# leave y None None
# leave x None None
