import contextlib
import dataclasses
import enum
import functools
import itertools


def t(n, x):
    print("t", n)
    return x


def never(a):
    raise ValueError(a)


class C:
    y = 1

    def __init__(self, x=1, *, k=2):
        self.x = x
        self.xs = [1, 2, 3]

    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *a):
        print("exit")
        return False

    def __call__(self, *a, **k):
        print("called", a, k)
        return 1

    def m(self, a, b=0, *c, k=0):
        return a

    @property
    def p(self):
        return never("prop")

    @p.setter
    def p(self, value):
        never("set")

    def __add__(self, other):
        return never("add")

    def __contains__(self, x):
        return never("in")

    def __len__(self):
        return never("len")

    def __iadd__(self, other):
        return never("iadd")


@dataclasses.dataclass
class D:
    a: int
    b: int


def a1(c):
    return t(1, 2), t(2, c) + t(3, 4), t(5, 6)


def a2(c):
    return [t(1, 2), t(2, 3) in t(3, c), t(4, 5)]


def a3(c):
    return t(1, 2) + len(t(2, c)) + t(3, 4)


def a4(c):
    c += t(1, 2)
    return c


def a5(c):
    return {t(1, 2), t(2, c).p, t(3, 4)}


def a6(c):
    t(2, c).p = t(1, 2)


def a7(c):
    t(2, c).p += t(1, 2)


def a8(c):
    return t(1, 2) if t(2, 3) else never(4), t(5, 6) and never(t(7, 8)), t(9, 9)


def a9(c):
    return (t(1, 0) or never(t(2, 3))) + t(3, 4)


def b1(c):
    return [t(1, x) + never(t(2, x)) for x in t(3, [1, 2])]


def b2(c):
    return [t(1, 2), [x for x in never(t(2, 3))], t(4, 5)]


def b3(c):
    return D(t(1, 2), b=never(t(2, 3)))


def b4(c):
    return D(b=t(1, 2), a=never(t(2, 3)))


def b5(c):
    return dataclasses.replace(t(1, D(1, 2)), a=t(2, 3), b=never(t(3, 4)))


def b6(c):
    return c.m(t(1, 2), *t(2, [3]), k=never(t(3, 4)))


def b7(c):
    return t(1, c)(t(2, 3), *never(t(3, [])), k=t(4, 5))


def b8(c):
    return t(1, c)(t(2, 3), k=t(4, 5), **never(t(3, {})))


def b9(c):
    with t(1, c), never(t(2, 3)):
        print("body")


def c1(c):
    with t(1, c) as z, t(2, c) as z.xs[never(t(3, 4))]:
        print("body")


def c2(c):
    while t(1, 1) and never(t(2, 3)):
        print("body")


def c3(c):
    for x in t(1, [1, 2]):
        t(2, x)
        if never(t(3, x)):
            break
    else:
        t(4, 4)


def c4(c):
    try:
        return t(1, 2), never(t(2, 3))
    finally:
        t(3, 4)


def c5(c):
    try:
        never(t(1, 2))
    except ValueError as e:
        return t(3, e.args), never(t(4, 5))


def c6(c):
    def inner(a=t(1, 2), *, b=never(t(2, 3))):
        return a

    return inner()


def c7(c):
    match t(1, 2), t(2, 3):
        case (2, x) if never(t(3, x)):
            return 1
        case _:
            return t(4, 2)


def c8(c):
    x = t(1, [1, 2, 3])
    x[t(2, 0)], x[t(3, 1)], *x[never(t(4, 5))].y = t(5, 6), t(6, 7), t(7, 8)


def c9(c):
    return itertools.chain(t(1, [1]), never(t(2, [2])), t(3, [3]))


def d1(c):
    return functools.reduce(t(1, lambda a, b: a + b), t(2, [1, 2]), never(t(3, 4)))


def d2(c):
    return list(map(t(1, lambda a: a), never(t(2, [1]))))


def d3(c):
    return t(1, "abc").replace(t(2, "a"), never(t(3, "b")))


def d4(c):
    return t(1, {1: 2}).get(t(2, 3), never(t(3, 4)))


def d5(c):
    return t(1, {1: 2}).setdefault(t(2, 3), never(t(3, 4)))


def d6(c):
    return t(1, [1]).insert(t(2, 0), never(t(3, 4)))


def d7(c):
    return t(1, {1}).union(t(2, {3}), never(t(3, {4})))


def d8(c):
    return pow(t(1, 2), t(2, 3), never(t(3, 4)))


def d9(c):
    return range(t(1, 2), never(t(2, 3)), t(3, 4))


def e1(c):
    return int(t(1, "12"), never(t(2, 3)))


def e2(c):
    return round(t(1, 2.5), never(t(2, 3)))


def e3(c):
    return enumerate(t(1, [2]), never(t(2, 3)))


def e4(c):
    return t(1, "x y").split(t(2, None), never(t(3, 4)))


def e5(c):
    return print(t(1, 2), never(t(2, 3)), sep=t(3, ""))


def e6(c):
    return (t(1, 2), never(t(2, 3)))[t(3, 0)]


def e7(c):
    return [t(1, 2), never(t(2, 3))][t(3, 0)]


def e8(c):
    return {t(1, 2): t(2, 3), never(t(3, 4)): t(4, 5)}


def e9(c):
    return divmod(t(1, 7), never(t(2, 3)))


def f1(c):
    return max(t(1, [1, 2]), key=t(2, lambda q: never(q)), default=t(3, 3))


def f2(c):
    return sum(t(1, [1, 2]), never(t(2, 3)))


def f3(c):
    return next(t(1, iter([])), never(t(2, 3)))


def f4(c):
    return any(never(t(2, x)) for x in t(1, [1, 2]))


def f5(c):
    x: list[int] = t(1, [])
    x.append(t(2, never(t(3, 4))))


def f6(c):
    return isinstance(t(1, c), C) and isinstance(never(t(2, 3)), C)


def f7(c):
    return t(1, 1) == t(2, 1) == never(t(3, 1)), t(4, 4)


def f8(c):
    return f"{t(1, 2)!r:>{t(2, 5)}} {never(t(3, 4))!r} {t(4, 5)}"


def f9(c):
    return not never(t(1, 2)), t(2, 3)


def g1(c):
    return b"".join(t(1, [b"x"])) + t(2, b"y") * never(t(3, 4))


def g2(c):
    return setattr(t(1, c), "x", never(t(2, 3)))


def g3(c):
    return getattr(t(1, c), "x", never(t(2, 3)))


def g4(c):
    return C(t(1, 2), k=never(t(2, 3))), t(3, 4)


def g5(c):
    global G
    G = t(1, 2), never(t(2, 3))


def g6(c):
    return (yield_it := t(1, 2)) + never(t(2, yield_it))


def g7(c):
    del t(1, c.xs)[t(2, 0)], t(3, c.xs)[never(t(4, 5))]


def g9(c):
    return t(1, c.xs)[t(2, 0) : never(t(3, 2)) : t(4, 1)]


for q in (
    a1,
    a2,
    a3,
    a4,
    a5,
    a6,
    a7,
    a8,
    a9,
    b1,
    b2,
    b3,
    b4,
    b5,
    b6,
    b7,
    b8,
    b9,
    c1,
    c2,
    c3,
    c4,
    c5,
    c6,
    c7,
    c8,
    c9,
    d1,
    d2,
    d3,
    d4,
    d5,
    d6,
    d7,
    d8,
    d9,
    e1,
    e2,
    e3,
    e4,
    e5,
    e6,
    e7,
    e8,
    e9,
    f1,
    f2,
    f3,
    f4,
    f5,
    f6,
    f7,
    f8,
    f9,
    g1,
    g2,
    g3,
    g4,
    g5,
    g6,
    g7,
    g9,
):
    try:
        q(C())
    except ValueError as e:
        print(q.__name__, e)

# --- expected
# t 1
# t 2
# t 3
# a1 add
# t 1
# t 2
# t 3
# a2 in
# t 1
# t 2
# a3 len
# t 1
# a4 iadd
# t 1
# t 2
# a5 prop
# t 1
# t 2
# a6 set
# t 2
# a7 prop
# t 2
# t 1
# t 5
# t 7
# a8 8
# t 1
# t 2
# a9 3
# t 3
# t 1
# t 2
# b1 1
# t 1
# t 2
# b2 3
# t 1
# t 2
# b3 3
# t 1
# t 2
# b4 3
# t 1
# t 2
# t 3
# b5 4
# t 1
# t 2
# t 3
# b6 4
# t 1
# t 2
# t 3
# b7 []
# t 1
# t 2
# t 4
# t 3
# b8 {}
# t 1
# enter
# t 2
# exit
# b9 3
# t 1
# enter
# t 2
# enter
# t 3
# exit
# exit
# c1 4
# t 1
# t 2
# c2 3
# t 1
# t 2
# t 3
# c3 1
# t 1
# t 2
# t 3
# c4 3
# t 1
# t 3
# t 4
# c5 5
# t 1
# t 2
# c6 3
# t 1
# t 2
# t 3
# c7 3
# t 1
# t 5
# t 6
# t 7
# t 2
# t 3
# t 4
# c8 5
# t 1
# t 2
# c9 [2]
# t 1
# t 2
# t 3
# d1 4
# t 1
# t 2
# d2 [1]
# t 1
# t 2
# t 3
# d3 b
# t 1
# t 2
# t 3
# d4 4
# t 1
# t 2
# t 3
# d5 4
# t 1
# t 2
# t 3
# d6 4
# t 1
# t 2
# t 3
# d7 {4}
# t 1
# t 2
# t 3
# d8 4
# t 1
# t 2
# d9 3
# t 1
# t 2
# e1 3
# t 1
# t 2
# e2 3
# t 1
# t 2
# e3 3
# t 1
# t 2
# t 3
# e4 4
# t 1
# t 2
# e5 3
# t 1
# t 2
# e6 3
# t 1
# t 2
# e7 3
# t 1
# t 2
# t 3
# e8 4
# t 1
# t 2
# e9 3
# t 1
# t 2
# t 3
# f1 1
# t 1
# t 2
# f2 3
# t 1
# t 2
# f3 3
# t 1
# t 2
# f4 1
# t 1
# t 3
# f5 4
# t 1
# t 2
# f6 3
# t 1
# t 2
# t 3
# f7 1
# t 1
# t 2
# t 3
# f8 4
# t 1
# f9 2
# t 1
# t 2
# t 3
# g1 4
# t 1
# t 2
# g2 3
# t 1
# t 2
# g3 3
# t 1
# t 2
# g4 3
# t 1
# t 2
# g5 3
# t 1
# t 2
# g6 2
# t 1
# t 2
# t 3
# t 4
# g7 5
# t 1
# t 2
# t 3
# g9 2
