"""Tables that modules of the library make and the program never looks at: they are not made.

    errorcode = {EPERM: "EPERM", …}      not in a program that never reads `errorcode`

A list, dict or set is left out with the statements that fill it where all that goes into it are constants and
variables. Requires inference to be finished.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import BOOL, FLOAT, INT, STR, ListT, SetT
from pyx2c.ir.walk import walk

_FILLS = frozenset("setitem list.append method.append set.add method.add".split())
_MAKES = frozenset("list.literal vtuple.literal dict.new set.new dict.literal set.literal".split())


def drop_unread_tables(engine: Any) -> None:
    """Takes the statements out of the bodies of the library's modules."""
    bodies = [inst for inst in engine.module_bodies if inst.ref.module.library]
    if not bodies:
        return
    uses = Counter(v for inst in engine.functions for node in walk(inst.body) for v in _used(node))
    for inst in bodies:
        while _drop(inst.body, uses):
            pass


def _used(node: Any) -> list[Var]:
    """The variables that a node does anything with but assign them."""
    if isinstance(node, hir.Assign):
        return []
    found = [node.var] if isinstance(getattr(node, "var", None), Var) else []
    return [*found, *(v for v in getattr(node, "captured", ()) or () if isinstance(v, Var))]


def _drop(body: list[Stmt], uses: Counter[Var]) -> bool:
    """Whether something was dropped."""
    filled = Counter(var for stmt in body if (var := _fills(stmt)) is not None)
    gone = {
        stmt.var
        for stmt in body
        if isinstance(stmt, hir.Assign)
        and (stmt.var.kind == "temp" or stmt.var.kind == "global" and not stmt.var.flagged)
        and uses[stmt.var] == filled[stmt.var]
        and (filled[stmt.var] or _is_table(stmt.value) or isinstance(stmt.value, hir.Read))
        and _is_plain(stmt.value)
    }
    gone -= {
        stmt.var
        for stmt in body
        if isinstance(stmt, hir.Assign) and not _is_plain(stmt.value) and _fills(stmt) is not stmt.var
    }
    if not gone:
        return False
    kept: list[Stmt] = []
    for stmt in body:
        var = stmt.var if isinstance(stmt, hir.Assign) else _fills(stmt)
        if var not in gone:
            kept.append(stmt)
            continue
        uses.subtract(v for node in walk(stmt) for v in _used(node))
    body[:] = kept
    return True


def _fills(stmt: Stmt) -> Var | None:
    """The variable that holds the table which a statement puts something plain into."""
    match stmt:
        case hir.ExprStmt(value=hir.Prim(args=[hir.Read(var=var), *values]) as prim):
            if prim.op.name in _FILLS and all(_is_scalar(v) for v in values):
                return var
            if prim.op.name == "set.update" and all(_holds_scalars(v) for v in values):
                return var
        case hir.Assign(var=var, value=hir.Prim(args=[hir.Read(var=same), more]) as prim) if var is same:
            if prim.op.name == "iadd" and isinstance(prim.type, ListT) and _holds_scalars(more):
                return var
    return None


def _is_scalar(e: Expr) -> bool:
    return _is_plain(e) and e.type in (INT, STR, BOOL, FLOAT)


def _holds_scalars(e: Expr) -> bool:
    """A list or set that nothing can go wrong with."""
    return _is_plain(e) and isinstance(e.type, ListT | SetT) and e.type.item.type in (INT, STR, BOOL, FLOAT)


def _is_table(e: Expr) -> bool:
    while isinstance(e, hir.Coerce):
        e = e.value
    return isinstance(e, hir.Prim) and (e.op.name in _MAKES or e.op.name == "set")


def _is_plain(e: Expr) -> bool:
    """Whether evaluating it does nothing else."""
    match e:
        case hir.Const():
            return True
        case hir.Read():
            return not e.checked
        case hir.Coerce(value=value):
            return _is_plain(value)
        case hir.Prim(args=[table]) if e.op.name == "set":
            return _holds_scalars(table)
        case hir.Prim(args=args):
            return e.op.name in _MAKES and all(map(_is_plain, args))
    return False
