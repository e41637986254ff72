"""What matchers ask of a text: a str of ASCII characters, or the list of its characters' codes. Positions are valid."""

from re.charset import in_category, lower

import _re

__all__ = ["boundary", "code", "find_text", "in_category", "same"]

_WORD = b"\x00\x00\x00\x00\x00\x00\xff\x03\xfe\xff\xff\x87\xfe\xff\xff\x07"


def code(text, at: int) -> int:  # type: ignore[no-untyped-def]
    """The character at a position."""
    if isinstance(text, str):
        return _re.code(text, at)  # type: ignore[no-any-return]
    return text[at]  # type: ignore[no-any-return]


def is_word(text, at: int, ascii_only: bool) -> bool:  # type: ignore[no-untyped-def]
    """Whether there is a letter, a digit or an underscore."""
    c = code(text, at)
    if c < 128:
        return _re.has(_WORD, c)  # type: ignore[no-any-return]
    return not ascii_only and in_category(2, c, False)


def boundary(text, at: int, limit: int, ascii_only: bool) -> bool:  # type: ignore[no-untyped-def]
    """Whether a word begins or ends here."""
    before = at > 0 and is_word(text, at - 1, ascii_only)
    behind = at < limit and is_word(text, at, ascii_only)
    return before != behind


def same(text, start: int, end: int, at: int, limit: int, how: int) -> int:  # type: ignore[no-untyped-def]
    """Where the text of a group ends that stands here once more; -1 where it doesn't. how: 0 with regard to case, 1
    without, 2 without that of ASCII."""
    if start < 0 or end < start or end - start > limit - at:
        return -1
    for i in range(start, end):
        a = code(text, i)
        b = code(text, at)
        if a != b and (how == 0 or lower(a, how == 2) != lower(b, how == 2)):
            return -1
        at += 1
    return at


def find_text(text, wanted: str, at: int, limit: int) -> int:  # type: ignore[no-untyped-def]
    """Where a text may stand: certainly, if `text` is a str, else where its first character does. -1: nowhere."""
    if isinstance(text, str):
        return text.find(wanted, at, limit)
    first = ord(wanted[0])
    while at < limit:
        if code(text, at) == first:
            return at
        at += 1
    return -1
