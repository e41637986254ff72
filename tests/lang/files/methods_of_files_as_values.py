"""Methods of text files as values: `write = out.write`."""

import io
import sys
from typing import TextIO


def report(rows, out=sys.stdout):
    w = out.write
    for name, n in rows:
        w("%-6s%3d\n" % (name, n))


class Log:
    def __init__(self, stream: TextIO) -> None:
        self.emit = stream.write
        self.flush = stream.flush


report([("a", 1), ("bc", 22)])
log = Log(sys.stdout)
log.emit("through a field\n")
log.flush()
buffer = io.StringIO()
report([("kept", 7)], buffer)
print(repr(buffer.getvalue()))
with open(__file__, encoding="utf-8") as f:
    lines = iter(f.readline, "")
    print(next(lines).strip())
    rest = f.readlines
    print(len(rest()) > 10)

# --- expected
# a       1
# bc     22
# through a field
# 'kept    7\n'
# """Methods of text files as values: `write = out.write`."""
# True
