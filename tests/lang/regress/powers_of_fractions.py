from fractions import Fraction as F
print(2 ** F(2), 2 ** F(1, 2), 1.5 ** F(2), 2 ** F(-1), F(3, 2) ** F(2), F(3, 2) ** F(1, 2), F(3, 2) ** 2, F(2) ** -2, F(4) ** F(-3), 2.0 ** F(1, 2), True ** F(3))
import math
from fractions import Fraction
from decimal import Decimal
nums: list[int | float | Fraction] = [3, 2.5, Fraction(7, 2)]
print([math.floor(n) for n in nums], [math.ceil(n) for n in nums], [math.trunc(n) for n in nums])
print([math.sqrt(n) for n in nums], [math.isclose(n, 3) for n in nums], math.fsum(nums), [math.log(n) > 0 for n in nums])

# --- expected
# 4 1.4142135623730951 2.25 1/2 9/4 1.224744871391589 9/4 1/4 1/64 1.4142135623730951 1
# [3, 2, 3] [3, 3, 4] [3, 2, 3]
# [1.7320508075688772, 1.5811388300841898, 1.8708286933869707] [True, False, False] 9.0 [True, True, True]
