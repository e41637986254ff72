"""How patterns are read."""

from enum import IntFlag

_SHOWN = ((2, "IGNORECASE"), (8, "MULTILINE"), (16, "DOTALL"), (32, "UNICODE"), (64, "VERBOSE"), (256, "ASCII"))


def shown(flags: int) -> str:
    """The names of flags, as CPython shows them."""
    return "|".join([f"re.{name}" for flag, name in _SHOWN if flags & flag]) or "re.NOFLAG"


class RegexFlag(IntFlag):
    """What `re.I` and the others are: ints with names."""

    NOFLAG = 0
    IGNORECASE = 2
    MULTILINE = 8
    DOTALL = 16
    UNICODE = 32
    VERBOSE = 64
    ASCII = 256
    I = 2  # noqa: E741
    M = 8
    S = 16
    U = 32
    X = 64
    A = 256

    def __repr__(self) -> str:
        return shown(self.value)

    def __str__(self) -> str:
        return shown(self.value)

    def __format__(self, spec: str) -> str:
        return format(shown(self.value), spec)
