"""Parsers that are made of others: `parents=`, of subcommands too."""
import argparse

base = argparse.ArgumentParser(add_help=False)
base.add_argument("-v", "--verbose", action="store_true", help="talk")
group = base.add_argument_group("tuning", "how it runs")
group.add_argument("--level", type=int, default=3, help="how much")
either = base.add_mutually_exclusive_group()
either.add_argument("--fast", action="store_true")
either.add_argument("--slow", action="store_true")
paths = argparse.ArgumentParser(add_help=False)
paths.add_argument("path", nargs="?", default=".")
paths.set_defaults(mode="paths")

p = argparse.ArgumentParser(prog="tool")
sub = p.add_subparsers(dest="cmd", required=True)
run = sub.add_parser("run", parents=[base], help="runs")
run.add_argument("name")
sub.add_parser("list", parents=[base, paths])

ns = p.parse_args(["run", "-v", "x"])
print(ns.cmd, ns.verbose, ns.level, ns.name, ns.fast)
ns = p.parse_args(["list", "--level", "7", "here"])
print(ns.cmd, ns.verbose, ns.level, ns.path, ns.mode)
run.print_help()
whole = argparse.ArgumentParser("whole", parents=[base, paths])
whole.add_argument("--own")
whole.print_help()
print(whole.parse_args(["--slow", "a"]))
full = argparse.ArgumentParser("full")
try:
    argparse.ArgumentParser("second", parents=[full])
except argparse.ArgumentError as e:
    print(e)
p.parse_args(["list", "--fast", "--slow"])

# --- expected
# run True 3 x False
# list False 7 here paths
# usage: tool run [-h] [-v] [--level LEVEL] [--fast | --slow] name
#
# positional arguments:
#   name
#
# options:
#   -h, --help     show this help message and exit
#   -v, --verbose  talk
#   --fast
#   --slow
#
# tuning:
#   how it runs
#
#   --level LEVEL  how much
# usage: whole [-h] [-v] [--level LEVEL] [--fast | --slow] [--own OWN] [path]
#
# positional arguments:
#   path
#
# options:
#   -h, --help     show this help message and exit
#   -v, --verbose  talk
#   --fast
#   --slow
#   --own OWN
#
# tuning:
#   how it runs
#
#   --level LEVEL  how much
# Namespace(verbose=False, level=3, fast=False, slow=True, path='a', own=None, mode='paths')
# argument -h/--help: conflicting option strings: -h, --help
# --- stderr
# usage: tool list [-h] [-v] [--level LEVEL] [--fast | --slow] [path]
# tool list: error: argument --slow: not allowed with argument --fast
# --- status 2
