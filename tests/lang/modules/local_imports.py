"""What an import in a function binds is that function's."""
m = 3


def floored():
    import math as m
    return m.floor(2.5)


def dumped():
    import json as m

    def inner():
        return m.dumps([1, 2])

    return inner()


def counted():
    m = 5
    return [m for m in range(m)]


print(m, floored(), dumped(), counted(), m)


def rooted():
    from math import sqrt
    return sqrt(4)


def without():
    try:
        return sqrt(9)
    except NameError as e:
        return str(e)


print(without(), rooted(), without())


class Dice:
    def throw(self):
        from random import Random as R
        return R(3).randrange(6)

    def other(self):
        R = 5
        return R


print(Dice().throw(), Dice().other())


def x1():
    from os.path import join
    return join("a", "b")


def x2():
    def join(a, b):
        return a + b
    return join("a", "b")


def x3(join):
    return join("a")


print(x1(), x2(), x3(len))


def e1():
    import os.path
    return os.path.basename("/a/b")


def e2():
    return os.sep


try:
    print(e1())
    print(e2())
except NameError as e:
    print(e)

# --- expected
# 3 2 [1, 2] [0, 1, 2, 3, 4] 3
# name 'sqrt' is not defined 2.0 name 'sqrt' is not defined
# 1 5
# a/b ab 1
# b
# name 'os' is not defined
