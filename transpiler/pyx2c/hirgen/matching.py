"""`match` statements: the cases as a chain of `if`s on a value that was evaluated once."""

from __future__ import annotations

import ast

from pyx2c.hirgen import conditions, patterns
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.walk import Env
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Stmt, Var
from pyx2c.ir.types import NEVER, Cell, Type


def match_stmt(b: Builder, node: ast.Match) -> None:
    """`match value: case …`."""
    value = b.expr(node.subject)
    subject = _subject(b, node)
    b.assign(subject, value, node.subject)
    watched = [subject, *_named(b, node.subject)]
    exits: list[Env | None] = []
    stmts, _ = b.collect(lambda: _cases(b, node, list(node.cases), watched, exits))
    b.out.extend(stmts)
    b.env = b.merge(exits)


def _subject(b: Builder, node: ast.Match) -> Var:
    """The variable that holds the value; its type narrows from case to case."""
    key = (node, "subject", b.path)
    if key not in b.inst.memo:
        b.inst.memo[key] = Var("subject", Cell("subject"), owner=b.inst)
    found: Var = b.inst.memo[key]
    return found


def _named(b: Builder, node: ast.expr) -> list[Var]:
    var = b.lookup(node.id) if isinstance(node, ast.Name) else None
    return [var] if var is not None and b.is_local(var) else []


def _cases(
    b: Builder, node: ast.Match, cases: list[ast.match_case], watched: list[Var], exits: list[Env | None]
) -> None:
    """The first case, and the others behind `else`."""
    if not cases or b.env is None:
        exits.append(b.env)
        return
    case, *rest = cases
    x = b.read(watched[0], node.subject)
    if x.type is NEVER:
        exits.append(None)
        return
    found = patterns.match(b, case.pattern, x)
    before = dict(b.env)
    test, body = _case(b, case, found, watched)
    exits.append(b.env)
    b.env = before
    _narrow(b, watched, found.no if case.guard is None else x.type)
    known = True if test is None else conditions.known_outcome(test)
    if known is True:
        b.env = None
    other, _ = b.collect(lambda: _cases(b, node, rest, watched, exits))
    b.env = before
    if test is None or known is not None:
        if test is not None and not isinstance(test, hir.Const):
            b.emit(hir.ExprStmt(test))
        b.out.extend(body if known else other)
    else:
        b.emit(hir.If(test, body, other, b.pos(case.pattern)))


def _case(
    b: Builder, case: ast.match_case, found: patterns.Matched, watched: list[Var]
) -> tuple[Expr | None, list[Stmt]]:
    """The test of a case, its guard included, and its body."""
    _narrow(b, watched, found.yes)
    if found.test is not None and conditions.known_outcome(found.test) is False:
        b.env = None
        return found.test, []
    bound, _ = b.collect(lambda: _bind(b, case, found))
    test = found.test
    if case.guard is not None:
        guard_node = case.guard
        stmts, guard = b.branch(lambda: conditions.condition(b, guard_node, b.pos(case.pattern)))
        if guard is None:  # it always raises: that is all there is to the case
            b.env = None
            return test, [*bound, *stmts]
        b.env = guard.yes
        for name in found.names:
            _guard(b, name)
        test = patterns.both(test, hir.Seq([*bound, *stmts], guard.value, guard.value.type))
        bound = []
    body = b.block(case.body)
    return test, [*bound, *body]


def _bind(b: Builder, case: ast.match_case, found: patterns.Matched) -> None:
    for name, value in found.names.items():
        target = b.derived(case.pattern, f"name {name}", lambda n=name: ast.Name(n, ast.Store()))  # type: ignore[misc]
        b.bind(target, value)


def _guard(b: Builder, name: str) -> None:
    """A name that a test sets, before its guard, in one of its ways only."""
    var = b.lookup(name)
    if var is not None:
        var.guarded = True


def _narrow(b: Builder, watched: list[Var], t: Type) -> None:
    if t is NEVER:
        b.env = None
    if b.env is None:
        return
    for var in watched:
        if var in b.env:
            b.env[var] = t
