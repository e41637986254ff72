"""Functions that run once, and without a loop: modules' bodies, and what these alone call.

    def main(): print(report(load()))       main, load and report run once; if none of them loops,
    main()                                  not a statement of them is worth more than its size

gcc compiles such functions for size, in half the time. What runs a function in a way that isn't seen here would only
run it more slowly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.walk import parts, walk


def run_once(engine: Any) -> frozenset[Any]:
    """The function instances that run at most once and have no loop."""
    calls: Counter[Any] = Counter()
    outside: dict[Any, list[Any]] = {}
    loops: set[Any] = set()
    values: set[Any] = set()
    for inst in engine.functions:
        for node in walk(inst.body):
            if isinstance(node, hir.Call):
                calls[node.func] += 1
            elif isinstance(node, hir.MakeClosure):
                values.add(node.ref)
            elif isinstance(node, hir.While):
                loops.add(inst)
        outside[inst] = [node.func for node in _outside_loops(inst.body) if isinstance(node, hir.Call)]
    elsewhere = set(engine.trait_roots())
    once: set[Any] = set()
    waiting = list(engine.module_bodies)
    while waiting:
        inst = waiting.pop()
        once.add(inst)
        found = [f for f in outside.get(inst, ()) if calls[f] == 1 and f not in elsewhere]
        waiting += [f for f in found if not f.ref.is_generator and f.ref not in values]
    return frozenset(once - loops)


def _outside_loops(code: Any) -> Iterator[Any]:
    stack = [code]
    while stack:
        node = stack.pop()
        if isinstance(node, list | tuple):
            stack.extend(node)
        elif not isinstance(node, hir.While):
            yield node
            stack.extend(parts(node))
