import sys as _sys, math
from os import path, sep as _sep
print(_sys.maxsize > 5)
small = _sys.maxsize < 5
del _sys
def f(k, s=2): return k + s
print(f(1), path.join("a", "b"), _sep)
del path, _sep
import json
def g():
    import json
    return json.dumps([1])
print(g())
del json
print(g())

# --- expected
# True
# 3 a/b /
# [1]
# [1]
