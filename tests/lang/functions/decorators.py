import functools
import operator
from functools import partial, wraps, cmp_to_key
from operator import itemgetter, attrgetter, add
from typing import Callable, Any, overload
import time

def trace(func):
    def wrapper(*args, **kwargs):
        print("call", func.__name__, args[-1:], kwargs)
        result = func(*args, **kwargs)
        print("done", result)
        return result
    return wrapper

@trace
def add2(a, b):
    return a + b

@trace
def greet(name, greeting="Hello"):
    return f"{greeting}, {name}!"

def repeat(times):
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            out = []
            for _ in range(times):
                out.append(func(*args, **kwargs))
            return out
        return wrapper
    return decorator

@repeat(3)
def ping(x):
    return x * 2

@repeat(times=2)
@trace
def both(s: str) -> str:
    return s.upper()

def memo(func):
    cache = {}
    @functools.wraps(func)
    def inner(n):
        if n not in cache:
            cache[n] = func(n)
        return cache[n]
    return inner

@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def validate(check: Callable[[int], bool]):
    def deco(f):
        def inner(x: int) -> int:
            if not check(x):
                raise ValueError(f"invalid {x}")
            return f(x)
        return inner
    return deco

@validate(lambda v: v > 0)
def half(x: int) -> int:
    return x // 2

class Api:
    def __init__(self):
        self.log = []
    @trace
    def go(self, n):
        self.log.append(n)
        return n + 1
    @staticmethod
    @repeat(2)
    def st(x):
        return x

print(add2(1, 2), add2(a=3, b=4), greet("Bob"), greet("Al", greeting="Hi"))
print(ping(5), both("ab"), fib(50), half(10), ping.__name__, fib.__name__)
try:
    half(-1)
except ValueError as e:
    print(e)
a = Api()
print(a.go(5), a.log, Api.st(9))
double = partial(operator.mul, 2)
base2 = partial(int, base=2)
def power(base, exp):
    return base ** exp
square = partial(power, exp=2)
print(double(21), base2("1010"), square(7), partial(power, 2)(10))
people = [("bob", 30), ("al", 25), ("cy", 30)]
print(sorted(people, key=itemgetter(1)), sorted(people, key=itemgetter(1, 0)), max(people, key=itemgetter(1)))
class P:
    def __init__(self, n, a):
        self.n = n
        self.a = a
ps = [P("x", 3), P("y", 1)]
print([p.n for p in sorted(ps, key=attrgetter("a"))], list(map(attrgetter("n"), ps)))
print(operator.add(1, 2))
def compare(a, b):
    return (a > b) - (a < b) if len(a) == len(b) else len(a) - len(b)
print(sorted(["ccc", "a", "bb", "aa"], key=cmp_to_key(compare)))
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul}
print([ops[o](6, 3) for o in "+-*"])
@overload
def conv(x: int) -> str: ...
@overload
def conv(x: str) -> int: ...
def conv(x):
    return str(x) if isinstance(x, int) else int(x)
print(conv(5), conv("7"))
def timer(f):
    def inner(*args):
        start = time.perf_counter()
        r = f(*args)
        assert time.perf_counter() >= start
        return r
    return inner
@timer
def work(n):
    return sum(range(n))
print(work(1000))
def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x
    return run
print(compose(lambda x: x + 1, lambda x: x * 2, str)(3))
def counter():
    def c():
        c.n += 1
        return c.n
    c.n = 0
    return c

# --- expected
# call add2 (2,) {}
# done 3
# call add2 () {'a': 3, 'b': 4}
# done 7
# call greet ('Bob',) {}
# done Hello, Bob!
# call greet ('Al',) {'greeting': 'Hi'}
# done Hi, Al!
# 3 7 Hello, Bob! Hi, Al!
# call both ('ab',) {}
# done AB
# call both ('ab',) {}
# done AB
# [10, 10, 10] ['AB', 'AB'] 12586269025 5 ping fib
# invalid -1
# call go (5,) {}
# done 6
# 6 [5] [9, 9]
# 42 10 49 1024
# [('al', 25), ('bob', 30), ('cy', 30)] [('al', 25), ('bob', 30), ('cy', 30)] ('bob', 30)
# ['y', 'x'] ['x', 'y']
# 3
# ['a', 'aa', 'bb', 'ccc']
# [9, 3, 18]
# 5 7
# 499500
# 8
