"""A name that holds dicts of two kinds and tuples of two lengths, of which a loop leaves one of each."""

from collections import OrderedDict

for x in ({1: 2}, OrderedDict({1: 3})):
    print(x.get(1, 5), x)
for x in ([1, 2, 3], {0: 1}):
    x[0] = 70000
    print(x)
for x in ([1, 2, 3], (4, 5, 6), "abc"):
    print(len(x))
for x in (1, "a", (1, 2)):
    print(isinstance(x, int), getattr(x, "real", 0))

# --- expected
# 2 {1: 2}
# 3 OrderedDict([(1, 3)])
# [70000, 2, 3]
# {0: 70000}
# 3
# 3
# 3
# True 1
# False 0
# False 0
