"""What a file can't do is one class, whoever raises it: an OSError, and a ValueError."""
import io
from io import UnsupportedOperation


def attempt(action):
    try:
        action()
    except ValueError as e:
        print("ValueError", type(e).__name__, e, isinstance(e, OSError))


with open("t.txt", "w") as f:
    attempt(lambda: f.read())
    try:
        f.read()
    except io.UnsupportedOperation as e:
        print(e, type(e) is io.UnsupportedOperation, e.args)
    try:
        f.readline()
    except UnsupportedOperation as e:
        print(repr(e), e.errno)
with open("t.txt", "rb") as g:
    attempt(lambda: g.write(b"x"))
    try:
        g.write(b"x")
    except OSError as e:
        print(isinstance(e, ValueError), isinstance(e, UnsupportedOperation), str(e))
attempt(lambda: io.StringIO().fileno())
attempt(lambda: int("x"))


class Sealed(io.UnsupportedOperation):
    pass


def seal():
    raise Sealed("sealed")


attempt(seal)
print(UnsupportedOperation, UnsupportedOperation.__module__)
print(UnsupportedOperation.__mro__[1:3], issubclass(io.UnsupportedOperation, ValueError))
open("t.txt").write("x")

# --- expected
# ValueError UnsupportedOperation not readable True
# not readable True ('not readable',)
# UnsupportedOperation('not readable') None
# ValueError UnsupportedOperation write True
# True True write
# ValueError UnsupportedOperation fileno True
# ValueError ValueError invalid literal for int() with base 10: 'x' False
# ValueError Sealed sealed True
# <class 'io.UnsupportedOperation'> io
# (<class 'OSError'>, <class 'ValueError'>) True
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/unsupported.py", line 44, in <module>
#     open("t.txt").write("x")
# io.UnsupportedOperation: not writable
# --- status 1
