"""`C.__bases__`, `C.__base__`, defaults of named tuples, functions that `wraps` wraps, partial methods."""

import functools
from collections import namedtuple
from typing import NamedTuple


class P:
    def __init__(self, x):
        self.x = x


class B(P):
    pass


class M:
    pass


class X(B, M):
    pass


class E(ValueError):
    pass


print(B.__bases__, B.__bases__[0].__name__, X.__bases__, P.__bases__, [b.__name__ for b in X.__bases__])
print(E.__bases__, type(B(1)).__bases__, X.__base__, B.__base__.__name__, X.__mro__)


def deco(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args) + 1

    return wrapper


@deco
def add(a, b):
    "adds"
    return a + b


print(add(1, 2), add.__wrapped__(1, 2), add.__name__, add.__doc__, add.__wrapped__.__name__)

T = namedtuple("T", "a b c", defaults=[1, 2])


class N(NamedTuple):
    a: int
    b: str = "x"


print(T._field_defaults, N._field_defaults, T._fields)


class Cell:
    def __init__(self):
        self._alive = False

    def set_state(self, state, loud=False):
        self._alive = state
        return (state, loud)

    set_alive = functools.partialmethod(set_state, True)
    set_dead = functools.partialmethod(set_state, False, loud=True)


c = Cell()
print(c.set_alive(), c._alive, c.set_dead(), c._alive, c.set_alive(loud=True))

# --- expected
# (<class '__main__.P'>,) P (<class '__main__.B'>, <class '__main__.M'>) (<class 'object'>,) ['B', 'M']
# (<class 'ValueError'>,) (<class '__main__.P'>,) <class '__main__.B'> P (<class '__main__.X'>, <class '__main__.B'>, <class '__main__.P'>, <class '__main__.M'>, <class 'object'>)
# 4 3 add adds add
# {'b': 1, 'c': 2} {'b': 'x'} ('a', 'b', 'c')
# (True, False) True (False, True) False (True, True)
