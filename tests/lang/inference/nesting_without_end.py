"""Arguments whose types grow with each call: containers in containers, closures that are handed on, classes in classes."""


def wrap(n, inner):
    return inner if n == 0 else wrap(n - 1, [inner])


def tag(n, inner):
    return inner if n == 0 else tag(n - 1, {"n": n, "in": inner})


def both(n, inner):
    if n == 0:
        return inner
    return both(n - 1, (n, [inner]))


def depth(x):
    return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0


def cantor(n, parts):
    if n == 0:
        return parts
    return cantor(n - 1, [parts, parts])


print(wrap(12, 5), tag(3, "x"), both(4, None))
print(wrap(3, "s"), depth(wrap(7, 1)))
print(cantor(3, 1))


class Box:
    def __init__(self, v):
        self.v = v


def church(n, f):
    return (lambda x: x) if n == 0 else (lambda x: f(church(n - 1, f)(x)))


print(church(5, lambda x: [x])(0))
print(church(5, lambda x: (x, x))(0))


def compose(*fs):
    def run(x):
        for f in fs:
            x = f(x)
        return x

    return run


print(compose(lambda x: [x], lambda x: [x, x], len)(3))


def add_level(t, k):
    if k == 0:
        return t
    return add_level({1: t}, k - 1)


print(add_level({}, 3))


def it(n, xs):
    return list(xs) if n == 0 else it(n - 1, map(lambda v: v + 1, xs))


print(it(4, [1, 2]))


def wrap(value, depth):
    if depth == 0:
        return value
    return wrap((value,), depth - 1)


print(wrap(1, 5))


def chained(n, f):
    return f if n == 0 else chained(n - 1, lambda x: f(x) + 1)


print(chained(9, lambda x: x)(3))


def build(n):
    class Node:
        def __init__(self, below):
            self.below = below

    return Node(None) if n == 0 else Node(build(n - 1))


print(type(build(3).below.below).__name__)

# --- expected
# [[[[[[[[[[[[5]]]]]]]]]]]] {'n': 1, 'in': {'n': 2, 'in': {'n': 3, 'in': 'x'}}} (1, [(2, [(3, [(4, [None])])])])
# [[['s']]] 7
# [[[1, 1], [1, 1]], [[1, 1], [1, 1]]]
# [[[[[0]]]]]
# (((((0, 0), (0, 0)), ((0, 0), (0, 0))), (((0, 0), (0, 0)), ((0, 0), (0, 0)))), ((((0, 0), (0, 0)), ((0, 0), (0, 0))), (((0, 0), (0, 0)), ((0, 0), (0, 0)))))
# 2
# {1: {1: {1: {}}}}
# [5, 6]
# (((((1,),),),),)
# 12
# Node
