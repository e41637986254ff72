"""`...` as a value: a default that is no other value, an item, a key."""

from typing import Tuple


def f(a, b=...):
    if b is ...:
        return "none given"
    return b


def skip(xs: Tuple[int, ...], n=Ellipsis):
    return len(xs) if n is Ellipsis else n


class Body:
    def m(self): ...


x = ...
print(x, Ellipsis, x is ..., Ellipsis is ..., [..., 1], repr(...))
print(f(1), f(1, 2), f(1, None), f(1, ...), skip((1, 2)), skip((1,), 5))
print(Body().m(), ... == Ellipsis, ... == 1, {...: 1}, type(...).__name__, ... in [1, ...])

# --- expected
# Ellipsis Ellipsis True True [Ellipsis, 1] Ellipsis
# none given 2 None none given 2 5
# None True False {Ellipsis: 1} ellipsis True
