"""Arguments and operands are evaluated in order, whatever they are evaluated for."""

import bisect
import collections
import functools
import heapq
import itertools
import math
import operator


class Box:
    def __init__(self, n):
        print("box", n)
        self.n = n

    def num(self):
        print("num", self.n)
        return self.n

    def lst(self):
        print("lst", self.n)
        return [self.n, self.n + 1, self.n + 2]

    def txt(self):
        print("txt", self.n)
        return "abc" * self.n


def t(x):
    print("t", x)
    return x


def N(n):
    return Box(n).num()


def main():
    print(max(t(1), N(2), t(3)), min(N(2), t(1)), sum(Box(2).lst(), N(3)))
    print(
        round(t(2.567), N(1)),
        pow(t(2), Box(3).num()),
        pow(t(2), Box(3).num(), Box(5).num()),
        divmod(t(7), Box(2).num()),
    )
    print(
        t("a,b").replace(t(","), Box(1).txt()),
        t("abc").find(t("c"), Box(1).num(), Box(3).num()),
        t("a-b-c").split(t("-"), Box(1).num()),
    )
    print(
        t("x").join([t("a"), Box(1).txt()]),
        t("abc").center(Box(9).num(), t("*")),
        t("a").ljust(Box(3).num()),
        t("abcabc").count(t("b"), Box(2).num()),
    )
    print(
        t("abc")[Box(1).num()],
        Box(1).lst()[Box(2).num()],
        t({1: 2}).get(Box(1).num(), Box(5).num()),
        {t(1): Box(2).num(), Box(3).num(): t(4)},
    )
    x = [1, 2, 3, 4]
    x.insert(t(1), Box(7).num())
    x.append(Box(1).num())
    x.extend(Box(3).lst())
    print(x, x.index(t(7), Box(0).num()), x.pop(Box(2).num()), x.count(Box(1).num()))
    x[t(0)] = Box(8).num()
    x[Box(1).num()] = t(9)
    x[t(0)] += Box(1).num()
    x[Box(0).num()] += t(5)
    print(
        x,
        t(1) < Box(2).num() < t(3) < Box(1).num() < t(8),
        t(1) in Box(1).lst(),
        Box(1).num() not in [t(1), Box(2).num()],
    )
    print(
        t(1) + Box(2).num() * t(3),
        t(1) if Box(0).num() else Box(5).num(),
        t(0) or Box(3).num(),
        t(1) and Box(3).num(),
        -(Box(3).num() ** t(2)),
    )
    print(
        f"{t(1)}{Box(2).num():{Box(5).num()}}{t(3)!r}",
        "%s %s" % (t(1), Box(2).num()),
        f"{t(1)} {Box(2).num()}",
        f"{Box(2).num()} {t(1)}",
    )
    print(
        bisect.bisect(Box(1).lst(), Box(2).num()),
        heapq.nsmallest(Box(2).num(), Box(3).lst()),
        list(itertools.islice(Box(1).lst(), t(0), Box(2).num())),
    )
    print(
        math.gcd(t(12), Box(18).num()),
        math.hypot(t(3), Box(4).num()),
        operator.add(t(1), Box(2).num()),
        functools.reduce(lambda a, b: a + b, Box(1).lst(), Box(5).num()),
    )
    print(
        list(range(t(0), Box(6).num(), Box(2).num())),
        slice(t(1), Box(2).num()),
        list(zip(Box(1).lst(), Box(5).lst())),
        list(enumerate(Box(1).lst(), Box(4).num())),
    )
    print(
        sorted(Box(1).lst(), key=lambda v: -v, reverse=bool(Box(1).num())),
        list(map(lambda a, b: a + b, Box(1).lst(), Box(2).lst())),
        isinstance(Box(1), Box),
    )
    print(
        int(t("12"), Box(5).num()),
        t(5).to_bytes(Box(2).num(), "big"),
        int.from_bytes(t(b"ab"), "big"),
        chr(Box(65).num()) + t("x"),
        bytes([t(1), Box(2).num()]),
    )
    a, *b = t(1), Box(2).num(), t(3)
    print(
        a,
        b,
        [*Box(1).lst(), t(2), *Box(3).lst()],
        (t(1), *Box(2).lst()),
        {*Box(2).lst(), t(1)},
        {t("a"): Box(1).num(), t("b"): Box(2).num()},
    )
    d = {}
    d[t("k")] = Box(3).num()
    d.setdefault(t("j"), Box(4).num())
    d[Box(1).txt()] = t(5)
    print(d, d.pop(t("zz"), Box(9).num()), print(t(1), Box(2).num(), sep=Box(1).txt(), end=t("!\n")))
    print(
        Box(1).n,
        (lambda p, q=Box(4).num(): p + q)(t(1)),
        (lambda p, *q, **k: (p, q, k))(t(1), Box(2).num(), z=t(3), y=Box(4).num()),
    )
    print(
        t("a") * Box(3).num(),
        Box(2).num() * [t(0)],
        t("%d") % Box(3).num(),
        t((1, 2)) + (Box(3).num(),),
        [t(1)] + Box(2).lst(),
        {t(1)} | {Box(2).num()},
    )
    print(
        collections.deque(Box(1).lst(), Box(2).num()),
        str(Box(3).num()) + str(t(4)),
        abs(-Box(3).num()),
        complex(t(1), Box(2).num()),
        t(1) << Box(3).num(),
        t(8) // Box(3).num(),
    )
    print(
        t("abc").startswith(t("b"), Box(1).num()),
        t("abc").encode("utf-8", "strict"),
        t(b"abc").decode("utf-8"),
        t("a b").split(maxsplit=Box(1).num()),
        t("abc").translate({t(97): Box(98).num()}),
    )
    print(
        [t(i) + Box(i).num() for i in Box(1).lst() if Box(i).num()],
        {t(i): Box(i).num() for i in [1, 2]},
        any(t(i) > Box(i).num() for i in [1]),
        sum(Box(i).num() for i in range(Box(2).num())),
    )
    assert t(1) == Box(1).num(), Box(2).num()
    try:
        assert t(1) == Box(2).num(), Box(2).num()
    except AssertionError as e:
        print(repr(e))
    try:
        raise ValueError(t(1), Box(2).num()) from KeyError(Box(3).num())
    except ValueError as e:
        print(repr(e), repr(e.__cause__))
    match (t(1), Box(2).num()):
        case (1, q) if t(q) == Box(2).num():
            print("m", q)
    del d[Box(1).txt()], x[Box(0).num()]
    s = t("a")
    s += Box(1).txt()
    s *= Box(2).num()
    print(s, x, d)
    g = (i + Box(i).num() for i in Box(1).lst())
    print(next(g, Box(9).num()), list(g), next(g, Box(9).num()))
    print(
        t([3, 1, 2])[:: Box(1).num()],
        t("abcdef")[t(1) : Box(4).num() : Box(2).num()],
        Box(1).lst()[t(0) : Box(2).num()],
    )


main()

# --- expected
# t 1
# box 2
# num 2
# t 3
# box 2
# num 2
# t 1
# box 2
# lst 2
# box 3
# num 3
# 3 1 12
# t 2.567
# box 1
# num 1
# t 2
# box 3
# num 3
# t 2
# box 3
# num 3
# box 5
# num 5
# t 7
# box 2
# num 2
# 2.6 8 3 (3, 1)
# t a,b
# t ,
# box 1
# txt 1
# t abc
# t c
# box 1
# num 1
# box 3
# num 3
# t a-b-c
# t -
# box 1
# num 1
# aabcb 2 ['a', 'b-c']
# t x
# t a
# box 1
# txt 1
# t abc
# box 9
# num 9
# t *
# t a
# box 3
# num 3
# t abcabc
# t b
# box 2
# num 2
# axabc ***abc*** a   1
# t abc
# box 1
# num 1
# box 1
# lst 1
# box 2
# num 2
# t {1: 2}
# box 1
# num 1
# box 5
# num 5
# t 1
# box 2
# num 2
# box 3
# num 3
# t 4
# b 3 2 {1: 2, 3: 4}
# t 1
# box 7
# num 7
# box 1
# num 1
# box 3
# lst 3
# t 7
# box 0
# num 0
# box 2
# num 2
# box 1
# num 1
# [1, 7, 3, 4, 1, 3, 4, 5] 1 2 2
# box 8
# num 8
# t 0
# t 9
# box 1
# num 1
# t 0
# box 1
# num 1
# box 0
# num 0
# t 5
# t 1
# box 2
# num 2
# t 3
# box 1
# num 1
# t 1
# box 1
# lst 1
# box 1
# num 1
# t 1
# box 2
# num 2
# [14, 9, 3, 4, 1, 3, 4, 5] False True False
# t 1
# box 2
# num 2
# t 3
# box 0
# num 0
# box 5
# num 5
# t 0
# box 3
# num 3
# t 1
# box 3
# num 3
# box 3
# num 3
# t 2
# 7 5 3 3 -9
# t 1
# box 2
# num 2
# box 5
# num 5
# t 3
# t 1
# box 2
# num 2
# t 1
# box 2
# num 2
# box 2
# num 2
# t 1
# 1    23 1 2 1 2 2 1
# box 1
# lst 1
# box 2
# num 2
# box 2
# num 2
# box 3
# lst 3
# box 1
# lst 1
# t 0
# box 2
# num 2
# 2 [3, 4] [1, 2]
# t 12
# box 18
# num 18
# t 3
# box 4
# num 4
# t 1
# box 2
# num 2
# box 1
# lst 1
# box 5
# num 5
# 6 5.0 3 11
# t 0
# box 6
# num 6
# box 2
# num 2
# t 1
# box 2
# num 2
# box 1
# lst 1
# box 5
# lst 5
# box 1
# lst 1
# box 4
# num 4
# [0, 2, 4] slice(1, 2, None) [(1, 5), (2, 6), (3, 7)] [(4, 1), (5, 2), (6, 3)]
# box 1
# lst 1
# box 1
# num 1
# box 1
# lst 1
# box 2
# lst 2
# box 1
# [1, 2, 3] [3, 5, 7] True
# t 12
# box 5
# num 5
# t 5
# box 2
# num 2
# t b'ab'
# box 65
# num 65
# t x
# t 1
# box 2
# num 2
# 7 b'\x00\x05' 24930 Ax b'\x01\x02'
# t 1
# box 2
# num 2
# t 3
# box 1
# lst 1
# t 2
# box 3
# lst 3
# t 1
# box 2
# lst 2
# box 2
# lst 2
# t 1
# t a
# box 1
# num 1
# t b
# box 2
# num 2
# 1 [2, 3] [1, 2, 3, 2, 3, 4, 5] (1, 2, 3, 4) {1, 2, 3, 4} {'a': 1, 'b': 2}
# box 3
# num 3
# t k
# t j
# box 4
# num 4
# t 5
# box 1
# txt 1
# t zz
# box 9
# num 9
# t 1
# box 2
# num 2
# box 1
# txt 1
# t !
#
# 1abc2!
# {'k': 3, 'j': 4, 'abc': 5} 9 None
# box 1
# box 4
# num 4
# t 1
# t 1
# box 2
# num 2
# t 3
# box 4
# num 4
# 1 5 (1, (2,), {'z': 3, 'y': 4})
# t a
# box 3
# num 3
# box 2
# num 2
# t 0
# t %d
# box 3
# num 3
# t (1, 2)
# box 3
# num 3
# t 1
# box 2
# lst 2
# t 1
# box 2
# num 2
# aaa [0, 0] 3 (1, 2, 3) [1, 2, 3, 4] {1, 2}
# box 1
# lst 1
# box 2
# num 2
# box 3
# num 3
# t 4
# box 3
# num 3
# t 1
# box 2
# num 2
# t 1
# box 3
# num 3
# t 8
# box 3
# num 3
# deque([2, 3], maxlen=2) 34 3 (1+2j) 8 2
# t abc
# t b
# box 1
# num 1
# t abc
# t b'abc'
# t a b
# box 1
# num 1
# t abc
# t 97
# box 98
# num 98
# True b'abc' abc ['a', 'b'] bbc
# box 1
# lst 1
# box 1
# num 1
# t 1
# box 1
# num 1
# box 2
# num 2
# t 2
# box 2
# num 2
# box 3
# num 3
# t 3
# box 3
# num 3
# t 1
# box 1
# num 1
# t 2
# box 2
# num 2
# t 1
# box 1
# num 1
# box 2
# num 2
# box 0
# num 0
# box 1
# num 1
# [2, 4, 6] {1: 1, 2: 2} False 1
# t 1
# box 1
# num 1
# t 1
# box 2
# num 2
# box 2
# num 2
# AssertionError(2)
# t 1
# box 2
# num 2
# box 3
# num 3
# ValueError(1, 2) KeyError(3)
# t 1
# box 2
# num 2
# t 2
# box 2
# num 2
# m 2
# box 1
# txt 1
# box 0
# num 0
# t a
# box 1
# txt 1
# box 2
# num 2
# aabcaabc [9, 3, 4, 1, 3, 4, 5] {'k': 3, 'j': 4}
# box 1
# lst 1
# box 9
# num 9
# box 1
# num 1
# box 2
# num 2
# box 3
# num 3
# box 9
# num 9
# 2 [4, 6] 9
# t [3, 1, 2]
# box 1
# num 1
# t abcdef
# t 1
# box 4
# num 4
# box 2
# num 2
# box 1
# lst 1
# t 0
# box 2
# num 2
# [3, 1, 2] bd [1, 2]
