"""A named tuple, a text and a tuple are unpacked in one place."""

from collections import namedtuple
P = namedtuple('P', 'x y')
for v in [P(1, 2), 'ab', (3, 4)]:
    x, y = v
    print(x, y)

# --- expected
# 1 2
# a b
# 3 4
