"""Every function that libm computes, to twelve digits; arguments large enough for its long reductions."""
import math

for x in (0.5, 0.999, 0.001):
    print([round(f, 12) for f in (math.sin(x), math.cos(x), math.tan(x), math.asin(x), math.acos(x), math.atan(x))])
    print([round(f, 12) for f in (math.sinh(x), math.cosh(x), math.tanh(x), math.asinh(x), math.atanh(x))])
    print([round(f, 12) for f in (math.exp(x), math.exp2(x), math.expm1(x), math.log(x), math.log2(x), math.log10(x))])
    print([round(f, 12) for f in (math.log1p(x), math.cbrt(x), math.erf(x), math.erfc(x), math.pow(x, 2.5))])
    print([round(f, 9) for f in (math.gamma(x), math.lgamma(x), math.hypot(x, 2.0), math.atan2(x, -1.0), x**-1.5)])
for x in (3.0, 1e5, 1e22, -1e300):
    print(round(math.sin(x), 12), round(math.cos(x), 12), round(math.tan(x), 9))
print(math.remainder(7.5, 2.0), math.fmod(-7.5, 2.0), round(math.acosh(10.0), 12), round(math.atan2(-0.0, -1.0), 12))
try:
    print(math.exp(1000.0))
except OverflowError as error:
    print("OverflowError", error)
try:
    print(math.gamma(1000.0))
except OverflowError as error:
    print("OverflowError", error)
try:
    print(math.sin(math.inf))
except ValueError as error:
    print("ValueError", error)

# --- expected
# [0.479425538604, 0.87758256189, 0.546302489844, 0.523598775598, 1.047197551197, 0.463647609001]
# [0.521095305494, 1.127625965206, 0.46211715726, 0.48121182506, 0.549306144334]
# [1.6487212707, 1.414213562373, 0.6487212707, -0.69314718056, -1.0, -0.301029995664]
# [0.405465108108, 0.793700525984, 0.520499877813, 0.479500122187, 0.176776695297]
# [1.772453851, 0.572364943, 2.061552813, 2.677945045, 2.828427125]
# [0.840930261857, 0.541143506562, 1.55398753133, 1.526071239626, 0.044725087169, 0.784897913314]
# [1.173658700352, 1.541906204966, 0.761173861661, 0.880666303432, 3.80020116725]
# [2.715564905319, 1.998614185981, 1.715564905319, -0.001000500334, -0.00144341687, -0.000434511774]
# [0.692647055518, 0.999666555494, 0.842285270206, 0.157714729794, 0.997501874687]
# [1.000578206, 0.000578039, 2.235620943, 2.35669474, 1.001501877]
# [0.000999999833, 0.9999995, 0.001000000333, 0.001000000167, 1.569796326628, 0.000999999667]
# [0.001000000167, 1.0000005, 0.000999999667, 0.000999999833, 0.001000000333]
# [1.001000500167, 1.000693387463, 0.001000500167, -6.907755278982, -9.965784284662, -3.0]
# [0.000999500333, 0.1, 0.001128378791, 0.998871621209, 3.1623e-08]
# [999.423772485, 6.907178885, 2.00000025, 3.140592654, 31622.776601684]
# 0.14112000806 -0.9899924966 -0.142546543
# 0.035748797972 -0.999360807438 -0.035771663
# -0.852200849767 0.523214785395 -1.628778226
# 0.817881912116 -0.575386111958 -1.421448824
# -0.5 -1.5 2.993222846126 -3.14159265359
# OverflowError math range error
# OverflowError math range error
# ValueError math domain error
