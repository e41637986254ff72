import sys
from doctest import testmod, ELLIPSIS
from dataclasses import dataclass
@dataclass
class P:
    """
    >>> P(1, 2)
    P(x=1, y=...)
    >>> P(1, 2).norm()
    Traceback (most recent call last):
    Bad: no
    >>> x = P(0, 0); x.x += 1
    >>> x.x
    1
    """
    x: int
    y: int
    def norm(self):
        raise Bad("no")
class Bad(Exception): pass
def main():
    failures, tests = testmod(optionflags=ELLIPSIS)
    if failures:
        sys.exit(1)
    print(tests, "ok")
main()

# --- expected
# 4 ok
