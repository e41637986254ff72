"""Functions whose int arguments may be anything get a second version, for those of one machine word.

    def fib(n):                             def fib(n):
        if n < 2: return n                      if small(n): return fib__small(n)
        return fib(n - 1) + fib(n - 2)          …as it was…

                                            def fib__small(n):        here n is -2**62..2**62-1
                                                if n < 2: return n
                                                return fib__small(n - 1) + fib__small(n - 2)

A number that was read at run time has no bounds, and all that is computed from it would be done with tagged words,
though hardly any is ever large. One test at the call gives the analysis of ranges its bounds: variables, indexes and
arguments of calls derived from them become machine words. Worth it where the function loops or calls itself.

Requires inference to be finished; gives back the ranges of the program as it is then.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pyx2c.analysis.ranges import RangeAnalysis, Ranges
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.copying import Copy
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import BOOL, INT, NEVER
from pyx2c.ir.walk import walk
from pyx2c.prim.table import ROWS

MOST_NODES = 400
"""of a function that gets a second version"""
_GAINS = frozenset("add sub mul floordiv mod lshift rshift and or xor neg lt le gt ge eq truth".split())
"""operations that machine words do faster"""
Versions = dict[FuncInst, tuple[FuncInst, list[int]]]
"""function → its version for small ints, and which parameters these are"""


def specialise_ints(engine: Any) -> Ranges:
    """Makes the versions, and lets calls with arguments known to be small go to them directly."""
    analysis = RangeAnalysis(engine)
    ranges = analysis.facts()
    versions: Versions = {}
    for inst in list(engine.functions):
        params = _unbounded(engine, inst, ranges)
        if params:
            versions[inst] = (_version(engine, inst, params), params)
    if not versions:
        return ranges
    ranges = analysis.extend([f for inst, (small, _) in versions.items() for f in (inst, small)])
    for inst in engine.functions:
        _direct(inst, versions, ranges)
    return ranges


def _unbounded(engine: Any, inst: FuncInst, ranges: Ranges) -> list[int]:
    """The parameters without bounds, if a version for small ones is worth it."""
    found = [i for i, p in enumerate(inst.params) if p.type is INT and not ranges.var(p).fits_u64]
    if not found or inst.ref.is_generator or inst.result.type is NEVER or engine.captured(inst.ref):
        return []
    nodes = list(walk(inst.body))
    if len(nodes) > MOST_NODES or any(p.boxed for p in inst.params) or _has_closures(nodes):
        return []
    params = {inst.params[i] for i in found}
    recursive = any(isinstance(n, hir.Call) and n.func is inst for n in nodes)
    loops = nodes if recursive else [n for loop in nodes if isinstance(loop, hir.While) for n in walk(loop)]
    return found if any(_gains(n, params) for n in loops) else []


def _has_closures(nodes: list[Any]) -> bool:
    return any(isinstance(n, hir.MakeClosure) and n.captured for n in nodes)


def _gains(node: Any, params: set[Var]) -> bool:
    if not isinstance(node, hir.Prim) or node.op.name not in _GAINS:
        return False
    return any(isinstance(a, hir.Read) and a.var in params for a in node.args)


def _version(engine: Any, inst: FuncInst, params: list[int]) -> FuncInst:
    small = FuncInst(inst.ref, (inst.key, "small"), [], inst.result, inst.number, variant="small")
    small.falls_through, small.analysed, small.callees = inst.falls_through, True, list(inst.callees)
    copies: dict[Var, Var] = {}

    def var(old: Var) -> Var:
        if old.owner is not inst:
            return old
        if old not in copies:
            copies[old] = replace(old, owner=small)
        return copies[old]

    small.params = [var(p) for p in inst.params]
    small.body = Copy(var, lambda pos: pos).of(inst.body)
    tests: list[Expr] = [_is_small(inst.params[i]) for i in params]
    test = tests[0]
    for more in tests[1:]:
        test = hir.BoolOp("and", test, more)
    call = hir.Call(small, [hir.Read(p, p.type) for p in inst.params], inst.result.type)
    inst.body = [hir.If(test, [hir.Return(call)], []), *inst.body]
    inst.callees.append(small)
    engine.functions.insert(engine.functions.index(inst) + 1, small)
    return small


def _is_small(var: Var) -> Expr:
    return hir.Prim(ROWS["int.is_small"][0], [hir.Read(var, INT)], BOOL)


def _direct(inst: FuncInst, versions: Versions, ranges: Ranges) -> None:
    for node in walk(inst.body):
        if isinstance(node, hir.Call) and node.func in versions:
            small, params = versions[node.func]
            if all(ranges.of(node.args[i]).fits_small for i in params):
                node.func = small
                inst.callees.append(small)
