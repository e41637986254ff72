"""The constraints of a primitive operation, read off its row's type patterns and flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pyx2c.ir import hir
from pyx2c.ir.letters import items_by_code
from pyx2c.prim.table import Pattern
from pyx2c.regions import lengthening
from pyx2c.regions.variables import Shape, flow, load

if TYPE_CHECKING:
    from pyx2c.regions.constraints import Constraints

Found = list[tuple[Shape, bool]]
"""containers that hold a type parameter at level 1; whether each may be stored into"""


def prim(c: Constraints, e: hir.Prim) -> Shape | None:
    """What a row's operation does to the shapes of its arguments; its result's shape."""
    c.unplaced.update(map(id, items_by_code(e)))
    stored = _stored(e)
    given = [_argument(c, e, i, a in stored) for i, a in enumerate(e.args)]
    _values(c, e)
    if e.op.name in ("iter.throw", "exception.handled"):
        c.exceptions_escape = True
    if e.op.name == "closure.self":
        return load(given[0]) if given[0] is not None else c.fresh()
    if e.op.name.startswith("exception.new"):
        return given[0]
    if e.op.name == "dict.factory":
        return load(given[0]) if given[0] is not None else c.fresh()
    if e.op.name == "dict.keep_factory" and given[0] is not None:
        flow(given[1], load(given[0]))
        return None
    if e.op.name == "exception.set_args" and given[0] is not None:
        flow(given[1], load(given[0]))
        return None
    if e.op.name == "exception.args":
        return load(given[0]) if given[0] is not None and c.has_objects(e.type) else None
    result = _result(c, e, given)
    for a in stored:
        c.goes_to(a, result if len(e.args) > len(e.op.params) else given[0])
    _literal_items(e, given, result)
    for name, cell in e.binding.items():
        if c.has_objects(cell.type):
            _parameter(e, name, given, result)
    return result


def _argument(c: Constraints, e: hir.Prim, index: int, stored: bool) -> Shape | None:
    arg = e.args[index]
    found = c.stored(arg) if stored else c.expr(arg)
    head = e.op.params[index].head if index < len(e.op.params) else "T"
    return lengthening.unasked(c, arg, found, e.binding[head].type) if head in e.binding else found


def _stored(e: hir.Prim) -> list[hir.Expr]:
    """The arguments that a row stores for sure: not the keys that it looks up first."""
    items = e.args[len(e.op.params) :]
    if "writes" not in e.op.flags:
        return items
    keys = {name for need, name in e.op.needs if need == "hash"}
    pairs = zip(e.args, e.op.params, strict=False)
    return [*(a for a, p in pairs if p.head in ("T", "K", "V") and p.head not in keys), *items]


def makes_text(c: Constraints, e: hir.Expr) -> bool:
    """Whether an expression allocates a value in a region that it is given."""
    return isinstance(e, hir.BuildStr) or (
        isinstance(e, hir.Prim) and "alloc" in e.op.flags and not c.has_objects(e.type)
    )


def _values(c: Constraints, e: hir.Prim) -> None:
    flags = e.op.flags
    text = makes_text(c, e) and id(e) not in c.unplaced
    big = "big" in flags and not c.world.always_small(e)
    calls = bool(e.op.needs) and any(c.has_objects(cell.type) for cell in e.binding.values())
    runs = "runs" in flags
    if text or big or calls or runs:
        c.makes(text or calls or runs, big or runs)


def _result(c: Constraints, e: hir.Prim, given: list[Shape | None]) -> Shape | None:
    """A fresh object where the row allocates, else one of the arguments or what comes out of them."""
    if not c.has_objects(e.type):
        return None
    result = c.fresh()
    pattern = e.op.result
    if "alloc" in e.op.flags:
        c.site(e, result[0], e.op.name)
        return result
    if pattern.args or pattern.head not in ("T", "K", "V"):
        same = [g for g, p in zip(given, e.op.params, strict=False) if g is not None and p.head == pattern.head]
        for g in same or [g for g in given if g is not None]:
            flow(g, result)
    return result


def _literal_items(e: hir.Prim, given: list[Shape | None], result: Shape | None) -> None:
    """Arguments beyond the row's parameters: the items of a literal."""
    if result is not None:
        for item in given[len(e.op.params) :]:
            flow(item, load(result))


def _parameter(e: hir.Prim, name: str, given: list[Shape | None], result: Shape | None) -> None:
    """The flows of one type parameter."""
    holders: list[Shape] = []
    plain: list[Shape] = []
    for pattern, shape in zip(e.op.params, given, strict=False):
        if shape is not None:
            _collect(pattern, shape, name, holders, plain)
    out_holders: list[Shape] = []
    out_plain: list[Shape] = []
    if result is not None:
        _collect(e.op.result, result, name, out_holders, out_plain)
    stores = bool(e.op.flags & {"writes", "alloc"})
    every = [*holders, *out_holders]
    if stores or out_plain or out_holders:
        for a in every[1:]:
            for x, y in zip(load(every[0]), load(a), strict=True):
                x.unify(y)
    if stores:
        for p in plain:
            for h in every:
                flow(p, load(h))
    for out in out_plain:
        for h in holders:
            flow(load(h), out)
        if not holders or "writes" in e.op.flags:
            for p in plain:
                flow(p, out)


def _collect(pattern: Pattern, shape: Shape, name: str, holders: list[Shape], plain: list[Shape]) -> None:
    if not pattern.args:
        if pattern.head == name:
            plain.append(shape)
        return
    if any(p.head == name and not p.args for p in pattern.args):
        holders.append(shape)
    for inner in pattern.args:
        if inner.args:
            _collect(inner, load(shape), name, holders, plain)
