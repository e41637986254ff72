"""Sets of characters: as bits for questions of the compiler's, as a Python expression for the program.

A mask has a bit for each character below 128, and bit 128 for "may take others".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pyx2c.regex.library import Node, module

OTHERS = 1 << 128
ASCII = OTHERS - 1
ANY = OTHERS | ASCII
_MOST_VARIANTS = 2000
"""characters of a set whose other cases are found by the compiler"""
_CODE = re.compile(r"\bc\b")
_MOST_RANGES = 3
"""that are compared with; more are looked up in a bitmap"""


class TooLarge(Exception):
    """A set without regard to case that names very many characters beyond ASCII."""


def mask(node: Node) -> int:
    """The characters that a CHAR or SET takes."""
    nodes = module("nodes")
    if node.kind == nodes.CHAR:
        return 1 << node.value if node.value < 128 else OTHERS
    chars = node.chars
    found = sum(1 << code for code in range(128) if chars.has(code))
    return found | (OTHERS if _others(chars) != "False" else 0)


def is_exact(node: Node) -> bool:
    """Whether the mask of a CHAR or SET says all about it."""
    if node.kind == module("nodes").CHAR:
        return bool(node.value < 128)
    return _others(node.chars) in ("True", "False")


def test(node: Node) -> str:
    """Whether a CHAR or SET takes the character whose code is `c`."""
    if node.kind == module("nodes").CHAR:
        return f"c == {node.value}"
    return _either(mask(node) & ASCII, _others(node.chars))


def test_at_once(node: Node, char: str) -> str | None:
    """The same of a character that is read where it is asked for; None where that would be more than once."""
    written = test(node)
    return _CODE.sub(char, written) if len(_CODE.findall(written)) <= 1 else None


def test_of(bits: int) -> str:
    """Whether a mask has `c`."""
    return _either(bits & ASCII, str(bool(bits & OTHERS)))


def _either(low: int, others: str) -> str:
    if low == ASCII and others == "True":
        return "True"
    if others in ("True", "False"):
        ranges = _ranges(low ^ ASCII if others == "True" else low)
        if len(ranges) <= _MOST_RANGES:
            text = " or ".join(_between(first, last) for first, last in ranges) or "False"
            return f"not ({text})" if others == "True" else text
    return f"({_low(low)} if c < 128 else {others})"


def _low(low: int) -> str:
    """The test of a character that is below 128."""
    for bits, form in ((low, "({})"), (low ^ ASCII, "not ({})")):
        ranges = _ranges(bits)
        if len(ranges) <= _MOST_RANGES:
            return form.format(" or ".join(_between(first, last) for first, last in ranges) or "False")
    return f"_re.has({low.to_bytes(16, 'little')!r}, c)"


def _ranges(bits: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for code in range(128):
        if bits >> code & 1:
            if found and found[-1][1] == code - 1:
                found[-1] = (found[-1][0], code)
            else:
                found.append((code, code))
    return found


def _between(low: int, high: int) -> str:
    return f"c == {low}" if low == high else f"{low} <= c <= {high}"


def _others(chars: Any) -> str:
    """The test of a character that is not below 128."""
    parts = [_between(low, high) for low, high in _above(chars)]
    for category in dict.fromkeys(chars.categories):
        if not chars.ascii_only:
            parts.append(f"in_category({category}, c, False)")
    for category in dict.fromkeys(chars.absent):
        if chars.ascii_only:
            parts = ["True"]
            break
        parts.append(f"not in_category({category}, c, False)")
    if not parts:
        return str(chars.negated)
    if parts == ["True"]:
        return str(not chars.negated)
    text = " or ".join(parts)
    return f"not ({text})" if chars.negated else f"({text})"


def _above(chars: Any) -> list[tuple[int, int]]:
    """The ranges of a set beyond ASCII; without regard to case, with all that are the same letters."""
    ranges = list(zip(chars.lows, chars.highs, strict=True))
    if chars.ignore_case and not chars.ascii_only:
        if sum(high - low + 1 for low, high in ranges) > _MOST_VARIANTS:
            raise TooLarge
        ranges = [*ranges, *((code, code) for code in _variants(ranges))]
    merged: list[tuple[int, int]] = []
    for low, high in sorted((max(low, 128), high) for low, high in ranges if high >= 128):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged


def _variants(ranges: list[tuple[int, int]]) -> Iterator[int]:
    variants = module("charset").variants
    for low, high in ranges:
        for code in range(low, high + 1):
            yield from variants(code, False)
