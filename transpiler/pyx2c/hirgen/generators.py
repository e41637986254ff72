"""Generator functions: what a call of one makes, `yield`, `yield from`, `return`.

def count(n):                   count(3) is an IterT: its item cell takes what is yielded, its result cell what
    while n:                    is returned, and its sent cell what anyone sends. The body keeps `Yield` nodes;
        yield n                 lowering cuts it there (lower/generators.py).
        n -= 1
"""

from __future__ import annotations

import ast
from typing import Any

from pyx2c.frontend.coroutines import ASYNC_GENERATOR
from pyx2c.hirgen import iteration, iterators
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, NONE, Cell, IterT, join


def declare(engine: Any, inst: FuncInst) -> None:
    """Gives an instance of a generator function the iterator that it returns."""
    if waits_in_try(inst.ref.node):
        mark_closing(engine, inst)
    name = str(inst.ref)
    t = IterT(Cell(f"item of {name}"), Cell(f"sent to {name}"), Cell(f"result of {name}"), inst.ref.flavour)
    inst.memo["iterator"] = t
    inst.result.add(t)


def mark_closing(engine: Any, inst: FuncInst) -> None:
    """Ending this generator early runs code: loops over a fresh one must do it on every way out."""
    engine.closing.add(NONE)
    if inst.ref.flavour == ASYNC_GENERATOR:
        engine.async_closing.add(NONE)
    inst.ref.closing.add(NONE)


def waits_in_try(node: ast.AST) -> bool:
    """Whether a `yield` stands within a `try` or `with`, nested functions left out."""
    if isinstance(node, ast.Try | ast.With) and _yields(node):
        return True
    inner = (n for n in ast.iter_child_nodes(node) if not isinstance(n, ast.FunctionDef | ast.Lambda | ast.ClassDef))
    return any(map(waits_in_try, inner))


def _yields(node: ast.AST) -> bool:
    if isinstance(node, ast.Yield | ast.YieldFrom):
        return True
    inner = (n for n in ast.iter_child_nodes(node) if not isinstance(n, ast.FunctionDef | ast.Lambda | ast.ClassDef))
    return any(map(_yields, inner))


def results(inst: FuncInst) -> Cell:
    """Where the values of `return` flow."""
    if not inst.ref.is_generator:
        return inst.result
    return _own(inst).result


def _own(inst: FuncInst) -> IterT:
    found: IterT = inst.memo["iterator"]
    return found


def yield_expr(b: Builder, node: ast.Yield) -> Expr:
    """`yield value`: it is what is sent, None from `next`."""
    return give(b, node, b.expr(node.value) if node.value is not None else hir.NONE_CONST)


def give(b: Builder, node: ast.AST, value: Expr, inner: Expr | None = None) -> Expr:
    """Yields an evaluated value."""
    t = _own(b.inst)
    t.item.add(value.type)
    sent = t.sent.type
    return hir.Yield(value, NONE if sent is NEVER else join(NONE, sent), b.pos(node), inner)


def yield_from(b: Builder, node: ast.YieldFrom) -> Expr:
    """`yield from source`: all its items; it is what the source returned."""
    value = b.expr(node.value)
    if not isinstance(value.type, IterT):
        it = iteration.iterate_value(b, node, value)
        iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(give(b, node, it.value()), b.pos(node))))
        return hir.NONE_CONST
    fresh = iterators.maker(value) is not None
    if b.engine.closing.type is not NEVER:
        mark_closing(b.engine, b.inst)
    inner = b.save(value, "inner", node)
    wait = b.optional(lambda: _delegate(b, node, inner))
    b.emit(hir.While(iterators.prim(b, "iter.next", inner, node), wait, [], [], b.pos(node)))
    result = iterators.returned(b, inner, node, fresh)
    if fresh:
        result = b.save(result, "returned", node)
        b.emit(hir.ExprStmt(iterators.prim(b, "iter.drop", inner, node)))
    return result


def _delegate(b: Builder, node: ast.AST, inner: Expr) -> None:
    """One item passed on, and what is sent for it passed back."""
    wait = give(b, node, b.known(iterators.prim(b, "iter.item", inner, node)), inner)
    assert isinstance(inner.type, IterT)
    if wait.type is NONE or inner.type.flavour != "generator":
        b.emit(hir.ExprStmt(wait, b.pos(node)))
    else:
        iterators.set_sent(b, node, inner, wait)
