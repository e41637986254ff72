"""The source line and the carets below it that CPython 3.11 prints for a position in a traceback.

    print(total / count)     the text, without its indentation
          ~~~~~~^~~~~~~      the operator of a binary operation, the brackets of a subscript, or the whole range

Rules from CPython 3.11's traceback printer: a range that goes beyond its line ends with it; no carets when they would
cover the whole line and single out nothing; below a wide character of East Asia stand two.
"""

from __future__ import annotations

import ast
import re
import unicodedata
from functools import lru_cache

_OPERATORS = re.compile(r"[-+*/%@&|^<>\[]")


def line_and_carets(source_lines: list[str], line: int, col: int, end_line: int, end_col: int) -> tuple[str, str]:
    """The text and the caret line ("" for none); columns are bytes of UTF-8 as in `ast`."""
    if not 0 < line <= len(source_lines):
        return "", ""
    raw = source_lines[line - 1].rstrip("\r\n")
    text = raw.strip()
    indent = len(raw) - len(raw.lstrip())
    encoded = raw.encode()
    start = len(encoded[:col].decode(errors="replace"))
    end = len(encoded[:end_col].decode(errors="replace")) if end_line == line else len(raw.rstrip())
    anchors = _anchors(raw[start:end]) if end_line == line else None
    if anchors is None:
        if end - start == len(text):
            return text, ""
        anchors = 0, end - start
    left, right = start + anchors[0], start + anchors[1]
    before, first, middle, last = (
        _width(part) for part in (raw[:start], raw[start:left], raw[left:right], raw[right:end])
    )
    return text, " " * (before - indent) + "~" * first + "^" * middle + "~" * last


def _width(text: str) -> int:
    """How many columns of a terminal it takes up."""
    return len(text) if text.isascii() else sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


@lru_cache(maxsize=50_000)
def _anchors(segment: str) -> tuple[int, int] | None:
    """Where within the segment the operator or subscript stands."""
    if not _OPERATORS.search(segment):
        return None
    try:
        tree = ast.parse(segment)
    except SyntaxError:
        return None
    match tree.body:
        case [ast.Expr(value=ast.BinOp() as node)]:
            return _operator(segment, node)
        case [ast.Expr(value=ast.Subscript() as node)]:
            bracket = segment.index("[", _chars(segment, node.value.end_col_offset or 0))
            return bracket, _chars(segment, node.end_col_offset or 0)
    return None


def _operator(segment: str, node: ast.BinOp) -> tuple[int, int]:
    at = _chars(segment, node.left.end_col_offset or 0)
    while at < len(segment) and (segment[at].isspace() or segment[at] == ")"):
        at += 1
    wide = at + 1 < len(segment) and not segment[at + 1].isspace() and segment[at + 1] in "*/<>"
    return at, at + 1 + wide


def _chars(text: str, byte: int) -> int:
    return len(text.encode()[:byte].decode(errors="replace"))
