"""Conditions and what they tell about types; `and`, `or` and `if` as values."""

from __future__ import annotations

import ast
import functools

from pyx2c.hirgen import classnames, comparisons, operators
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.typenames import type_from_node
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import (
    BOOL,
    FLOAT,
    INT,
    NEVER,
    NONE,
    STR,
    InstanceT,
    TupleT,
    Type,
    VarTupleT,
    join,
    members,
    same,
    union,
)

Facts = dict[Var, Type]


def condition(b: Builder, node: ast.expr) -> tuple[Expr, Facts, Facts]:
    """A test: its truth value, and what its being true or false tells about variables' types."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        test, yes, no = condition(b, node.operand)
        return hir.Not(test), no, yes
    if isinstance(node, ast.BoolOp):
        return _and_or(b, node)
    same_classes = classnames.same_class(b, node)
    if same_classes is not None:
        return same_classes, {}, {}
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.Is | ast.IsNot):
        return _none_test(b, node)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "isinstance":
        if b.lookup("isinstance") is None and len(node.args) == 2:
            return isinstance_test(b, node)
    value = b.expr(node)
    test = comparisons.truth(b, node, value)
    facts: Facts = {}
    falsy: Facts = {}
    target = node.target if isinstance(node, ast.NamedExpr) else node
    if isinstance(target, ast.Name):
        var = b.lookup(target.id)
        if var is not None and b.is_local(var):
            facts[var] = union(m for m in members(value.type) if m is not NONE)
            falsy[var] = value.type
    return test, facts, falsy


def _and_or(b: Builder, node: ast.BoolOp) -> tuple[Expr, Facts, Facts]:
    is_and = isinstance(node.op, ast.And)
    saved = dict(b.env) if b.env is not None else None
    test, yes, no = condition(b, node.values[0])
    for value in node.values[1:]:
        narrow(b, yes if is_and else no)
        stmts, (right, yes2, no2) = b.collect(functools.partial(condition, b, value))
        right = hir.Seq(stmts, right, BOOL) if stmts else right
        test = hir.BoolOp("and" if is_and else "or", test, right)
        both = {**yes, **yes2} if is_and else {**no, **no2}
        either_a, either_b = (no, no2) if is_and else (yes, yes2)
        either = {v: join(either_a[v], either_b[v]) for v in either_a if v in either_b}
        yes, no = (both, either) if is_and else (either, both)
    if saved is not None and b.env is not None:
        for var in list(b.env):
            b.env[var] = saved.get(var, b.env[var])
    return test, yes, no


def _none_test(b: Builder, node: ast.Compare) -> tuple[Expr, Facts, Facts]:
    left, right = b.expr(node.left), b.expr(node.comparators[0])
    test = comparisons.identity(b, node, left, right)
    facts_is: Facts = {}
    facts_not: Facts = {}
    source = node.left.target if isinstance(node.left, ast.NamedExpr) else node.left
    if right.type is NONE and isinstance(source, ast.Name):
        var = b.lookup(source.id)
        if var is not None and b.is_local(var):
            facts_is[var] = NONE
            facts_not[var] = union(m for m in members(left.type) if m is not NONE)
    if isinstance(node.ops[0], ast.IsNot):
        return hir.Not(test), facts_not, facts_is
    return test, facts_is, facts_not


def isinstance_test(b: Builder, node: ast.Call) -> tuple[Expr, Facts, Facts]:
    """`isinstance(x, C)` and what it tells about x."""
    value = b.expr(node.args[0])
    second = node.args[1]
    nodes = second.elts if isinstance(second, ast.Tuple) else [second]
    tests = [type_from_node(b, n, test=True) for n in nodes]
    yes: list[Type] = []
    no: list[Type] = []
    for m in members(value.type):
        inside, outside = _split(m, tests)
        yes += inside
        no += outside
    facts_yes: Facts = {}
    facts_no: Facts = {}
    if isinstance(node.args[0], ast.Name):
        var = b.lookup(node.args[0].id)
        if var is not None and b.is_local(var):
            facts_yes[var], facts_no[var] = union(yes), union(no)
    if not no:
        return hir.Seq([hir.ExprStmt(value)], hir.Const(True, BOOL), BOOL), facts_yes, facts_no
    if not yes:
        return hir.Seq([hir.ExprStmt(value)], hir.Const(False, BOOL), BOOL), facts_yes, facts_no
    return hir.IsType(value, yes), facts_yes, facts_no


def _split(t: Type, tests: list[Type]) -> tuple[list[Type], list[Type]]:
    if isinstance(t, InstanceT):
        inside: list[Type] = []
        for test in tests:
            if isinstance(test, InstanceT) and test.cls in t.cls.mro:
                return [t], []
            if isinstance(test, InstanceT) and t.cls in test.cls.mro:
                inside.append(test)
        return inside, [t]
    for test in tests:
        if comparisons.type_kind(t) == comparisons.type_kind(test) or (t is BOOL and test is INT):
            return [t], []
        if isinstance(t, TupleT | VarTupleT) and isinstance(test, TupleT | VarTupleT):
            return [t], []
    return [], [t]


def narrow(b: Builder, facts: Facts) -> None:
    """Takes what a test told into the environment."""
    if b.env is None:
        return
    for var, t in facts.items():
        if var in b.env and not same(b.env[var], t):
            b.env[var] = t


def bool_value(b: Builder, node: ast.BoolOp) -> Expr:
    """`a and b`, `a or b` as values."""
    saved = dict(b.env) if b.env is not None else None
    is_and = isinstance(node.op, ast.And)
    value = b.expr(node.values[0])
    for right_node in node.values[1:]:
        kept = b.save(value, "left", node)
        test = comparisons.truth(b, node, kept)
        _narrow_by(b, node.values[0], kept.type, is_and)
        stmts, right = b.aside(right_node)
        left_type = kept.type
        if not is_and:
            left_type = union(m for m in members(kept.type) if m is not NONE)
        elif not any(m in (BOOL, INT, FLOAT, STR) or not isinstance(m, InstanceT) for m in members(kept.type)):
            left_type = NONE if any(m is NONE for m in members(kept.type)) else kept.type
        total = join(left_type, right.type)
        then: Expr = b.coerce(right, total) if right.type is not NEVER else right
        then = hir.Seq(stmts, then, total) if stmts else then
        stay = b.coerce(b.coerce(kept, left_type), total)
        first, second = (then, stay) if is_and else (stay, then)
        value = first if total is NEVER else hir.IfExpr(test, first, second, total, b.pos(node))
    if saved is not None and b.env is not None:
        for var in list(b.env):
            b.env[var] = saved.get(var, b.env[var])
    return value


def _narrow_by(b: Builder, node: ast.expr, t: Type, is_true: bool) -> None:
    _, (_, yes, no) = b.collect(lambda: condition(b, node))
    narrow(b, yes if is_true else no)


def unary_value(b: Builder, node: ast.UnaryOp) -> Expr:
    """`not x` and the arithmetic ones."""
    if isinstance(node.op, ast.Not):
        return hir.Not(condition(b, node.operand)[0])
    return operators.unary(b, node)


def if_value(b: Builder, node: ast.IfExp) -> Expr:
    """`a if c else b`."""
    test, yes, no = condition(b, node.test)
    saved = dict(b.env) if b.env is not None else None
    narrow(b, yes)
    then_stmts, then = b.aside(node.body)
    b.env = dict(saved) if saved is not None else None
    narrow(b, no)
    else_stmts, other = b.aside(node.orelse)
    b.env = saved
    total = join(then.type, other.type)
    then = b.coerce(then, total) if then.type is not NEVER else then
    other = b.coerce(other, total) if other.type is not NEVER else other
    then = hir.Seq(then_stmts, then, total) if then_stmts else then
    other = hir.Seq(else_stmts, other, total) if else_stmts else other
    return hir.IfExpr(test, then, other, total, b.pos(node))


def always_true(test: Expr) -> bool:
    """Whether the test is known to hold."""
    return _known(test) is True


def always_false(test: Expr) -> bool:
    """Whether the test is known to fail."""
    return _known(test) is False


def _known(test: Expr) -> bool | None:
    match test:
        case hir.Const(value=bool(value)):
            return value
        case hir.Seq(value=value):
            return _known(value)
        case hir.Not(operand=operand):
            inner = _known(operand)
            return None if inner is None else not inner
        case hir.BoolOp(op=op, left=left, right=right):
            sides = _known(left), _known(right)
            decides = op == "or"
            return decides if decides in sides else None if None in sides else not decides
    return None
