"""Rows of the tables of templates."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from language.types import Type, parse

HOLE = re.compile(r"\{\{|\}\}|\{(?:new (?P<stem>\w+): )?(?P<inner>~)?(?P<type>[\w\[\], ]+?)(?::(?P<word>\w+))?\}")


@dataclass(frozen=True, slots=True)
class Hole:
    """A place for an expression of `type`; `stem`: for a new name that holds one, which the `inner` holes know, written
    `{~int}`; `word`: a narrower kind of expression, or text that is no expression."""

    type: Type
    word: str = ""
    stem: str = ""
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`parts` alternate text and holes, in the order of the template."""

    result: str
    template: str
    weight: float
    pattern: Type = field(init=False)
    parts: tuple[str | Hole, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", parse(self.result))
        object.__setattr__(self, "parts", tuple(split(self.template)))


def split(template: str) -> list[str | Hole]:
    parts: list[str | Hole] = []
    at = 0
    for found in HOLE.finditer(template):
        parts.append(template[at : found.start()])
        at = found.end()
        if found[0] in ("{{", "}}"):
            parts.append(found[0][0])
        else:
            parts.append(Hole(parse(found["type"]), found["word"] or "", found["stem"] or "", bool(found["inner"])))
    parts.append(template[at:])
    return parts
