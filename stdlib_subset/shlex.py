"""Words as a shell splits them."""

from collections.abc import Iterable

_BLANK = " \t\r\n"
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@%+=:,./-")


def split(s: str, comments: bool = False, posix: bool = True) -> list[str]:
    """The words of a line; quotes and backslashes are taken off, or kept when not `posix`.

    ValueError for a quote that isn't closed and for a backslash with nothing behind it.
    """
    words: list[str] = []
    at, n = 0, len(s)
    while at < n:
        c = s[at]
        if c in _BLANK:
            at += 1
        elif comments and c == "#":
            end = s.find("\n", at)
            at = n if end < 0 else end + 1
        else:
            word, at = _posix_word(s, at, comments) if posix else _plain_word(s, at, comments)
            words.append(word)
    return words


def _posix_word(s: str, at: int, comments: bool) -> tuple[str, int]:
    """The word that begins at a place, and the place behind it."""
    parts: list[str] = []
    n = len(s)
    while at < n and s[at] not in _BLANK and not (comments and s[at] == "#"):
        c = s[at]
        at += 1
        if c == "'":
            end = s.find("'", at)
            if end < 0:
                raise ValueError("No closing quotation")
            parts.append(s[at:end])
            at = end + 1
        elif c == '"':
            at = _double_quoted(s, at, parts)
        elif c == "\\":
            if at == n:
                raise ValueError("No escaped character")
            parts.append(s[at])
            at += 1
        else:
            parts.append(c)
    return "".join(parts), at


def _double_quoted(s: str, at: int, parts: list[str]) -> int:
    """Adds what stands up to the closing quote; the place behind it."""
    n = len(s)
    while at < n:
        c = s[at]
        if c == '"':
            return at + 1
        if c == "\\":
            at += 1
            if at == n:
                raise ValueError("No escaped character")
            if s[at] not in '"\\':
                parts.append("\\")
        parts.append(s[at])
        at += 1
    raise ValueError("No closing quotation")


def _plain_word(s: str, at: int, comments: bool) -> tuple[str, int]:
    """The same with its quotes. A word that begins with one ends with it; inside a word one is plain, and a comment is
    taken out of the word, which goes on in the next line."""
    n = len(s)
    if s[at] in "'\"":
        end = s.find(s[at], at + 1)
        if end < 0:
            raise ValueError("No closing quotation")
        return s[at : end + 1], end + 1
    parts: list[str] = []
    while at < n and s[at] not in _BLANK:
        if comments and s[at] == "#":
            end = s.find("\n", at)
            at = n if end < 0 else end + 1
        else:
            parts.append(s[at])
            at += 1
    return "".join(parts), at


def quote(s: str) -> str:
    """The text as one word of a shell."""
    if not s:
        return "''"
    if all(c in _SAFE for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command: Iterable[str]) -> str:
    """The words as a line that splits into them."""
    return " ".join([quote(word) for word in split_command])
