# A default that is a text becomes a value as arguments do, once, and only where no argument is given.
import argparse
import os
import sys
from pathlib import Path


def positive(text):
    print("converting", text)
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{n} is not positive")
    return n


LEVEL = os.environ.get("NO_SUCH_VARIABLE", "4")


def make(bad=False):
    p = argparse.ArgumentParser("x", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    p.add_argument("--out", type=argparse.FileType("w"), default="-", help="where to")
    p.add_argument("--count", type=positive, default="3", help="how many")
    p.add_argument("--level", type=int, default=LEVEL, help="how deep")
    p.add_argument("--maybe", type=int, default=os.environ.get("NO_SUCH_VARIABLE"))
    p.add_argument("--dir", type=Path, default="a/../b", help="where")
    p.add_argument("--ratio", type=float, default=1, help="of what")
    p.add_argument("-q", dest="mode", action="store_const", const="quiet", default="normal")
    p.add_argument("-v", dest="mode", action="store_const", const="loud", default="other")
    p.add_argument("size", type=int, nargs="?", default="12", help="how large")
    if bad:
        p.add_argument("--bad", type=positive, default="-1")
    return p


for line in ("", "--count 7 -v", "5 --level 1 --dir c --ratio 2", "--count 0", "-h"):
    try:
        args = make().parse_args(line.split())
    except SystemExit as e:
        print("exit", e.code)
        continue
    print(args.count + 1, args.level + 1, args.maybe, repr(args.dir), args.ratio, args.mode, args.size + 1)
    print("written", file=args.out)
for line in ("", "--bad 2"):
    try:
        print(make(True).parse_args(line.split()).bad)
    except SystemExit as e:
        print("exit", e.code)
p = argparse.ArgumentParser("y")
p.add_argument("--port", type=int, default="eighty")
print(p.parse_args(["--port", "80"]))
sys.stdout.flush()
p.parse_args([])

# --- expected
# converting 3
# 4 5 None PosixPath('a/../b') 1 normal 13
# written
# converting 7
# 8 5 None PosixPath('a/../b') 1 loud 13
# written
# converting 3
# 4 2 None PosixPath('c') 2.0 normal 6
# written
# converting 0
# exit 2
# usage: x [-h] [--out OUT] [--count COUNT] [--level LEVEL] [--maybe MAYBE]
#          [--dir DIR] [--ratio RATIO] [-q] [-v]
#          [size]
#
# positional arguments:
#   size           how large (default: 12)
#
# options:
#   -h, --help     show this help message and exit
#   --out OUT      where to (default: -)
#   --count COUNT  how many (default: 3)
#   --level LEVEL  how deep (default: 4)
#   --maybe MAYBE
#   --dir DIR      where (default: a/../b)
#   --ratio RATIO  of what (default: 1)
#   -q
#   -v
# exit 0
# converting 3
# converting -1
# exit 2
# converting 2
# converting 3
# 2
# Namespace(port=80)
# --- stderr
# usage: x [-h] [--out OUT] [--count COUNT] [--level LEVEL] [--maybe MAYBE]
#          [--dir DIR] [--ratio RATIO] [-q] [-v]
#          [size]
# x: error: argument --count: 0 is not positive
# usage: x [-h] [--out OUT] [--count COUNT] [--level LEVEL] [--maybe MAYBE]
#          [--dir DIR] [--ratio RATIO] [-q] [-v] [--bad BAD]
#          [size]
# x: error: argument --bad: -1 is not positive
# usage: y [-h] [--port PORT]
# y: error: argument --port: invalid int value: 'eighty'
# --- status 2
