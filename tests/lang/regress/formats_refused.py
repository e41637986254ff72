import sys
class A:
    def __init__(self):
        self.n = 3
class B(A):
    pass
class F(A):
    def __str__(self):
        return "f"
    def __format__(self, spec):
        return f"<{spec}>"
def noisy(x):
    print("noisy", x)
    return x
def pick(i):
    return [A(), B(), F()][i]
for i in range(3):
    for spec in ("", ">5"):
        try:
            print(format(pick(i), spec) if i == 2 or spec else "plain")
        except TypeError as e:
            print(e)
    try:
        print(f"{noisy(1)}{pick(i):>5}{noisy(2)}")
    except TypeError as e:
        print(e)
    try:
        print("{0.n} {0:>4}".format(pick(i)))
    except TypeError as e:
        print(e)
    try:
        print("%d" % pick(i))
    except TypeError as e:
        print(e)
for t in ["{} {}", "{0}{1}{2}", "{a}", "{!r:>5}", "{:d}", "{:>{}}", "{", "}", "{0!z}"]:
    try:
        print(t.format("x", 3))
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
for t in ["%s %s", "%d %d", "%s", "%s %s %s", "%5s|%-5d|", "%(a)s", "%z %s", "%"]:
    try:
        print(t % ("x", 3))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print("{} {}".format(noisy(1), noisy(2)), "{1} {0}".format(noisy(1), noisy(2)))
print("%s-%s" % (noisy("a"), noisy("b")))
x = None if len(sys.argv) > 5 else 5
print("%s" % x, "{:>4}".format("a"), f"{'a' if x else None!s:>6}")

# --- expected
# plain
# unsupported format string passed to A.__format__
# noisy 1
# unsupported format string passed to A.__format__
# unsupported format string passed to A.__format__
# %d format: a real number is required, not A
# plain
# unsupported format string passed to B.__format__
# noisy 1
# unsupported format string passed to B.__format__
# unsupported format string passed to B.__format__
# %d format: a real number is required, not B
# <>
# <>5>
# noisy 1
# noisy 2
# 1<>5>2
# 3 <>4>
# %d format: a real number is required, not F
# x 3
# IndexError Replacement index 2 out of range for positional args tuple
# KeyError 'a'
#   'x'
# ValueError Unknown format code 'd' for object of type 'str'
#   x
# ValueError Single '{' encountered in format string
# ValueError Single '}' encountered in format string
# ValueError Unknown conversion specifier z
# x 3
# TypeError %d format: a real number is required, not str
# TypeError not all arguments converted during string formatting
# TypeError not enough arguments for format string
#     x|3    |
# TypeError format requires a mapping
# ValueError unsupported format character 'z' (0x7a) at index 1
# ValueError incomplete format
# noisy 1
# noisy 2
# noisy 1
# noisy 2
# 1 2 2 1
# noisy a
# noisy b
# a-b
# 5    a      a
