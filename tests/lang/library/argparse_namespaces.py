import argparse
def build():
    p = argparse.ArgumentParser(prog="x", formatter_class=argparse.ArgumentDefaultsHelpFormatter, allow_abbrev=False)
    p.add_argument("src", help="source")
    p.add_argument("dst", nargs=2, help="dest")
    p.add_argument("--mode", choices=["a", "b"], default="a", help="mode")
    p.add_argument("--level", choices=range(3), type=int, default=1)
    p.add_argument("--no-cache", dest="cache", action="store_false", help="no cache")
    p.add_argument("--secret", help=argparse.SUPPRESS)
    p.add_argument("-D", dest="defs", action="append", default=[], metavar="K")
    return p
p = build()
args, rest = p.parse_known_args(["s", "d1", "d2", "--foo", "-Dx", "-D", "y"])
print(args, rest)
p.print_usage()
print(p.format_help())
ns = argparse.Namespace(a=1, b="x")
print(ns, ns.a, "a" in ns, vars(ns))
p2 = argparse.ArgumentParser(prog="y", exit_on_error=False)
p2.add_argument("--n", type=int)
try: p2.parse_args(["--n", "q"])
except argparse.ArgumentError as e: print("E", e)
for argv in (["s"], ["s", "d", "e", "--mode", "z"], ["s", "d", "e", "--level", "7"]):
    try: p.parse_args(argv)
    except SystemExit as e: print(e.code)
class P(argparse.ArgumentParser):
    def error(self, message):
        print("my error:", message); self.exit(3)
q = P(prog="q"); q.add_argument("--k", required=True)
try: q.parse_args([])
except SystemExit as e: print(e.code)

# --- expected
# Namespace(src='s', dst=['d1', 'd2'], mode='a', level=1, cache=True, secret=None, defs=['x', 'y']) ['--foo']
# usage: x [-h] [--mode {a,b}] [--level {0,1,2}] [--no-cache] [-D K] src dst dst
# usage: x [-h] [--mode {a,b}] [--level {0,1,2}] [--no-cache] [-D K] src dst dst
#
# positional arguments:
#   src              source
#   dst              dest
#
# options:
#   -h, --help       show this help message and exit
#   --mode {a,b}     mode (default: a)
#   --level {0,1,2}
#   --no-cache       no cache (default: True)
#   -D K
#
# Namespace(a=1, b='x') 1 True {'a': 1, 'b': 'x'}
# E argument --n: invalid int value: 'q'
# 2
# 2
# 2
# my error: the following arguments are required: --k
# 3
# --- stderr
# usage: x [-h] [--mode {a,b}] [--level {0,1,2}] [--no-cache] [-D K] src dst dst
# x: error: the following arguments are required: dst
# usage: x [-h] [--mode {a,b}] [--level {0,1,2}] [--no-cache] [-D K] src dst dst
# x: error: argument --mode: invalid choice: 'z' (choose from 'a', 'b')
# usage: x [-h] [--mode {a,b}] [--level {0,1,2}] [--no-cache] [-D K] src dst dst
# x: error: argument --level: invalid choice: 7 (choose from 0, 1, 2)
