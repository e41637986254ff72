"""Managers of contextlib that are no plain items of `with`: `stack.enter_context(closing(file))`."""

from contextlib import contextmanager


@contextmanager
def closing(thing):
    try:
        yield thing
    finally:
        thing.close()


@contextmanager
def nullcontext(enter_result=None):
    yield enter_result


@contextmanager
def suppress(*exceptions):
    try:
        yield None
    except exceptions:
        return
