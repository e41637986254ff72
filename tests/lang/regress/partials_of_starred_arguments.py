"""Module doc
with two lines.
"""

from functools import partial
import argparse

print(__doc__)
print(__doc__.strip().splitlines()[0], repr(__doc__))


def later(f, *args, **kwargs):
    return partial(f, *args, **kwargs)


def show(a, b=2, *rest, sep="-", end="!"):
    print(a, b, rest, sep, end)


later(show, 1)()
later(show, 1, 5, sep="+")()
later(show, 1, end="?")(7, 8, sep="/")


class S:
    def __init__(self):
        self.q = []

    def at(self, when, action, *args, **kwargs):
        self.q.append((when, partial(action, *args, **kwargs)))

    def after(self, d, action, *args, **kw):
        self.at(d + 1, action, *args, **kw)

    def run(self):
        for w, f in sorted(self.q, key=lambda p: p[0]):
            f()


s = S()
out = []
s.after(3, out.append, "x")
s.after(1, print, "a", "b", sep=", ")
s.at(2, lambda: print("lam"))
s.run()
print(out)
args = [1, 2]
p = partial(show, *args, **{"sep": "="})
args.append(3)
p()
p(9)
print(partial(int, base=2)("101"))


def main():
    p = argparse.ArgumentParser(prog="x", description=__doc__)
    p.print_help()


main()


def use():
    """f doc"""
    print(use.__doc__, __doc__ is None)


use()

# --- expected
# Module doc
# with two lines.
#
# Module doc 'Module doc\nwith two lines.\n'
# 1 2 () - !
# 1 5 () + !
# 1 7 (8,) / ?
# a, b
# lam
# ['x']
# 1 2 () = !
# 1 2 (9,) = !
# 5
# usage: x [-h]
#
# Module doc with two lines.
#
# options:
#   -h, --help  show this help message and exit
# f doc False
