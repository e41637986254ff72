"""Async generators that are left unfinished: a running event loop closes them, in tasks.

async for x in numbers(): break      nobody else has it: the loop closes it when it comes round to it
g = numbers(); await anext(g)        likewise where a function is left whose variable alone has it
async for x in kept[0]: break        others may have it too: the loop closes it when it is shut down
"""

from __future__ import annotations

import ast

from pyx2c.frontend.coroutines import ASYNC_GENERATOR, COROUTINE
from pyx2c.hirgen import iterators
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import NEVER, IterT


def let_go(b: Builder, node: ast.AST, it: Expr) -> list[Stmt]:
    """Where nobody will go on with one that has begun."""
    return b.optional(lambda: b.emit(hir.ExprStmt(b.behind(node, "coroutines.let_go", [it]), b.pos(node))))


def begin(b: Builder, node: ast.AST, it: Expr) -> None:
    """Before one is asked that others may have too."""
    if b.engine.async_closing.type is not NEVER:
        b.engine.throws = True
        b.emit(hir.ExprStmt(b.behind(node, "coroutines.begin", [it]), b.pos(node)))


def note(b: Builder, node: ast.AST, var: Var, value: Expr) -> None:
    """A local variable gets a fresh generator of either kind: whatever ends the function early may close it.

    Which variables are the only ones to have theirs is known later (passes/close_dropped.py): what lets go of an async
    one is kept for then.
    """
    maker = iterators.maker(value)
    if maker is None or var.kind != "local" or not iterators.may_close(b, maker):
        return
    if b.inst.ref.is_generator and b.inst.ref.flavour != COROUTINE:
        b.engine.mark_closing(b.inst)
    if isinstance(value.type, IterT) and value.type.flavour == ASYNC_GENERATOR:
        b.inst.memo[var, "let go"] = b.behind(node, "coroutines.let_go", [hir.Read(var, value.type)])
