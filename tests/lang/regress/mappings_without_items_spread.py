"""`**mapping` of a mapping that never has items, beside `*values` of which the run shows how many there are."""

import functools


def f(a, b=False):
    print(a, b)


def g(*args, **kwargs):
    f(*args, b=True, **kwargs)


def h(*args, **kwargs):
    f(*args, **kwargs)


def needed(a, *, b):
    print(a, b)


def asks(*args, **kwargs):
    needed(*args, **kwargs)


def optional(first=1, *rest, last="z", **more):
    print(first, rest, last, sorted(more.items()))


def spread(*args, **kwargs):
    optional(*args, **kwargs)


class Box:
    def __init__(self, size, *others, **names):
        print(size, others, names)


def make(*args, **kwargs):
    return Box(*args, **kwargs)


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("call", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
def halves(n, by=2):
    return n / by


def run(todo):
    for callback, args in todo:
        callback(*args)


def main():
    seen = []

    def collect(item, last=False):
        seen.append((item, last))

    todo = [(functools.partial(collect, last=i == 2), (i,)) for i in range(3)]
    todo.append((lambda: print("none"), ()))
    run(todo)
    print(seen)
    for values in ([1], [1, True], [], [1, 2, 3]):
        for function in (g, h, spread, make):
            try:
                function(*values)
            except TypeError as e:
                print(e)
    try:
        asks(*[5])
    except TypeError as e:
        print(e)
    print(list(map(lambda a: halves(*a), [[8], [9, 3]])))


main()

# --- expected
# none
# [(0, False), (1, False), (2, True)]
# 1 True
# 1 False
# 1 () z []
# 1 () {}
# f() got multiple values for argument 'b'
# 1 True
# 1 (True,) z []
# 1 (True,) {}
# f() missing 1 required positional argument: 'a'
# f() missing 1 required positional argument: 'a'
# 1 () z []
# Box.__init__() missing 1 required positional argument: 'size'
# f() got multiple values for argument 'b'
# f() takes from 1 to 2 positional arguments but 3 were given
# 1 (2, 3) z []
# 1 (2, 3) {}
# needed() missing 1 required keyword-only argument: 'b'
# call halves
# call halves
# [4.0, 3.0]
