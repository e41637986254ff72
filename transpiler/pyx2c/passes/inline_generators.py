"""Generators that one loop goes through become part of that loop: no frame, no calls, variables in registers.

    def squares(n):                  it = squares(9)                     n = 9; i = 0
        for i in range(n):           while it.next():         →          while i < n:
            yield i * i                  s = it.item; use(s)                 s = i * i; use(s)      step: i += 1

That takes an iterator which nothing but the loop ever sees, and a generator with one `yield` in loops and branches
that nothing has to be done for when the loop ends early. What such a generator consumes may be inlined in turn, so a
pipeline of generators becomes one loop. Positions tell that the code runs in the generator, as tracebacks show.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.copying import Copy
from pyx2c.ir.hir import Inlined, Pos, Stmt, Var
from pyx2c.ir.types import BOOL, NEVER, Cell, IterT
from pyx2c.ir.walk import substitute, walk
from pyx2c.passes.splice import Loop, Tangled, cut_dead, leaves, spliced, way_to_yield, without_returns
from pyx2c.passes.uses import Place, Uses, iterator_of, replace_stmt

MOST_NODES = 250
"""of a generator that several loops go through"""


def inline_generators(engine: Any) -> None:
    """Rewrites the functions of an inferred program."""
    if any(inst.ref.is_generator for inst in engine.functions):
        _Inliner(engine).run()


def _iterator_read(e: Any) -> Var | None:
    return e.var if isinstance(e, hir.Read) else None


class _Inliner:
    def __init__(self, engine: Any) -> None:
        self.engine = engine
        self.begun: set[FuncInst] = set()
        self.active: set[FuncInst] = set()
        self.tangled: set[FuncInst] = set()
        self.calls = Counter(e.func for inst in engine.functions for e in walk(inst.body) if isinstance(e, hir.Call))
        self.inlined: set[FuncInst] = set()

    def run(self) -> None:
        """Rewrites all functions, and forgets generators that no call is left of."""
        for inst in self.engine.functions:
            self.function(inst)
        used = self.reached()
        self.engine.functions = [f for f in self.engine.functions if f in used or f not in self.inlined]

    def reached(self) -> set[FuncInst]:
        """The functions that are still called."""
        used: set[FuncInst] = set()
        todo = [*self.engine.module_bodies, *self.engine.trait_roots()]
        while todo:
            inst = todo.pop()
            if inst not in used:
                used.add(inst)
                todo += [e.func for e in walk(inst.body) if isinstance(e, hir.Call)]
        return used

    def function(self, inst: FuncInst) -> None:
        """Callees first: what is inlined has been rewritten itself."""
        if inst in self.begun:
            return
        self.begun.add(inst)
        self.active.add(inst)
        while self.round(inst):
            pass
        self.active.discard(inst)

    def round(self, inst: FuncInst) -> bool:
        """Inlines one generator. Everything has moved then."""
        uses = Uses()
        uses.visit(inst.body)
        return any(self.loop(inst, uses, place) for place in uses.loops)

    def loop(self, inst: FuncInst, uses: Uses, place: Place) -> bool:
        """Inlines what a loop goes through, if that can be."""
        it = iterator_of(place.stmt.cond, "iter.next")
        assert it is not None
        way = _way_from_call(inst, uses, it)
        if not way or way[0].loops != place.loops or not self.alone(uses, place.stmt, it):
            return False
        if not self.fits(inst, way[-1].stmt.value):
            return False
        return self.expand(inst, way[-1], place, [*way[:-1], *uses.drops.get(it, [])])

    # -- conditions -------------------------------------------------------------------------------

    def alone(self, uses: Uses, loop: hir.While, it: Var) -> bool:
        """Whether the loop is all that ever sees the iterator."""
        items = sum(iterator_of(node, "iter.item") is it for node in walk(loop.body))
        passed = sum(isinstance(node, hir.Yield) and _iterator_read(node.inner) is it for node in walk(loop.body))
        if passed and self.engine.throws:
            return False
        return uses.reads[it] == 1 + items + passed + len(uses.drops.get(it, []))

    def fits(self, inst: FuncInst, call: hir.Call) -> bool:
        """Whether the generator's body can stand in the function."""
        generator = call.func
        self.function(generator)
        if generator in self.active or generator in self.tangled or generator.ref.closing.type is not NEVER:
            return False
        body = list(walk(generator.body))
        t = generator.memo["iterator"]
        assert isinstance(t, IterT)
        return (
            not t.manager
            and t.sent.type is NEVER
            and (len(body) <= MOST_NODES or self.calls[generator] == 1)
            and sum(isinstance(node, hir.Yield) for node in body) == 1
            and all(_is_plain(node, inst, generator) for node in body)
            and generator.stops.type is NEVER
        )

    # -- rewriting --------------------------------------------------------------------------------

    def expand(self, inst: FuncInst, made: Place, place: Place, others: list[Place]) -> bool:
        """The generator's parameters where it is made, its body where the loop is; `others` go."""
        call, loop = made.stmt.value, place.stmt
        generator = call.func
        copy = _copy(inst, generator, loop.cond.pos)
        before, behind = _at_ready(copy.of(generator.body))
        try:
            behind = without_returns(behind)
            way = way_to_yield(behind)
        except Tangled:
            self.tangled.add(generator)
            return False
        it = iterator_of(loop.cond, "iter.next")
        item = _first_variable(loop.body, it) or Var("item", generator.memo["iterator"].item, "temp", owner=inst)
        stopped = Var("stopped", Cell("stopped", BOOL), "temp", owner=inst)
        joined = spliced(way, Loop(loop.body, loop.orelse, item, stopped))
        _read_item(joined, it, item)
        unbound = [hir.Delete(copy.var(v)) for v in _own(generator) if v.flagged and v not in generator.params]
        params = [hir.Assign(copy.var(p), arg) for p, arg in zip(generator.params, call.args, strict=True)]
        replace_stmt(place, [*unbound, *joined])
        replace_stmt(made, [*params, *before])
        for other in others:
            replace_stmt(other, [])
        if leaves(joined):
            cut_dead(inst.body)
        inst.callees += generator.callees
        self.inlined.add(generator)
        return True


def _way_from_call(inst: FuncInst, uses: Uses, var: Var) -> list[Place]:
    """From the variable's assignment back to the call that makes the iterator; empty if someone else may have it."""
    way: list[Place] = []
    while True:
        places = uses.assigned.get(var, [])
        if len(places) != 1 or var in inst.params or var.kind == "global" or var.flagged or var.boxed:
            return []
        if way and (way[0].loops != places[0].loops or uses.reads[var] != 1):
            return []
        way += places
        match way[-1].stmt.value:
            case hir.Call(func=func):
                return way if func.ref.is_generator else []
            case hir.Read(var=source):
                var = source
            case _:
                return []


def _first_variable(body: list[Stmt], it: Var | None) -> Var | None:
    """The variable that takes the item, if that is all that happens to the item; its assignment goes."""
    first = body[0] if body else None
    if not isinstance(first, hir.Assign) or iterator_of(first.value, "iter.item") is not it:
        return None
    if any(iterator_of(node, "iter.item") is it for node in walk(body[1:])):
        return None
    del body[0]
    return first.var


def _is_plain(node: Any, inst: FuncInst, generator: FuncInst) -> bool:
    """Whether a node means the same in the function as in the generator."""
    if isinstance(node, hir.MakeClosure):
        return not node.captured
    if isinstance(node, hir.Captured) or isinstance(node, hir.Yield) and node.value.type is NEVER:
        return False
    return all(v.kind == "global" or v.owner is inst or v.owner is generator and not v.boxed for v in _vars(node))


def _vars(node: Any) -> list[Var]:
    return [v for v in (getattr(node, "var", None),) if v is not None]


def _own(inst: FuncInst) -> list[Var]:
    """The function's variables, in the order in which they are met."""
    return list(dict.fromkeys(v for node in walk(inst.body) for v in _vars(node) if v.owner is inst))


def _copy(inst: FuncInst, generator: FuncInst, at: Pos | None) -> Copy:
    """How a generator's code is copied into a function, where a loop at that position goes through it."""
    fresh: dict[Var, Var] = {}
    silent = generator.ref.internal or generator.ref.module.hidden or generator.ref.module.silent

    def var(v: Var) -> Var:
        if v.owner is not generator:
            return v
        if v not in fresh:
            fresh[v] = replace(v, owner=inst, kind="temp" if v.kind == "temp" else "local")
        return fresh[v]

    def pos(p: Pos) -> Pos:
        if at is None or silent:
            return at or p
        inside = p.inside
        outer = Inlined(generator.ref.shown, at) if inside is None else Inlined(inside.name, pos(inside.at))
        return replace(p, inside=outer)

    return Copy(var, pos)


def _at_ready(body: list[Stmt]) -> tuple[list[Stmt], list[Stmt]]:
    """What is done when the iterator is made, and what when it is asked for items."""
    for n, s in enumerate(body):
        if isinstance(s, hir.Ready):
            return body[:n], body[n + 1 :]
    return [], body


def _read_item(code: Any, it: Var | None, item: Var) -> None:
    """Reads the item from a variable instead of the iterator."""

    def read(value: Any) -> hir.Expr | None:
        return hir.Read(item, value.type, value.pos) if iterator_of(value, "iter.item") is it else None

    for node in walk(code):
        substitute(node, read)
        if isinstance(node, hir.Yield) and _iterator_read(node.inner) is it:
            node.inner = None
