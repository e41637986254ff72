import argparse

for names in (["search"], ["search", "a-longer-one"], ["a-command-with-a-very-long-name", "b"]):
    p = argparse.ArgumentParser(prog="tool", description="Does things.")
    p.add_argument("-q", "--quiet", action="store_true", help="say less")
    sub = p.add_subparsers(dest="command", metavar="COMMAND", help="what to do")
    for name in names:
        sub.add_parser(name, help=f"help of {name}")
    sub.add_parser("list", aliases=["ls"], help="lists")
    sub.add_parser("hidden")
    p.print_help()

# --- expected
# usage: tool [-h] [-q] COMMAND ...
#
# Does things.
#
# positional arguments:
#   COMMAND      what to do
#     search     help of search
#     list (ls)  lists
#
# options:
#   -h, --help   show this help message and exit
#   -q, --quiet  say less
# usage: tool [-h] [-q] COMMAND ...
#
# Does things.
#
# positional arguments:
#   COMMAND       what to do
#     search      help of search
#     a-longer-one
#                 help of a-longer-one
#     list (ls)   lists
#
# options:
#   -h, --help    show this help message and exit
#   -q, --quiet   say less
# usage: tool [-h] [-q] COMMAND ...
#
# Does things.
#
# positional arguments:
#   COMMAND               what to do
#     a-command-with-a-very-long-name
#                         help of a-command-with-a-very-long-name
#     b                   help of b
#     list (ls)           lists
#
# options:
#   -h, --help            show this help message and exit
#   -q, --quiet           say less
