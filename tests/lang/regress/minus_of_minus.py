def f(x: float, n: int) -> float:
    x += --x
    y = x - -x
    z = x - - -x
    w = -(-x) + +x
    v = +(+x) + -(+x) - +(-x)
    k = n & 7
    m = k - -k
    p = - -k
    q = -~k + ~-k + ~~k - -~k
    r = +(+k) + +(-k)
    u = -(-0.0) - (-0.0)
    print(x, y, z, w, v, m, p, q, r, u, - -1.5, k - -1, k - (-3), -(-k) * -(-k))
    s = -(x if n else -x)
    return - - -s


print(f(0.1, 5), f(-2.5, 0))
def g(x: float, c: complex, n: int):
    t = -x
    u = -t
    x -= -u
    x = -(-(x if n else -x))
    print(t, u, x, - - -1.0 * -x, -(-2.0) ** 2, -(- 2.0 ** -x))
    print(- -c, -(-(c * -c)), -abs(-x), - -abs(x), -(-x + 1), -(-(x - 1)))
    print([- -y for y in (x, -x)], (lambda z: - -z)(x), not not x, not -x, ~~n, - - -n, -~-n, - -(n & 3), 1 - -(n & 3))
    k = 0
    for i in range(n):
        k -= -(i & 1)
        k += - -i
        k = k - -(-i)
    print(k, - - -k, f"{- -x} {- -n:d}", n - - - -n, n - -1 - -(-1))
    b = n > 2
    print(- -b, -b, - - -b, +b, ~b, ~~b, b - -b, -(not b), - -(not b))


g(0.5, 1 + 2j, 5)
g(-0.0, -1j, 0)

# --- expected
# 0.2 0.4 0.0 0.4 0.2 10 5 9 0 0.0 1.5 6 8 25
# -5.0 -10.0 0.0 -10.0 -5.0 0 0 -1 0 0.0 1.5 1 3 0
# 0.2 5.0
# -0.5 0.5 1.0 1.0 -4.0 0.5
# (1+2j) (3-4j) -1.0 1.0 -0.0 0.0
# [1.0, -1.0] 1.0 True False 5 -5 -4 1 2
# 2 -2 1.0 5 10 5
# 1 -1 -1 1 -2 1 2 0 0
# 0.0 -0.0 0.0 0.0 -4.0 1.0
# (-0-1j) (1-0j) -0.0 0.0 -1.0 -1.0
# [0.0, -0.0] 0.0 False True 0 0 1 0 1
# 0 0 0.0 0 0 0
# 0 0 0 0 -1 0 0 -1 1
