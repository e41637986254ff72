"""What a careful person would have written: no copies of copies, counters declared in their loops.

    list_int *seq = numbers;                      for (int64_t i = 0; i < numbers->len; i++) {
    int64_t i = 0;                                  …
    for (; i < seq->len; i++) {           →       }
      …                                           return rt_sb_finish(&sb1);
    }
    rt_str text1 = rt_sb_finish(&sb1);
    return text1;

Requires what the verifier of LIR checks: a variable that isn't guarded is set before it is read, on every path. So
where two variables are each set once, one of them to the other, they are equal wherever the copy is read.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator

from pyx2c.ir.lir import Block, CFunction, If, Label, Line, Loop, S, Set, change_text, renamed_in, words_in

NUMBER = re.compile(r"\d+|RT_INT\(-?\d+\)")
PLAIN_TEMPORARY = re.compile(r"t\d+")
OPERATION = re.compile(r"(?<![\w.>])(?P<left>\w+) (?P<sign><<|>>|[-+*/%&|^]) (?=(?P<right>\w*))")
ADDRESSED = re.compile(r"(?<!&)&(\w+)")
KNOWN = (Line, Set, If, Loop, Label, Block)


def tidy(function: CFunction) -> None:
    """Rewrites the body, unless there is something in it that this file knows nothing of."""
    if not all(isinstance(s, KNOWN) for s in _statements(function.body)):
        return
    _join_copies(function)
    _return_directly(function)
    _put_literals_in_place(function)
    _begin_loops(function)


def _statements(body: list[S]) -> Iterator[S]:
    for block in _blocks(body):
        yield from block


def _blocks(body: list[S]) -> Iterator[list[S]]:
    """Every list of statements, outer ones first."""
    waiting = [body]
    while waiting:
        block = waiting.pop()
        yield block
        inner: list[list[S]] = []
        for s in block:
            match s:
                case If():
                    inner += s.then, s.other
                case Loop():
                    inner += list(s.step), s.body
                case Block():
                    inner.append(s.body)
        waiting += reversed(inner)


def _texts(s: S) -> list[str]:
    """The C in a statement itself, the name that it sets left out."""
    match s:
        case Line():
            return [s.text]
        case Set():
            return [s.value.text]
        case If() | Loop():
            return [s.cond.text] if s.cond is not None else []
    return []


class _Uses:
    """How often each variable is set and read. What has its address taken counts as set many times."""

    def __init__(self, body: list[S]) -> None:
        self.sets: Counter[str] = Counter()
        self.reads: Counter[str] = Counter()
        sets, reads = self.sets, self.reads
        for s in _statements(body):
            if isinstance(s, Set):
                sets[s.name] += 1
            for text in _texts(s):
                for word in words_in(text):
                    reads[word] += 1
                if "&" in text:
                    for word in {*ADDRESSED.findall(text)}:
                        sets[word] += 2
            if isinstance(s, Line) and (assigned := re.match(r"(\w+) = ", s.text)):
                self.sets[assigned[1]] += 1


def _map_texts(body: list[S], change: Callable[[str], str]) -> None:
    """Changes the C of every statement, names that are set included."""
    for s in _statements(body):
        if isinstance(s, Set):
            s.name = change(s.name)
        change_text(s, change)


def _drop(body: list[S], unwanted: Callable[[S], bool]) -> None:
    for block in _blocks(body):
        block[:] = [s for s in block if not unwanted(s)]


# -- copies ----------------------------------------------------------------------------------------


def _join_copies(function: CFunction) -> None:
    """Two variables with the same value become one; it keeps the name that the Python program gave."""
    uses = _Uses(function.body)
    types = {**{name: ctype for ctype, name in function.params}, **{n: v.ctype for n, v in function.locals.items()}}
    named = {n for n in types if n not in function.locals or function.locals[n].named}
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while name in leader:
            name = leader[name]
        return name

    def settled(name: str) -> bool:
        local = function.locals.get(name)
        return uses.sets[name] == (1 if local is not None else 0) and not (local is not None and local.guarded)

    for s in _statements(function.body):
        if not (isinstance(s, Set) and s.value.text in types and types.get(s.name) == types[s.value.text]):
            continue
        if settled(s.name) and settled(s.value.text):
            copy, original = find(s.name), find(s.value.text)
            if copy != original and not (copy in named and original in named):
                gone, kept = (original, copy) if _better(copy, original, named) else (copy, original)
                leader[gone] = kept
    names = {name: find(name) for name in leader}
    _map_texts(function.body, lambda text: renamed_in(text, names))
    _drop(function.body, lambda s: isinstance(s, Set) and s.name == s.value.text)


def _better(copy: str, original: str, named: set[str]) -> bool:
    """Whether the copy's name tells more."""
    if copy in named or original in named:
        return copy in named
    return bool(PLAIN_TEMPORARY.fullmatch(original)) and not PLAIN_TEMPORARY.fullmatch(copy)


def _return_directly(function: CFunction) -> None:
    """`t = f(); return t;` becomes `return f();`."""
    uses = _Uses(function.body)
    for block in _blocks(function.body):
        for i in range(len(block) - 1, 0, -1):
            first, last = block[i - 1], block[i]
            if not (isinstance(first, Set) and isinstance(last, Line) and last.text == f"return {first.name};"):
                continue
            if uses.sets[first.name] == uses.reads[first.name] == 1 and first.name in function.locals:
                pos = first.pos if first.effect else last.pos
                block[i - 1 : i + 1] = [Line(f"return {first.value};", pos)]


def _put_literals_in_place(function: CFunction) -> None:
    """A temporary that holds a number is that number."""
    uses = _Uses(function.body)
    numbers: dict[str, str] = {}
    for s in _statements(function.body):
        if isinstance(s, Set) and NUMBER.fullmatch(s.value.text) and uses.sets[s.name] == 1:
            local = function.locals.get(s.name)
            if local is not None and not local.named and not local.guarded:
                numbers[s.name] = s.value.text
    _drop(function.body, lambda s: isinstance(s, Set) and s.name in numbers)

    def wide(m: re.Match[str]) -> str:
        """C computes with small numbers alone, and shifts one, in 32 bits."""
        left, right = (numbers.get(m[side], m[side]).isdigit() for side in ("left", "right"))
        changed = m["left"] in numbers or m["right"] in numbers
        return f"(int64_t){m[0]}" if changed and left and (right or m["sign"] in ("<<", ">>")) else m[0]

    _map_texts(function.body, lambda text: renamed_in(OPERATION.sub(wide, text), numbers))


# -- loops -----------------------------------------------------------------------------------------


def _begin_loops(function: CFunction) -> None:
    """What a loop counts with, and nothing else uses, begins in its head."""
    uses = _Uses(function.body)
    for block in _blocks(function.body):
        for loop in [s for s in block if isinstance(s, Loop) and s.step]:
            _take_beginnings(function, block, loop, uses)


def _take_beginnings(function: CFunction, block: list[S], loop: Loop, uses: _Uses) -> None:
    inside = _Uses([loop])
    ctype = ""
    for s in [s for s in itertools.takewhile(lambda s: s is not loop, block) if isinstance(s, Set)]:
        local = function.locals.get(s.name)
        if local is None or local.guarded or s.name not in {step.name for step in loop.step}:
            continue
        alone = uses.sets[s.name] == inside.sets[s.name] + 1 and uses.reads[s.name] == inside.reads[s.name]
        if alone and NUMBER.fullmatch(s.value.text) and not local.ctype.endswith("*") and ctype in ("", local.ctype):
            ctype = local.ctype
            loop.begin.append(s)
    block[:] = [s for s in block if not any(s is first for first in loop.begin)]
