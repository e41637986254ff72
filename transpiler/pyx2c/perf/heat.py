"""How deep in loops a piece of code runs, calls counted: what is slow matters where it happens often.

def cell(x, y): ...              heat 2: called in a loop in a loop
for y in range(h):
    for x in range(w):
        cell(x, y)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.walk import parts

HOTTEST = 4
"""deeper than that is told apart no more"""


def nodes(code: Any, depth: int = 0, loop: hir.While | None = None) -> Iterator[tuple[Any, int, hir.While | None]]:
    """Every node of a piece of code, with the number of loops of its own function around it and the innermost one."""
    if isinstance(code, list | tuple):
        for part in code:
            yield from nodes(part, depth, loop)
        return
    if not hasattr(code, "__dataclass_fields__"):
        return
    yield code, depth, loop
    for part in parts(code):
        if isinstance(code, hir.While) and part is not code.orelse:
            yield from nodes(part, depth + 1, code)
        else:
            yield from nodes(part, depth, loop)


def heat_of(functions: Sequence[FuncInst]) -> dict[FuncInst, int]:
    """For each function the deepest place that it is called from; one that calls itself is a loop."""
    sites: dict[FuncInst, list[tuple[FuncInst, int]]] = {f: [] for f in functions}
    for caller in functions:
        for node, depth, _ in nodes(caller.body):
            if isinstance(node, hir.Call) and node.func in sites:
                sites[node.func].append((caller, depth))
    heat = dict.fromkeys(functions, 0)
    changed = True
    while changed:
        changed = False
        for f, calls in sites.items():
            found = max((min(heat[c] + d + (c is f), HOTTEST) for c, d in calls), default=0)
            if found > heat[f]:
                heat[f], changed = found, True
    return heat
