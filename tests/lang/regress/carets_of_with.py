# CPython underlines no manager that fails when it is entered or left: the whole statement is meant.
import traceback


class M:
    def __init__(self, a):
        self.a = a

    def __enter__(self):
        if self.a == 1:
            raise KeyError("enter")
        return self

    def __exit__(self, t, e, tb):
        if self.a == 2:
            raise KeyError("exit")


def one(a, b):
    with M(a) as m:
        if b:
            raise ValueError(m.a)


def two(a, b):
    with M(3) as m, M(a // b):
        print("x", m.a)


for f in one, two:
    for a in 0, 1, 2:
        for b in 0, 1:
            try:
                f(a, b)
            except Exception as e:
                traceback.print_exception(e)
with M(2): print("body")

# --- expected
# x 3
# x 3
# body
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 22, in one
#     raise ValueError(m.a)
# ValueError: 0
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 20, in one
#     with M(a) as m:
#   File "$HERE/carets_of_with.py", line 11, in __enter__
#     raise KeyError("enter")
# KeyError: 'enter'
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 20, in one
#     with M(a) as m:
#   File "$HERE/carets_of_with.py", line 11, in __enter__
#     raise KeyError("enter")
# KeyError: 'enter'
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 20, in one
#     with M(a) as m:
#   File "$HERE/carets_of_with.py", line 16, in __exit__
#     raise KeyError("exit")
# KeyError: 'exit'
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 22, in one
#     raise ValueError(m.a)
# ValueError: 2
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 20, in one
#     with M(a) as m:
#   File "$HERE/carets_of_with.py", line 16, in __exit__
#     raise KeyError("exit")
# KeyError: 'exit'
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 26, in two
#     with M(3) as m, M(a // b):
#                       ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 26, in two
#     with M(3) as m, M(a // b):
#                       ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 26, in two
#     with M(3) as m, M(a // b):
#   File "$HERE/carets_of_with.py", line 11, in __enter__
#     raise KeyError("enter")
# KeyError: 'enter'
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 26, in two
#     with M(3) as m, M(a // b):
#                       ~~^^~~
# ZeroDivisionError: integer division or modulo by zero
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 34, in <module>
#     f(a, b)
#   File "$HERE/carets_of_with.py", line 26, in two
#     with M(3) as m, M(a // b):
#   File "$HERE/carets_of_with.py", line 16, in __exit__
#     raise KeyError("exit")
# KeyError: 'exit'
# Traceback (most recent call last):
#   File "$HERE/carets_of_with.py", line 37, in <module>
#     with M(2): print("body")
#   File "$HERE/carets_of_with.py", line 16, in __exit__
#     raise KeyError("exit")
# KeyError: 'exit'
# --- status 1
