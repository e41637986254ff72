"""Which functions gcc is asked to put in line, and which it must not.

A function with a handler keeps its variables in memory: after a `longjmp` no register holds what it held. What gcc put
in line there would run as slowly, so a function with a handler stays one of its own, and so does one with loops that
such a function calls.
"""

from __future__ import annotations

from pyx2c.ir.lir import Block, CFunction, If, Label, Loop, S, statements, text_of, words_in

SMALL = 12
"""statements of a function that gcc is asked to inline"""
INLINE = "inline "
NOINLINE = "RT_NOINLINE "


def linkage(functions: list[CFunction]) -> dict[str, str]:
    """For each function's name what its definition says between `static` and its type."""
    small = {f.name for f in functions if _size(f.body) <= SMALL}
    words = {f.name: {w for s in statements(f.body) for w in words_in(text_of(s))} for f in functions}
    alone = {name for name, found in words.items() if "RT_TRY" in found}
    looping = {f.name for f in functions if any(isinstance(s, Loop | Label) for s in statements(f.body))}
    waiting, seen = list(alone), set(alone)
    while waiting:
        for callee in words[waiting.pop()] & words.keys() - seen:
            seen.add(callee)
            if callee in looping:
                alone.add(callee)
            else:
                waiting.append(callee)
    return {f.name: NOINLINE if f.name in alone else INLINE if f.name in small else "" for f in functions}


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
