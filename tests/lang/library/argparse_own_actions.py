import argparse, pathlib, sys
def positive(text):
    n = int(text)
    if n <= 0: raise argparse.ArgumentTypeError(f"{text} is not positive")
    return n
def pair(text):
    k, _, v = text.partition("=")
    if not _: raise ValueError("no =")
    return k, v
class Upper(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values.upper())
class KeyValue(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        d = getattr(namespace, self.dest) or {}
        for v in values:
            k, _, x = v.partition("=")
            d[k] = x
        setattr(namespace, self.dest, d)
p = argparse.ArgumentParser(prog="t", usage="%(prog)s [options] file", fromfile_prefix_chars=None)
p.add_argument("-n", type=positive, default=1)
p.add_argument("--pair", type=pair, action="append")
p.add_argument("--name", action=Upper, default="none")
p.add_argument("--set", action=KeyValue, nargs="+", default=None, metavar="K=V")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("--json", action="store_const", const="json", dest="fmt")
g.add_argument("--xml", action="store_const", const="xml", dest="fmt")
grp = p.add_argument_group("paths", "where things are")
grp.add_argument("file", type=pathlib.Path, nargs="*")
grp.add_argument("--log", type=argparse.FileType("w"), default=sys.stdout)
a = p.parse_args(["-n", "3", "--pair", "a=1", "--pair", "b=2", "--name", "bob", "--json", "x", "y", "--set", "q=1", "r=2"])
print(a.n, a.pair, a.name, a.fmt, a.file, a.set)
a.log.write("hello\n")
p.print_help()
for argv in (["-n", "0", "--json"], ["--pair", "x", "--json"], ["--json", "--xml"], [], ["--nam"], ["-n"]):
    try: p.parse_args(argv)
    except SystemExit as e: print("exit", e.code)

# --- expected
# 3 [('a', '1'), ('b', '2')] BOB json [PosixPath('x'), PosixPath('y')] {'q': '1', 'r': '2'}
# hello
# usage: t [options] file
#
# options:
#   -h, --help           show this help message and exit
#   -n N
#   --pair PAIR
#   --name NAME
#   --set K=V [K=V ...]
#   --json
#   --xml
#
# paths:
#   where things are
#
#   file
#   --log LOG
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# exit 2
# --- stderr
# usage: t [options] file
# t: error: argument -n: 0 is not positive
# usage: t [options] file
# t: error: argument --pair: invalid pair value: 'x'
# usage: t [options] file
# t: error: argument --xml: not allowed with argument --json
# usage: t [options] file
# t: error: one of the arguments --json --xml is required
# usage: t [options] file
# t: error: argument --name: expected one argument
# usage: t [options] file
# t: error: argument -n: expected one argument
