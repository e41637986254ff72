"""What tracebacks call the functions of properties, lambdas and other names of methods."""

import traceback


class A:
    @property
    def x(self):
        return 1

    @x.setter
    def x(self, v):
        raise ValueError(v)

    @x.deleter
    def x(self):
        raise KeyError("x")

    def _get(self):
        return 1 // 0

    def __set(self, v):
        raise KeyError(v)

    y = property(_get, __set)
    z = property(lambda self: 1 // 0)
    f = lambda self, n: 1 // n
    other = _get


a = A()


def tell(do):
    try:
        do()
    except Exception:
        traceback.print_exc()


def set_x():
    a.x = 3


def delete_x():
    del a.x


def set_y():
    a.y = 3


tell(set_x)
tell(delete_x)
tell(set_y)
tell(lambda: a.y)
tell(lambda: a.z)
tell(lambda: a.f(0))
tell(lambda: a.other())

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 42, in set_x
#     a.x = 3
#     ^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 13, in x
#     raise ValueError(v)
# ValueError: 3
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 46, in delete_x
#     del a.x
#         ^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 17, in x
#     raise KeyError("x")
# KeyError: 'x'
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 50, in set_y
#     a.y = 3
#     ^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 23, in __set
#     raise KeyError(v)
# KeyError: 3
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 56, in <lambda>
#     tell(lambda: a.y)
#                  ^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 20, in _get
#     return 1 // 0
#            ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 57, in <lambda>
#     tell(lambda: a.z)
#                  ^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 26, in <lambda>
#     z = property(lambda self: 1 // 0)
#                               ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 58, in <lambda>
#     tell(lambda: a.f(0))
#                  ^^^^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 27, in <lambda>
#     f = lambda self, n: 1 // n
#                         ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# Traceback (most recent call last):
#   File "$HERE/names_of_setters_in_tracebacks.py", line 36, in tell
#     do()
#   File "$HERE/names_of_setters_in_tracebacks.py", line 59, in <lambda>
#     tell(lambda: a.other())
#                  ^^^^^^^^^
#   File "$HERE/names_of_setters_in_tracebacks.py", line 20, in _get
#     return 1 // 0
#            ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
