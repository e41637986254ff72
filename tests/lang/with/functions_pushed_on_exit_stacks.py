# ExitStack.push takes a manager that was entered already, or a function that is called as its `__exit__`.
import asyncio
import contextlib


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("manager", kind.__name__ if kind else None, error)
        return False


with contextlib.ExitStack() as stack:
    stack.push(Manager())
    print(stack.push(lambda *about: print("function", about[0])) is not None)


@contextlib.contextmanager
def swallowing():
    with contextlib.ExitStack() as stack:

        @stack.push
        def leave(kind, error, trace):
            print("left by", kind.__name__, error)
            return issubclass(kind, KeyError)

        stack.push(Manager())
        yield stack


with swallowing():
    raise KeyError("k")
try:
    with swallowing():
        raise ValueError("v")
except ValueError as e:
    print("not swallowed", e)


class Waiting:
    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("waited", error)


async def ends(kind, error, trace):
    await asyncio.sleep(0)
    print("ends", kind)
    return True


async def main():
    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_exit(Waiting())
        stack.push_async_exit(ends)
        stack.push(lambda kind, error, trace: print("plain", error))
        raise OSError("o")


asyncio.run(main())

# --- expected
# True
# function None
# manager None None
# manager KeyError 'k'
# left by KeyError 'k'
# manager ValueError v
# left by ValueError v
# not swallowed v
# plain o
# ends <class 'OSError'>
# waited None
