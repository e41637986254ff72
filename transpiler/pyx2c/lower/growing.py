"""Strings that grow: `s += t` in a loop adds to s where it lies, as long as nobody else can see the old text.

    s = ""                                 bool s__own = false;
    for t in parts:                        for (…) {
        s += t                    →          s = rt_str_grow(r, s, t, s__own);
        print(len(s))                        s__own = true;
    return s                                 …

A variable *owns* its string from the assignment that made it by adding to it, until it is read in a way that may
keep it (stored, passed on, bound to another name). Reads that only look, a comparison or `len`, don't end that.
Without this the loop would copy all of s each time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pyx2c.ir import hir, lir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.lir import C, call
from pyx2c.ir.types import STR
from pyx2c.ir.walk import walk

if TYPE_CHECKING:
    from pyx2c.lower.function import FunctionLowering

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


def find_growing(f: FunctionLowering) -> Growing:
    """The function's variables that a loop adds to."""
    found = Growing()
    for loop in walk(f.inst.body):
        if isinstance(loop, hir.While):
            for block in _blocks(loop):
                _find_appends(f, block, found)
    if found.variables:
        for node in walk(f.inst.body):
            found.looks.update(id(e) for e in _looked_at(node))
    return found


def _blocks(loop: hir.While) -> Iterable[list[Any]]:
    """The lists of statements in a loop's body, at any depth."""
    yield loop.body
    for node in walk(loop.body):
        match node:
            case hir.If():
                yield from (node.then, node.other)
            case hir.Seq():
                yield node.stmts
            case hir.Try():
                yield from (node.body, node.orelse, *(h.body for h in node.handlers))


def _find_appends(f: FunctionLowering, block: list[Any], found: Growing) -> None:
    copies: dict[Var, Var] = {}
    """temporaries that hold what a variable held when they were assigned, and still holds"""
    for s in block:
        if isinstance(s, hir.Assign) and _is_concat(s.value) and _may_grow(f, s.var):
            left, *added = _pieces(s.value)
            if isinstance(left, hir.Read) and copies.get(left.var, left.var) is s.var and not _changes(added, s.var):
                found.appends[id(s)] = [left, *added]
                found.variables.add(s.var)
                found.looks.add(id(left))
        changed = {n.var for n in walk(s) if isinstance(n, hir.Assign)}
        copies = {t: v for t, v in copies.items() if v not in changed and t not in changed}
        if isinstance(s, hir.Assign) and isinstance(s.value, hir.Read) and _only_here(f, s.var):
            copies[s.var] = s.value.var


def _is_concat(e: Expr) -> bool:
    return isinstance(e, hir.Prim) and e.op.name == "add" and e.op.result.head == "str"


def _pieces(e: Expr) -> list[Expr]:
    """a, b and c of `a + b + c`"""
    return [*_pieces(e.args[0]), e.args[1]] if isinstance(e, hir.Prim) and _is_concat(e) else [e]


def _changes(exprs: list[Expr], var: Var) -> bool:
    return any(isinstance(n, hir.Assign) and n.var is var for n in walk(exprs))


def _may_grow(f: FunctionLowering, var: Var) -> bool:
    """Whether only this function's code sees the variable."""
    if var.type is not STR or var.boxed or var in f.captured:
        return False
    return f.is_own_global(var) if var.kind == "global" else var.owner is f.inst


def _only_here(f: FunctionLowering, var: Var) -> bool:
    """Whether a temporary is assigned once and read once."""
    if var.kind != "temp" or var.type is not STR:
        return False
    uses = Counter(type(n) for n in walk(f.inst.body) if isinstance(n, hir.Read | hir.Assign) and n.var is var)
    return uses == {hir.Read: 1, hir.Assign: 1}


def _looked_at(node: Any) -> Iterable[Expr]:
    """The reads directly in a node that nothing keeps."""
    inside: list[Any] = []
    match node:
        case hir.Prim() if (node.op.result.head in _LOOKS and "writes" not in node.op.flags) or _is_concat(node):
            inside = node.args
        case hir.Print():
            inside = node.parts
        case hir.BuildStr() if len(node.parts) > 1:
            inside = [p.value for p in node.parts]
    return [e for e in inside if isinstance(e, hir.Read)]


# -- in C -------------------------------------------------------------------------------------------


def own_flag(f: FunctionLowering, var: Var) -> str:
    """The variable that says whether another one owns its string."""
    if var not in f.owned:
        name = f.owned[var] = f.fresh(f"{f.name_of(var) if var.kind != 'global' else var.name}__own")
        f.locals[name] = lir.Local(name, "bool", "false", guarded=True)
    return f.owned[var]


def append(f: FunctionLowering, s: hir.Assign) -> None:
    """`s += t`"""
    left, *added = f.growing.appends[id(s)]
    values = f.sequence([lambda: f.expr(left), *(lambda e=e: f.value(e, STR) for e in added)])
    old, *more = (f.settle(v) for v in values)
    own = own_flag(f, s.var)
    place = f.place(s.var)
    pos = s.value.pos or s.pos or f.pos
    for v in more:
        text = call("rt_str_grow", C(f.region(s.value), lir.UNARY), old.c, v.c, C(own))
        f.out.append(lir.Set(place.text, text, pos) if place.text in f.locals else lir.Line(f"{place} = {text};", pos))
        f.out.append(lir.Set(own, C("true"), pos, False))
        old = v.with_c(place)


def disown(f: FunctionLowering, var: Var) -> None:
    """The variable's string may be seen by others from here on."""
    if var in f.growing.variables:
        f.out.append(lir.Set(own_flag(f, var), C("false"), f.pos, False))
