"""The verifier of calls: each call that the walk over a function wrote stands in the function's body.

    t(1, d)[fail()] = t(2, 3)        `t(2, 3)` is held while the target is walked, and the walk ends within: whoever
                                     forgets what is held drops a call that CPython makes

A call stands for all that were written for the same piece of the program's text: one for each member of a union, say.
Functions that the compiler added may be written to be looked at, and be left out.
"""

from __future__ import annotations

from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.walk import walk


def verify_calls(engine: Any) -> list[str]:
    """The calls that an inferred program has lost."""
    return [problem for inst in engine.functions for problem in _lost(inst)]


def _lost(inst: Any) -> list[str]:
    there = {node.pos for node in walk(inst.body) if isinstance(node, hir.Call)}
    lost = {pos: callee for pos, callee in inst.written if pos not in there}
    return [
        f"{inst.ref}#{inst.number}: the call of {callee.ref} at {pos.file}:{pos.line}:{pos.col} was written and is lost"
        for pos, callee in lost.items()
        if not callee.ref.is_hidden and not callee.ref.internal
    ]
