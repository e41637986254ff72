# An exception's one argument: str(e) shows its str, repr(e) its repr.
from enum import Enum
from dataclasses import dataclass, field


class Color(Enum):
    RED = 1


@dataclass
class P:
    x: int

    def __str__(self):
        return f"<{self.x}>"


for make in (lambda: ValueError(Color.RED), lambda: ValueError(P(1)), lambda: KeyError(P(2)), lambda: RuntimeError([P(3)]), lambda: LookupError(P(1), "x")):
    try:
        raise make()
    except Exception as e:
        print(str(e), "|", repr(e), "|", f"{e!r:>30}")


class Warn(Exception):
    """Doc only."""


try:
    raise Warn(P(5))
except Warn as w:
    print(w, repr(w))
for cause in ("text", 3, ValueError("inner"), KeyError("k"), None):
    e = RuntimeError(cause)
    print(e, repr(e))
try:
    try:
        int("x")
    except ValueError as inner:
        raise RuntimeError(inner) from inner
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))

# --- expected
# Color.RED | ValueError(<Color.RED: 1>) |     ValueError(<Color.RED: 1>)
# <1> | ValueError(P(x=1)) |             ValueError(P(x=1))
# P(x=2) | KeyError(P(x=2)) |               KeyError(P(x=2))
# [P(x=3)] | RuntimeError([P(x=3)]) |         RuntimeError([P(x=3)])
# (P(x=1), 'x') | LookupError(P(x=1), 'x') |       LookupError(P(x=1), 'x')
# <5> Warn(P(x=5))
# text RuntimeError('text')
# 3 RuntimeError(3)
# inner RuntimeError(ValueError('inner'))
# 'k' RuntimeError(KeyError('k'))
# None RuntimeError(None)
# RuntimeError(ValueError("invalid literal for int() with base 10: 'x'")) ValueError("invalid literal for int() with base 10: 'x'")
