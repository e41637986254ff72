"""Operators, conditions, containers."""


def operators(n, k):  # range: n -20..100; k 1..7
    a = n + k  # range: a -19..107
    b = n - k  # range: b -27..99
    c = n * k  # range: c -140..700
    d = n // k  # range: d -20..100
    e = n % k  # range: e 0..6
    f = n % -k  # range: f -6..0
    g = abs(n)  # range: g 0..100
    h = -n  # range: h -100..20
    i = n & 255  # range: i 0..255
    j = n << k  # range: j -2560..12800
    l = n >> 1  # range: l -10..50
    m = ~n  # range: m -101..19
    o = k | 8  # range: o 8..15
    p = k ^ 3  # range: p 0..7
    q = k**2  # range: q 1..49
    r = 2**k  # range: r 2..128
    s = min(n, k)  # range: s -20..7
    t = max(n, k)  # range: t 1..100
    u = (n > 3) + 4  # range: u 4..5
    v = int("12") + n  # range: v ..; not raw: v
    w = len(str(n))  # range: w 0..1099511627776
    return a, b, c, d, e, f, g, h, i, j, l, m, o, p, q, r, s, t, u, v, w


def hashes(text, rounds):
    seed = 42
    for _ in range(rounds):
        seed = (seed * 1103515245 + 12345) % 2147483648  # range: seed 0..2147483647
    h = 5381
    for ch in text:
        h = (h * 33 + ord(ch)) & 0xFFFFFFFF  # range: h 0..4294967295
    product = 1
    for x in range(1, 30):
        product *= x  # range: product 1..; not raw: product
    return seed, h, product


def conditions(n, m):  # range: n -50..50; m 0..9
    a = b = c = d = e = f = 0
    if 0 <= n < m:
        a = n  # range: a 0..8
    if not (n < 5 or n > 20):
        b = n  # range: b 0..20
    if n + 3 >= m:
        c = n  # range: c -3..50
    if n == m:
        d = n  # range: d 0..9
    if m != 0:
        e = 100 // m  # range: e 0..100
    if m:
        f = m  # range: f 0..9
    if n < 0:
        raise ValueError("negative")
    g = n  # range: g 0..50
    return a, b, c, d, e, f, g


def stale(n):  # range: n 0..5
    k = n
    if k < 3 and (k := k + 100) > 0:
        a = k  # range: a 3..102
    else:
        a = k  # range: k 0..102
    x = min(n, 2)
    y = n if n > x else x - n  # range: y -2..5
    return a + y


def caught(text):
    n = 5
    try:
        n = 1000
        n = int(text)
        n = 7
    except ValueError:
        m = n  # range: m ..
    else:
        m = n
    k = 1
    try:
        k = 2
    finally:
        m = k  # range: k 1..2
    return m, n


def containers(words):
    xs = [1, 5, 9]  # range: xs[] -3..9
    xs.append(-3)
    ys = xs  # range: ys[] -3..9
    ys[0] = 4
    first = xs[0]  # range: first -3..9
    t = (1, 2000)
    one, thousand = t  # range: one 1..1; thousand 2000..2000
    lengths = {w: len(w) for w in words}  # range: lengths[] 0..1099511627776
    n = lengths.get("a", -7)  # range: n -7..1099511627776
    parts = [int(w) for w in words]  # range: parts[] ..
    flags = [b & 15 for b in b"bytes"]  # range: flags[] 0..15
    nested = [[0] * 3 for _ in range(3)]
    nested[1][2] = 77
    cell = nested[0][0]  # range: cell 0..77
    return first, one, thousand, n, parts, flags, cell


operators(-20, 1)
operators(100, 7)
hashes("abc", 10)
conditions(3, 0)
conditions(50, 9)
try:
    conditions(-50, 4)
except ValueError:
    pass
stale(0)
stale(5)
caught("x")
caught("12")
containers(["1", "22"])
