"""Regular expressions, matched by backtracking as CPython's are."""

from collections.abc import Iterator
from re import general
from re.errors import error
from re.flags import RegexFlag
from re.patterns import Match, Pattern

__all__ = [
    "A", "ASCII", "DOTALL", "I", "IGNORECASE", "M", "MULTILINE", "Match", "NOFLAG", "Pattern", "RegexFlag", "S", "U",
    "UNICODE", "VERBOSE", "X", "compile", "error", "escape", "findall", "finditer", "fullmatch", "match", "purge",
    "search", "split", "sub", "subn",
]  # fmt: skip

NOFLAG = RegexFlag.NOFLAG
IGNORECASE = I = RegexFlag.IGNORECASE
MULTILINE = M = RegexFlag.MULTILINE
DOTALL = S = RegexFlag.DOTALL
UNICODE = U = RegexFlag.UNICODE
VERBOSE = X = RegexFlag.VERBOSE
ASCII = A = RegexFlag.ASCII

_SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"
_MOST_KEPT = 512
_kept: dict[tuple[str, int], Pattern] = {}


def compile(pattern, flags=0) -> Pattern:  # type: ignore[no-untyped-def]
    """A pattern, ready to be used."""
    flags = int(flags)
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if isinstance(pattern, bytes):
        raise NotImplementedError("a pattern of bytes that the call does not spell out")
    if not isinstance(pattern, str):
        raise TypeError("first argument must be string or compiled pattern")
    key = (pattern, flags)
    if key in _kept:
        return _kept[key]
    made = general.make(pattern, flags)
    if len(_kept) >= _MOST_KEPT:
        _kept.clear()
    _kept[key] = made
    return made


def purge() -> None:
    """Forgets the patterns that are kept."""
    _kept.clear()


def match(pattern, string: str, flags=0) -> Match | None:  # type: ignore[no-untyped-def]
    """The match at the beginning of a text."""
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string: str, flags=0) -> Match | None:  # type: ignore[no-untyped-def]
    """The match that takes all of a text."""
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string: str, flags=0) -> Match | None:  # type: ignore[no-untyped-def]
    """The first match in a text."""
    return compile(pattern, flags).search(string)


def finditer(pattern, string: str, flags=0) -> Iterator[Match]:  # type: ignore[no-untyped-def]
    """All matches in a text."""
    return compile(pattern, flags).finditer(string)


def findall(pattern, string: str, flags=0):  # type: ignore[no-untyped-def]
    """The texts of all matches, or of their groups."""
    return compile(pattern, flags).findall(string)


def split(pattern, string: str, maxsplit: int = 0, flags=0) -> list[str | None]:  # type: ignore[no-untyped-def]
    """The texts between the matches."""
    return compile(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string: str, count: int = 0, flags=0) -> str:  # type: ignore[no-untyped-def]
    """A text with something else in place of the matches."""
    return compile(pattern, flags).sub(repl, string, count)


def subn(  # type: ignore[no-untyped-def]
    pattern, repl, string: str, count: int = 0, flags=0
) -> tuple[str, int]:
    """`sub`, and how many matches there were."""
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern: str) -> str:
    """The pattern that matches a text and nothing else."""
    return "".join(["\\" + char if char in _SPECIAL else char for char in pattern])


def _texts(pattern, string: str, flags=0) -> list[str]:  # type: ignore[no-untyped-def]
    return compile(pattern, flags)._texts(string)


def _tuples(pattern, string: str, flags=0) -> list[tuple[str, ...]]:  # type: ignore[no-untyped-def]
    return compile(pattern, flags)._tuples(string)


def _pieces(pattern, string: str, maxsplit: int = 0, flags=0) -> list[str]:  # type: ignore[no-untyped-def]
    return compile(pattern, flags)._pieces(string, maxsplit)
