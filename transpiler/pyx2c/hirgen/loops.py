"""`for` and `while`, `break` and `continue`."""

from __future__ import annotations

import ast

from pyx2c.hirgen import conditions, iteration
from pyx2c.hirgen.builder import Builder, Env, Loop
from pyx2c.ir import hir
from pyx2c.ir.types import BOOL


def while_stmt(b: Builder, node: ast.While) -> None:
    """`while … else`."""
    widen(b, assigned_names(node.body) | _walrus(node.test))
    stmts, (test, yes, no) = b.collect(lambda: conditions.condition(b, node.test))
    cond = hir.Seq(stmts, test, BOOL) if stmts else test
    before = dict(b.env) if b.env is not None else None
    conditions.narrow(b, yes)
    loop = Loop()
    b.loops.append(loop)
    body = b.block(node.body)
    b.loops.pop()
    b.env = before
    endless = conditions.always_true(test)
    conditions.narrow(b, no)
    if endless:
        b.env = None
    orelse = b.block(node.orelse)
    after = b.env
    b.env = before
    b.emit(hir.While(cond, body, [], orelse, b.pos(node.test)))
    b.env = b.merge([after, *loop.breaks])


def _walrus(node: ast.expr) -> set[str]:
    return {n.target.id for n in ast.walk(node) if isinstance(n, ast.NamedExpr)}


def for_stmt(b: Builder, node: ast.For) -> None:
    """`for … else`."""
    it = iteration.iterate(b, node.iter)
    widen(b, assigned_names(node.body) | set(iteration.target_names(node.target)))
    before = dict(b.env) if b.env is not None else None
    loop = Loop()
    b.loops.append(loop)

    def body() -> None:
        b.bind(node.target, it.value())
        for stmt in node.body:
            b.stmt(stmt)

    def whole() -> None:
        if it.bind is not None:
            it.bind()
        for test in it.skip:
            b.emit(hir.If(test(), [], [hir.Continue()]))
        body()

    stmts, _ = b.collect(whole)
    b.loops.pop()
    b.env = before
    orelse = b.block(node.orelse)
    after = b.env
    b.env = before
    b.emit(hir.While(it.cond, stmts, it.step, orelse, b.pos(node.iter)))
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


def assigned_names(nodes: list[ast.stmt]) -> set[str]:
    """Names bound anywhere in statements: what a loop may change."""
    found: set[str] = set()
    for top in nodes:
        for n in ast.walk(top):
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store | ast.Del):
                found.add(n.id)
            elif isinstance(n, ast.ExceptHandler | ast.FunctionDef | ast.ClassDef) and n.name:
                found.add(n.name)
            elif isinstance(n, ast.Import | ast.ImportFrom):
                found.update(a.asname or a.name.split(".")[0] for a in n.names)
    return found


def widen(b: Builder, names: set[str]) -> Env | None:
    """Before a loop: variables that its body changes may hold whatever they ever hold."""
    if b.env is None:
        return None
    for name in names:
        var = b.lookup(name)
        if var is not None and var in b.env:
            b.env[var] = var.type
    return dict(b.env)
