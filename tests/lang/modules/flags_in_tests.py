import sys
PY2 = sys.version_info[0] == 2
try:
    import nowhere_ as mathlib
    use_nowhere_ = True
except ImportError:
    import math as mathlib
    use_nowhere_ = False
def say(x):
    print("said", x)
    return x
def inb(x, lo, up, strict=False):
    if strict and use_nowhere_:
        return lo <= mathlib.min(x) and mathlib.max(x) < up
    elif say(strict) and not use_nowhere_:
        return lo <= x < up
    elif use_nowhere_:
        return lo <= mathlib.min(x)
    return lo <= x <= up
def neg(x):
    return use_nowhere_ and mathlib.min(x) < 0
print(inb(3, 1, 5), inb(3, 1, 3, True), neg(4))
if say(0) or not PY2:
    print("three")
else:
    print(unichr(3))
if say(1) and PY2:
    print(xrange(3))
print(say(2) or PY2, PY2 or say(3), not PY2 and say(4), use_nowhere_ and mathlib.nothing or "none")

def again():
    import sys
    if sys.version_info < (3,):
        return unicode("x")
    return "three"
def g():
    from sys import platform
    if platform.startswith("win"):
        import msvcrt
        return msvcrt.getch()
    return "posix"
print(again(), g(), sys.version_info[0] == 2 and unichr(3))

# --- expected
# said False
# said True
# True False False
# said 0
# three
# said 1
# said 2
# said 3
# said 4
# 2 3 4 none
# three posix False
