"""C names for Python's: readable, unique, never a C keyword."""

from __future__ import annotations

import functools
import re

RESERVED = frozenset(
    "auto break case char const continue default do double else enum extern float for goto if inline int long register "
    "restrict return short signed sizeof static struct switch typedef union unsigned void volatile while asm typeof "
    "bool true false NULL main env memcpy memmove memset memcmp linux unix i386 T K V region x86_64 offsetof "
    "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t size_t ptrdiff_t intptr_t uintptr_t".split()
)


@functools.cache
def c_identifier(name: str) -> str:
    """`name` as a C identifier: other characters become `_` or their code."""
    plain = re.sub(r"<(lambda|genexpr)>", r"\1", name.replace("<locals>.", "").lstrip(".")).replace(".", "__")
    plain = re.sub(r"[^A-Za-z0-9_]", lambda m: f"u{ord(m[0]):x}" if m[0].isalpha() else "_", plain)
    if plain[:1].isdigit():
        plain = f"n{plain}"
    if plain in RESERVED or plain.startswith(("rt_", "RT_", "xen_", "XEN_", "linux_", "LINUX_", "__")):
        plain += "_"
    if re.fullmatch(r"text_\w+|(data|big)_\d+", plain):
        plain += "_"
    return plain or "_"


def separator(name: str) -> str:
    """What stands between a local name and its number: constants are called `text_2`."""
    return "__" if name in ("text", "data", "big") else "_"


class Namer:
    """Hands out names, each once."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        self.taken = set(taken)
        self._next: dict[tuple[str, int], int] = {}

    def fresh(self, wanted: str, separator: str = "_") -> str:
        """`wanted`, or with the first number that makes it unique."""
        if wanted not in self.taken:
            self.taken.add(wanted)
            return wanted
        return self.numbered(f"{wanted}{separator}", 2)

    def numbered(self, stem: str, first: int) -> str:
        """`stem` with the first number from `first` on that makes it unique."""
        number = self._next.get((stem, first), first)
        while f"{stem}{number}" in self.taken:
            number += 1
        self._next[stem, first] = number + 1
        name = f"{stem}{number}"
        self.taken.add(name)
        return name
