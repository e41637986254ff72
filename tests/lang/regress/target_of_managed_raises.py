# other places where what raises is told: targets of for in try, except handlers, returns in with
import contextlib


@contextlib.contextmanager
def managed(n):
    print("begin", n)
    try:
        yield n, n + 1
    except ValueError as e:
        print("told", e)
    finally:
        print("end", n)


def fail(n):
    raise ValueError(n)


def f(n):
    xs = [0]
    with managed(n) as (a, xs[fail(n) if n else 0]):
        print("body", a)
    print("after", xs)


class File:
    def close(self):
        print("close")


def h():
    xs = [None]
    try:
        with contextlib.closing(File()) as xs[fail(3)]:
            print("closing")
    except ValueError as e:
        print("out", e)
    with contextlib.closing(File()) as xs[0]:
        print("in", xs[0] is None)
    try:
        with open("/dev/null") as xs[1]:
            print("never")
    except IndexError as e:
        print(e)


f(0)
f(1)
h()

# --- expected
# begin 0
# body 0
# end 0
# after [1]
# begin 1
# told 1
# end 1
# after [0]
# close
# out 3
# in False
# close
# list assignment index out of range
