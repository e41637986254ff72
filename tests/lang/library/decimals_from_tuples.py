# Decimals from tuples and lists of sign, digits and exponent, with CPython's complaints; fractions from decimals.
from decimal import Decimal
from fractions import Fraction

for parts in (0, (1, 2), -1), (1, [3], "F"), (0, (), "n"), (1, (1,), 2), [0, (), 0], (1, (0,), 0):
    print(Decimal(parts), repr(Decimal(parts)))
for bad in (2, (1,), 0), (0, (10,), 1), (0, 5, 1), (0, (1,), 1.5), (0, (1,), "x"), (0, (1,)):
    try:
        print(Decimal(bad))
    except ValueError as e:
        print(e)


def sums(paired):
    found = {}
    for text in ("1", "2"):
        found[text] = found.get(text, Decimal(0)) + Decimal(text)
    if not paired:
        return found
    return {key: (one, Decimal(one) * 2) for key, one in found.items()}


print(sums(False), sums(True))
print(Fraction(Decimal("0.75")), Fraction(Decimal("-12.5E2")), Fraction(Decimal(7)) + 1)

# --- expected
# 1.2 Decimal('1.2')
# -Infinity Decimal('-Infinity')
# NaN Decimal('NaN')
# -1E+2 Decimal('-1E+2')
# 0 Decimal('0')
# -0 Decimal('-0')
# sign must be an integer with the value 0 or 1
# coefficient must be a tuple of digits
# coefficient must be a tuple of digits
# exponent must be an integer
# string argument in the third position must be 'F', 'n' or 'N'
# argument must be a sequence of length 3
# {'1': Decimal('1'), '2': Decimal('2')} {'1': (Decimal('1'), Decimal('2')), '2': (Decimal('2'), Decimal('4'))}
# 3/4 -1250 8
