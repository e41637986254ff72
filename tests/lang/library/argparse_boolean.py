"""Options that have a `--no-` of their own."""
import argparse

p = argparse.ArgumentParser(prog="tool")
p.add_argument("--color", "-c", action=argparse.BooleanOptionalAction, default=True, help="use color (default: %(default)s)")
p.add_argument("--dry-run", action=argparse.BooleanOptionalAction)
p.add_argument("-v", action="store_true")
p.add_argument("--force", action=argparse.BooleanOptionalAction, required=True, dest="strong")
p.add_argument("file", nargs="?")
p.print_help()
for line in ("--force", "--no-force --no-color x", "--force -vc --dry-run", "--no-color -c --no-fo --no-dry-run", "-cv --force"):
    a = p.parse_args(line.split())
    print(a.color, a.dry_run, a.v, a.strong, a.file, a)
for line in ("", "--no-force=1", "--no", "--force -cx"):
    try:
        p.parse_args(line.split())
    except SystemExit as e:
        print(line, e.code)

# --- expected
# usage: tool [-h] [--color | --no-color | -c] [--dry-run | --no-dry-run] [-v]
#             --force | --no-force
#             [file]
#
# positional arguments:
#   file
#
# options:
#   -h, --help            show this help message and exit
#   --color, --no-color, -c
#                         use color (default: True)
#   --dry-run, --no-dry-run
#   -v
#   --force, --no-force
# True None False True None Namespace(color=True, dry_run=None, v=False, strong=True, file=None)
# False None False False x Namespace(color=False, dry_run=None, v=False, strong=False, file='x')
# True True True True None Namespace(color=True, dry_run=True, v=True, strong=True, file=None)
# True False False False None Namespace(color=True, dry_run=False, v=False, strong=False, file=None)
# True None True True None Namespace(color=True, dry_run=None, v=True, strong=True, file=None)
#  2
# --no-force=1 2
# --no 2
# --force -cx 2
# --- stderr
# usage: tool [-h] [--color | --no-color | -c] [--dry-run | --no-dry-run] [-v]
#             --force | --no-force
#             [file]
# tool: error: the following arguments are required: --force/--no-force
# usage: tool [-h] [--color | --no-color | -c] [--dry-run | --no-dry-run] [-v]
#             --force | --no-force
#             [file]
# tool: error: argument --force/--no-force: ignored explicit argument '1'
# usage: tool [-h] [--color | --no-color | -c] [--dry-run | --no-dry-run] [-v]
#             --force | --no-force
#             [file]
# tool: error: ambiguous option: --no could match --no-color, --no-dry-run, --no-force
# usage: tool [-h] [--color | --no-color | -c] [--dry-run | --no-dry-run] [-v]
#             --force | --no-force
#             [file]
# tool: error: argument --color/--no-color/-c: ignored explicit argument 'x'
