"""Managers of contextlib that are no plain items of `with`: `stack.enter_context(closing(file))`."""

from contextlib import asynccontextmanager, contextmanager
from functools import wraps


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


def decorating(make):
    """What a manager is as a decorator: `make` gives a new one for each call."""

    def decorate(func):
        @wraps(func)
        def inner(*args, **kwds):
            with make():
                return func(*args, **kwds)

        return inner

    return decorate
