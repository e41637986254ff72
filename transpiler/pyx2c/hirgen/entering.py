"""What a function does first: variables get the values of parameters.

    def words(s):
        s = s.split()           a parameter that the body assigns is a variable apart from what callers give: `s` is a
        return len(s)           text at the beginning, however many kinds of values it holds later

A variable that never holds anything but what its parameter does takes the parameter's place when inference has ended.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Var
from pyx2c.ir.types import Cell, Type, same


def parameter(inst: FuncInst, name: str, given: Type) -> Var:
    """The variable for what callers give, of a new instance."""
    var = inst.var(name)
    var.boxed = name in inst.ref.scope.rebound
    if _is_assigned(inst.ref, name):
        param = Var(name, Cell(name), owner=inst)
        inst.entered.append((var, param))
    else:
        param = var
    param.kind = "param"
    param.cell.add(given)
    return param


def _is_assigned(ref: FuncRef, name: str) -> bool:
    scope = ref.scope
    by_statements = isinstance(ref.node, ast.FunctionDef) and ref.walk is None and ref.dispatches is None
    return by_statements and name in scope.assigned and name not in scope.captured


def enter(b: Builder) -> None:
    """At the beginning of the body."""
    for param in b.inst.params:
        if b.env is not None:
            b.env[param] = param.type
    for var, param in b.inst.entered:
        b.assign(var, hir.Read(param, param.type))


def join_alike(functions: Iterable[FuncInst]) -> None:
    """Makes one variable of those that hold the same values, when all types are known."""
    for inst in functions:
        alike = {param: var for var, param in inst.entered if var.kind == "local" and same(var.type, param.type)}
        for var in alike.values():
            var.kind = "param"
        inst.params = [alike.get(p, p) for p in inst.params]
        inst.entered = [(var, param) for var, param in inst.entered if param not in alike]
        inst.body = [s for s in inst.body if not _is_entry(s, alike)]


def _is_entry(s: hir.Stmt, alike: dict[Var, Var]) -> bool:
    return isinstance(s, hir.Assign) and isinstance(s.value, hir.Read) and s.value.var in alike
