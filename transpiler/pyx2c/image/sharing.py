"""Functions of containers that several instances have in common.

What a container's function does depends on its items' size and on the operations that it uses, those of the functions
that it calls included. Where two instances agree in these, as dicts from texts to objects of two classes do, the second
has a function in line that calls the first's:

    static inline void dict_str_Cat_resize(dict_str_Cat *d, uint64_t slots) {
      dict_str_Dog_resize((dict_str_Dog *)d, slots);
    }
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from pyx2c.image.ctokens import WORD
from pyx2c.image.parts import INLINE
from pyx2c.image.rtindex import Item, placeholders

if TYPE_CHECKING:
    from pyx2c.image.generics import Instance

LEAST = 160
"""characters of a function's body: a shorter one is worth no second function"""

_HEAD = re.compile(r"(?P<before>[\w\s*]*?)(?P<name>\w+)\((?P<params>[^()]*)\)\s*\Z")
_WORDS_LEFT_OUT = re.compile(r"\b(?:static|RT_COLD|RT_NOINLINE)\s+")

Uses = frozenset[tuple[str, str]]
"""(placeholder, operation), `("K", "hash")`; `("K", "")` for the type itself"""


class Sharing:
    """The functions that instances have in common. `behind` gives the templates of a name with placeholders, `rename`
    what such a name is in an instance."""

    def __init__(self, behind: Callable[[str], list[Item]], rename: Callable[[str, Instance], str]) -> None:
        self._behind, self._rename = behind, rename
        self._uses: dict[str, Uses] = {}
        self._first: dict[tuple[object, ...], Instance] = {}

    def first(self, template: Item, instance: Instance) -> Instance:
        """The instance whose function does what `instance`'s would: that itself where there is none before it."""
        if template.kind != "function" or len(template.text) - template.head < LEAST:
            return instance
        head = template.text[: template.head]
        if INLINE.search(head) or not _HEAD.search(head):
            return instance
        args = instance.args
        passed = {m for m in args if re.search(rf"\b{m}\b(?!\s*\*)", head)}
        layouts = {m: elem.layout if m in passed else elem.moved_as for m, elem in args.items()}
        uses = sorted(self._used(template.names[0]))
        does = tuple((mark, op, self._rename(f"{mark}_{op}", instance) if op else layouts[mark]) for mark, op in uses)
        return self._first.setdefault((template.path, template.names, does), instance)

    def _used(self, name: str) -> Uses:
        """What a function uses of its placeholders, with those that it calls."""
        if name not in self._uses:
            found: set[tuple[str, str]] = set()
            self._collect(name, {m: m for m in placeholders(name)}, found, set())
            self._uses[name] = frozenset(found)
        return self._uses[name]

    def _collect(self, name: str, own: dict[str, str], found: set[tuple[str, str]], seen: set[tuple[str, ...]]) -> None:
        """`own` says which placeholder of the function that is asked about each one of this template is."""
        key = (name, *own.values())
        if key in seen:
            return
        seen.add(key)
        for template in self._behind(name):
            for used in template.uses:
                first, _, operation = used.partition("_")
                marks = placeholders(used)
                if first in own:
                    found.add((own[first], operation))
                elif marks:
                    meant = next((i.names for i in self._behind(used)), ())
                    theirs = placeholders(meant[0]) if meant else ()
                    inner = {t: own[m] for t, m in zip(theirs, marks, strict=True) if m in own}
                    self._collect(used, inner, found, seen)


def calling(item: Item, other: Item) -> Item:
    """A function of one instance, in line, that calls the same one of another."""
    mine, theirs = (_HEAD.search(i.text[: i.head]) for i in (item, other))
    assert mine and theirs, item.names
    args: list[str] = []
    for own, there in zip(mine["params"].split(","), theirs["params"].split(","), strict=True):
        name = WORD.findall(own)[-1]
        wanted = there.strip().removesuffix(name).strip()
        args.append(name if own == there else f"({wanted}){name}")
    call = f"{theirs['name']}({'' if mine['params'].strip() == 'void' else ', '.join(args)})"
    result = _WORDS_LEFT_OUT.sub("", mine["before"]).strip()
    if result != "void":
        same = result == _WORDS_LEFT_OUT.sub("", theirs["before"]).strip()
        call = f"return {call}" if same else f"return ({result}){call}"
    head = f"static inline {result}{'' if result.endswith('*') else ' '}{mine['name']}({mine['params']}) "
    text = f"{head}{{ {call}; }}"
    return replace(item, comment="", text=text, head=len(head), uses=tuple(sorted({*WORD.findall(text)})))
