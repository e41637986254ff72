import contextlib
import io
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind.__name__ if kind is not None else None, error)
        return self.swallow


class Failing:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        raise RuntimeError("at exit")


@contextmanager
def opened(name):
    print("open", name)
    try:
        yield len(name)
    finally:
        print("close", name)


with ExitStack() as stack:
    print(stack.enter_context(Manager("a")), stack.enter_context(opened("four")), stack.enter_context(Manager("b")))
    stack.callback(print, "called", 1)
    stack.callback(lambda x, y=2: print("lambda", x, y), 5, y=7)
    print("body")
try:
    with ExitStack() as stack:
        stack.enter_context(Manager("c"))
        stack.enter_context(opened("d"))
        raise ValueError("oops")
except ValueError as e:
    print("caught", e)
with ExitStack() as stack:
    stack.enter_context(Manager("outer"))
    stack.enter_context(Manager("swallows", True))
    raise KeyError("gone")
try:
    with ExitStack() as stack:
        stack.enter_context(Manager("last"))
        stack.enter_context(Failing())
        print("in")
except RuntimeError as e:
    print("caught", e)
stack = ExitStack()
stack.push(Manager("pushed"))
stack.callback(print, "moved")
other = stack.pop_all()
stack.close()
print("closing")
other.close()
names = ["x", "y", "z"]
with ExitStack() as stack:
    print([stack.enter_context(Manager(n)) for n in names])

with suppress(KeyError, ValueError):
    print({}["k"])
with suppress(Exception):
    pass
with nullcontext(5) as n, suppress(ZeroDivisionError):
    print(n)
    print(1 // 0)
with closing(io.StringIO("text")) as s:
    print(s.read(), s.closed)
print(s.closed)
with contextlib.ExitStack() as stack:
    f = stack.enter_context(open("/tmp/pyx2c_contextlib_test.txt", "w"))
    f.write("one")
print(f.closed, open("/tmp/pyx2c_contextlib_test.txt").read())


class Own(contextlib.AbstractContextManager):
    def __exit__(self, kind, error, trace):
        print("own exit", error)
        return True


with Own():
    raise OSError("lost")


@contextlib.contextmanager
def section(name):
    print("<", name)
    yield name.upper()
    print(">", name)


with section("a") as a, section("b"), contextlib.nullcontext(3) as three:
    print(a, three)
with contextlib.suppress(ValueError):
    int("x")

# --- expected
# enter a
# open four
# enter b
# A 4 B
# body
# lambda 5 7
# called 1
# exit b None None
# close four
# exit a None None
# enter c
# open d
# close d
# exit c ValueError oops
# caught oops
# enter outer
# enter swallows
# exit swallows KeyError 'gone'
# exit outer None None
# enter last
# in
# exit last RuntimeError at exit
# caught at exit
# closing
# moved
# exit pushed None None
# enter x
# enter y
# enter z
# ['X', 'Y', 'Z']
# exit z None None
# exit y None None
# exit x None None
# 5
# text False
# True
# True one
# own exit lost
# < a
# < b
# A 3
# > b
# > a
