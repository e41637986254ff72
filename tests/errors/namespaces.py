import sys


def f(n: int) -> None:
    global known
    known = n
    print(locals())  # error: E0211


known = 0
print(globals(), dir())  # error: E0211
print >> sys.stderr, "x"  # error: E0214 file=
