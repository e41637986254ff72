"""Which functions gcc is asked to put in line, and which it must not.

A function with a handler keeps its variables in memory: after a `longjmp` no register holds what it held. What gcc put
in line there would run as slowly, so a function with a handler stays one of its own, and so does one with loops that
such a function calls.

Functions of modules that wait more than they work (`known.COMPACT`) are compiled for size, which takes half the bytes
of what is compiled for speed; but not a tight loop, which calls none of the program's functions. gcc would take what is
called only from there for as rarely run: that is why others are said to be hot. It would take what leads to such a call
for rare, too, a whole `main` that reads `sys.argv`: so what others call is `RT_SMALL`.

In both, equal ends of branches are one, so that lines get lost: a function whose lines tracebacks show, or that calls
such a function, which gcc may put in line there, has other macros.

A traceback follows the chain of frame pointers, so what is called by a function that it shows has one. What only
functions call whose lines it does not show has none: the chain passes it over, and no line is missing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyx2c.ir.lir import Block, CFunction, If, Label, Loop, S, statements, text_of, words_in

SMALL = 12
"""statements of a function that gcc is asked to inline"""
INLINE = "inline "
NOINLINE = "RT_NOINLINE "
COMPACT, COMPACT_TRACED = "RT_COMPACT ", "RT_COMPACT_TRACED "
UNFRAMED = "RT_COMPACT_UNFRAMED "
ENTERED, ENTERED_TRACED = "RT_SMALL ", "RT_SMALL_TRACED "
_WORK = re.compile(r"rt_(alloc|new|raise|region|sb|int_parse|bytes_new)|\w+_(append|new|set|insert|pop|keep|extend)$")
HOT = "RT_HOT "


def linkage(functions: list[CFunction], between: Mapping[str, str], started: str = "") -> dict[str, str]:
    """For each function's name what its definition says between `static` and its type. `between`: texts of functions
    that call some of them. `started` is called by the program's start, which is compiled for size."""
    small = {f.name for f in functions if _size(f.body) <= SMALL}
    words = {f.name: {w for s in statements(f.body) for w in words_in(text_of(s))} for f in functions}
    alone = {name for name, found in words.items() if "RT_TRY" in found}
    looping = {f.name for f in functions if has_loops(f)}
    waiting, seen = list(alone), set(alone)
    while waiting:
        for callee in words[waiting.pop()] & words.keys() - seen:
            seen.add(callee)
            if callee in looping:
                alone.add(callee)
            else:
                waiting.append(callee)
    for_size = {f.name for f in functions if f.compact and not (f.name in looping and _is_tight(words[f.name], words))}
    called = {name for f in for_size for name in words[f] & words.keys()} - for_size | {started}
    entered = {name for f in words.keys() - for_size for name in words[f] & for_size}
    traced = {f.name for f in functions if f.traced}
    traced |= {f for f in for_size | entered if _reaches(traced, words[f], between)}
    size = (
        {f: COMPACT_TRACED if f in traced else COMPACT for f in for_size}
        | dict.fromkeys(_unframed(functions, words, between, for_size - traced, entered), UNFRAMED)
        | {f: ENTERED_TRACED if f in traced else ENTERED for f in entered}
        | dict.fromkeys(called, HOT)
    )
    place = {f: NOINLINE if f in alone or f == started else INLINE if f in small else "" for f in words}
    return {f: size.get(f, "") + place[f] for f in words}


def _unframed(
    functions: list[CFunction],
    words: Mapping[str, set[str]],
    between: Mapping[str, str],
    untraced: set[str],
    entered: set[str],
) -> set[str]:
    """Those of the untraced functions that only such ones call, each by its name, and that have no handler, since what
    comes to one finds its variables by the frame register."""
    candidates = {name for name in untraced - entered if "RT_TRY" not in words[name]}
    others = {name for f in words.keys() - untraced for name in words[f]}
    others = others.union(*map(words_in, between.values())) & candidates
    called = set[str]()
    for function in functions:
        if function.name in untraced and (found := words[function.name] & candidates):
            called |= found
            texts = [text_of(s) for s in statements(function.body)]
            others |= {name for name in found if any(re.search(rf"\b{name}\b(?!\()", text) for text in texts)}
    return called - others


def _reaches(aims: set[str], words: set[str], between: Mapping[str, str]) -> bool:
    """Whether a function with these words calls one of the aims, at once or through functions in between, so that gcc
    may put it in line there."""
    found, waiting = set(words), list(words)
    while waiting:
        new = words_in(between.get(waiting.pop(), "")) - found
        found |= new
        waiting += new
    return not found.isdisjoint(aims)


def has_loops(function: CFunction) -> bool:
    """Whether it goes back anywhere."""
    return any(isinstance(s, Loop | Label) for s in statements(function.body))


def _is_tight(used: set[str], functions: Mapping[str, set[str]]) -> bool:
    """Whether a function with these words only computes: it calls none of the program, makes and raises nothing."""
    return not used & functions.keys() and not any(_WORK.match(word) for word in used)


def _size(body: list[S]) -> int:
    """How many statements; those in loops count as too many."""
    total = 0
    for stmt in body:
        match stmt:
            case Loop() | Label():
                return SMALL + 1
            case If():
                total += _size(stmt.then) + _size(stmt.other)
            case Block():
                total += _size(stmt.body) - 1
        total += 1
    return total
