"""How arguments meet parameters, and when defaults are made."""


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6), f(1, c=9, d=8, e=7, z=0), f(1, *[2, 3], *(4,), d=5, **{"x": 1}, **{"y": 2}), f(0, d=1, a=2, b=3))


def collect(x, acc=[]):
    acc.append(x)
    return acc


print(collect(1), collect(2), collect(3, []), collect(4))


def counter(n=len("abc"), *, scale=2.0):
    return n * scale


print(counter(), counter(5), counter(scale=1))
makers = [lambda i=i: i for i in range(3)]
late = [lambda: i for i in range(3)]
print([m() for m in makers], [m() for m in late], makers[0](9))


def outer():
    x = 1

    def inner():
        nonlocal x
        x += 1
        return x

    def reader():
        return x

    return inner, reader


inc, read = outer()
print(inc(), inc(), read())


def order(tag, value):
    print(tag, end=" ")
    return value


def g(*args, **kw):
    return args, kw


print(g(order("a", 1), order("b", 2), k=order("c", 3), *[order("d", 4)]), g(**{"m": order("e", 5)}))


def recursive(n, path=()):
    return path if n == 0 else recursive(n - 1, (*path, n))


print(recursive(4))


def unpacked(pair, /, *, flag=False):
    (a, b), c = pair
    return a + b + c if flag else a


print(unpacked(((1, 2), 3)), unpacked(((1, 2), 3), flag=True))


def annotated(x: "int", *rest: int, **options: str) -> "list[int]":
    return [x, *rest, len(options)]


print(annotated(1, 2, 3, mode="fast"))


def nothing():
    """Only a text."""


print(nothing(), nothing.__doc__, nothing.__name__, (lambda: 0).__name__)

# --- expected
# (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4, 5), 6, 5, {}) (1, 2, 9, (), 8, 7, {'z': 0}) (1, 2, 3, (4,), 5, 5, {'x': 1, 'y': 2}) (0, 2, 3, (), 1, 5, {'a': 2, 'b': 3})
# [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
# 6.0 10.0 3
# [0, 1, 2] [2, 2, 2] 9
# 2 3 3
# a b d c e ((1, 2, 4), {'k': 3}) ((), {'m': 5})
# (4, 3, 2, 1)
# 1 6
# [1, 2, 3, 1]
# None Only a text. nothing <lambda>
