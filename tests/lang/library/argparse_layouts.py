import argparse
p = argparse.ArgumentParser(prog="d", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
p.add_argument("-v", action="count", help="more", default=0)
p.add_argument("--c", action="append", help="app")
p.add_argument("--k", action="store_const", const=3, help="kk", default=1)
p.add_argument("--b", action=argparse.BooleanOptionalAction, help="bb", default=True)
p.add_argument("q", nargs="?", default="Q", help="qq")
p.add_argument("--version", action="version", version="1")
p.print_help()
sub = argparse.ArgumentParser(prog="top", description="d")
sp = sub.add_subparsers(dest="cmd", title="Commands", description="all of them", help="see below", metavar="<command>")
one = sp.add_parser("one", help="first", description="The first.", formatter_class=argparse.RawTextHelpFormatter, epilog="a\n  b")
one.add_argument("--x", help="line\nline 2", type=float)
two = sp.add_parser("two")
grp = two.add_mutually_exclusive_group()
grp.add_argument("--a", action="store_true", help="the a")
grp.add_argument("--b", action="store_true")
two.add_argument("files", nargs="+", metavar="FILE")
sub.print_help()
for argv in (["one", "-h"], ["two", "-h"], ["two", "--a", "--b", "f"], ["two"], ["one", "--x", "q"], ["one", "--x"]):
    try: sub.parse_args(argv)
    except SystemExit as e: print(e.code)
print(sub.parse_args(["two", "a", "b", "--a"]), sub.parse_args([]))
def main(argv=None):
    p = argparse.ArgumentParser(prog="m")
    for key, kind, text in [("rate", float, "a rate"), ("size", int, "a size")]:
        p.add_argument(f"--{key}", type=kind, help=text, default=None)
    for name, short in {"out": "-o", "in-file": "-i"}.items():
        p.add_argument(short, f"--{name}", metavar=name.upper())
    args = p.parse_args(argv)
    print(args.rate, args.size, args.out, args.in_file)
    p.print_help()
main(["--rate", "2.5", "--size", "4", "-o", "x", "--in-file", "y"])

# --- expected
# usage: d [-h] [-v] [--c C] [--k] [--b | --no-b] [--version] [q]
#
# positional arguments:
#   q            qq (default: Q)
#
# options:
#   -h, --help   show this help message and exit
#   -v           more (default: 0)
#   --c C        app (default: None)
#   --k          kk (default: 1)
#   --b, --no-b  bb (default: True)
#   --version    show program's version number and exit
# usage: top [-h] <command> ...
#
# d
#
# options:
#   -h, --help  show this help message and exit
#
# Commands:
#   all of them
#
#   <command>   see below
#     one       first
# usage: top one [-h] [--x X]
#
# The first.
#
# options:
#   -h, --help  show this help message and exit
#   --x X       line
#               line 2
#
# a
#   b
# 0
# usage: top two [-h] [--a | --b] FILE [FILE ...]
#
# positional arguments:
#   FILE
#
# options:
#   -h, --help  show this help message and exit
#   --a         the a
#   --b
# 0
# 2
# 2
# 2
# 2
# Namespace(cmd='two', a=True, b=False, files=['a', 'b']) Namespace(cmd=None)
# 2.5 4 x y
# usage: m [-h] [--rate RATE] [--size SIZE] [-o OUT] [-i IN-FILE]
#
# options:
#   -h, --help            show this help message and exit
#   --rate RATE           a rate
#   --size SIZE           a size
#   -o OUT, --out OUT
#   -i IN-FILE, --in-file IN-FILE
# --- stderr
# usage: top two [-h] [--a | --b] FILE [FILE ...]
# top two: error: argument --b: not allowed with argument --a
# usage: top two [-h] [--a | --b] FILE [FILE ...]
# top two: error: the following arguments are required: FILE
# usage: top one [-h] [--x X]
# top one: error: argument --x: invalid float value: 'q'
# usage: top one [-h] [--x X]
# top one: error: argument --x: expected one argument
