"""Objects that say what number they are: __complex__, __float__, __index__, __bytes__."""
import math
from decimal import Decimal
from fractions import Fraction


class Z:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def __complex__(self):
        return complex(self.a, self.b)


class I:
    def __index__(self):
        return 5

    def __bytes__(self):
        return b"abc"


class F:
    def __init__(self, v):
        self.v = v

    def __float__(self):
        return float(self.v)


print(complex(Z(1, 2)), complex(I()), complex(F(2)), complex("1+2j"), complex(2.5))
print(float(I()), int(I()), bytes(I()), hex(I()), [1, 2, 3, 4, 5, 6][I()])
print(math.sqrt(F(9)), math.hypot(F(3), 4), math.sqrt(I()) > 2, math.gcd(I(), 10), math.factorial(I()), math.isqrt(I()))
print(math.sqrt(Fraction(1, 4)), math.log10(Decimal(100)), math.isfinite(Decimal("1.5")), math.floor(F(2.5).v))
print(list(map(float, [F(1), F(2)])), sum(map(int, [I(), I()])))
for x in (F(4), 9, 16.0):
    print(math.sqrt(x), complex(x))

# --- expected
# (1+2j) (5+0j) (2+0j) (1+2j) (2.5+0j)
# 5.0 5 b'abc' 0x5 6
# 3.0 5.0 True 5 120 2
# 0.5 2.0 True 2
# [1.0, 2.0] 10
# 2.0 (4+0j)
# 3.0 (9+0j)
# 4.0 (16+0j)
