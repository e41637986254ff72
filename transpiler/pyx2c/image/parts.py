"""A large C file in parts that gcc compiles side by side.

gcc takes 30 microseconds a byte of machine code, on one processor. So it is given the one C file of a program, or, if
that is large, several files that hold the same text: each has the types, macros and functions in line, the first has
the objects, and each has its share of the other functions, all hidden from outside the image instead of `static`.
`#line` lets debug information speak of the one file.

    app.c  →  part0.c: prelude, objects, functions 1 to 400     part1.c: prelude, functions 401 to 800     …

How many there are depends on the text alone, so that a program gives the same image on every machine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

LARGE = 700_000
"""characters of functions: from here on a C file is taken apart"""
SHARE = 350_000
"""characters of functions in a part, about: 5 seconds of gcc at -O2"""
MOST = 8

_STATIC = re.compile(r"\bstatic\s+")
INLINE = re.compile(r"\b(?:inline|RT_INLINE)\b")
_COMPACT = "RT_COMPACT"
_HIDDEN = "#pragma GCC visibility push(hidden)"


@dataclass(frozen=True, slots=True)
class Piece:
    """A function or an object as it stands in the C file, without its comment. `head`: the length of what stands before
    its body or its value; `line`: a function's first in the C file."""

    text: str
    head: int
    line: int = 0

    @property
    def declaration(self) -> str:
        return self.text[: self.head].rstrip()

    @property
    def in_line(self) -> bool:
        """Each part that uses it has its own."""
        return bool(INLINE.search(self.declaration))

    @property
    def cost(self) -> int:
        """What it takes gcc, in characters of a function that it compiles for speed."""
        return len(self.text) // (3 if _COMPACT in self.declaration else 1)


@dataclass(frozen=True, slots=True)
class Layout:
    """What a C file is made of. `prelude`: includes, macros, types; `declarations`: prototypes; `rest`: assembly, which
    stands once."""

    prelude: str
    declarations: tuple[str, ...]
    objects: tuple[Piece, ...]
    rest: str
    functions: tuple[Piece, ...]


def count_parts(layout: Layout) -> int:
    """1 for a file that gcc gets as it is."""
    size = sum(f.cost for f in layout.functions if not f.in_line)
    return 1 if size < LARGE else min(MOST, round(size / SHARE))


def split(layout: Layout, count: int, file: str) -> list[str]:
    """The texts of `count` parts of a C file of that name."""
    own = [f for f in layout.functions if not f.in_line]
    common = [
        layout.prelude,
        _HIDDEN,
        *(_hidden(d) for d in layout.declarations),
        *(f"{_hidden(f.declaration)};" for f in own),
    ]
    defined = [*map(_shown, layout.objects), layout.rest]
    declared = [f"extern {_hidden(_last(o.declaration))};" for o in layout.objects]
    shared = [_placed(f, f.text, file) for f in layout.functions if f.in_line]
    texts: list[str] = []
    for functions in _shares(own, count):
        parts = [*common, *(declared if texts else defined), *shared, *(_placed(f, _shown(f), file) for f in functions)]
        texts.append("\n".join(parts) + "\n")
    return texts


def _shares(functions: list[Piece], count: int) -> list[list[Piece]]:
    """In the file's order, since neighbours call one another; about as much text each."""
    share = sum(f.cost for f in functions) / count
    taken = 0
    groups: list[list[Piece]] = [[] for _ in range(count)]
    for function in functions:
        groups[min(count - 1, int(taken / share))].append(function)
        taken += function.cost
    return groups


def _placed(piece: Piece, text: str, file: str) -> str:
    return f'#line {piece.line} "{file}"\n{text}'


def _shown(piece: Piece) -> str:
    return _hidden(piece.text[: piece.head]) + piece.text[piece.head :]


def _hidden(declaration: str) -> str:
    """Seen by the other parts: without `static`, unless it is a function in line."""
    return declaration if INLINE.search(declaration) else _STATIC.sub("", declaration, count=1)


def _last(declaration: str) -> str:
    """Without what must stand before it: the assembly with the bytes of embedded files."""
    pieces = declaration.split(";\n")
    for at in range(len(pieces) - 1, 0, -1):
        last = ";\n".join(pieces[at:])
        if last.count("{") == last.count("}"):
            return last
    return declaration


def write_parts(layout: Layout, c_file: Path, folder: Path) -> tuple[Path, ...]:
    """Writes the parts of a large C file into a folder; none for one that gcc gets as it is."""
    count = count_parts(layout)
    if count == 1:
        return ()
    paths = tuple(folder / f"part{number}.c" for number in range(count))
    for path, text in zip(paths, split(layout, count, c_file.name), strict=True):
        path.write_text(text)
    return paths
