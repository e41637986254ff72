import math

inf = float("inf")
nan = float("nan")
print(0.1 + 0.2, 1 / 3, 2.5 * 4, 1e308 * 10, -0.0)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2)
print(2.0 ** 0.5, 2 ** -1, 4 ** 0.5, 2.0 ** 10)
print(divmod(7.25, 2), divmod(-7.25, 2))
print(1.0 == 1, 0.1 + 0.2 == 0.3, nan == nan, inf > 1e308, 1 < 1.5 < 2)
print(abs(-2.5), min(1.5, 0.5), max(1.5, 2), round(2.5), round(3.5), round(2.675, 2), round(-1.25, 1))
print(int(2.9), float(3), float("1e-5"), float(" 2.5 "), float("-inf"))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.sqrt(2), math.pi, math.e)
print(math.isnan(nan), math.isinf(-inf), math.hypot(3, 4), math.fabs(-3))
x = 1.0
x += 2
x /= 4
x -= 0.5
x *= 3
print(x)
try:
    print(1.0 / 0)
except ZeroDivisionError as error:
    print(error)
try:
    print(float("abc"))
except ValueError as error:
    print(error)
print((2.5).is_integer(), (2.0).is_integer())

# --- expected
# 0.30000000000000004 0.3333333333333333 10.0 inf -0.0
# 3.0 -4.0 1.5 0.5 -0.5
# 1.4142135623730951 0.5 2.0 1024.0
# (3.0, 1.25) (-4.0, 0.75)
# True False False True True
# 2.5 0.5 2 2 4 2.67 -1.2
# 2 3.0 1e-05 2.5 -inf
# -3 -2 -2 1.4142135623730951 3.141592653589793 2.718281828459045
# True True 5.0 3.0
# 0.75
# float division by zero
# could not convert string to float: 'abc'
# False True
