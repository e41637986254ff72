"""`for` and `while`, `break` and `continue`."""

from __future__ import annotations

import ast

from pyx2c.hirgen import conditions, iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.cursors import emit_loop, one_round
from pyx2c.hirgen.scopes import names_changed
from pyx2c.hirgen.walk import Loop
from pyx2c.ir import hir
from pyx2c.ir.types import BOOL, NONE


def look(b: Builder, node: ast.AST) -> None:
    """A turn of a loop begins: where the program has signals, it looks for them."""
    if b.engine.signals and not b.module.library:
        b.emit(hir.ExprStmt(hir.Prim(b.row("_green.look"), [], NONE, b.pos(node)), b.pos(node)))


def while_stmt(b: Builder, node: ast.While) -> None:
    """`while … else`."""
    b.widen(names_changed([*node.body, node.test]))
    before = b.env
    loop = Loop()
    b.loops.append(loop)
    stmts, test = b.collect(lambda: conditions.decision(b, node.test, b.pos(node)))
    cond = hir.Seq(stmts, test.value, BOOL) if stmts else test.value
    b.env = test.yes
    looked, _ = b.collect(lambda: look(b, node.test))
    body = [*looked, *b.block(node.body)]
    b.loops.pop()
    b.env = test.no
    orelse = b.block(node.orelse)
    after, b.env = b.env, before
    b.emit(hir.While(cond, body, [], orelse, b.pos(node.test)))
    b.env = b.merge([after, *loop.breaks])


def for_stmt(b: Builder, node: ast.For) -> None:
    """`for … else`."""
    it = iteration.iterate(b, node.iter, b.pos(getattr(node, "shown_at", node)))
    b.widen(names_changed([*node.body, node.target]))
    before = b.fork()
    loop = Loop()
    b.loops.append(loop)

    def body() -> None:
        b.bind(node.target, it.value())
        look(b, node)
        for stmt in node.body:
            b.stmt(stmt)

    stmts, _ = b.branch(lambda: one_round(b, it, body))
    b.loops.pop()
    b.env = before
    orelse = b.block(node.orelse)
    after, b.env = b.env, before
    emit_loop(b, it, hir.While(it.cond, stmts, it.step, orelse, b.pos(node)))
    b.env = b.merge([after, *loop.breaks])


def break_stmt(b: Builder, node: ast.Break) -> None:
    """`break`."""
    b.emit(hir.Break(b.pos(node)))
    if b.env is not None:
        b.loops[-1].breaks.append(b.env)
    b.env = None


def continue_stmt(b: Builder, node: ast.Continue) -> None:
    """`continue`."""
    b.emit(hir.Continue(b.pos(node)))
    b.env = None
