"""SystemExit of what may be a text or a number."""

import sys


def leave(code):
    try:
        raise SystemExit(code)
    except SystemExit as e:
        print(repr(e.code), repr(e))


for c in (0, 3, "bye"):
    leave(c)
codes = [1, "x"]
if len(sys.argv) < 9:
    raise SystemExit(codes[1] if codes[0] else 0)

# --- expected
# 0 SystemExit(0)
# 3 SystemExit(3)
# 'bye' SystemExit('bye')
# --- stderr
# x
# --- status 1
