"""print with options passed on: `*args, **kwargs`, dicts of options, options that may be None."""

import io
import sys


def log(*args, **kwargs):
    print("log:", *args, **kwargs)


def eprint(*args, **kwargs):
    print(*args, file=sys.stdout, **kwargs)


class Out:
    def __init__(self, **options):
        self.options = options

    def say(self, *xs, **more):
        print(*xs, **{**self.options, **more})


log(1, "a")
log(1, 2, sep="-", end="|\n")
log()
eprint("x", "y")
eprint("x", "y", sep="", flush=True)
out = io.StringIO()
log("hidden", file=out)
print(repr(out.getvalue()))
Out().say(1, 2)
Out(sep=", ").say(1, 2)
Out(sep=", ", end="!\n").say(1, 2, sep=" + ", flush=False)
Out(file=out).say("more", end="")
print(repr(out.getvalue()))
for options in ({"sep": "/"}, {"end": "$\n"}, {}, {"bad": "x"}, {"sep": None, "file": None}):
    try:
        print(1, 2, **options)
    except TypeError as e:
        print(e)
for sep in (None, "::", 5):
    try:
        print("a", "b", sep=sep)
    except TypeError as e:
        print(e)
try:
    print(1, sep=" ", **{"sep": "x", **dict(end="")})
except TypeError as e:
    print(e)

# --- expected
# log: 1 a
# log:-1-2|
# log:
# x y
# xy
# 'log: hidden\n'
# 1 2
# 1, 2
# 1 + 2!
# 'log: hidden\nmore'
# 1/2
# 1 2$
# 1 2
# 'bad' is an invalid keyword argument for print()
# 1 2
# a b
# a::b
# sep must be None or a string, not int
# print() got multiple values for keyword argument 'sep'
