def t(n, x):
    print("t", n)
    return x


def never(a):
    raise ValueError(a)


def f(d):
    t(1, d)[never(t(2, "x"))] = t(3, b"y")


def g(d):
    t(1, d)[t(2, d)[never(t(3, "x"))]] = t(4, b"y")


def h(d):
    t(1, d)[t(4, never(2))] += t(3, b"y")


def k(d):
    d[t(2, "a")], d[never(3)] = t(0, b"x"), t(1, b"y")


def m(d):
    d["a"] = d[never(3)] = t(0, b"x")


for q in (f, g, h, k, m):
    try:
        q({"a": b"c"})
    except ValueError as e:
        print(e)

# --- expected
# t 3
# t 1
# t 2
# x
# t 4
# t 1
# t 2
# t 3
# x
# t 1
# 2
# t 0
# t 1
# t 2
# 3
# t 0
# 3
