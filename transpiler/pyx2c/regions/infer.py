"""Region inference of a whole program: signatures bottom-up over the call graph, then a place for every allocation.

Functions that call one another in a circle are taken together: all begin with an empty signature and are gone over
until none changes. Two facts hold for the whole program and are found on the way: whether exceptions may outlive their
handlers, and which classes have methods that generic C code calls and that would need a region it doesn't have.
References: Tofte and Talpin, "Region-Based Memory Management", 1997; for *outlives* in place of equality, Grossman et
al., "Region-Based Memory Management in Cyclone", 2002.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pyx2c.analysis.growing import find_growing
from pyx2c.analysis.liveness import Liveness, find_liveness
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import InstanceT, members
from pyx2c.ir.walk import walk
from pyx2c.regions.blocks import Blocks, decide_blocks, local_home
from pyx2c.regions.circles import circles
from pyx2c.regions.constraints import Constraints, is_module
from pyx2c.regions.kinds import Kinds
from pyx2c.regions.signature import EMPTY, PROGRAM, Signature, make_signature
from pyx2c.regions.solve import solve
from pyx2c.regions.variables import RVar, Scope
from pyx2c.regions.world import World

MOST_ROUNDS = 40
"""over functions that call one another; far more than the few that real programs need"""
PATIENCE = 10
"""rounds after which regions that have once been one stay so, and what has been the program's region stays that: a
generator's frame that its own recursive calls put there, and that is the caller's to place as soon as they do, would
never settle"""


@dataclass(slots=True)
class FunctionRegions:
    """The answer for one function."""

    constraints: Constraints
    live: Liveness
    signature: Signature
    blocks: Blocks

    def place(self, at: RVar) -> int | Scope:
        """A class number of the signature (0: the program's region), or the block of the function's own."""
        root = at.find()
        numbers = dict(self.signature.classes)
        for slot in root.slots:
            return numbers[slot]
        home = local_home(self.constraints, at)
        return PROGRAM if home is None else home


@dataclass(slots=True)
class Regions:
    """The answer for a program."""

    functions: dict[FuncInst, FunctionRegions]
    exceptions_stay: bool
    kinds: Kinds


def infer_regions(engine: Any, always_small: Callable[[Expr], bool]) -> Regions:
    """Regions of all functions of an inferred program."""
    insts = list(engine.functions)
    own_globals = _own_globals(insts)
    growing = {i: find_growing(i, _sees_alone(engine, i, own_globals)) for i in insts}
    world = World(Kinds(engine), {}, engine.captured, own_globals, always_small, growing)
    live = {i: find_liveness(i.body) for i in insts}
    groups = circles(insts)
    called_by_c = set(engine.trait_roots())
    found: dict[FuncInst, FunctionRegions] = {}
    while True:
        world.signatures.clear()
        for group, recursive in groups:
            _settle_group(world, group, recursive, live, found)
        if not _new_facts(world, found, called_by_c):
            return Regions(found, world.exceptions_stay, world.kinds)


def _own_globals(insts: list[FuncInst]) -> dict[Var, FuncInst]:
    """Module-level variables that only the module's body uses: they are its locals."""
    users: dict[Var, set[FuncInst]] = {}
    for inst in insts:
        for node in walk(inst.body):
            var = getattr(node, "var", None)
            if isinstance(var, Var) and var.kind == "global":
                users.setdefault(var, set()).add(inst)
    only = {v: next(iter(us)) for v, us in users.items() if len(us) == 1}
    return {v: inst for v, inst in only.items() if is_module(inst)}


def _sees_alone(engine: Any, inst: FuncInst, own_globals: dict[Var, FuncInst]) -> Callable[[Var], bool]:
    """Whether nothing but this function's code sees a variable."""
    captured = set(engine.captured(inst.ref))

    def alone(var: Var) -> bool:
        if var.boxed or var in captured:
            return False
        return own_globals.get(var) is inst if var.kind == "global" else var.owner is inst

    return alone


def _settle_group(
    world: World,
    group: list[FuncInst],
    recursive: bool,
    live: dict[FuncInst, Liveness],
    found: dict[FuncInst, FunctionRegions],
) -> None:
    for inst in group:
        world.signatures[inst] = EMPTY
    for done in range(MOST_ROUNDS):
        changed = False
        for inst in group:
            before = world.signatures[inst] if done >= PATIENCE else EMPTY
            found[inst] = _function(world, inst, live[inst], recursive, before)
            changed |= found[inst].signature != world.signatures[inst]
            world.signatures[inst] = found[inst].signature
        if not changed or not recursive:
            return
    raise AssertionError(f"regions of {group[0]} don't settle")


def _function(world: World, inst: FuncInst, live: Liveness, recursive: bool, before: Signature) -> FunctionRegions:
    c = Constraints(world, inst, live).run()
    for same in before.regions():
        for slot in same:
            c.slots[slot].unify(c.slots[same[0]])
    for slot in before.in_program():
        c.slots[slot].unify(c.make_var(program="its own recursive calls put it there"))
    solve(c)
    blocks = decide_blocks(c, live, recursive)
    signature = make_signature(c.slots, c.allocated(blocks.on_stack), blocks.leaves_text, blocks.leaves_big)
    return FunctionRegions(c, live, signature, blocks)


def _new_facts(world: World, found: dict[FuncInst, FunctionRegions], called_by_c: set[FuncInst]) -> bool:
    """Notes what must hold for the whole program; whether that is more than was known."""
    before = world.exceptions_stay, len(world.pinned)
    for inst, f in found.items():
        c = f.constraints
        world.exceptions_stay |= c.exceptions_escape or any(_escapes(v, scope) for v, scope in c.caught)
        if inst in called_by_c and f.signature.allocates:
            for t in (t for param in inst.params[:1] for t in members(param.type)):
                if isinstance(t, InstanceT):
                    world.pinned.update(t.cls.descendants())
    return before != (world.exceptions_stay, len(world.pinned))


def _escapes(caught: RVar, handler: Scope) -> bool:
    """Whether a caught exception is needed when its handler has ended."""
    root = caught.find()
    return root.fixed or root.scope is None or not root.scope.within(handler)
