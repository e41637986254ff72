import functools
from functools import update_wrapper
def logged(f):
    def w(*a, **k):
        w.calls += 1
        return f(*a, **k)
    w.calls = 0
    return update_wrapper(w, f)
@logged
def area(w, h=1):
    "area doc"
    return w * h
print(area(2), area(2, h=3), area.calls, area.__name__, area.__doc__)
class Counted:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.n = 0
    def __call__(self, *args):
        self.n += 1
        return self.func(*args)
@Counted
def add(a, b):
    """adds"""
    return a + b
print(add(1, 2), add(3, 4), add.n, add.__name__, add.__doc__, add.__wrapped__(5, 6))
def deco(f):
    def inner(x):
        return f(x) + 1
    functools.update_wrapper(inner, f)
    return inner
@deco
def one(x): return x
print(one(1), one.__name__)

# --- expected
# 2 6 2 area area doc
# 3 7 2 add adds 11
# 2 one
