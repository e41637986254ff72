"""Calls of what takes no arguments: a class without `__init__`, and object's methods behind `super()`."""

from __future__ import annotations

import ast

from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import ClassInfo
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import STR


def check_when_run(b: Builder, node: ast.AST, given: Arguments, text: str) -> None:
    """TypeError with this text, where a list or mapping of arguments turns out to hold some that nobody takes."""
    if given.rest is None and given.more is None:
        return
    counts = [hir.int_const(0) if x is None else b.must("len", [x], node) for x in (given.rest, given.more)]
    b.emit(hir.ExprStmt(b.behind(node, "arguments.none", [hir.Const(text, STR), *counts]), b.pos(node)))


def told_of_subclass(b: Builder, node: ast.AST, cls: ClassInfo, given: Arguments) -> Expr:
    """`object.__init_subclass__`, which takes nothing."""
    if given.keywords or given.positional:
        problem = b.error(node, "E0403", "`object.__init_subclass__` takes no arguments")
        raise problem.raising("TypeError", f"{cls.name}.__init_subclass__() takes no keyword arguments")
    check_when_run(b, node, given, f"{cls.name}.__init_subclass__() takes no keyword arguments")
    return hir.NONE_CONST


def only_the_object(b: Builder, node: ast.Call, given: Arguments) -> None:
    """`object.__init__` takes nothing else."""
    text = "object.__init__() takes exactly one argument (the instance to initialize)"
    if given.keywords or given.positional:
        raise b.error(node, "E0403", "`object.__init__` takes no arguments").raising("TypeError", text)
    check_when_run(b, node, given, text)
