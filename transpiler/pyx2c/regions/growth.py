"""Whether a program may have a region in which more and more gathers that nothing needs: then it can be swept.

    for line in lines:                 each text that is stored lies where `counts` lies, outside the loop: when another
        latest[key(line)] = line       takes its place, it stays there until that region ends, or is swept
    grid = step(grid)                  (in a loop) each grid lies outside the loop, since the next round needs it

In most programs nothing can gather: what a loop makes lives in the loop's region, and goes with each round.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Pos
from pyx2c.ir.types import Cell, DequeT, DictT, ListT, SetT, Type
from pyx2c.ir.walk import walk
from pyx2c.regions.blocks import keeps_big, keeps_text, local_home
from pyx2c.regions.constraints import Constraints
from pyx2c.regions.infer import FunctionRegions, Regions
from pyx2c.regions.variables import RVar, Scope

_ADDS = frozenset("list.append list.extend method.append method.extend method.insert set.add method.add".split())
"""operations of lists and sets that take nothing out"""


def gatherings(regions: Regions) -> Iterator[tuple[Pos | None, str]]:
    """Where something is allocated again and again in a region that stays, and what."""
    for f in regions.functions.values():
        yield from _objects(f)
        yield from _values(f.constraints)


def _objects(f: FunctionRegions) -> Iterator[tuple[Pos | None, str]]:
    c = f.constraints
    for site in c.sites:
        if id(site.node) not in f.blocks.on_stack and _again(c, site.at, site.scope):
            yield getattr(site.node, "pos", None), f"`{site.what}`"
    calls = {id(node): node for node in walk(c.inst.body)}
    for key, given in c.calls.items():
        if any(_again(c, at, c.call_scopes[key]) for at in given):
            yield getattr(calls.get(key[0]), "pos", None), "what this call makes"


def _again(c: Constraints, at: RVar, scope: Scope) -> bool:
    """Whether a region may get several objects from an allocation in this block. What a caller's region gets is looked
    at where the caller calls."""
    if at.find().slots:
        return scope.home is not c.body
    home = local_home(c, at)
    return not c.is_module or scope.home is not c.body if home is None else scope.home is not home


def _values(c: Constraints) -> Iterator[tuple[Pos | None, str]]:
    """Values copied to where others may have been: anywhere in a function, since it may be called again, and in loops
    of a module."""
    inside = {id(n): n for loop in walk(c.inst.body) if isinstance(loop, hir.While) for n in walk(loop)}
    for node in inside.values() if c.is_module else walk(c.inst.body):
        if _replaces(c, node) and (id(node) in inside or not _fills(c, node)):
            yield getattr(node, "pos", None), "what is stored here"


def _fills(c: Constraints, node: Any) -> bool:
    """Whether a store gives a fresh object what it lacks: an attribute in its `__init__`, an exception's own."""
    if not isinstance(node, hir.SetField):
        return False
    if node.field.owner.builtin:
        return True
    params = c.inst.params
    return c.inst.ref.name == "__init__" and isinstance(node.obj, hir.Read) and node.obj.var in params[:1]


def _replaces(c: Constraints, node: Any) -> bool:
    match node:
        case hir.SetField():
            return _keeps(c, node.value)
        case hir.Assign(var=var):
            return (var.kind == "global" or var.boxed) and _keeps(c, node.value)
        case hir.Prim():
            return _takes_out(c, node)
    return False


def _takes_out(c: Constraints, e: hir.Prim) -> bool:
    """Whether an operation may take values out of a container, be it to put others there."""
    if "writes" not in e.op.flags or not e.args or e.op.name.startswith("exception.new"):
        return False
    held = e.args[0].type
    if e.op.name in _ADDS and isinstance(held, ListT | SetT):
        return False
    if any(_keeps(c, value) for value in e.args[1:]):
        return True
    return "setitem" not in e.op.name and any(keeps_text(cell.type) or keeps_big(cell.type) for cell in _items(held))


def _items(t: Type) -> tuple[Cell, ...]:
    match t:
        case ListT(item=item) | SetT(item=item) | DequeT(item=item):
            return (item,)
        case DictT(key=key, value=value):
            return key, value
    return ()


def _keeps(c: Constraints, value: Expr) -> bool:
    return keeps_text(value.type) or (keeps_big(value.type) and not c.world.always_small(value))
