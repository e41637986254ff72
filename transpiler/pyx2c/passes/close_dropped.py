"""Generators that are never finished are closed where CPython drops the last reference to them.

    def first():
        g = managed()          no one else ever has the generator: it is closed when `first` is left,
        return next(g)         or where `g` is assigned or deleted

    g = managed()              a module's variable: closed when the program ends, whoever else has it

Async generators are closed by the event loop: what says so to it is in the function's memo (hirgen/letting_go.py).
That matters only where closing runs code, in a `finally` or a `with`. Loops over a generator that was just made close
it themselves (hirgen/cursors.py).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Stmt, Var
from pyx2c.ir.types import BOOL, NEVER, NONE, IterT, Type
from pyx2c.ir.walk import walk
from pyx2c.passes.uses import Place, Uses, replace_stmt
from pyx2c.prim import table


def close_dropped(engine: Any) -> None:
    """Rewrites the functions of an inferred program."""
    if engine.closing.type is NEVER:
        return
    engine.throws = True
    uses = {inst: _uses(inst) for inst in engine.functions}
    for inst in engine.functions:
        _function(inst, uses[inst])
    _module_variables(engine, uses)


def _uses(inst: FuncInst) -> Uses:
    uses = Uses()
    uses.visit(inst.body)
    return uses


def _locals(inst: FuncInst) -> list[Var]:
    """Local variables that hold generators, in the order of their first assignment."""
    local = [v for v in _assigned(inst) if v.kind == "local" and v.owner is inst and not v.boxed]
    return [v for v in local if (_is_generator(v) or (v, "let go") in inst.memo) and v not in inst.params]


def _globals(engine: Any) -> list[Var]:
    """Variables of modules that hold generators, in the order in which CPython clears them."""
    bodies = [engine.module_bodies[-1], *engine.functions]
    found = [v for inst in bodies for v in _assigned(inst)]
    return list(dict.fromkeys(v for v in found if v.kind == "global" and _is_generator(v)))


def _assigned(inst: FuncInst) -> list[Var]:
    return list(dict.fromkeys(s.var for s in walk(inst.body) if isinstance(s, hir.Assign)))


def _is_generator(var: Var) -> bool:
    return isinstance(var.type, IterT) and var.type.flavour == "generator"


def _function(inst: FuncInst, uses: Uses) -> None:
    """Closes what the function's variables alone refer to."""
    alone = [v for v in _locals(inst) if _is_alone(uses, v) and _closes(uses, v)]
    for var in alone:
        var.guarded = True
        places = uses.assigned[var]
        _at_changes(inst, uses, var, once=len(places) == 1 and not places[0].loops)
    if alone:
        inst.body = [hir.Finally(inst.body, [_abandon(inst, v) for v in alone])]


def _module_variables(engine: Any, uses: dict[FuncInst, Uses]) -> None:
    """Closes what variables of modules refer to, in the end also what others refer to too."""
    names = _globals(engine)
    for var in names:
        if all(_is_alone(u, var) for u in uses.values()):
            places = [(inst, p) for inst, u in uses.items() for p in u.assigned.get(var, [])]
            once = len(places) == 1 and places[0][0] in engine.module_bodies and not places[0][1].loops
            for inst, u in uses.items():
                _at_changes(inst, u, var, once)
    if names:
        main = engine.module_bodies[-1]
        main.body = [hir.Finally(main.body, [_abandon(main, v) for v in names])]


def _closes(uses: Uses, var: Var) -> bool:
    """Whether closing one of the generators in the variable runs code."""
    return any(p.stmt.value.func.ref.closing.type is not NEVER for p in uses.assigned[var])


def _is_alone(uses: Uses, var: Var) -> bool:
    """Whether all that is ever done with what the variable holds is to ask it for items."""
    made = all(_makes_generator(p.stmt.value) for p in uses.assigned.get(var, []))
    return made and _asked(uses, var) == uses.reads[var]


def _makes_generator(e: hir.Expr) -> bool:
    return isinstance(e, hir.Call) and bool(e.func.ref.is_generator)


def _asked(uses: Uses, var: Var) -> int:
    """How many reads of the variable only ask it for something."""
    total = uses.asked[var]
    for temp in uses.copies.get(var, ()):
        total += temp.kind == "temp" and _asked(uses, temp) == uses.reads[temp]
    return total


def _at_changes(inst: FuncInst, uses: Uses, var: Var, once: bool) -> None:
    """Closes the generator that the variable has where it gets another or is deleted; `once`: it never gets another."""
    for place in uses.assigned.get(var, []) if not once else ():
        _reassign(inst, place)
    for place in uses.deleted.get(var, []):
        replace_stmt(place, [_abandon(inst, var), place.stmt])


def _reassign(inst: FuncInst, place: Place) -> None:
    """The new one is made, then the old one closed."""
    s = place.stmt
    made = Var("made", s.var.cell, "temp", owner=inst)
    new: list[Stmt] = [hir.Assign(made, s.value, s.pos), _abandon(inst, s.var)]
    replace_stmt(place, [*new, hir.Assign(s.var, hir.Read(made, made.type), s.pos)])


def _abandon(inst: FuncInst, var: Var) -> Stmt:
    leave = inst.memo.get((var, "let go"))
    if leave is None:
        return hir.ExprStmt(_asks("iter.abandon", var, NONE))
    call = replace(leave, args=[hir.Read(var, var.type)])
    return hir.If(_asks("iter.waits", var, BOOL), [hir.ExprStmt(call)], [])


def _asks(name: str, var: Var, result: Type) -> hir.Expr:
    t = var.type
    assert isinstance(t, IterT)
    binding = {"T": t.item, "K": t.sent, "V": t.result}
    return hir.Prim(table.ROWS[name][0], [hir.Read(var, t)], result, None, binding)
