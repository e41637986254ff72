import sys
PY2 = sys.version_info[0] == 2
PY3 = not PY2
WIN = sys.platform.startswith("win")
try:
    import numpy as np
    HAVE = True
except ImportError:
    HAVE = False
if PY3:
    string_types = str
    xrange = range
else:
    string_types = basestring
    xrange = xrange
def total(xs):
    if HAVE:
        return np.sum(np.array(xs))
    return sum(xs)
