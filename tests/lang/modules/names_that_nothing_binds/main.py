"""`try: x = name` is decided at compile time only where nothing can bind the name."""
from given import *
import late

try:
    limit = LIMIT
except NameError:
    limit = 0
try:
    unicode
except NameError:
    unicode = str
try:
    here = __file__
except NameError:
    here = None
print(limit, unicode("a"), here is None, late.level())
try:
    absent = never_bound
except Exception:
    absent = "absent"
print(absent)


def quotients(a):
    yield 1.5
    try:
        v = a
        print(6 // v)
    except ValueError as e:
        raise TypeError from e
    except Exception:
        print("caught")
    yield -2.0


print(list(quotients(5)), list(quotients(0)))


def parameter(k):
    try:
        z = k
    except:
        z = 9
    return z


def perhaps(flag):
    if flag:
        v = 3
    try:
        import json
        w = v
    except NameError:
        w = -1
    return w


print(parameter(4), perhaps(True), perhaps(False))
try:
    import os
    binary = os.O_BINARY
except (ImportError, AttributeError):
    binary = 0
try:
    import time
    clock = time.clock
except (ImportError, AttributeError):
    clock = time.perf_counter
print(binary, clock() > 0)

# --- expected
# 5 'a' False none
# absent
# 1
# caught
# [1.5, -2.0] [1.5, -2.0]
# 4 3 -1
# 0 True
