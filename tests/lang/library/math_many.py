import math
import random
random.seed(5)
print(math.comb(5, 2), math.comb(10, 0), math.comb(3, 7), math.comb(100, 50), math.perm(5), math.perm(5, 2), math.perm(0))
print(math.gcd(), math.gcd(12), math.gcd(12, 18, 27), math.gcd(*[100, 75, 50]), math.lcm(), math.lcm(2, 3, 4), math.lcm(6, 0))
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([0.5, 4]), math.prod([2, 3], start=10), math.prod(range(1, 6)))
print(math.frexp(8.0), math.frexp(-0.3), math.frexp(0.0), math.modf(2.5), math.modf(-3.75), math.ldexp(0.5, 4))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(100, 101, rel_tol=0.02), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.fsum(x / 3 for x in range(10)))
print(math.dist((0, 0), (3, 4)), math.dist([1.0, 2.0, 3.0], [4.0, 6.5, 9.0]), math.hypot(3, 4), math.hypot(1, 2, 3), math.hypot(), math.hypot(-5))
total = 0
for i in range(3000):
    v = [random.uniform(-1, 1) * 10.0 ** random.randrange(-20, 20) for _ in range(random.randrange(3, 7))]
    total += hash(math.hypot(*v)) % 1000003
    total += hash(math.fsum(v)) % 1000003
    total += hash(math.hypot(v[0], v[1])) % 1000003
print(total)
print(math.log(8, 2), math.log(100, 10), math.log(2.0), math.log(10**400), round(math.cbrt(27.0), 9), math.exp2(3), math.nextafter(1.0, 2.0), math.ulp(1.0))
print(math.isqrt(10**40), math.floor(-2.5), math.ceil(-2.5), math.trunc(2.9), math.floor(7), math.remainder(7, 3), math.fmod(-7, 3))
for f in [lambda: math.comb(-1, 2), lambda: math.perm(3, -1), lambda: math.isqrt(-4), lambda: math.log(0), lambda: math.sqrt(-1), lambda: math.factorial(-1), lambda: math.exp(1000), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.dist([1], [1, 2])]:
    try:
        print(f())
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)

# --- expected
# 10 1 0 100891344545564193334812497256 120 20 1
# 0 12 3 25 1 12 0
# 24 1 2.0 60 120
# (0.5, 4) (-0.6, -1) (0.0, 0) (0.5, 2.0) (-0.75, -3.0) 8.0
# True False True True
# 1.0 1.0 0.0 15.0
# 5.0 8.077747210701755 5.0 3.7416573867739413 0.0 5.0
# 4545093153
# 3.0 2.0 0.6931471805599453 921.0340371976182 3.0 8.0 1.0000000000000002 2.220446049250313e-16
# 100000000000000000000 -3 -2 2 7 1.0 -1.0
# ValueError n must be a non-negative integer
# ValueError k must be a non-negative integer
# ValueError isqrt() argument must be nonnegative
# ValueError math domain error
# ValueError math domain error
# ValueError factorial() not defined for negative values
# OverflowError math range error
# ValueError tolerances must be non-negative
# ValueError both points must have the same number of dimensions
