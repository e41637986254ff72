"""Text in HTML: what stands for characters that mean something there."""

import re
from html.entities import html5

_WINDOWS = (
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178"
)
"""what 128 to 159 mean: code page 1252 (HTML, "Numeric character reference end state")"""


def escape(s: str, quote: bool = True) -> str:
    """`&`, `<` and `>`, and the quotes unless told otherwise, as references."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def _is_character(code: int) -> bool:
    """Whether a number stands for anything: controls and noncharacters don't."""
    if code < 32 or 0x7F <= code <= 0x9F:
        return code in (9, 10, 12)
    return not (0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE or code == 11)


def _numbered(code: int) -> str:
    if code == 13:
        return "\r"
    if 128 <= code <= 159:
        return _WINDOWS[code - 128]
    if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
        return "\ufffd"
    return chr(code) if _is_character(code) else ""


def _meant(name: str) -> str:
    """What stands behind `&`: a number, a name, or a text that begins with a name."""
    if name[0] == "#":
        digits = name[1:].rstrip(";")
        return _numbered(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    names = html5()
    if name in names:
        return names[name]
    for size in range(len(name) - 1, 1, -1):
        if name[:size] in names:
            return names[name[:size]] + name[size:]
    return "&" + name


def unescape(s: str) -> str:
    """The text that references in HTML stand for."""
    if "&" not in s:
        return s
    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", lambda m: _meant(m.group(1)), s)
