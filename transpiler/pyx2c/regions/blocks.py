"""Which blocks of a function have a region of their own, and what a call leaves in its caller's.

A block has one when inference placed an object there. A loop also has one when an iteration makes values (text, big
integers), so that they go when it ends; what is needed later is copied. A function has none for values alone, since it
makes a bounded number of them outside its loops, unless it calls itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from pyx2c.analysis.assigned import Assigned
from pyx2c.analysis.liveness import Liveness
from pyx2c.ir import hir
from pyx2c.ir.types import BYTES, INT, STR, Cell, TupleT, Type, UnionT, VarTupleT
from pyx2c.ir.walk import walk
from pyx2c.regions.constraints import Constraints
from pyx2c.regions.variables import RVar, Scope


@dataclass(slots=True)
class Blocks:
    """The answer for one function."""

    loops: set[int] = field(default_factory=set)
    """ids of the `While` nodes that have a region"""
    own: bool = False
    """whether the function has one"""
    direct: dict[int, RVar] = field(default_factory=dict)
    """ids of expressions whose value is made where it is stored"""
    on_stack: set[int] = field(default_factory=set)
    """ids of the `New` nodes whose object lies on the C stack"""
    at_hand: set[int] = field(default_factory=set)
    """ids of the `New` nodes whose object goes to whichever region is current: exceptions on their way out"""
    leaves_text: bool = False
    leaves_big: bool = False


def local_home(c: Constraints, at: RVar) -> Scope | None:
    """The block in which a region variable's region lives; None when it is not the function's own."""
    root = at.find()
    if root.program or root.slots or root.scope is None:
        return None
    home = root.scope.home
    return None if home is c.body and c.is_module else home


def decide_blocks(c: Constraints, live: Liveness, recursive: bool) -> Blocks:
    """Looks from the innermost loops outwards: what they copy out counts for the block around."""
    answer = Blocks()
    assigned = Assigned()
    text, big = set(c.text), set(c.big)
    _choose_stack(c, answer)
    allocated = {v.find() for v in c.allocated(answer.on_stack)}
    _choose_at_hand(c, answer)
    placed = {local_home(c, v) for v in c.allocated(answer.on_stack | answer.at_hand)}
    for made, at, block in c.direct:
        root = at.find()
        if root in allocated if root.slots else local_home(c, root) in placed or root.program:
            answer.direct[id(made)] = root
        else:
            text.add(block.home)
    for scope in sorted(c.scopes.values(), key=lambda s: -s.depth):
        if scope not in placed and scope not in text and scope not in big:
            continue
        node: Any = scope.node
        if c.is_generator and any(isinstance(n, hir.Yield | hir.Ready) for n in walk(node)):
            continue
        answer.loops.add(id(node))
        assert scope.parent is not None
        outside = scope.parent.home
        for var in (live.after[id(node)] & assigned.of(node)) - c.growing.steady_in(node):
            if scope in text and keeps_text(var.type):
                text.add(outside)
            if scope in big and keeps_big(var.type):
                big.add(outside)
    if c.is_generator:
        return answer
    answer.own = not c.is_module and (c.body in placed or (recursive and c.body in text))
    result = c.inst.result.type
    answer.leaves_text = c.body in text and (not answer.own or keeps_text(result))
    answer.leaves_big = c.body in big and (not answer.own or keeps_big(result))
    return answer


def _choose_stack(c: Constraints, answer: Blocks) -> None:
    """Objects of which one lives at a time in a block, and into which no values are copied."""
    for site in c.sites:
        if not isinstance(site.node, hir.New) or site.node.cls.is_exception or not c.may_use_stack:
            continue
        home = local_home(c, site.at)
        fields = [f.cell.type for f in site.node.cls.all_fields()]
        if home is site.scope.home and not any(keeps_text(t) or keeps_big(t) for t in fields):
            answer.on_stack.add(id(site.node))


def _choose_at_hand(c: Constraints, answer: Blocks) -> None:
    """Exceptions that leave the function and that nothing else here refers to: no region is opened for them. Who
    catches one takes over all regions that were opened since, and the one that is current then stays open."""
    if c.is_generator:
        return
    others = {v.find() for v in c.allocated(answer.on_stack | c.thrown_out)}
    for site in c.sites:
        if id(site.node) in c.thrown_out and site.at.find() not in others:
            if local_home(c, site.at) is site.scope.home:
                answer.at_hand.add(id(site.node))


def keeps_text(t: Type) -> bool:
    """Whether values of the type hold str, bytes or tuples of any length."""
    return _holds(t, (STR, BYTES), True)


def keeps_big(t: Type) -> bool:
    """Whether values of the type hold integers."""
    return _holds(t, (INT,), False)


def _holds(t: Type, scalars: tuple[Type, ...], tuples: bool, inside: tuple[Cell, ...] = ()) -> bool:
    match t:
        case UnionT(members=parts) | TupleT(items=parts):
            return any(_holds(p, scalars, tuples, inside) for p in parts)
        case VarTupleT():
            cell = t.item.find()
            return tuples or (cell not in inside and _holds(cell.type, scalars, tuples, (*inside, cell)))
    return t in scalars
