from decimal import Decimal
from fractions import Fraction


class Index:
    def __index__(self):
        return 255


class Meters:
    def __init__(self, n):
        self.n = n

    def __float__(self):
        return self.n


class Count:
    def __int__(self):
        return 7


xs = [Decimal("1.5"), Decimal(-2), Decimal("1e3")]
print("%8.2f|%.1e|%g|%d" % (xs[0], xs[1], xs[2], xs[0]))
print("%8.2f" % xs[0], "%d items of %8.2f" % (3, sum(xs)))
print("%.3f %d" % (Fraction(1, 3), Fraction(7, 2)))
print("%d %x %o %#X %.1f" % (Index(), Index(), Index(), Index(), Index()))
print("%5.1f %d" % (Meters(2.25), Count()))
for template, value in (("<%6.2f>", xs[1]), ("<%d>", xs[0]), ("<%x>", Index()), ("<%i>", Count()), ("<%g>", Meters(0.5))):
    print(template % value)
for template, value in (("%f", Count()), ("%d", "x"), ("%f", None), ("%d", Meters(1.0))):
    try:
        print(template % value)
    except TypeError as e:
        print(e)

# --- expected
#     1.50|-2.0e+00|1000|1
#     1.50 3 items of   999.50
# 0.333 3
# 255 ff 377 0XFF 255.0
#   2.2 7
# < -2.00>
# <1>
# <ff>
# <7>
# <0.5>
# must be real number, not Count
# %d format: a real number is required, not str
# must be real number, not NoneType
# %d format: a real number is required, not Meters
