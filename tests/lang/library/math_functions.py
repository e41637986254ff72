import math
from math import floor, sqrt

print(math.sqrt(16), sqrt(2), floor(2.7), math.ceil(2.1), math.trunc(-2.7))
print(math.gcd(12, 18), math.factorial(20), math.isqrt(99), math.comb(5, 2), math.lcm(4, 6))
print(math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
print(round(math.sin(1), 12), round(math.cos(1), 12), round(math.atan2(1, 2), 12), round(math.tan(0.5), 12))
print(round(math.exp(1), 12), round(math.log(10), 12), math.log2(8), math.log10(1000), round(math.log(8, 2), 12))
print(math.pow(2, 10), math.fmod(7, 3), math.copysign(1, -0.0), math.degrees(math.pi), math.radians(180))
print(math.isclose(0.1 + 0.2, 0.3), math.isfinite(1.0), math.isnan(math.nan), math.modf(2.5), math.frexp(8.0))
print(math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.dist((0, 0), (3, 4)))
try:
    math.sqrt(-1)
except ValueError as error:
    print(error)
try:
    math.log(0)
except ValueError as error:
    print(error)

# --- expected
# 4.0 1.4142135623730951 2 3 -2
# 6 2432902008176640000 9 10 12
# 3.141592653589793 2.718281828459045 6.283185307179586 inf -inf nan
# 0.841470984808 0.540302305868 0.463647609001 0.546302489844
# 2.718281828459 2.302585092994 3.0 3.0 3.0
# 1024.0 1.0 -1.0 180.0 3.141592653589793
# True True True (0.5, 2.0) (0.5, 4)
# 1.0 24 5.0
# math domain error
# math domain error
