"""A `with` of one of several managers: which one shows when the program runs."""
import contextlib
import gzip
import sys
p = "several.txt"
with open(p, "w") as f:
    f.write("one\ntwo\n")
with gzip.open(p + ".gz", "wt") as f:
    f.write("three\nfour\n")
def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt") as f:
        return [l.strip() for l in f]
def lines2(path, z):
    with (gzip.open(path, "rt") if z else open(path)) as f:
        for line in f:
            print(line, end="")
print(lines(p), lines(p + ".gz"))
lines2(p, False); lines2(p + ".gz", True)
class Timer:
    def __enter__(self):
        print("in"); return self
    def __exit__(self, *a):
        print("out", a[0]); return True
class Other:
    def __enter__(self):
        print("Other in"); return 5
    def __exit__(self, *a):
        print("Other out", a[0])
def use(flag):
    with (Timer() if flag else Other()) as t:
        print("body")
        if flag:
            raise ValueError
    print("after")
use(True); use(False)
def out(name):
    with (open(name, "w") if name else contextlib.nullcontext(sys.stdout)) as f:
        f.write("hello\n")
out(""); out(p)
def out2(name):
    cm = open(name, "w") if name else contextlib.nullcontext(sys.stdout)
    with cm as f:
        f.write("hello\n")
out2(""); out2(p)


class Rows:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        print("rows left", exc[0])

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return "row %d\n" % self.n


@contextlib.contextmanager
def listed(names):
    try:
        yield names
    except KeyError as e:
        print("dealt with", e)
    finally:
        print("listed left")


def show(kind):
    with (Rows(2) if kind == 0 else listed(["x\n", "y\n"]) if kind == 1 else open("several.txt")) as source:
        for line in source:
            print(kind, line.strip())
        if kind == 1:
            raise KeyError(kind)
    print("end of", kind)


for kind in range(3):
    show(kind)
try:
    with (Rows(1) if len(sys.argv) < 5 else open("several.txt")) as source:
        print(next(source))
        raise OSError("no more")
except OSError as e:
    print(e)

# --- expected
# ['one', 'two'] ['three', 'four']
# one
# two
# three
# four
# in
# body
# out <class 'ValueError'>
# after
# Other in
# body
# Other out None
# after
# hello
# hello
# 0 row 1
# 0 row 0
# rows left None
# end of 0
# 1 x
# 1 y
# dealt with 1
# listed left
# end of 1
# 2 hello
# end of 2
# row 0
#
# rows left <class 'OSError'>
# no more
