"""One name, several imports: which of them counts only the run tells."""
import sys

if len(sys.argv) == 1:
    from math import sqrt
else:
    from cmath import sqrt
print(sqrt(4))
if len(sys.argv) == 1:
    import math as mm
else:
    import cmath as mm
print(mm.sqrt(4))
from os.path import join
from shlex import join
print(join(["a b", "c"]))
from math import floor as rounded
print(rounded(2.5))
from math import ceil as rounded
print(rounded(2.5))


def chosen(flag):
    if flag:
        import math as where
        from math import exp
    else:
        import cmath as where
        from cmath import exp
    return where.sqrt(4), exp(0)


print(chosen(True), chosen(False))

# --- expected
# 2.0
# 2.0
# 'a b' c
# 2
# 3
# (2.0, 1.0) ((2+0j), (1+0j))
