def t(n, x):
    print("t", n)
    return x


def never(a):
    raise ValueError(a)


class C:
    def __init__(self):
        self.x = 1
        self.d = {"a": 1}
        self.xs = [1, 2, 3]

    def __setitem__(self, k, v):
        print("set", k, v)

    def __getitem__(self, k):
        return t(90, k)


def a1(c):
    t(1, c).d[never(t(2, "x"))] = t(3, 5)


def a2(c):
    never(1).x = t(3, 5)


def a3(c):
    never(t(1, 2)).x = t(3, 5)


def a4(c):
    t(1, c.xs)[t(2, 0) : never(1)] = t(3, [5])


def a5(c):
    t(1, c.xs)[never(2) : t(3, 1)] = t(4, [5])


def a6(c):
    t(1, c)[never(2)] = t(4, 5)


def a7(c):
    t(1, c)[t(2, 3), never(2)] = t(4, 5)


def a8(c):
    (t(1, c).x, t(2, c.d)[never(1)]), z = (t(3, 4), t(4, 5)), t(5, 6)


def a9(c):
    [t(1, c).x, never(2).x, t(8, c).x] = [t(3, 4), t(4, 5), t(5, 6)]


def b1(c):
    t(1, c).x, *t(2, c.d)[never(1)] = t(3, 4), t(4, 5), t(5, 6)


def b2(c):
    for t(1, c.d)[never(2)] in [t(3, 4), t(4, 5)]:
        print("in")


def b3(c):
    t(1, c.d)[t(2, "a")] += never(t(3, 4))


def b4(c):
    t(1, c).x += t(2, 3) + never(t(3, 4))


def b5(c):
    del t(1, c.d)[never(t(2, "a"))]


def b6(c):
    print(t(1, 2), (t(2, 3), t(3, 4)), [t(4, 5), never(t(5, 6))], t(6, 7))


def b7(c):
    x, y = t(1, 2), never(t(2, 3))


def b8(c):
    x = y = t(1, c.d)[never(t(2, 3))] = t(0, 1)


def b9(c):
    c.x, c.d[never(t(1, 2))] = c.d["a"], c.x = t(3, 4), t(5, 6)


def c1(c):
    return [t(1, 2), *t(2, [3]), *never(t(3, 4)), t(4, 5)]


def c2(c):
    return {t(1, 2): t(2, 3), **t(3, {4: 5}), t(4, 5): never(t(5, 6)), t(6, 7): 8}


def c3(c):
    return f"{t(1, 2)} {t(2, 3):{never(t(3, 4))}} {t(4, 5)}"


def c4(c):
    return t(1, 2) < t(2, 3) < never(t(3, 4)) < t(4, 5)


def c5(c):
    return t(1, c.xs)[t(2, 1) :][never(t(3, 4))]


def c6(c):
    return t(1, max)(t(2, 3), key=never(t(3, 4)))


def c7(c):
    return t(1, "a{}{}").format(t(2, 3), never(t(3, 4)), t(4, 5))


def c8(c):
    return t(1, "%s %s") % (t(2, 3), never(t(3, 4)))


def c9(c):
    return t(1, 2) in (t(2, 3), never(t(3, 4)), t(4, 5))


def d1(c):
    return sorted(t(1, c.xs), key=t(2, None), reverse=never(t(3, 4)))


def d2(c):
    return (t(1, 2), t(2, 3))[never(t(3, 0))]


def d3(c):
    return dict(a=t(1, 2), b=never(t(2, 3)), c=t(3, 4))


def d4(c):
    return print(t(1, 2), sep=t(2, ""), end=never(t(3, "")))


def d5(c):
    for x, y in zip(t(1, [2]), never(t(2, [3])), t(3, [4])):
        print(x, y)


def d7(c):
    return (lambda a, b=t(1, 2): a)(t(2, 3), never(t(3, 4)))


def d8(c):
    assert t(1, 0), never(t(2, 3))


def d9(c):
    raise t(1, ValueError)(t(2, 3), never(t(3, 4)))


def e1(c):
    match t(1, (t(2, 3), never(t(3, 4)))):
        case (a, b):
            print(a, b)


def e2(c):
    return t(1, [1, 2])[t(2, 0)] + t(3, 4) * never(t(4, 5)) - t(5, 6)


def e3(c):
    return min(t(1, 2), t(2, 3), never(t(3, 4)), t(4, 5))


def e5(c):
    return t(1, c).xs.index(t(2, 3), never(t(3, 4)))


def e6(c):
    return t(1, "x").join([t(2, "a"), never(t(3, "b"))])


def e7(c):
    t(1, c.xs)[t(2, 0)], t(3, c.xs)[never(t(4, 1))] = t(5, c.xs)[t(6, 1)], t(7, c.xs)[t(8, 0)]


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
    d7,
    d8,
    d9,
    e1,
    e2,
    e3,
    e5,
    e6,
    e7,
):
    try:
        q(C())
    except ValueError as e:
        print(q.__name__, e)

# --- expected
# t 3
# t 1
# t 2
# a1 x
# t 3
# a2 1
# t 3
# t 1
# a3 2
# t 3
# t 1
# t 2
# a4 1
# t 4
# t 1
# a5 2
# t 4
# t 1
# a6 2
# t 4
# t 1
# t 2
# a7 2
# t 3
# t 4
# t 5
# t 1
# t 2
# a8 1
# t 3
# t 4
# t 5
# t 1
# a9 2
# t 3
# t 4
# t 5
# t 1
# t 2
# b1 1
# t 3
# t 4
# t 1
# b2 2
# t 1
# t 2
# t 3
# b3 4
# t 1
# t 2
# t 3
# b4 4
# t 1
# t 2
# b5 a
# t 1
# t 2
# t 3
# t 4
# t 5
# b6 6
# t 1
# t 2
# b7 3
# t 0
# t 1
# t 2
# b8 3
# t 3
# t 5
# t 1
# b9 2
# t 1
# t 2
# t 3
# c1 4
# t 1
# t 2
# t 3
# t 4
# t 5
# c2 6
# t 1
# t 2
# t 3
# c3 4
# t 1
# t 2
# t 3
# c4 4
# t 1
# t 2
# t 3
# c5 4
# t 1
# t 2
# t 3
# c6 4
# t 1
# t 2
# t 3
# c7 4
# t 1
# t 2
# t 3
# c8 4
# t 1
# t 2
# t 3
# c9 4
# t 1
# t 2
# t 3
# d1 4
# t 1
# t 2
# t 3
# d2 0
# t 1
# t 2
# d3 3
# t 1
# t 2
# t 3
# d4 
# t 1
# t 2
# d5 [3]
# t 1
# t 2
# t 3
# d7 4
# t 1
# t 2
# d8 3
# t 1
# t 2
# t 3
# d9 4
# t 2
# t 3
# e1 4
# t 1
# t 2
# t 3
# t 4
# e2 5
# t 1
# t 2
# t 3
# e3 4
# t 1
# t 2
# t 3
# e5 4
# t 1
# t 2
# t 3
# e6 b
# t 5
# t 6
# t 7
# t 8
# t 1
# t 2
# t 3
# t 4
# e7 1
