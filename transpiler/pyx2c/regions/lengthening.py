"""Tuples of known length that are seen as tuples of any length: what was a struct becomes an object.

queue = [(start, ())]        (start, …): a struct, so its shape is that of its items
tree = ("+", tree, leaf)     tuple[…, ...]: allocated, and its items are one level deeper
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyx2c.ir import hir
from pyx2c.ir.types import TupleT, Type, VarTupleT, members
from pyx2c.regions.variables import Shape, flow, load

if TYPE_CHECKING:
    from pyx2c.regions.constraints import Constraints


def lengthens(c: Constraints, have: Type, wanted: Type) -> bool:
    """Whether seeing values of one type as the other may make tuples that hold objects."""
    if have is wanted:
        return False
    for m in members(have):
        if not isinstance(m, TupleT):
            continue
        for w in members(wanted):
            if isinstance(w, VarTupleT) and c.has_objects(w):
                return True
            if isinstance(w, TupleT) and len(w.items) == len(m.items):
                if any(lengthens(c, a, b) for a, b in zip(m.items, w.items, strict=True)):
                    return True
    return False


def coerce(c: Constraints, e: hir.Coerce) -> Shape | None:
    """Another view of a value; tuples that become longer are made here, where what they go to asks for them."""
    found = c.expr(e.value)
    if not c.has_objects(e.type):
        return None
    if not lengthens(c, e.value.type, e.type):
        return found if found is not None else c.fresh()
    made = c.fresh()
    c.site(e, made[0], "tuple")
    if _is_flat(c, e.value.type):
        flow(found, load(made))
        return made
    for level in made[1:]:
        level.unify(made[0])
    flow(found, made)
    return made


def unasked(c: Constraints, e: hir.Expr, found: Shape | None, wanted: Type) -> Shape | None:
    """The shape of an expression where it goes to a place of another type: nobody places what is made on the way."""
    if not lengthens(c, e.type, wanted):
        return found
    kept = c.for_good("it is seen as a tuple of any length")
    flow(found, kept)
    return kept


def _is_flat(c: Constraints, t: Type) -> bool:
    """Whether no item of the tuple is a tuple whose items have a shape."""
    return isinstance(t, TupleT) and not any(
        isinstance(m, TupleT) and c.has_objects(m) for item in t.items for m in members(item)
    )
