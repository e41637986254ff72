"""The call graph's strongly connected components, callees first (Tarjan, 1972, without recursion)."""

from __future__ import annotations

from pyx2c.hirgen.program import FuncInst


def circles(insts: list[FuncInst]) -> list[tuple[list[FuncInst], bool]]:
    """Groups of functions that call one another; the flag says whether a group is recursive."""
    known = set(insts)
    index: dict[FuncInst, int] = {}
    low: dict[FuncInst, int] = {}
    stack: list[FuncInst] = []
    on_stack: set[FuncInst] = set()
    result: list[tuple[list[FuncInst], bool]] = []

    def enter(inst: FuncInst) -> list[FuncInst]:
        index[inst] = low[inst] = len(index)
        stack.append(inst)
        on_stack.add(inst)
        return [c for c in dict.fromkeys(inst.callees) if c in known]

    for start in insts:
        if start in index:
            continue
        work = [(start, iter(enter(start)))]
        while work:
            inst, callees = work[-1]
            callee = next(callees, None)
            if callee is None:
                work.pop()
                if work:
                    caller = work[-1][0]
                    low[caller] = min(low[caller], low[inst])
                if low[inst] == index[inst]:
                    result.append(_cut(inst, stack, on_stack))
            elif callee not in index:
                work.append((callee, iter(enter(callee))))
            elif callee in on_stack:
                low[inst] = min(low[inst], index[callee])
    return result


def _cut(inst: FuncInst, stack: list[FuncInst], on_stack: set[FuncInst]) -> tuple[list[FuncInst], bool]:
    group: list[FuncInst] = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        group.append(member)
        if member is inst:
            break
    group.reverse()
    return group, len(group) > 1 or inst in inst.callees
