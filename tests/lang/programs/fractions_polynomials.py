from functools import reduce, total_ordering
from math import gcd

@total_ordering
class Fraction:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError("denominator is zero")
        if den < 0:
            num, den = -num, -den
        g = gcd(num, den)
        self.num = num // g
        self.den = den // g
    @classmethod
    def parse(cls, s):
        if "/" in s:
            n, d = map(int, s.split("/"))
            return cls(n, d)
        return cls(int(s))
    def _coerce(self, other):
        return other if isinstance(other, Fraction) else Fraction(other)
    def __add__(self, other):
        other = self._coerce(other)
        return Fraction(self.num * other.den + other.num * self.den, self.den * other.den)
    __radd__ = __add__
    def __sub__(self, other):
        other = self._coerce(other)
        return self + Fraction(-other.num, other.den)
    def __rsub__(self, other):
        return Fraction(other) - self
    def __mul__(self, other):
        other = self._coerce(other)
        return Fraction(self.num * other.num, self.den * other.den)
    __rmul__ = __mul__
    def __truediv__(self, other):
        other = self._coerce(other)
        return Fraction(self.num * other.den, self.den * other.num)
    def __pow__(self, n):
        if n < 0:
            return Fraction(self.den ** -n, self.num ** -n)
        return Fraction(self.num ** n, self.den ** n)
    def __eq__(self, other):
        other = self._coerce(other)
        return self.num == other.num and self.den == other.den
    def __lt__(self, other):
        other = self._coerce(other)
        return self.num * other.den < other.num * self.den
    def __hash__(self):
        return hash((self.num, self.den))
    def __float__(self):
        return self.num / self.den
    def __str__(self):
        return str(self.num) if self.den == 1 else f"{self.num}/{self.den}"
    def __repr__(self):
        return f"Fraction({self.num}, {self.den})"

class Polynomial:
    def __init__(self, *coeffs):
        cs = list(coeffs)
        while len(cs) > 1 and cs[-1] == 0:
            cs.pop()
        self.coeffs = cs or [0]
    @property
    def degree(self):
        return len(self.coeffs) - 1
    def __call__(self, x):
        return reduce(lambda acc, c: acc * x + c, reversed(self.coeffs), 0)
    def __add__(self, other):
        n = max(len(self.coeffs), len(other.coeffs))
        a = self.coeffs + [0] * (n - len(self.coeffs))
        b = other.coeffs + [0] * (n - len(other.coeffs))
        return Polynomial(*[x + y for x, y in zip(a, b)])
    def __mul__(self, other):
        if isinstance(other, Polynomial):
            out = [0] * (len(self.coeffs) + len(other.coeffs) - 1)
            for i, a in enumerate(self.coeffs):
                for j, b in enumerate(other.coeffs):
                    out[i + j] += a * b
            return Polynomial(*out)
        return Polynomial(*[c * other for c in self.coeffs])
    def derivative(self):
        return Polynomial(*[i * c for i, c in enumerate(self.coeffs)][1:])
    def __str__(self):
        terms = []
        for i, c in enumerate(self.coeffs):
            if c == 0:
                continue
            if i == 0:
                terms.append(str(c))
            elif i == 1:
                terms.append(f"{c}x" if c != 1 else "x")
            else:
                terms.append(f"{c}x^{i}" if c != 1 else f"x^{i}")
        return " + ".join(reversed(terms)).replace("+ -", "- ") or "0"

a, b = Fraction(1, 2), Fraction.parse("3/4")
print(a + b, a - b, a * b, a / b, b ** 2, b ** -2, 1 + a, 1 - a, 2 * a, a == Fraction(2, 4), a < b, a >= b)
print(sum([a, b, Fraction(1, 4)]), max(a, b), sorted([b, a, Fraction(-1)]), float(b), repr(a), {a: 1}[Fraction(1, 2)])
print(reduce(lambda x, y: x + y, [Fraction(1, n) for n in range(1, 11)]))
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)
p = Polynomial(1, -3, 2)
q = Polynomial(0, 1)
print(p, "|", q, "|", p + q, "|", p * q, "|", p * 3, "|", p.derivative(), "|", p.degree, p(2), (p * p)(3), Polynomial(0))
print(p(Fraction(1, 2)), [p(x) for x in range(4)])

def newton(f, x, tol=1e-10):
    df = f.derivative()
    for i in range(50):
        step = f(x) / df(x)
        x -= step
        if abs(step) < tol:
            return x, i + 1
    raise ArithmeticError("no convergence")
root, its = newton(Polynomial(-2, 0, 1), 1.0)
print(f"{root:.6f}", its)

# --- expected
# 5/4 -1/4 3/8 2/3 9/16 16/9 3/2 1/2 1 True True False
# 3/2 3/4 [Fraction(-1, 1), Fraction(1, 2), Fraction(3, 4)] 0.75 Fraction(1, 2) 1
# 7381/2520
# denominator is zero
# 2x^2 - 3x + 1 | x | 2x^2 - 2x + 1 | 2x^3 - 3x^2 + x | 6x^2 - 9x + 3 | 4x - 3 | 2 3 100 0
# 0 [1, 0, 3, 10]
# 1.414214 5
