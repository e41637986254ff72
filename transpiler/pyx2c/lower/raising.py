"""`raise C(text)` as one call: what makes the exception, fills it in and raises it stands once, in the runtime.

    rt_exc *new1 = rt_new_object(&rt_program_region, sizeof(rt_exc), &rt_class_ValueError);
    rt_exc_init(new1, new1->cls, RT_ARGS_STR, text1);     →  rt_raise_kept(&rt_class_ValueError, text1);
    rt_raise(new1);

A library raises in hundreds of places, each of which took 60 to 90 bytes of machine code. Where it is compiled for
size, texts of errors are C strings, of which a str is made when one is raised, instead of objects with headers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyx2c.ir import hir, lir
from pyx2c.lower.constants import c_string

_MADE = re.compile(r"(rt_new_object|rt_alloc)\((.+), sizeof\(([\w ]+)\)(?:, (&\w+))?\)")
_CLASS = re.compile(r"(\(\(rt_(?:object|exc) \*\)\w+\)|\w+)->(?:[\w.]+\.)?cls = (&\w+);")
_FILLED = r"rt_exc_init\((?:\(rt_exc \*\))?{0}, (?:\(\(rt_exc \*\){0}\)|{0})->cls, (RT_ARGS_\w+), (.*)\);"
_KEPT = r"rt_str_keep\((\w+), rt_region_of\((?:\(rt_exc \*\))?{0}\)\)"
_PROGRAM = "&rt_program_region", "rt_exc", "RT_ARGS_STR"


def raised_at_once(out: list[lir.S], raised: str, pos: hir.Pos | None) -> bool:
    """Puts one call in the place of the statements that made the exception to be raised, if they are the last ones."""
    name = raised.removeprefix("(rt_exc *)")
    at = next((n for n in range(2, min(4, len(out)) + 1) if _sets(out[-n], name)), 0)
    if not at:
        return False
    first, *between, last = out[-at:]
    assert isinstance(first, lir.Set)
    made = _MADE.fullmatch(first.value.text)
    filled = re.fullmatch(_FILLED.format(name), last.text) if isinstance(last, lir.Line) else None
    if not made or not filled:
        return False
    if made[4] and any(name in lir.words_in(lir.text_of(s)) for s in lir.statements(between)):
        return False
    cls = made[4] or _class_set(between, name)
    kept = re.fullmatch(_KEPT.format(name), filled[2])
    text = kept[1] if kept else filled[2]
    if cls is None or re.search(rf"\b{name}\b", text):
        return False
    if (made[2], made[3], filled[1]) == _PROGRAM:
        line = f"rt_raise_kept({cls}, {text});"
    else:
        line = f"rt_raise_made({made[2]}, sizeof({made[3]}), {cls}, {filled[1]}, {text});"
    out[-at:] = [*(between if made[4] else ()), lir.Line(line, pos)]
    return True


def _sets(s: lir.S, name: str) -> bool:
    return isinstance(s, lir.Set) and s.name == name


def _class_set(between: list[lir.S], name: str) -> str | None:
    """The class that an object gets which was allocated and wiped."""
    texts = [s.text for s in between if isinstance(s, lir.Line)]
    if len(texts) != 2 or not texts[0].startswith(f"memset({name}, 0, "):
        return None
    match = _CLASS.fullmatch(texts[1])
    return match[2] if match and name in match[1] else None


_SAID = re.compile(r"(rt_raise_(?:text|kept|made))\((.*, )RT_STR\((\w+)\)\);")
_BY_LETTERS = {
    "rt_raise_text": "rt_raise_msg",
    "rt_raise_kept": "rt_raise_kept_msg",
    "rt_raise_made": "rt_raise_made_msg",
}


def raised_by_letters(body: list[lir.S], known: Mapping[str, bytes]) -> None:
    """Gives the texts of errors as C strings. `known`: the UTF-8 of texts by the names of their objects."""
    for s in lir.statements(body):
        if isinstance(s, lir.Line) and (said := _SAID.fullmatch(s.text)):
            data = known.get(said[3], b"\0")
            if b"\0" not in data:
                s.text = f"{_BY_LETTERS[said[1]]}({said[2]}{c_string(data)});"
