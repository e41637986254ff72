# Managers as decorators of functions: each call is in a `with`.
import contextlib
from contextlib import ContextDecorator


class timed(ContextDecorator):
    def __init__(self, label):
        self.label = label
        self.calls = 0

    def __enter__(self):
        self.calls += 1
        print(f"<{self.label} {self.calls}>")
        return self

    def __exit__(self, kind, error, trace):
        print(f"</{self.label}>", kind.__name__ if kind else None)
        return kind is ZeroDivisionError


@timed("work")
def work(n, *, by=1):
    """Divides."""
    return n // by


outer = timed("outer")


@outer
def greet(name: str) -> str:
    return "Hello " + name


class Base:
    def __enter__(self):
        print("in")

    def __exit__(self, *exc):
        print("out")


class Both(Base, contextlib.ContextDecorator):
    pass


class Shop:
    def __init__(self):
        self.sold = 0

    @Both()
    def sell(self, count):
        self.sold += count
        return self.sold


print(work(6, by=2), work(7, by=0), work.__name__, work.__doc__)
print(greet("you"), greet("me"), outer.calls)
with timed("block") as t:
    print(t.label)
shop = Shop()
shop.sell(2)
print(shop.sell(3))

# --- expected
# <work 1>
# </work> None
# <work 2>
# </work> ZeroDivisionError
# 3 None work Divides.
# <outer 1>
# </outer> None
# <outer 2>
# </outer> None
# Hello you Hello me 2
# <block 1>
# block
# </block> None
# in
# out
# in
# out
# 5
