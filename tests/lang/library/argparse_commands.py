import argparse


def run(parser, *lines):
    for line in lines:
        try:
            print(parser.parse_args(line.split()))
        except SystemExit as e:
            print("exit", e.code)


p = argparse.ArgumentParser(prog="tool", description="Does many things with files, one after another, and tells what it has done so far in the end.", epilog="Report bugs to nobody.")
p.add_argument("source", help="where from")
p.add_argument("rest", nargs="*", help="more of them")
p.add_argument("-n", "--number", type=int, default=3, metavar="N", help="how many (default: %(default)s)")
p.add_argument("--ratio", type=float)
p.add_argument("-v", "--verbose", action="count", default=0, help="say more; may be given several times, which makes the program say ever more about what it does")
p.add_argument("-q", "--quiet", dest="loud", action="store_false", help="say nothing")
p.add_argument("--tag", action="append", help="a tag")
p.add_argument("--mode", choices=["fast", "slow"], default="fast")
p.add_argument("--level", type=int, choices=[1, 2, 3])
p.add_argument("--pair", nargs=2, type=int, metavar="P")
p.add_argument("--opt", nargs="?", const="given", default="absent")
p.add_argument("--const", action="store_const", const=42)
p.add_argument("--version", action="version", version="%(prog)s 1.0")
p.add_argument("--dry-run", action="store_true")
print(p.parse_args(["in"]))
args = p.parse_args("in a b -n 5 --ratio 0.5 -vv --verbose -q --tag x --tag=y --mode slow --level 2 --pair 1 2 --opt --const --dry-run".split())
print(args.source, args.rest, args.number + 1, args.ratio * 2, args.verbose, args.loud, args.tag, args.mode, args.level, args.pair, args.opt, args.const, args.dry_run)
run(p, "in -n7 --opt value", "in -vqn 2", "in --num 4", "in --ver", "in -n -5 -- -x", "in --ratio=1e3 --pair 3 4 z")
run(p, "", "in -n x", "in -n", "in --mode medium", "in --level 9", "in --pair 1", "in --unknown 3", "in --ratio", "in --dry-run=yes", "in --version", "-h")
print(p.format_usage(), end="")
known, extra = p.parse_known_args(["in", "--what", "-n", "1", "--", "more"])
print(known.number, extra)

g = argparse.ArgumentParser("grouped", add_help=False)
either = g.add_mutually_exclusive_group(required=True)
either.add_argument("--a", action="store_true", help="one")
either.add_argument("--b", type=int, help="two")
extra_group = g.add_argument_group("output", "what comes out")
extra_group.add_argument("-o", "--out", required=True, help="file")
run(g, "--a -o f", "--b 3 -o f", "--a --b 3 -o f", "-o f", "--a")
print(g.format_help(), end="")


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


t = argparse.ArgumentParser(prog="types")
t.add_argument("size", type=positive)
t.add_argument("names", nargs="+", type=str.upper)
t.add_argument("--maybe", type=lambda s: s == "yes")
run(t, "3 a b", "0 a", "x a", "3", "4 a --maybe yes")
print(t.parse_args(["5", "q"]).size * 2)


def add(args):
    return args.x + args.y


def show(args):
    return f"showing {args.what}"


s = argparse.ArgumentParser(prog="sub")
s.add_argument("--debug", action="store_true")
commands = s.add_subparsers(dest="command", required=True, help="what to do")
adder = commands.add_parser("add", help="adds two numbers")
adder.add_argument("x", type=int)
adder.add_argument("y", type=int)
adder.set_defaults(func=add)
shower = commands.add_parser("show", help="shows something")
shower.add_argument("what", nargs="?", default="all")
shower.set_defaults(func=show)
for line in ["add 3 4", "show", "--debug show this"]:
    found = s.parse_args(line.split())
    print(found.command, found.debug, found.func(found))
for line in ["", "other", "add 3", "add -h", "show a b"]:
    try:
        s.parse_args(line.split())
    except SystemExit as e:
        print("exit", e.code)
print(s.format_help(), end="")

# --- expected
# Namespace(source='in', rest=[], number=3, ratio=None, verbose=0, loud=True, tag=None, mode='fast', level=None, pair=None, opt='absent', const=None, dry_run=False)
# in ['a', 'b'] 6 1.0 3 False ['x', 'y'] slow 2 [1, 2] given 42 True
# Namespace(source='in', rest=[], number=7, ratio=None, verbose=0, loud=True, tag=None, mode='fast', level=None, pair=None, opt='value', const=None, dry_run=False)
# Namespace(source='in', rest=[], number=2, ratio=None, verbose=1, loud=False, tag=None, mode='fast', level=None, pair=None, opt='absent', const=None, dry_run=False)
# Namespace(source='in', rest=[], number=4, ratio=None, verbose=0, loud=True, tag=None, mode='fast', level=None, pair=None, opt='absent', const=None, dry_run=False)
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# tool 1.0
# exit 0
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
#
# Does many things with files, one after another, and tells what it has done so
# far in the end.
#
# positional arguments:
#   source              where from
#   rest                more of them
#
# options:
#   -h, --help          show this help message and exit
#   -n N, --number N    how many (default: 3)
#   --ratio RATIO
#   -v, --verbose       say more; may be given several times, which makes the
#                       program say ever more about what it does
#   -q, --quiet         say nothing
#   --tag TAG           a tag
#   --mode {fast,slow}
#   --level {1,2,3}
#   --pair P P
#   --opt [OPT]
#   --const
#   --version           show program's version number and exit
#   --dry-run
#
# Report bugs to nobody.
# exit 0
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# 1 ['--what', '--', 'more']
# Namespace(a=True, b=None, out='f')
# Namespace(a=False, b=3, out='f')
# exit 2
# exit 2
# exit 2
# usage: grouped (--a | --b B) -o OUT
#
# options:
#   --a                one
#   --b B              two
#
# output:
#   what comes out
#
#   -o OUT, --out OUT  file
# Namespace(size=3, names=['A', 'B'], maybe=None)
# exit 2
# exit 2
# exit 2
# Namespace(size=4, names=['A'], maybe=True)
# 10
# add False 7
# show False showing all
# show True showing this
# exit 2
# exit 2
# exit 2
# usage: sub add [-h] x y
#
# positional arguments:
#   x
#   y
#
# options:
#   -h, --help  show this help message and exit
# exit 0
# exit 2
# usage: sub [-h] [--debug] {add,show} ...
#
# positional arguments:
#   {add,show}  what to do
#     add       adds two numbers
#     show      shows something
#
# options:
#   -h, --help  show this help message and exit
#   --debug
# --- stderr
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: ambiguous option: --ver could match --verbose, --version
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: unrecognized arguments: -- -x
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: unrecognized arguments: z
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: the following arguments are required: source, rest
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument -n/--number: invalid int value: 'x'
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument -n/--number: expected one argument
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument --mode: invalid choice: 'medium' (choose from 'fast', 'slow')
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument --level: invalid choice: 9 (choose from 1, 2, 3)
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument --pair: expected 2 arguments
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: unrecognized arguments: --unknown 3
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument --ratio: expected one argument
# usage: tool [-h] [-n N] [--ratio RATIO] [-v] [-q] [--tag TAG]
#             [--mode {fast,slow}] [--level {1,2,3}] [--pair P P] [--opt [OPT]]
#             [--const] [--version] [--dry-run]
#             source [rest ...]
# tool: error: argument --dry-run: ignored explicit argument 'yes'
# usage: grouped (--a | --b B) -o OUT
# grouped: error: argument --b: not allowed with argument --a
# usage: grouped (--a | --b B) -o OUT
# grouped: error: one of the arguments --a --b is required
# usage: grouped (--a | --b B) -o OUT
# grouped: error: the following arguments are required: -o/--out
# usage: types [-h] [--maybe MAYBE] size names [names ...]
# types: error: argument size: 0 is not positive
# usage: types [-h] [--maybe MAYBE] size names [names ...]
# types: error: argument size: invalid positive value: 'x'
# usage: types [-h] [--maybe MAYBE] size names [names ...]
# types: error: the following arguments are required: names
# usage: sub [-h] [--debug] {add,show} ...
# sub: error: the following arguments are required: command
# usage: sub [-h] [--debug] {add,show} ...
# sub: error: argument command: invalid choice: 'other' (choose from 'add', 'show')
# usage: sub add [-h] x y
# sub add: error: the following arguments are required: y
# usage: sub [-h] [--debug] {add,show} ...
# sub: error: unrecognized arguments: b
