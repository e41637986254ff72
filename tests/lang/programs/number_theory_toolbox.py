import math
import random
import sys
from decimal import Decimal, getcontext, localcontext
from fractions import Fraction
from functools import lru_cache, reduce
from itertools import count, islice, takewhile
from math import gcd, isqrt, comb, factorial


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b'\0\0'
    for i in range(2, isqrt(n) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


def is_prime(n, k=None):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while not d & 1:
        d >>= 1
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)[:k]:
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def rho(n):
    if n % 2 == 0:
        return 2
    for c in count(1):
        f = lambda x: (x * x + c) % n
        x = y = 2
        d = 1
        while d == 1:
            x = f(x)
            y = f(f(y))
            d = gcd(abs(x - y), n)
        if d != n:
            return d


def factor(n):
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = rho(n)
    return sorted(factor(d) + factor(n // d))


def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, y, x = egcd(b % a, a)
    return g, x - (b // a) * y, y


def modinv(a, m):
    g, x, _ = egcd(a, m)
    if g != 1:
        raise ValueError('%d is not invertible mod %d' % (a, m))
    return x % m


class RSA:
    def __init__(self, bits=64, e=65537, rng=random):
        while True:
            self.p, self.q = (self.prime(bits // 2, rng) for _ in 'pq')
            phi = (self.p - 1) * (self.q - 1)
            if self.p != self.q and gcd(e, phi) == 1:
                break
        self.n, self.e = self.p * self.q, e
        self.d = modinv(e, phi)

    @staticmethod
    def prime(bits, rng):
        while True:
            c = rng.getrandbits(bits) | 1 | 1 << bits - 1
            if is_prime(c):
                return c

    def encrypt(self, m):
        return pow(m, self.e, self.n)

    def decrypt(self, c):
        return pow(c, self.d, self.n)


class Mod:
    """Integers mod p"""
    def __init__(self, v, p=97):
        self.v, self.p = v % p, p
    def _coerce(f):
        def g(self, o):
            if isinstance(o, int):
                o = Mod(o, self.p)
            elif o.p != self.p:
                raise TypeError('different moduli')
            return f(self, o)
        return g
    @_coerce
    def __add__(self, o): return Mod(self.v + o.v, self.p)
    @_coerce
    def __sub__(self, o): return Mod(self.v - o.v, self.p)
    @_coerce
    def __mul__(self, o): return Mod(self.v * o.v, self.p)
    @_coerce
    def __truediv__(self, o): return Mod(self.v * pow(o.v, -1, self.p), self.p)
    @_coerce
    def __eq__(self, o): return self.v == o.v
    __radd__ = __add__
    __rmul__ = __mul__
    def __pow__(self, e): return Mod(pow(self.v, e, self.p), self.p)
    def __int__(self): return self.v
    def __index__(self): return self.v
    def __repr__(self): return f'Mod({self.v}, {self.p})'
    def __hash__(self): return hash((self.v, self.p))


def cf_sqrt(n):
    a0 = isqrt(n)
    m, d, a = 0, 1, a0
    out = [a0]
    while a != 2 * a0 and a0 * a0 != n:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        out.append(a)
    return out


def convergents(cf):
    h, k = (1, 0), (0, 1)
    for a in cf:
        h, k = (a * h[0] + h[1], h[0]), (a * k[0] + k[1], k[0])
        yield Fraction(h[0], k[0])


def pell(n):
    period = cf_sqrt(n)
    for f in convergents(period[:1] + period[1:] * 4):
        x, y = f.numerator, f.denominator
        if x * x - n * y * y == 1:
            return x, y


def pi_digits_decimal():
    with localcontext() as ctx:
        ctx.prec += 2
        three = Decimal(3)
        lasts, t, s, n, na, d, da = 0, three, 3, 1, 0, 0, 24
        while s != lasts:
            lasts = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
    return +s


def bernoulli(n):
    A = [0] * (n + 1)
    for m in range(n + 1):
        A[m] = Fraction(1, m + 1)
        for j in range(m, 0, -1):
            A[j - 1] = j * (A[j - 1] - A[j])
    return A[0]


@lru_cache(maxsize=None)
def partitions(n, m=None):
    if m is None:
        m = n
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, m) + 1))


ROMAN = (('M', 1000), ('CM', 900), ('D', 500), ('CD', 400), ('C', 100), ('XC', 90),
         ('L', 50), ('XL', 40), ('X', 10), ('IX', 9), ('V', 5), ('IV', 4), ('I', 1))


def roman(n):
    out = ''
    for r, v in ROMAN:
        k, n = divmod(n, v)
        out += r * k
    return out


def unroman(s):
    vals = dict(ROMAN)
    return sum(-vals[a] if b and vals[a] < vals[b] else vals[a] for a, b in zip(s, s[1:] + '\0') for b in [b if b != '\0' else None])


ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
TENS = [None, None] + 'twenty thirty forty fifty sixty seventy eighty ninety'.split()


def words(n):
    if n < 0:
        return 'minus ' + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ('-' + ONES[n % 10] if n % 10 else '')
    if n < 1000:
        return ONES[n // 100] + ' hundred' + (' and ' + words(n % 100) if n % 100 else '')
    for i, name in enumerate(('thousand', 'million', 'billion', 'trillion'), 1):
        if n < 1000 ** (i + 1):
            return words(n // 1000 ** i) + ' ' + name + (', ' + words(n % 1000 ** i) if n % 1000 ** i else '')
    raise OverflowError(n)


def to_base(n, b, digits='0123456789abcdefghijklmnopqrstuvwxyz'):
    if n < 0:
        return '-' + to_base(-n, b)
    q, r = divmod(n, b)
    return (to_base(q, b) if q else '') + digits[r]


def newton(f, df, x, eps=1e-12):
    for i in range(50):
        dx = f(x) / df(x)
        x -= dx
        if abs(dx) < eps:
            return x, i
    raise RuntimeError('no convergence')


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


def rk4(f, y, t, dt):
    k1 = f(t, y)
    k2 = f(t + dt / 2, y + dt / 2 * k1)
    k3 = f(t + dt / 2, y + dt / 2 * k2)
    k4 = f(t + dt, y + dt * k3)
    return y + dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4)


def main():
    ps = sieve(1000)
    print(len(ps), ps[-5:], [n for n in range(10**12, 10**12 + 100) if is_prime(n)])
    print(factor(2 ** 58 - 1), factor(10 ** 15 + 37), factor(1), is_prime(2**89 - 1))
    random.seed(99)
    key = RSA(96)
    msg = int.from_bytes(b'secret', 'big')
    c = key.encrypt(msg)
    print(key.n, c, key.decrypt(c).to_bytes(6, 'big'))
    try:
        modinv(6, 9)
    except ValueError as e:
        print(e)
    a, b = Mod(5), Mod(96)
    print(a + b, a - b, a * 3, 3 * a, a / 7, a ** 96, a == 5, int(b), [0] * 3 + ['x', 'y'][Mod(1):], {a: 1}[Mod(102)])
    print(cf_sqrt(23), cf_sqrt(16), *islice(convergents(cf_sqrt(2) * 2), 4), pell(61))
    getcontext().prec = 40
    print(pi_digits_decimal(), Decimal(2).sqrt(), Decimal(1) / 7, Decimal('1e3').normalize())
    print([str(bernoulli(k)) for k in (0, 1, 2, 4, 10, 20)])
    print([partitions(n) for n in (5, 10, 50)], comb(50, 25), sum(map(int, str(factorial(100)))))
    print([(roman(n), unroman(roman(n))) for n in (1994, 2024, 49)])
    for n in (0, 13, 42, 118, 1000, 90210, 1234567890, -7):
        print(n, words(n))
    print(to_base(255, 2), to_base(-255, 16), to_base(10 ** 18, 36), int('zz', 36))
    print('%.10f %d' % newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0))
    print('%.8f' % simpson(math.sin, 0, math.pi))
    y, t = 1, 0
    for _ in range(10):
        y = rk4(lambda t, y: t * math.sqrt(y), y, t, .1)
        t += .1
    print('%.8f %.1f' % (y, t))
    print(reduce(gcd, [84, 126, 210]), list(takewhile(lambda n: n < 100, (n * (n + 1) // 2 for n in count(1)))))
    print([n for n in range(1, 10000) if n == sum(int(d) ** len(str(n)) for d in str(n))])
    print(sorted({a ** b for a in range(2, 6) for b in range(2, 6)}), round(2.5), round(-1.5), round(1234.567, -2), 7 // -2, -7 % 3)


if __name__ == '__main__':
    main()

# --- expected
# 168 [971, 977, 983, 991, 997] [1000000000039, 1000000000061, 1000000000063, 1000000000091]
# [3, 59, 233, 1103, 2089, 3033169] [1000000000000037] [] True
# 44788999775910953912767945073 8737109937917060609235596406 b'secret'
# 6 is not invertible mod 9
# Mod(4, 97) Mod(6, 97) Mod(15, 97) Mod(15, 97) Mod(70, 97) Mod(1, 97) True 96 [0, 0, 0, 'y'] 1
# [4, 1, 3, 1, 8] [4] 1 3/2 4/3 11/8 (1766319049, 226153980)
# 3.141592653589793238462643383279502884197 1.414213562373095048801688724209698078570 0.1428571428571428571428571428571428571429 1E+3
# ['1', '1/2', '1/6', '-1/30', '5/66', '-174611/330']
# [7, 42, 204226] 126410606437752 648
# [('MCMXCIV', 1994), ('MMXXIV', 2024), ('XLIX', 49)]
# 0 zero
# 13 thirteen
# 42 forty-two
# 118 one hundred and eighteen
# 1000 one thousand
# 90210 ninety thousand, two hundred and ten
# 1234567890 one billion, two hundred and thirty-four million, five hundred and sixty-seven thousand, eight hundred and ninety
# -7 minus seven
# 11111111 -ff 7lieexzx4kxs 1295
# 1.4142135624 5
# 2.00000001
# 1.56249985 1.0
# 42 [1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 66, 78, 91]
# [1, 2, 3, 4, 5, 6, 7, 8, 9, 153, 370, 371, 407, 1634, 8208, 9474]
# [4, 8, 9, 16, 25, 27, 32, 64, 81, 125, 243, 256, 625, 1024, 3125] 2 -2 1200.0 -4 2
