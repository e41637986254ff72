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
