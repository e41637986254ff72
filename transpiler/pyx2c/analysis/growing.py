"""Strings that grow: `s += t` in a loop adds to s where it lies, as long as nobody else can see the old text.

A variable *owns* its string from the assignment that made it by adding to it, until it is read in a way that may keep
it (stored, passed on, bound to another name). Reads that only look, a comparison or `len`, don't end that. Without this
the loop would copy all of s each time.

A string whose variable is never read otherwise inside the loops that add to it, and that these loops give no other text
than a constant, is *steady*: it grows in the region of the block around them, so that their own regions can be emptied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import STR
from pyx2c.ir.walk import blocks, parts, walk

_LOOKS = frozenset({"i64", "int", "bool", "float"})
"""results that refer to no argument"""


@dataclass(slots=True)
class Growing:
    """The strings that grow in one function."""

    appends: dict[int, list[Expr]] = field(default_factory=dict)
    """id of an `Assign` that adds to its variable → the old text, and what is added, piece by piece"""
    variables: set[Var] = field(default_factory=set)
    looks: set[int] = field(default_factory=set)
    """ids of the reads that keep nothing"""
    homes: dict[Var, tuple[hir.While, ...]] = field(default_factory=dict)
    """of steady ones: the loops around all that names them, outermost first"""
    afresh: set[int] = field(default_factory=set)
    """ids of the `Assign`s by which loops have them begin anew"""
    results: set[Var] = field(default_factory=set)
    """steady ones of the whole function that are only returned"""

    def steady_in(self, loop: hir.While) -> set[Var]:
        """The strings that don't lie in the region of this loop where it adds to them."""
        return {var for var, around in self.homes.items() if all(outer is not loop for outer in around)}


def find_growing(inst: Any, alone: Callable[[Var], bool]) -> Growing:
    """The variables that loops of a function add to. `alone`: whether only the function's code sees the variable."""
    found = Growing()
    if not any(_is_concat(n) for n in walk(inst.body)):
        return found
    loops = [n for n in walk(inst.body) if isinstance(n, hir.While)]
    for block in (b for loop in loops for b in blocks(loop.body)):
        _find_appends(inst, block, alone, found)
    if not found.variables:
        return found
    for block in blocks(inst.body):
        _find_appends(inst, block, found.variables.__contains__, found)
    for node in walk(inst.body):
        found.looks.update(id(e) for e in _looked_at(node))
    if not inst.ref.is_generator:
        _find_homes(inst.body, found)
    return found


def _find_appends(inst: Any, block: list[Any], alone: Callable[[Var], bool], found: Growing) -> None:
    copies: dict[Var, Var] = {}
    """temporaries that hold what a variable held when they were assigned, and still holds"""
    for s in block:
        if isinstance(s, hir.Assign) and _is_concat(s.value) and s.var.type is STR and alone(s.var):
            left, *added = _pieces(s.value)
            if isinstance(left, hir.Read) and copies.get(left.var, left.var) is s.var and not _changes(added, s.var):
                found.appends[id(s)] = [left, *added]
                found.variables.add(s.var)
                found.looks.add(id(left))
        changed = {n.var for n in walk(s) if isinstance(n, hir.Assign)}
        copies = {t: v for t, v in copies.items() if v not in changed and t not in changed}
        if isinstance(s, hir.Assign) and isinstance(s.value, hir.Read) and _only_here(inst, s.var):
            copies[s.var] = s.value.var


def looks(e: hir.Prim) -> bool:
    """Whether an operation only looks at its arguments."""
    return e.op.result.head in _LOOKS and "writes" not in e.op.flags


def _is_concat(e: Any) -> bool:
    return isinstance(e, hir.Prim) and e.op.name == "add" and e.op.result.head == "str"


def _pieces(e: Expr) -> list[Expr]:
    """a, b and c of `a + b + c`"""
    return [*_pieces(e.args[0]), e.args[1]] if isinstance(e, hir.Prim) and _is_concat(e) else [e]


def _changes(exprs: list[Expr], var: Var) -> bool:
    return any(isinstance(n, hir.Assign) and n.var is var for n in walk(exprs))


def _only_here(inst: Any, var: Var) -> bool:
    """Whether a temporary is assigned once and read once."""
    if var.kind != "temp" or var.type is not STR:
        return False
    uses = Counter(type(n) for n in walk(inst.body) if isinstance(n, hir.Read | hir.Assign) and n.var is var)
    return uses == {hir.Read: 1, hir.Assign: 1}


def _looked_at(node: Any) -> Iterable[Expr]:
    """The reads directly in a node that nothing keeps."""
    inside: list[Any] = []
    match node:
        case hir.Prim() if looks(node) or _is_concat(node):
            inside = node.args
        case hir.Print():
            inside = node.parts
        case hir.BuildStr() if len(node.parts) > 1:
            inside = [p.value for p in node.parts]
    return [e for e in inside if isinstance(e, hir.Read)]


def _find_homes(body: list[Any], found: Growing) -> None:
    """Which strings are steady, and where."""
    named = [(node, loops) for node, loops in _with_loops(body, ()) if getattr(node, "var", None) in found.variables]
    homes: dict[Var, tuple[hir.While, ...]] = {}
    for node, loops in named:
        around = homes.setdefault(node.var, loops)
        same = [a is b for a, b in zip(around, loops, strict=False)]
        homes[node.var] = around[: [*same, False].index(False)]
    for node, loops in named:
        if len(loops) > len(homes.get(node.var, loops)):
            if not _keeps_steady(node, found):
                del homes[node.var]
            elif isinstance(node, hir.Assign) and id(node) not in found.appends:
                found.afresh.add(id(node))
    found.homes = homes
    returned = {id(n.value) for n in walk(body) if isinstance(n, hir.Return)}
    seen = {n.var for n, _ in named if isinstance(n, hir.Read) and id(n) not in found.looks | returned}
    found.results = {var for var, around in homes.items() if not around} - seen


def _keeps_steady(node: Any, found: Growing) -> bool:
    """Whether what a loop does with a string leaves it where it grows."""
    match node:
        case hir.Read():
            return id(node) in found.looks
        case hir.Assign():
            return id(node) in found.appends or isinstance(node.value, hir.Const)
    return False


def _with_loops(code: Any, loops: tuple[hir.While, ...]) -> Iterator[tuple[Any, tuple[hir.While, ...]]]:
    """Each node, with the loops that it runs in, outermost first."""
    todo: list[tuple[Any, tuple[hir.While, ...]]] = [(code, loops)]
    while todo:
        node, around = todo.pop()
        if isinstance(node, list | tuple):
            todo += [(item, around) for item in node]
            continue
        yield node, around
        if isinstance(node, hir.While):
            todo += [([node.cond, node.body, node.step], (*around, node)), (node.orelse, around)]
        else:
            todo += [(part, around) for part in parts(node)]
