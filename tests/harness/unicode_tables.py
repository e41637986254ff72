"""Writes stdlib_subset/_unicode_tables.py: what unicodedata of the Python that runs it says of all characters."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable, Iterator

CATEGORIES = "Cn Cc Cf Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs".split()
WIDTHS = "N A F H Na W".split()
HANGUL = range(0xAC00, 0xD7A4)
END = 0x110000
WIDTH = 108


def runs(of: Callable[[str], str | int]) -> Iterator[tuple[int, str | int]]:
    """How many characters in a row have the same, and what."""
    start = 0
    for code in range(1, END + 1):
        if code == END or of(chr(code)) != of(chr(start)):
            yield code - start, of(chr(start))
            start = code


def lettered(of: Callable[[str], str], values: list[str]) -> list[str]:
    letters = [chr(97 + i) if i < 26 else chr(65 + i - 26) for i in range(len(values))]
    return [letters[values.index(str(value))] + (str(n) if n > 1 else "") for n, value in runs(of)]


def escaped(text: str) -> str:
    made = []
    for c in text:
        code = ord(c)
        if c in "\\\"":
            made.append("\\" + c)
        elif c.isprintable() and not c.isspace() and unicodedata.category(c)[0] != "M":
            made.append(c)
        else:
            made.append(f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}")
    return "".join(made)


def constant(name: str, what: str, items: list[str]) -> list[str]:
    lines, line = [f"{name} = ("], ""
    for item in items:
        if len(line) + len(item) > WIDTH:
            lines.append(f'    "{line}"')
            line = ""
        line += item
    return [*lines, f'    "{line}"', ")", f'"""{what}"""', ""]


def main() -> None:
    canonical: list[str] = []
    compatible: list[tuple[str, str, str]] = []
    for code in range(END):
        c = chr(code)
        words = unicodedata.decomposition(c).split()
        if not words or code in HANGUL:
            continue
        parts = "".join(chr(int(word, 16)) for word in words if word[0] != "<")
        if words[0][0] == "<":
            compatible.append((c, words[0], parts))
        else:
            single = "\\x02" if unicodedata.normalize("NFC", c) != c else ""
            canonical.append(escaped(c) + single + escaped(parts) + "\\x01")
    tags = sorted({tag for _, tag, _ in compatible})
    version = unicodedata.unidata_version
    title = f"What Unicode {version} says of characters, as texts."
    head = f'"""{title}\n\nWritten by `tests/harness/unicode_tables.py`.\n"""'
    lines = [head, "", "# ruff: noqa: E501, RUF001, RUF003, RUF012", ""]
    for name, words in (("VERSION", [version]), ("CATEGORIES", CATEGORIES), ("WIDTHS", WIDTHS), ("TAGS", tags)):
        lines.append(f'{name} = "{" ".join(words)}"')
    lines.append("")
    text = "a letter for the category, and how many characters in a row have it"
    lines += constant("CATEGORY_RUNS", text, lettered(unicodedata.category, CATEGORIES))
    lines += constant("WIDTH_RUNS", "the same of widths", lettered(unicodedata.east_asian_width, WIDTHS))
    counted = [f"{n}:{value} " if value else f"{n} " for n, value in runs(unicodedata.combining)]
    lines += constant("COMBINING_RUNS", "how many characters in a row have which class, none where it is 0", counted)
    text = "each character, U+0002 where nothing is composed to it, what it is made of, U+0001"
    lines += constant("CANONICAL", text, canonical)
    entries = [escaped(c) + chr(65 + tags.index(tag)) + escaped(parts) + "\\x01" for c, tag, parts in compatible]
    lines += constant("COMPATIBLE", "each character, a letter for the tag, what it stands for, U+0001", entries)
    sys.stdout.write("\n".join(lines))


if __name__ == "__main__":
    main()
