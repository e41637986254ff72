"""Random patterns and texts for module re, and the matchers that the compiler writes for them, run under CPython."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from pyx2c.regex import library, matcher

FLAGS = (0, 0, 0, 2, 8, 16, 256, 2 | 8, 2 | 256)
_SINGLES = (
    r"a b c a b . [ab] [^a] \w \d \s \W [a-c] é [^b\n] \n A 1 _ [\w-] k [é-ü]".split(" ")
)  # fmt: skip
_REPEATS = "* + ? * + {2} {1,2} {2,} {0,2}".split()
_LETTERS = "aabbcc1 \nA_"


class Patterns:
    """Draws patterns of CPython's syntax.

    Possessive repeats and negative look-arounds have no groups inside: CPython forgets to put a group back that was
    entered there in vain, which no matcher here does.
    """

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.groups = 0

    def alternatives(self, depth: int, captures: bool = True) -> str:
        count = self.draw.choice([1, 1, 1, 2, 2, 3])
        return "|".join(self.sequence(depth, captures) for _ in range(count))

    def sequence(self, depth: int, captures: bool) -> str:
        count = self.draw.choice([0, 1, 1, 2, 2, 3, 3, 4])
        return "".join(self.item(depth, captures) for _ in range(count))

    def single(self) -> str:
        return self.draw.choice(_SINGLES)

    def item(self, depth: int, captures: bool) -> str:
        draw = self.draw
        kind = draw.random()
        if depth <= 0 or kind < 0.45:
            return self.single() + (self.repeat() if draw.random() < 0.45 else "")
        if kind < 0.55:
            return draw.choice(["^", "$", r"\b", r"\B", r"\A", r"\Z"])
        if kind < 0.70 and captures:
            inside = self.alternatives(depth - 1)
            self.groups += 1
            return f"({inside}){self.repeat(False) if draw.random() < 0.5 else ''}"
        if kind < 0.85:
            possessive = draw.random() < 0.15
            inside = self.alternatives(depth - 1, captures and not possessive)
            return f"(?:{inside})" + (draw.choice(_REPEATS) + "+" if possessive else self.repeat(False))
        if kind < 0.93:
            start = draw.choice(["(?=", "(?!", "(?>", "(?i:"])
            return f"{start}{self.alternatives(depth - 1, captures and start in ('(?=', '(?i:'))})"
        if kind < 0.95:
            return f"{draw.choice(['(?<=', '(?<!'])}{self.single()}{self.single()})"
        if self.groups and kind < 0.98:
            return f"\\{draw.randint(1, self.groups)}(?:)"
        if self.groups:
            no, yes = self.sequence(depth - 1, False), self.sequence(depth - 1, False)
            return f"(?({draw.randint(1, self.groups)}){yes}|{no})"
        return self.single()

    def repeat(self, possessive: bool = True) -> str:
        return self.draw.choice(_REPEATS) + self.draw.choice(["", "", "", "?", "?", "+" if possessive else ""])

    def text(self) -> str:
        letters = _LETTERS + ("éK-" if self.draw.random() < 0.3 else "")
        return "".join(self.draw.choice(letters) for _ in range(self.draw.randint(0, 12)))


Find = Callable[[str, int, int, int, int], "list[int] | None"]


def built(source: str, flags: int) -> Find:
    """The compiler's matcher: of text, position, limit, way and what to avoid, to the spans of all groups and the last.

    ways: 0 at the position, 1 all up to the limit, 2 from the position on. Raises library.PatternError.
    """
    parsed = library.parse(source, flags)
    written = matcher.write(parsed)
    assert written is not None
    names = {**vars(library.module("texts")), "_re": library.PRIMITIVES}
    exec(written, names)
    find = names["find"]

    def found(text: str, at: int, limit: int, how: int, avoid: int) -> list[int] | None:
        registers = [-1] * (2 * parsed.groups + 3)
        codes = text if text.isascii() else [ord(c) for c in text]
        if find(codes, at, limit, how, avoid, registers) < 0:
            return None
        return normal(registers)

    return found


def normal(registers: list[int]) -> list[int]:
    """Spans as CPython gives them: a group that took nothing has none."""
    pairs = [registers[i : i + 2] for i in range(0, len(registers) - 1, 2)]
    return [n for pair in pairs for n in (pair if pair[1] >= 0 else [-1, -1])] + registers[-1:]


def of_match(m: re.Match[str] | None) -> list[int] | None:
    """What `found` gives, of CPython's match."""
    if m is None:
        return None
    return [n for span in m.regs for n in span] + [m.lastindex or -1]
