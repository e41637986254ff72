"""Managers of contextlib that are no plain items of `with`: `stack.enter_context(closing(file))`."""

from contextlib import asynccontextmanager, contextmanager


@contextmanager
def closing(thing):
    try:
        yield thing
    finally:
        thing.close()


@asynccontextmanager
async def aclosing(thing):
    try:
        yield thing
    finally:
        await thing.aclose()


@contextmanager
def nullcontext(enter_result=None):
    yield enter_result


@contextmanager
def suppress(*exceptions):
    try:
        yield None
    except exceptions:
        return
