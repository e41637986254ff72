"""Every place of a program that allocates: in which region, why it is there, and whether it stays bounded.

An object's region comes from inference; a function that allocates for its callers is followed to where they call it, so
that the regions in which its objects may end up are known by name. Text is made where it is stored, or in the region
that is current, and copied where it must outlive that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pyx2c.analysis.assigned import Assigned
from pyx2c.ir import hir
from pyx2c.ir.walk import walk
from pyx2c.lower.program import ProgramLowering
from pyx2c.lower.repr import holds_value
from pyx2c.regions import world
from pyx2c.regions.blocks import local_home
from pyx2c.regions.explain import Explained, Step, Value, slot_text
from pyx2c.regions.infer import FunctionRegions, Regions
from pyx2c.regions.scopes import PROGRAM_REGION, RegionName, name_of
from pyx2c.regions.variables import RVar, Scope, Slot

Place = tuple[str, int, int, int, int, str]
"""file, line, column from 1, end line, end column, function: by which a profile's sites are found"""

BOUNDS = {
    "stack": "one at a time, on the C stack",
    "once": "a bounded number, while the program runs",
    "function": "a bounded number, until the function returns",
    "handler": "until the exception is handled",
    "reset": "goes when an iteration of the loop ends",
    "turned": "what the next iteration doesn't need goes, once the region has grown",
    "caller": "as long as the caller's region",
    "grows": "more and more, until the region ends",
    "swept": "more and more, until the region ends; what nothing refers to is swept once it has grown",
}


@dataclass(frozen=True, slots=True)
class Site:
    """A place that takes memory.

    kind: object, text (made here), copy (of text that is stored), growth (of a container), other (known from a run).
    region: stack, or the kinds of RegionName, or caller. regions: those that it may lie in, as far as they are known.
    """

    place: Place
    what: str
    kind: str
    region: str
    regions: tuple[RegionName, ...]
    why: str
    chain: tuple[Step, ...]
    bound: str


@dataclass(frozen=True, slots=True)
class _Fate:
    """Where a region that a function is given may be: its name, whether allocation there repeats, and the calls that
    lead there."""

    region: RegionName
    again: bool
    turned: bool
    calls: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Lies:
    """Where an allocation goes: fields as in Site; the calls that lead to the first of its regions."""

    kind: str
    names: tuple[RegionName, ...]
    why: str
    calls: tuple[Step, ...]
    bound: str


@dataclass(slots=True)
class Survey:
    """All sites and regions of a program."""

    sites: list[Site]
    regions: list[RegionName]
    exceptions_stay: bool


def survey(lowering: ProgramLowering) -> Survey:
    """The sites of a program in the order of its text."""
    regions = lowering.regions
    walker = _Surveyor(lowering, regions)
    found = [s for f in regions.functions.values() for s in walker.sites(f)]
    unique = {(s.place, s.what, s.kind, s.region): s for s in found}
    named = dict.fromkeys([PROGRAM_REGION, *(n for f in regions.functions.values() for n in _own_regions(f))])
    return Survey(sorted(unique.values(), key=lambda s: (s.place, s.what)), list(named), regions.exceptions_stay)


def _own_regions(f: FunctionRegions) -> Iterator[RegionName]:
    """Those that a function opens."""
    if f.blocks.own:
        yield name_of(f.constraints, f.constraints.body)
    for scope in f.constraints.scopes.values():
        if id(scope.node) in f.blocks.loops:
            yield name_of(f.constraints, scope)


@dataclass(slots=True)
class _Surveyor:
    lowering: ProgramLowering
    regions: Regions
    walks: dict[int, Explained] = field(default_factory=dict)
    fates: dict[tuple[int, Slot], list[_Fate]] = field(default_factory=dict)
    calls: dict[int, list[tuple[FunctionRegions, hir.Call]]] | None = None

    def explained(self, f: FunctionRegions) -> Explained:
        """A function, walked for explanations."""
        if id(f) not in self.walks:
            self.walks[id(f)] = Explained(f).run()
        return self.walks[id(f)]

    def sites(self, f: FunctionRegions) -> Iterator[Site]:
        c = self.explained(f)
        for site in c.sites:
            pos = getattr(site.node, "pos", None)
            if pos is not None:
                yield self._object(f, c, site, _place(f, pos))
        for value in c.values:
            if getattr(value.node, "pos", None) is not None:
                yield self._value(f, c, value)

    # -- objects ----------------------------------------------------------------------------------

    def _object(self, f: FunctionRegions, c: Explained, site: world.Site, place: Place) -> Site:
        if id(site.node) in f.blocks.on_stack:
            why = "of known size, and needed once in its block"
            return Site(place, site.what, "object", "stack", (), why, (), "stack")
        lies = self._lies(f, c, site.at, site.scope)
        chain = (*c.chain(site.at, site.scope), *lies.calls)
        return Site(place, site.what, "object", lies.kind, lies.names, lies.why, chain, lies.bound)

    def _lies(self, f: FunctionRegions, c: Explained, at: RVar, scope: Scope) -> _Lies:
        """Of a region in which a block allocates."""
        root, home = at.find(), local_home(c, at)
        if root.slots and not root.program:
            again = scope.home is not c.body
            fates = self._fates(f, _telling(root.slots))
            names = tuple(dict.fromkeys(fate.region for fate in fates))
            calls = fates[0].calls if fates else ()
            bound = self._bound_of_fates(fates, again)
            return _Lies("caller", names, slot_text(c, min(root.slots)), calls, bound)
        if root.program or home is None:
            why = root.program or "the module's own code needs it"
            again = not c.is_module or scope.home is not c.body
            return _Lies("program", (PROGRAM_REGION,), why, (), self._bound(PROGRAM_REGION, again, False))
        name, again = name_of(c, home), scope.home is not home
        why = "needed until the function returns"
        if home.kind == "loop":
            why = f"needed until an iteration of the loop at line {name.line} ends"
        return _Lies(home.kind, (name,), why, (), self._bound(name, again, self._turns(f, home)))

    def _bound(self, region: RegionName, again: bool, turned: bool) -> str:
        if again:
            return "swept" if self.lowering.sweeps else "grows"
        if region.kind == "loop":
            return "turned" if turned else "reset"
        return {"program": "once"}.get(region.kind, region.kind)

    def _bound_of_fates(self, fates: list[_Fate], again: bool) -> str:
        bounds = [self._bound(fate.region, again or fate.again, fate.turned) for fate in fates]
        order = list(BOUNDS)
        return max(bounds, key=order.index, default="caller")

    def _fates(self, f: FunctionRegions, slot: Slot) -> list[_Fate]:
        """Where a region that a function has from its callers may be."""
        key = (id(f), slot)
        if key in self.fates:
            return self.fates[key]
        self.fates[key] = []  # what a recursive call adds is found at the outermost
        found: dict[RegionName, _Fate] = {}
        for caller, call in self._callers(f):
            for fate in self._fates_at(f, slot, caller, call):
                known = found.get(fate.region)
                if known is None or (fate.again and not known.again):
                    found[fate.region] = fate
        self.fates[key] = list(found.values())
        return self.fates[key]

    def _fates_at(self, f: FunctionRegions, slot: Slot, caller: FunctionRegions, call: hir.Call) -> Iterable[_Fate]:
        c, key = self.explained(caller), (id(call), 0)
        shape = c.given.get(key, {}).get((slot.kind, slot.index))
        if shape is None or call.pos is None:
            return
        at, scope = shape[slot.level], c.call_scopes[key]
        if slot.kind == "param" and slot.level == 0:
            at = _longest(c, at)
        step = Step(call.pos.file, call.pos.line, f"`{f.constraints.inst.ref.name}` is called")
        root, home = at.find(), local_home(c, at)
        if root.slots and not root.program:
            again = scope.home is not c.body
            for fate in self._fates(caller, _telling(root.slots)):
                yield _Fate(fate.region, fate.again or again, fate.turned, (step, *fate.calls))
        elif home is None:
            yield _Fate(PROGRAM_REGION, not c.is_module or scope.home is not c.body, False, (step,))
        else:
            yield _Fate(name_of(c, home), scope.home is not home, self._turns(caller, home), (step,))

    def _callers(self, f: FunctionRegions) -> list[tuple[FunctionRegions, hir.Call]]:
        if self.calls is None:
            self.calls = {}
            for caller in self.regions.functions.values():
                for node in walk(caller.constraints.inst.body):
                    if isinstance(node, hir.Call):
                        self.calls.setdefault(id(node.func), []).append((caller, node))
        return self.calls.get(id(f.constraints.inst), [])

    # -- text -------------------------------------------------------------------------------------

    def _value(self, f: FunctionRegions, c: Explained, value: Value) -> Site:
        place = _place(f, value.node.pos)
        if value.at is not None and (value.kind != "text" or id(value.node) in f.blocks.direct):
            at = _longest(c, value.at)
            lies = self._lies(f, c, at, value.scope)
            chain = (*c.chain(at, value.scope), *lies.calls)
            why = "where the container lies" if value.kind == "growth" else "stored in what lives there"
            return Site(place, _what(value), value.kind, lies.kind, lies.names, why, chain, lies.bound)
        region, names, bound = self._current(f, c, value.scope)
        return Site(place, _what(value), value.kind, region, names, "goes with the block that makes it", (), bound)

    def _current(self, f: FunctionRegions, c: Explained, scope: Scope) -> tuple[str, tuple[RegionName, ...], str]:
        """The region on top of the stack in a block."""
        block = scope.home
        while block.kind == "loop" and id(block.node) not in f.blocks.loops:
            assert block.parent is not None
            block = block.parent.home
        again = scope.home is not block
        if block.kind == "loop":
            name = name_of(c, block)
            return "loop", (name,), self._bound(name, again, self._turns(f, block))
        if f.blocks.own:
            name = name_of(c, block)
            return "function", (name,), self._bound(name, again, False)
        if c.is_module:
            return "program", (PROGRAM_REGION,), self._bound(PROGRAM_REGION, again, False)
        return "caller", (), "caller"

    def _turns(self, f: FunctionRegions, loop: Scope) -> bool:
        """Whether values go from one iteration of a loop to the next."""
        node: Any = loop.node
        if loop.kind != "loop" or id(node) not in f.blocks.loops:
            return False
        carried = (f.live.carried[id(node)] & Assigned().of(node)) - f.constraints.growing.steady_in(node)
        return any(holds_value(self.lowering.var_rep(v)) for v in carried)


def _longest(c: Explained, at: RVar) -> RVar:
    """The region, of the longest-lived object that a name may stand for."""
    return min(c.holders(at), key=lambda v: _lifetime(c, v), default=at)


def _telling(slots: list[Slot]) -> Slot:
    """Of the slots of one region the one that tells most: a parameter at level 0 may be a name of several objects."""
    return min(slots, key=lambda s: (s.kind == "param" and s.level == 0, s))


def _lifetime(c: Explained, at: RVar) -> tuple[int, int]:
    """Sorts regions, the longest-lived first."""
    root, home = at.find(), local_home(c, at)
    if root.program or (home is None and not root.slots):
        return (0, 0)
    return (1, 0) if root.slots else (2, home.depth if home is not None else 0)


def _place(f: FunctionRegions, pos: Any) -> Place:
    return (pos.file, pos.line, pos.col + 1, pos.end_line, pos.end_col + 1, str(f.constraints.inst.ref.qualname))


def _what(value: Value) -> str:
    """What memory is taken for."""
    node = value.node
    if value.kind == "copy":
        return "copy of text"
    if value.kind == "growth":
        return f"growth of {type(node.args[0].type).__name__.removesuffix('T').lower()}"
    if isinstance(node, hir.BuildStr):
        return "f-string" if len(node.parts) > 1 else "str"
    return f"text of {node.op.name.rpartition('.')[2]}"
