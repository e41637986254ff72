import math
from fractions import Fraction

a, b = Fraction(1, 3), Fraction(-5, 6)
print(a, b, repr(a), a + b, a - b, a * b, a / b, a // b, a % b, divmod(b, a), -a, +a, abs(b), a**2, a**-2, b**3)
print(a + 1, 1 + a, 2 - a, a - 2, a * 3, 3 * a, a / 2, 2 / a, 7 // a, 7 % a, a + 0.5, 0.5 * a, 1.0 / a, a**0.5, a == 1, Fraction(4, 2) == 2)
print(Fraction(6, -4), Fraction(0, 5), Fraction("3/4"), Fraction(" -1.25 "), Fraction("1e-3"), Fraction("2.5e2"), Fraction(0.1), Fraction(2.5), Fraction(a), Fraction(a, b), Fraction("+7"))
print(a < b, a <= a, a > 0, b >= -1, a < 0.4, a == 1 / 3, Fraction(1, 4) == 0.25, a != b, a < math.inf, Fraction(1) > math.nan)
print(int(Fraction(7, 2)), int(Fraction(-7, 2)), math.floor(b), math.ceil(b), round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2), math.trunc(b), float(a), bool(Fraction(0)), bool(a))
print(a.numerator, a.denominator, a.as_integer_ratio(), Fraction(math.pi).limit_denominator(1000), Fraction(311, 100).limit_denominator(10), Fraction.from_float(0.75))
print(hash(Fraction(3)) == hash(3), hash(Fraction(1, 2)) == hash(0.5), {Fraction(1, 2): "half"}[Fraction(2, 4)], len({Fraction(1, 2), Fraction(2, 4), Fraction(1, 3)}))
print(sum([Fraction(1, n) for n in range(1, 11)]), sorted([a, b, Fraction(1)]), max(a, b), sum([a, b], Fraction(0)))
for bad in [
    lambda: Fraction(1, 0), lambda: a / 0, lambda: Fraction(0) / 0, lambda: b / Fraction(0), lambda: 5 / Fraction(0), lambda: Fraction(0) ** -1, lambda: a // 0,
    lambda: a % 0, lambda: Fraction("x"), lambda: Fraction("1/0"), lambda: Fraction("1/"), lambda: Fraction(math.inf), lambda: Fraction(math.nan), lambda: Fraction("1__0"), lambda: a.limit_denominator(0),
]:
    try:
        print(bad())
    except (ZeroDivisionError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)

# --- expected
# 1/3 -5/6 Fraction(1, 3) -1/2 7/6 -5/18 -2/5 -1 -1/2 (-3, Fraction(1, 6)) -1/3 1/3 5/6 1/9 9 -125/216
# 4/3 4/3 5/3 -5/3 1 1 1/6 6 21 0 0.8333333333333333 0.16666666666666666 3.0 0.5773502691896257 False True
# -3/2 0 3/4 -5/4 1/1000 250 3602879701896397/36028797018963968 5/2 1/3 -2/5 7
# False True True True True False True True True False
# 3 -3 -1 0 2 4 157/50 0 0.3333333333333333 False True
# 1 3 (1, 3) 355/113 28/9 3/4
# True True half 2
# 7381/2520 [Fraction(-5, 6), Fraction(1, 3), Fraction(1, 1)] 1/3 -1/2
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError Fraction(0, 0)
# ZeroDivisionError Fraction(-1, 0)
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError Fraction(1, 0)
# ZeroDivisionError integer division or modulo by zero
# ZeroDivisionError integer modulo by zero
# ValueError Invalid literal for Fraction: 'x'
# ZeroDivisionError Fraction(1, 0)
# ValueError Invalid literal for Fraction: '1/'
# OverflowError cannot convert Infinity to integer ratio
# ValueError cannot convert NaN to integer ratio
# ValueError Invalid literal for Fraction: '1__0'
# ValueError max_denominator should be at least 1
