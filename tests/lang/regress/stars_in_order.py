"""What stands before a star in a display or a call is evaluated before it, and what it gives is taken at once."""


def t(n, x):
    print("t", n)
    return x


def f(k):
    print("f", k)
    return ["a", "b"][:k]


def pair(k):
    print("pair", k)
    return "p", k


def g(k):
    for i in range(k):
        print("g", i)
        yield f"g{i}"


print([t(1, "x"), *f(2)], [t(2, "x"), *f(2)][:2])
[a, *b, c] = [t(3, "x"), *f(2)][:4]
print(a, b, c)
print((t(4, "x"), *f(2))[1:], (t(5, "x"), *pair(1), t(6, 2.5)), (t(7, 1), *pair(2), *f(1), t(8, "y")))
print(sorted({t(9, "x"), *f(2)}), sorted({*g(2), t(10, "y")}))
print([*g(2), t(11, "y"), *g(1), *f(1), t(12, "z")])
xs = ["1", "2"]
print([*xs, xs.pop(), *xs], (*xs, xs.append("3"), *xs))
print({*xs, xs.pop()} == {"1", "3"}, xs)


def take(*args, **kw):
    print(args, kw)


def two(x, y, z=0, k=None):
    print(x, y, z, k)


take(t(13, 1), *f(2))
take(t(14, 1), *g(2), t(15, 2), *pair(3), k=t(16, 4))
two(t(17, 1), *pair(4))
two(t(18, 1), *pair(5), k=t(19, 1))
two(*pair(6), t(20, 2), k=t(21, 3))
take(*xs, k=xs.append("4"))
take(*xs, xs.append("5"), **{"k": t(22, 1)}, **dict(m=t(23, 2)))
print(*xs, xs.pop(), *g(2), t(24, "end"))
print(t(25, "x"), *g(2), sep="-")
print(max(t(26, 3), *[t(27, 1), t(28, 2)]))


def later(n):
    [v, *w, u] = [t(n, "x"), *f(n)][:4]
    yield v, w, u
    yield [t(n + 1, "x"), *g(1)], {"k": t(n + 2, 1), **{"m": t(n + 3, 2)}}


print(list(later(2)))
take(*g(2), k=t(30, 1))
take(*pair(7), k=t(31, 1))
take(0, *xs, k=xs.append("7"))
take(*xs)

# --- expected
# t 1
# f 2
# t 2
# f 2
# ['x', 'a', 'b'] ['x', 'a']
# t 3
# f 2
# x ['a'] b
# t 4
# f 2
# t 5
# pair 1
# t 6
# t 7
# pair 2
# f 1
# t 8
# ('a', 'b') ('x', 'p', 1, 2.5) (1, 'p', 2, 'a', 'y')
# t 9
# f 2
# g 0
# g 1
# t 10
# ['a', 'b', 'x'] ['g0', 'g1', 'y']
# g 0
# g 1
# t 11
# g 0
# f 1
# t 12
# ['g0', 'g1', 'y', 'g0', 'a', 'z']
# ['1', '2', '2', '1'] ('1', None, '1', '3')
# True ['1']
# t 13
# f 2
# (1, 'a', 'b') {}
# t 14
# g 0
# g 1
# t 15
# pair 3
# t 16
# (1, 'g0', 'g1', 2, 'p', 3) {'k': 4}
# t 17
# pair 4
# 1 p 4 None
# t 18
# pair 5
# t 19
# 1 p 5 1
# pair 6
# t 20
# t 21
# p 6 2 3
# ('1', '4') {'k': None}
# t 22
# t 23
# ('1', '4', None) {'k': 1, 'm': 2}
# g 0
# g 1
# t 24
# 1 4 5 5 g0 g1 end
# t 25
# g 0
# g 1
# x-g0-g1
# t 26
# t 27
# t 28
# 3
# t 2
# f 2
# t 3
# g 0
# t 4
# t 5
# [('x', ['a'], 'b'), (['x', 'g0'], {'k': 1, 'm': 2})]
# t 30
# g 0
# g 1
# ('g0', 'g1') {'k': 1}
# pair 7
# t 31
# ('p', 7) {'k': 1}
# (0, '1', '4') {'k': None}
# ('1', '4', '7') {}
