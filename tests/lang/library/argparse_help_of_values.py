# Help texts tell of constants, defaults and numbers of values in any format.
import argparse

p = argparse.ArgumentParser("x")
p.add_argument("--top", type=int, nargs="?", const=3, help="the largest N (%(const)s, 100%% of %(prog)s)")
p.add_argument("--level", choices=["a", "b"], default="a", help="one of %(choices)s, %(default)r")
p.add_argument("--ratio", type=float, default=0.5, metavar="R", help="%(metavar)s is %(default).2f by %(type)s, %(nargs)s")
p.add_argument("-q", action="store_const", const="quiet", help="%(dest)s: %(const)r, %(required)s")
p.add_argument("-s", action="store_true", help="%(default)r")
p.print_help()
print(p.parse_args(["--top", "-q"]))

# --- expected
# usage: x [-h] [--top [TOP]] [--level {a,b}] [--ratio R] [-q] [-s]
#
# options:
#   -h, --help     show this help message and exit
#   --top [TOP]    the largest N (3, 100% of x)
#   --level {a,b}  one of a, b, 'a'
#   --ratio R      R is 0.50 by float, None
#   -q             q: 'quiet', False
#   -s             False
# Namespace(top=3, level='a', ratio=0.5, q='quiet', s=False)
