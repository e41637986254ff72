"""Regions in C: which one an allocation goes to, what a call passes on, and what stays when one ends.

rt_region r_loop1;                          a loop whose iterations make values and objects
rt_region_open(&r_loop1);
for (…) {
  …
  rt_region_reset(&r_loop1);                or, where values are carried on, rt_region_turn
}
s = rt_str_keep(s, r_loop1.up);             a value that is read behind the loop
rt_region_close(&r_loop1);
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pyx2c.analysis.assigned import Assigned
from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Var
from pyx2c.ir.lir import C, S, call
from pyx2c.ir.types import BYTES, STR
from pyx2c.lower import growing
from pyx2c.lower.leaving import HandlerExit, RegionExit
from pyx2c.lower.names import c_identifier
from pyx2c.lower.repr import holds_value
from pyx2c.lower.values import Value
from pyx2c.regions.infer import FunctionRegions
from pyx2c.regions.scopes import RegionName, block_region, function_region
from pyx2c.regions.signature import PROGRAM
from pyx2c.regions.variables import RVar, Slot

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering

PROGRAM_REGION = "&rt_program_region"
CURRENT = "rt_current"


class Places:
    """The regions of one function."""

    def __init__(self, f: FunctionLowering, facts: FunctionRegions) -> None:
        self.f = f
        self.facts = facts
        self.params: dict[int, str] = {}
        self.loops: dict[int, str] = {}
        self.own = ""
        self.stack: list[S] = []
        """declarations of the objects on the C stack: at the function's start, so that they outlive every block"""
        self.assigned = Assigned()
        self.sites = {id(s.node): s.at for s in facts.constraints.sites}
        self.returned: dict[int, str] = {}
        """ids of operations whose text is made for the caller, and the region it goes to"""

    # -- parameters and calls ---------------------------------------------------------------------

    def name_params(self) -> list[tuple[str, str]]:
        """The hidden parameters: one for each caller's region in which the function allocates."""
        for number, slot in self.facts.signature.allocates:
            self.params[number] = self.f.fresh(f"r_{self._slot_name(slot)}")
        return [("rt_region *", name) for name in self.params.values()]

    def _slot_name(self, slot: Slot) -> str:
        inner = "s_items" if slot.level else ""
        if slot.kind == "param":
            return c_identifier(self.f.inst.params[slot.index].name) + inner
        return {"result": "result", "env": "env"}[slot.kind] + inner

    def passed(self, node: Any, target: int) -> list[C]:
        """What a call passes for the callee's hidden parameters."""
        return [C(self.name(v)) for v in self.facts.constraints.calls.get((id(node), target), [])]

    # -- allocation -------------------------------------------------------------------------------

    def name(self, at: RVar) -> str:
        """A region variable's region as C."""
        place = self.facts.place(at)
        if isinstance(place, int):
            return PROGRAM_REGION if place == PROGRAM else self.params[place]
        if place.kind == "function" and self.facts.constraints.is_generator:
            return self.frame
        if place.kind == "function":
            return f"&{self.own}" if self.own else CURRENT
        loop = self.loops.get(id(place.node))  # none where only exceptions on their way out are made in it
        return f"&{loop}" if loop else self.current()

    def of(self, node: Any) -> str:
        """Where an expression allocates: an object in its place, a value in the current region."""
        if id(node) in self.returned:
            return self.returned[id(node)]
        at = self.sites.get(id(node)) or self.facts.blocks.direct.get(id(node))
        if at is None or id(node) in self.facts.blocks.at_hand:
            return self.current()
        return self.name(at)

    def placed(self, node: Any) -> bool:
        """Whether an expression makes an object that has its place."""
        return id(node) in self.sites

    def current(self) -> str:
        """The region on top of the stack here."""
        for entry in reversed(self.f.exits):
            if isinstance(entry, RegionExit):
                return f"&{entry.name}"
            if isinstance(entry, HandlerExit):
                return CURRENT
        return CURRENT

    def outside(self, around: tuple[hir.While, ...]) -> str:
        """The region that is current in the innermost of these loops, seen from a loop in it."""
        outer = {self.own, *(self.loops.get(id(loop)) for loop in around)}
        for entry in self.f.exits:
            if isinstance(entry, RegionExit) and entry.name not in outer:
                return f"{entry.name}.up"
        return self.current()

    def of_box(self, var: Var) -> str:
        """Where the box of a variable lies."""
        shape = self.facts.constraints.shapes.get(var)
        return self.name(shape[0]) if shape else PROGRAM_REGION

    @property
    def frame(self) -> str:
        """The region of a generator's frame, where all objects go that its body makes."""
        assert self.facts.constraints.result is not None
        return self.name(self.facts.constraints.result[0])

    def enter_frame(self, name: str) -> dict[str, str]:
        """Renames the hidden parameters to what a generator's body knows: the frame's region is `name`, the others
        are members of the frame. Gives these back, with their C types."""
        assert self.facts.constraints.result is not None
        own = self.facts.place(self.facts.constraints.result[0])
        others = {c: n for c, n in self.params.items() if c != own}
        self.params = {c: n if c in others else name for c, n in self.params.items()}
        return dict.fromkeys(others.values(), "rt_region *")

    def on_stack(self, node: Any, struct: str) -> str:
        """The variable that is the object of a `New` node; empty where it lies in a region."""
        if id(node) not in self.facts.blocks.on_stack:
            return ""
        name = self.f.fresh(f"{node.cls.name.lower()}_object1")
        self.stack.append(lir.Line(f"{struct} {name};"))
        return name

    # -- opening and closing ----------------------------------------------------------------------

    def open_own(self) -> list[S]:
        """The function's region, if it has one."""
        if not self.facts.blocks.own:
            return []
        self.own = self.f.fresh("r_own")
        self.f.exits.append(RegionExit(self.own))
        opened = [lir.Line(f"rt_region {self.own};"), lir.Line(f"rt_region_open(&{self.own});")]
        return [*opened, *self.named(f"&{self.own}", function_region(self.facts.constraints))]

    def named(self, region: str, name: RegionName) -> list[S]:
        """Says which region was opened, where memory is counted."""
        profile = self.f.program.profile
        return [profile.named(region, name)] if profile is not None else []

    def named_handler(self, handler: str, node: hir.Try | hir.Finally) -> list[S]:
        """The same of what a handler has adopted."""
        return self.named(f"&{handler}.kept", block_region(self.facts.constraints, "handler", node))

    def open_loop(self, loop: hir.While) -> RegionExit | None:
        """A loop's region, if it has one: to be pushed on the exits around the loop's own."""
        if id(loop) not in self.facts.blocks.loops:
            return None
        name = self.loops[id(loop)] = self.f.fresh("r_loop1")
        self.f.out.append(lir.Line(f"rt_region {name};"))
        self.f.line(f"rt_region_open(&{name});")
        self.f.out.extend(self.named(f"&{name}", block_region(self.facts.constraints, "loop", loop)))
        return RegionExit(name, self.assigned.of(loop))

    def end_iteration(self, loop: hir.While, region: RegionExit) -> list[S]:
        """Empties the loop's region; what the next iteration needs moves to fresh pages when it has grown."""
        needed = self.facts.live.carried[id(loop)] - self.f.growing.steady_in(loop)
        carried = self.keeps(needed, region.assigned, f"&{region.name}")
        if not carried:
            doubles = any(local.ctype == "double" for local in self.f.locals.values())
            return [lir.Line(f"rt_region_reset{'_rare' * doubles}(&{region.name});")]
        old = self.f.fresh("old1")
        turn: list[S] = [
            lir.Line(f"rt_region {old};"), lir.Line(f"rt_region_turn(&{region.name}, &{old});"), *carried,
            lir.Line(f"rt_region_turned(&{region.name}, &{old});"),
        ]  # fmt: skip
        return [lir.If(C(f"rt_region_full(&{region.name})"), turn, [])]

    def close(self, region: RegionExit, live: Iterable[Var]) -> list[S]:
        """Ends a region: the values that are still needed move to the one below."""
        kept = self.keeps(live, region.assigned, f"{region.name}.up")
        return [*kept, lir.Line(f"rt_region_close(&{region.name});")]

    def keeps(self, live: Iterable[Var], assigned: Iterable[Var], region: str) -> list[S]:
        """Copies of the values in variables that may lie in a region about to end."""
        found: list[S] = []
        for var in sorted(set(live) & set(assigned), key=lambda v: v.name):
            text = self._keep(var, region)
            if text:
                found.append(lir.Line(text, self.f.pos))
        return found

    def _keep(self, var: Var, region: str) -> str:
        f = self.f
        if var.boxed or var in f.captured or (var.kind == "global" and not f.is_own_global(var)):
            return ""
        rep = f.rep_of(var)
        if not holds_value(rep):
            return ""
        if var in f.growing.variables:
            return growing.kept(f, var, region)
        place = f.place(var)
        return f"{place} = {f.keep(Value(place, rep, var.type), region).c};"

    # -- returning --------------------------------------------------------------------------------

    def return_made(self, value: hir.Expr) -> None:
        """The value of a `return`: text that it makes is made where the caller wants it, not copied there."""
        while isinstance(value, hir.Coerce):
            value = value.value
        below = self.below()
        if below and isinstance(value, hir.Prim) and value.type in (STR, BYTES) and id(value) not in self.sites:
            self.returned[id(value)] = below

    def below(self) -> str:
        """The caller's current region, when the function has opened one; else empty."""
        for entry in self.f.exits:
            if isinstance(entry, RegionExit):
                return f"{entry.name}.up"
            if isinstance(entry, HandlerExit):
                return f"{entry.handler}.regions"
        return ""


def region_of_object(obj: C) -> C:
    """The region in which an object lies, found at run time."""
    return call("rt_region_of", obj)
