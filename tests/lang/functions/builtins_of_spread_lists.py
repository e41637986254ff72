"""Builtins called with the items of a list."""

import math
from operator import gt, mul
values = [int(x) for x in "7 2".split()]
print(gt(*values), mul(*values))
print(divmod(*values), pow(*values), complex(*values))
print(math.atan2(*values), math.copysign(*values))
print("aXbX".replace(*["X", "-"]), int(*["ff", 16]), round(*[2, 1]))
pair = [",", "abc"]
print(str.join(*pair))

# --- expected
# True 14
# (3, 1) 49 (7+2j)
# 1.2924966677897853 7.0
# a-b- 255 2
# a,b,c
