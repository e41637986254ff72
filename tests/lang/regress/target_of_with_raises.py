class C:
    q = [None]

    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, error, trace):
        print("exit", kind is None, error)
        return self.swallow


def fail(n):
    if n:
        raise ValueError(n)
    return 0


def f(n):
    xs = [C(True)]
    with C(True) as xs[fail(n)]:
        print("body")
    print("after")


def never():
    raise ValueError("never")


def g():
    xs = [C(True)]
    with C(True), C(False) as xs[never()]:
        print("body")
    print("after g")


def h(d):
    with C(True) as C.q[fail(2)]:
        print("body")
    print("after h")


def k(d):
    with C(True) as d[0]:
        print("body")
    print("after k")


f(0)
f(1)
g()
h({})
k([])

# --- expected
# enter
# body
# exit True None
# after
# enter
# exit False 1
# after
# enter
# enter
# exit False never
# exit False never
# after g
# enter
# exit False 2
# after h
# enter
# exit False list assignment index out of range
# after k
