"""What a function does with its variables, as far as iterators are concerned."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from pyx2c.ir import hir
from pyx2c.ir.hir import Stmt, Var
from pyx2c.ir.walk import parts


@dataclass(slots=True)
class Place:
    """Where a statement stands: its block, and the loops around it."""

    block: list[Stmt]
    stmt: Any
    loops: tuple[hir.While, ...]


@dataclass(slots=True)
class Uses:
    """What a function does with its variables, and its loops over iterators."""

    reads: Counter[Var] = field(default_factory=Counter)
    asked: Counter[Var] = field(default_factory=Counter)
    """reads that only ask an iterator for something"""
    copies: dict[Var, list[Var]] = field(default_factory=dict)
    """variables that are assigned to others"""
    deleted: dict[Var, list[Place]] = field(default_factory=dict)
    assigned: dict[Var, list[Place]] = field(default_factory=dict)
    drops: dict[Var, list[Place]] = field(default_factory=dict)
    loops: list[Place] = field(default_factory=list)

    def visit(self, code: Any, loops: tuple[hir.While, ...] = ()) -> None:
        """Notes what is in a piece of code."""
        if isinstance(code, list):
            for part in code:
                if isinstance(part, Stmt):
                    self.note(Place(code, part, loops))
                self.visit(part, loops)
        elif isinstance(code, hir.Read):
            self.reads[code.var] += 1
        elif isinstance(code, hir.While):
            self.visit([code.cond, code.body, code.step], (*loops, code))
            self.visit(code.orelse, loops)
        else:
            self.note_asked(code)
            for part in parts(code):
                self.visit(part, loops)

    def note_asked(self, node: Any) -> None:
        match node:
            case hir.Prim(op=op, args=[hir.Read(var=var), *_]) if op.name.startswith("iter."):
                self.asked[var] += 1
            case hir.Yield(inner=hir.Read(var=var)) | hir.ExprStmt(value=hir.Read(var=var)):
                self.asked[var] += 1

    def note_behind(self, e: hir.Expr) -> None:
        """Calls that only ask an async generator for something: of coroutines that are awaited at once."""
        match e:
            case hir.Call(func=func, args=[hir.Read(var=var), *_]) if func.ref.module.name == "_behind.coroutines":
                self.asked[var] += 1

    def note(self, place: Place) -> None:
        match place.stmt:
            case hir.Assign(var=var, value=value):
                self.assigned.setdefault(var, []).append(place)
                if var.kind == "temp" and var.name == "awaited":
                    self.note_behind(value)
                if isinstance(value, hir.Read):
                    self.copies.setdefault(value.var, []).append(var)
            case hir.Delete(var=var):
                self.deleted.setdefault(var, []).append(place)
            case hir.While(cond=cond, step=[]) if iterator_of(cond, "iter.next") is not None:
                self.loops.append(place)
            case hir.ExprStmt(value=value):
                self.note_behind(value)
                dropped = iterator_of(value, "iter.drop")
                if dropped is not None:
                    self.drops.setdefault(dropped, []).append(place)


def iterator_of(e: Any, op: str) -> Var | None:
    """The variable whose iterator the operation is done on."""
    match e:
        case hir.Prim(op=row, args=[hir.Read(var=var)]) if row.name == op:
            return var
    return None


def replace_stmt(place: Place, stmts: list[Stmt]) -> None:
    """Other statements in the place of one."""
    n = next(i for i, s in enumerate(place.block) if s is place.stmt)
    place.block[n : n + 1] = stmts
