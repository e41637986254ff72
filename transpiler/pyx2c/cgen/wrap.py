"""Long lines of C, broken where fewest parentheses are open.

    print(out, f(a, g(b, c)), d);   →   print(out,
                                            f(a, g(b, c)), d);
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pyx2c.ir.lir import LITERAL

WIDTH = 120
INDENT = "    "
BREAK = re.compile(r"(?<=,) | (?=&& |\|\| |\? |: |[-+*/] )")
"""Behind a comma, before an operator."""


def wrapped_text(text: str) -> str:
    """Every line of the text so."""
    return "\n".join(piece for line in text.split("\n") for piece in wrapped(line))


def wrapped(line: str) -> list[str]:
    """The line, in pieces that fit where there is a place to break."""
    if len(line) <= WIDTH:
        return [line]
    indent = line[: len(line) - len(line.lstrip())]
    at = max(_places(line, len(indent)), default=None)
    if at is None:
        return [line]
    first, rest = line[: at[1]], line[at[1] + 1 :]
    return [first, *_continued(indent + INDENT, rest)]


def _continued(indent: str, rest: str) -> Iterator[str]:
    while len(indent) + len(rest) > WIDTH:
        at = max(_places(indent + rest, len(indent)), default=None)
        if at is None:
            break
        line = indent + rest
        yield line[: at[1]]
        rest = line[at[1] + 1 :]
    yield indent + rest


def _places(line: str, start: int) -> Iterator[tuple[int, int]]:
    """Where the line can be broken so that the first piece fits: (minus open parentheses, column)."""
    bare = LITERAL.sub(lambda m: "0" * len(m[0]), line)
    depth, done = 0, start
    for m in BREAK.finditer(bare, start, WIDTH + 1):
        depth += sum((ch in "([{") - (ch in ")]}") for ch in bare[done : m.start()])
        done = m.start()
        yield -depth, m.start()
