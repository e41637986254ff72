"""What a partial function says of itself."""
from functools import partial


def f(a, b, c=3):
    return a + b + c


p = partial(f, 1, c=10)
print(p.func is f, p.args, p.keywords, p(2), p.func.__name__)
q = partial(f, 1, 2)
print(q.args, q.keywords, q(), q.func(1, 1))
n = partial(int, base=2)
print(n("101"), n.keywords, n.args)
m = partial(f, b="x", c="y")
print(m("a"), sorted(m.keywords))


def apply(task):
    print("calling", task.func.__name__, "with", task.args)
    return task()


for task in (partial(max, 3, 4), partial(min, 3, 4)):
    print(task())
print(apply(partial(f, 4, 5)), apply(partial(f, 1, 2, 3)))
some = (1, 2)
print(partial(f, *some)(), partial(f, *some, c=4)(), partial(f, 1, **{"b": 5})())
try:
    print((lambda *args, **kwargs: 1).func)
except AttributeError as e:
    print(e)

# --- expected
# True (1,) {'c': 10} 13 f
# (1, 2) {} 6 5
# 5 {'base': 2} ()
# axy ['b', 'c']
# 4
# 3
# calling f with (4, 5)
# calling f with (1, 2, 3)
# 12 6
# 6 7 9
# 'function' object has no attribute 'func'
