"""Every allocation of objects, its region, and why it is there, in short; memory/ tells the whole story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pyx2c.regions.blocks import local_home
from pyx2c.regions.infer import FunctionRegions, Regions
from pyx2c.regions.variables import Scope, Slot
from pyx2c.regions.world import Site


@dataclass(frozen=True, slots=True)
class Allocation:
    """One allocation site. `region`: stack, loop, function, caller or program. `grows`: several live there at once."""

    file: str
    line: int
    column: int
    function: str
    what: str
    region: str
    why: str
    grows: bool


def allocations(regions: Regions) -> list[Allocation]:
    """All sites of a program, in the order of its text."""
    found = [_allocation(f, s) for f in regions.functions.values() for s in f.constraints.sites if _pos(s)]
    return sorted(set(found), key=lambda a: (a.file, a.line, a.column, a.what, a.why))


def _pos(site: Site) -> Any:
    return getattr(site.node, "pos", None)


def _allocation(f: FunctionRegions, site: Site) -> Allocation:
    region, why, home = _region(f, site)
    pos = _pos(site)
    grows = site.scope.home is not (home or f.constraints.body)
    function = str(f.constraints.inst.ref.qualname)
    return Allocation(pos.file, pos.line, pos.col + 1, function, site.what, region, why, grows)


def _region(f: FunctionRegions, site: Site) -> tuple[str, str, Scope | None]:
    root = site.at.find()
    if root.program:
        return "program", root.program, None
    if root.slots:
        return "caller", _slot(f, min(root.slots)), None
    home = local_home(f.constraints, site.at)
    if id(site.node) in f.blocks.on_stack:
        return "stack", "of known size, and needed once in its block", home
    if home is None:
        return "program", "the module's own code needs it", None
    if home.kind == "function":
        return "function", "needed until the function returns", home
    line = getattr(getattr(home.node, "pos", None), "line", 0)
    return "loop", f"needed until an iteration of the loop at line {line} ends", home


def _slot(f: FunctionRegions, slot: Slot) -> str:
    if slot.kind == "result":
        return "returned" if slot.level == 0 else "part of what is returned"
    if slot.kind == "env":
        return "kept by the closure"
    return f"part of `{f.constraints.inst.params[slot.index].name}`"
