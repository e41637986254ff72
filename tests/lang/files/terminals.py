"""Whether a file is a terminal, and its descriptor."""

import sys
from typing import TextIO


def colour(text: str, out: TextIO = sys.stdout) -> str:
    return f"\033[1m{text}\033[0m" if out.isatty() else text


print(colour("plain"), sys.stdout.fileno(), sys.stdin.fileno(), sys.stderr.fileno())
print(sys.stdout.isatty(), hasattr(sys.stdout, "isatty"))
ask = sys.stderr.isatty
with open(__file__, encoding="utf-8") as f, open(__file__, "rb") as t:
    print(f.isatty(), f.fileno() > 2, t.isatty(), t.fileno() != f.fileno())
try:
    f.isatty()
except ValueError as e:
    print(e)

# --- expected
# plain 1 0 2
# False True
# False True False True
# I/O operation on closed file
