"""Functions put together: `reduce` over functions, pipes, functions that are given what they have made."""

from collections.abc import Callable
from functools import partial, reduce
from operator import add, mul
from typing import Any


def compose(*functions: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return reduce(lambda f, g: lambda x: f(g(x)), functions, lambda x: x)
print(compose(str, abs, int)("-12"))
def pipe(*fns):
    def run(value):
        for f in fns:
            value = f(value)
        return value
    return run
clean = pipe(str.strip, str.lower, lambda s: s.split(","), lambda xs: [x.strip() for x in xs], len)
print(clean("  A, B ,c "))
def rpipe(*fns):
    def run(value):
        for f in reversed(fns):
            value = f(value)
        return value
    return run
print(rpipe(len, str.split)("a b c"))
class Pipeline:
    def __init__(self, *steps):
        self.steps = steps
    def __call__(self, x):
        return reduce(lambda acc, step: step(acc), self.steps, x)
p = Pipeline(partial(add, 3), partial(mul, 2), str)
print(p(4))
class Builder:
    def __init__(self):
        self.steps = []
    def then(self, f):
        self.steps.append(f)
        return self
    def run(self, x):
        for s in self.steps:
            x = s(x)
        return x
print(Builder().then(str).then(len).then(lambda n: n * 2).run(12345))
def curry(f): return lambda a: lambda b: f(a, b)
print(curry(add)(1)(2), curry(lambda a, b: a + b)("x")("y"))
def compose2(f, g): return lambda *a: f(g(*a))
print(compose2(str, add)(1, 2) + "!")
add_one = lambda x: x + 1
six = reduce(compose2, [add_one] * 6)
print(six(0))
print(reduce(lambda a, b: a + b, (1, 2.5, 3)), reduce(add, ("a", "b")), reduce(mul, (1, 2, 3), 10))
try:
    reduce(add, ())
except TypeError as e:
    print(e)
inc = lambda x: x + 1
def compose2(f, g):
    return lambda x: g(f(x))
def compose(*fns):
    return reduce(compose2, fns)
p = compose(inc, inc, inc, inc, inc, inc)
print(p(1))
q = compose(float, str, len, inc, str, str.upper, list)
print(q(3))
def compose_r(*functions):
    def identity(x): return x
    return reduce(lambda f, g: lambda x: f(g(x)), functions, identity)
print(compose_r(len, str, abs)(-123))
def pipe(x, *fs):
    return reduce(lambda v, f: f(v), fs, x)
print(p(1) + 1, q(2)[0] + "x")
print(pipe(5, inc, str, lambda s: s + "!", len))
def double(x): return x * 2
fns = [str, len, double]
pipeline = reduce(lambda f, g: lambda x: g(f(x)), fns)
print(pipeline(12345))
def compose(*fns):
    return reduce(lambda f, g: lambda x: g(f(x)), fns)
def double(x): return x * 2
pipeline = compose(str, len, double)
print(pipeline(12345))
def comp(f, n):
    if n == 0:
        return f
    return comp(lambda x: f(x) + 1, n - 1)
print(comp(lambda x: x, 5)(1))
def deep(f, n):
    if n == 0:
        return f
    return deep(lambda x: [f(x)], n - 1)
print(deep(lambda x: x, 3)(1))

# --- expected
# 12
# 3
# 3
# 14
# 10
# 3 xy
# 3!
# 6
# 6.5 ab 60
# reduce() of empty iterable with no initial value
# 7
# ['4']
# 3
# 8 4x
# 2
# 10
# 10
# 6
# [[[1]]]
