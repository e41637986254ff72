"""Where tracebacks say that hooks are called."""

import traceback


class A:
    def __init__(self):
        object.__setattr__(self, "n", 1)

    def __getattr__(self, name):
        raise AttributeError(
            "get " + name
        )

    def __setattr__(self, name, value):
        raise AttributeError("set " + name)

    def __delattr__(self, name):
        raise AttributeError("del " + name)

    @property
    def prop(self):
        return self.inner.value

    def method(self):
        self.n = 2


def get():
    return a.x + 1


def call():
    return a.x(1, 2)


def store():
    a.x = 1 + 2


def aug():
    a.n += 1


def delete():
    del a.x, a.y


def loop():
    for a.x in [1, 2]:
        pass


def manage():
    with open("/dev/null") as a.f:
        pass


def builtin():
    setattr(a, "x", 1)


def builtin_get():
    return [getattr(a, "x")]


def computed():
    for n in ["q"]:
        return getattr(a, n)


def unpack():
    b, a.c = 1, 2


def prop():
    return a.prop


def method():
    a.method()


def nested():
    return len(a.x) + 1


def formatted():
    return f"{a.x!r}"


def deleting():
    delattr(a, "z")


a = A()
for f in [
    get, call, store, aug, delete, loop, manage, builtin, builtin_get, computed, unpack, prop, method, nested,
    formatted, deleting
]:
    try:
        f()
    except AttributeError:
        traceback.print_exc()

# --- expected
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 30, in get
#     return a.x + 1
#            ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 34, in call
#     return a.x(1, 2)
#            ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 38, in store
#     a.x = 1 + 2
#     ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 42, in aug
#     a.n += 1
#     ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set n
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 46, in delete
#     del a.x, a.y
#         ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 19, in __delattr__
#     raise AttributeError("del " + name)
# AttributeError: del x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 50, in loop
#     for a.x in [1, 2]:
#         ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 55, in manage
#     with open("/dev/null") as a.f:
#                               ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set f
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 60, in builtin
#     setattr(a, "x", 1)
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 64, in builtin_get
#     return [getattr(a, "x")]
#             ^^^^^^^^^^^^^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 69, in computed
#     return getattr(a, n)
#            ^^^^^^^^^^^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get q
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 73, in unpack
#     b, a.c = 1, 2
#        ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set c
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 77, in prop
#     return a.prop
#            ^^^^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get prop
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 81, in method
#     a.method()
#   File "$HERE/hooks_in_tracebacks.py", line 26, in method
#     self.n = 2
#     ^^^^^^
#   File "$HERE/hooks_in_tracebacks.py", line 16, in __setattr__
#     raise AttributeError("set " + name)
# AttributeError: set n
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 85, in nested
#     return len(a.x) + 1
#                ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 89, in formatted
#     return f"{a.x!r}"
#               ^^^
#   File "$HERE/hooks_in_tracebacks.py", line 11, in __getattr__
#     raise AttributeError(
# AttributeError: get x
# Traceback (most recent call last):
#   File "$HERE/hooks_in_tracebacks.py", line 102, in <module>
#     f()
#   File "$HERE/hooks_in_tracebacks.py", line 93, in deleting
#     delattr(a, "z")
#   File "$HERE/hooks_in_tracebacks.py", line 19, in __delattr__
#     raise AttributeError("del " + name)
# AttributeError: del z
