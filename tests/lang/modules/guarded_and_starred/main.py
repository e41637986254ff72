try:
    from math import gcd
except ImportError:
    from fractions import gcd
print(gcd(12, 18))
from math import sqrt
print(sqrt(16))
def sqrt(x):
    return "mine %s" % x
print(sqrt(16))
try:
    import cPickle as pickle
except ImportError:
    pickle = None
print(pickle is None)
try:
    import numpy as np
    HAVE = True
except ImportError:
    HAVE = False
print(HAVE)
try:
    range = xrange
except NameError:
    pass
print(list(range(3)))
try:
    input = raw_input
except NameError:
    pass
import sys
if sys.version_info[0] >= 3:
    unicode = str
    long = int
print(unicode(3), long("4"))
try:
    unicode
except NameError:
    unicode = str
print(unicode(5))
from fallback import fast, HAVE
print(fast(4), HAVE)
from plain import *
from math import *
import shapes

print(public, UNIT, scaled(Square(3), 2), pow(2, 3), floor(2.5))
print(shapes.root(9), shapes.perf_counter() <= shapes.now(), shapes.hidden, shapes.math.pi, shapes.math.sqrt(4))
try:
    hidden
except NameError as e:
    print(e)
try:
    from queue import Waiting
except ImportError:
    Waiting = None
print(Waiting is not None, squares)
try:
    inner
except NameError as e:
    print(e)

# --- expected
# 6
# 4.0
# mine 16
# True
# False
# [0, 1, 2]
# 3 4
# 5
# 8 False
# seen cm 18 8.0 2
# 3.0 True 1 3.141592653589793 2.0
# name 'hidden' is not defined
# True [0, 1, 4]
# name 'inner' is not defined
