"""Tuples of known lengths become one of any length: which of them it is, and how large its integers are."""


def f(x: int, *a: int) -> int:
    pair = (1, 2**70) if x else None
    if pair is not None:
        a = pair
    triple = (3, 4, 2**71) if x else (5, 6)
    a = triple
    return sum(a)


print(f(1, 2), f(0))


def k(n: int) -> tuple[int, ...]:
    return (n, *k(n - 1)) if n else ()


print(k(4))


def w(n: int) -> tuple[int, ...]:
    t = (1,) if n == 1 else (1, 2, 3) if n == 3 else (2, 2)
    return t


print(w(1), w(2), w(3), len(w(3)))


class C:
    def __init__(self, *a: int) -> None:
        self.a = a


def f(x: int) -> tuple[int, ...]:
    a = tuple([1, 2])
    if x:
        a = (1, 2**70)
    return a


def g(x: int) -> tuple[int, ...]:
    if x:
        return (1, 2**80)
    return tuple([1])


print(f(1), g(1), f(0), g(0))
c = C(1, 2)
c.a = (1, 2**70)
print(c.a)
l = [tuple([1, 2, 3])]
l.append((1, 2**75))
print(l)


def h(*a: int) -> int:
    b = [a]
    b.append((5, 2**90))
    return sum(b[1])


print(h(1))

# --- expected
# 2361183241434822606855 11
# (4, 3, 2, 1)
# (1,) (2, 2) (1, 2, 3) 3
# (1, 1180591620717411303424) (1, 1208925819614629174706176) (1, 2) (1,)
# (1, 1180591620717411303424)
# [(1, 2, 3), (1, 37778931862957161709568)]
# 1237940039285380274899124229
