"""Lists and strings that a loop only looks at and stores into: where their items lie is fetched once, before it.

    for (…) {                                          int64_t *row_data = row->data;
      list_i64_set_unchecked(row, j, x);        →      for (…) {
    }                                                    row_data[j] = x;
                                                       }

gcc can't do that, because to it a store into the items may be one into the list. It is done where a loop stores into
items that are plain numbers and where nothing in it can change where items lie: all that it calls computes numbers,
and nothing allocates (so no sweep comes by either, which would look for the lists themselves). Loops without stores are
left to gcc.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pyx2c.ir import lir
from pyx2c.ir.lir import C, If, Line, Loop, S, Set
from pyx2c.ir.types import STR, ListT

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering
    from pyx2c.lower.repr import Rep

_PLAIN = ("raw", "narrow", "unsigned", "float", "bool")
"""kinds of items that are stored as they are"""
_CALL = re.compile(r"([A-Za-z_]\w*)\(")
_COMPUTES = re.compile(
    r"rt_(i64|u64|float|math)_(?!(repr|str|format|round|floor|ceil|trunc|ratio|as_bytes)\b)\w+|rt_index|"
    r"rt_str_(len|item_code|code_within|\w+_letter)|RT_\w+|list_\w+_get(_unchecked)?"
)
"""calls that change no list and, unless given a region, allocate nothing"""
_ALLOCATES = re.compile(r"\br_\w+|\brt_program_region\b|\brt_current\b|->up\b|\.up\b")
_BY_VALUE = re.compile(r"(?<!t)\)\(")
"""a call of what an expression yields, but no cast: types end in _t"""
_ACCESS = re.compile(
    r"\b(?:list_(?P<items>\w+?)_(?P<how>get|set)(?P<sure>_unchecked)?|rt_str_code_within)\((?P<name>\w+), "
)
_OUTSIDE = {"get": "list index out of range", "set": "list assignment index out of range"}


def fetch_once(f: FunctionLowering, body: list[S]) -> None:
    """Rewrites the loops of a function."""
    n = 0
    while n < len(body):
        s = body[n]
        match s:
            case Loop():
                before = _View(f, s).fetched()
                body[n:n] = before
                n += len(before)
                if not before:
                    fetch_once(f, s.body)
            case If():
                fetch_once(f, s.then)
                fetch_once(f, s.other)
            case lir.Block() | lir.Switch():
                fetch_once(f, s.body)
        n += 1


class _View:
    """A loop whose lists may be looked through."""

    def __init__(self, f: FunctionLowering, loop: Loop) -> None:
        self.f = f
        self.loop = loop
        self.inside = list(lir.statements([loop]))
        self.assigned = {s.name for s in self.inside if isinstance(s, Set)}
        self.before: dict[str, S] = {}

    def fetched(self) -> list[S]:
        """What stands before the loop now; nothing where it was left as it is."""
        if self._stores() and all(map(self._computes, self.inside)):
            for s in self.inside:
                lir.change_text(s, self._through)
        return list(self.before.values())

    def _stores(self) -> bool:
        return any(isinstance(s, Line) and re.match(r"list_\w+_set(_unchecked)?\(", s.text) for s in self.inside)

    def _computes(self, s: S) -> bool:
        if not isinstance(s, Line | Set | If | Loop | lir.Block):
            return False
        text = lir.LITERAL.sub('""', lir.text_of(s))
        called = [name for name in _CALL.findall(text) if not _COMPUTES.fullmatch(name)]
        if isinstance(s, Line) and called and text.startswith(called[0]):
            stored = _ACCESS.match(text)
            if stored and stored["how"] == "set" and self._item(stored["name"]) is not None:
                called = called[1:]
        assigns = isinstance(s, Line) and re.match(r"(\w+) = ", text)
        return not called and not assigns and not _ALLOCATES.search(text) and not _BY_VALUE.search(text)

    def _item(self, name: str) -> Rep | None:
        """How the items of the list are held that a variable holds; None where it can't be looked through."""
        rep, t = self.f.held.get(name, (None, None))
        local = self.f.locals.get(name)
        if rep is None or rep.kind != "list" or not isinstance(t, ListT) or (local is not None and local.guarded):
            return None
        item = self.f.reps.element(t.item)
        return item if item.kind in _PLAIN else None

    def _through(self, text: str) -> str:
        """The text with items reached directly, inner ones first."""
        at = len(text)
        while (found := _last_before(text, at)) is not None:
            at = found.start()
            arguments, end = _arguments(text, found.end())
            new = self._direct(found, arguments)
            if new is not None:
                text = text[:at] + new + text[end:]
        return text

    def _direct(self, found: re.Match[str], arguments: list[str]) -> str | None:
        name, index = found["name"], arguments[0]
        if name in self.assigned:
            return None
        if found["items"] is None:
            letters = self._letters(name)
            return f"rt_str_code_in({name}, {letters}, {index})" if letters else None
        item = self._item(name)
        if item is None:
            return None
        data = self._variable(f"{name}_data", f"{item.ctype} *", f"{name}->data")
        if not found["sure"]:
            length = self._variable(f"{name}_len", "int64_t", f"{name}->len")
            index = f'rt_index({index}, {length}, "{_OUTSIDE[found["how"]]}")'
        place = f"{data}[{index}]"
        return place if found["how"] == "get" else f"{place} = {arguments[1]}"

    def _letters(self, name: str) -> str | None:
        rep, t = self.f.held.get(name, (None, None))
        local = self.f.locals.get(name)
        if rep is None or rep.kind != "str" or t is not STR or (local is not None and local.guarded):
            return None
        return self._variable(f"{name}_plain", "const char *", f"rt_str_plain({name})")

    def _variable(self, wanted: str, ctype: str, value: str) -> str:
        if wanted not in self.before:
            name = self.f.fresh(wanted)
            self.f.locals[name] = lir.Local(name, ctype, "NULL" if ctype.endswith("*") else "0")
            self.before[wanted] = Set(name, C(value), effect=False)
        made = self.before[wanted]
        assert isinstance(made, Set)
        return made.name


def _last_before(text: str, end: int) -> re.Match[str] | None:
    return max(_ACCESS.finditer(text, 0, end), key=lambda m: m.start(), default=None)


def _arguments(text: str, at: int) -> tuple[list[str], int]:
    """The arguments of a call from a position in its parentheses on, and where it ends."""
    parts: list[str] = []
    begin, depth = at, 0
    quiet = lir.LITERAL.sub(lambda m: "_" * len(m[0]), text)
    while True:
        ch = quiet[at]
        if ch in ")]}" and depth == 0:
            return [*parts, text[begin:at]], at + 1
        depth += (ch in "([{") - (ch in ")]}")
        if ch == "," and depth == 0:
            parts.append(text[begin:at])
            begin = at + 2
        at += 1
