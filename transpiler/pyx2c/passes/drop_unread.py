"""Tables of library modules that nothing in the program reads are not made.

    errorcode = {EPERM: "EPERM", …}         in a program that reads only errno.EAGAIN    →

A table is a module-level variable that is given one display of constants. What is dropped can't raise, and
has no effect but on the table itself.

Requires inference to be finished.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Stmt, Var
from pyx2c.ir.types import DictT, ListT, SetT
from pyx2c.ir.walk import walk

_DISPLAYS = frozenset(("list.literal", "list.new", "dict.new", "set.new"))
_FILLS: dict[str, type] = {"setitem": DictT, "set.add": SetT, "list.append": ListT}


def drop_unread(engine: Any) -> None:
    """Takes them out of the bodies of their modules."""
    reads: Counter[Var] = Counter()
    given: Counter[Var] = Counter()
    for inst in engine.functions:
        for node in walk(inst.body):
            if isinstance(node, hir.Read | hir.IsBound):
                reads[node.var] += 1
            elif isinstance(node, hir.Assign | hir.Delete | hir.Handler) and node.var is not None:
                given[node.var] += 1
    for module in engine.modules.values():
        if module.library and module.body is not None:
            tables = {v for v in module.globals.values() if not reads[v] and given[v] == 1 and not v.flagged}
            module.body.body[:] = _without(module.body.body, tables, reads, given)


def _without(body: list[Stmt], tables: set[Var], reads: Counter[Var], given: Counter[Var]) -> list[Stmt]:
    of_made: Counter[Var] = Counter()
    dropped: list[tuple[Stmt, Var | None]] = []
    """statements that go, with the display that must go with them"""
    for stmt in body:
        match stmt:
            case hir.Assign(var=var, value=hir.Read(var=made)) if var in tables and made.kind != "global":
                of_made[made] += 1
                dropped.append((stmt, made))
            case hir.Assign(var=var, value=value) if var in tables and _is_display(value):
                dropped.append((stmt, None))
            case hir.Assign(var=var, value=value) if var.kind != "global" and given[var] == 1 and _is_display(value):
                dropped.append((stmt, var))
            case hir.ExprStmt(value=hir.Prim(op=op, args=[hir.Read(var=made), *rest])) if isinstance(
                made.type, _FILLS.get(op.name, ())
            ) and all(map(_is_constant, rest)):
                of_made[made] += 1
                dropped.append((stmt, made))
    gone = {id(stmt) for stmt, made in dropped if made is None or of_made[made] == reads[made]}
    return [stmt for stmt in body if id(stmt) not in gone]


def _is_display(e: Any) -> bool:
    return isinstance(e, hir.Prim) and e.op.name in _DISPLAYS and all(map(_is_constant, e.args))


def _is_constant(e: Any) -> bool:
    """Neither can it raise nor is it seen that it is not computed."""
    match e:
        case hir.Const():
            return True
        case hir.TupleMake(items=items):
            return all(map(_is_constant, items))
    return _is_display(e)
