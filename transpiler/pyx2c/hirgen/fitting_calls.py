"""Calls with `*values` before other arguments, of functions that take one number of them: each goes to its parameter.

def unify(a, b, env): …                 unify(*terms, env)   →   unify(terms[0], terms[1], env)

Else all would go into one list, whose items have one type: that of terms and of environments.
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments, calls, function_refs
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.parameters import Parameters
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT, ListT, Type, VarTupleT


def call(b: Builder, node: ast.Call, callee: Expr) -> Expr | None:
    """Such a call; None of any other."""
    at = next((i for i, a in enumerate(node.args) if isinstance(a, ast.Starred)), len(node.args) - 1)
    front, tail = node.args[:at], node.args[at + 1 :]
    if node.keywords or not tail or any(isinstance(a, ast.Starred) for a in tail):
        return None
    count = _parameters(b, callee.type)
    spread = node.args[at]
    if count is None or count < len(front) + len(tail) or not isinstance(spread, ast.Starred):
        return None
    _, seen = b.apart(lambda: b.expr(spread.value))
    if seen is None or not isinstance(seen.type, ListT | VarTupleT):
        return None
    callee = b.save(callee, "f", node)
    first = [b.save(b.expr(a), "arg", node) for a in front]
    rest = b.save(b.must("vtuple", [b.expr(spread.value)], node), "rest", node)
    last = [b.save(b.expr(a), "arg", node) for a in tail]
    wanted = count - len(first) - len(last)
    fits = b.must("eq", [b.must("len", [rest], node), hir.int_const(wanted)], node)
    refused = b.optional(lambda: _refuse(b, node, callee, Arguments([*first, *last], {}, rest)))
    b.emit(hir.If(fits, [], refused))
    items = [b.must("getitem", [rest, hir.int_const(i)], node) for i in range(wanted)]
    return calls.call_evaluated(b, node, callee, Arguments([*first, *items, *last], {}))


def _parameters(b: Builder, t: Type) -> int | None:
    """How many arguments all functions that a value may be take; None where some may be left out."""
    counts = {_count(b, ref) for ref in t.refs} if isinstance(t, FuncT) else set()
    return counts.pop() if len(counts) == 1 else None


def _count(b: Builder, ref: FuncRef) -> int | None:
    if ref.stands_for or ref.walk is not None or ref.module.library or function_refs.class_of(ref):
        return None
    if not ref.bound:
        return _needed(ref)
    counts = {_needed(target) for _, target in calls.method_targets(b, ref.cls, ref.name)} if ref.cls else set()
    count = counts.pop() if len(counts) == 1 else None
    return count - 1 if count else None


def _needed(ref: FuncRef) -> int | None:
    params = Parameters.of(ref)
    if params.variadic or params.mapping or params.keyword or ref.node.args.defaults:
        return None
    return len(params.positional)


def _refuse(b: Builder, node: ast.AST, callee: Expr, given: Arguments) -> None:
    """CPython's TypeError for this many arguments."""
    assert isinstance(callee.type, FuncT)
    refs = sorted(callee.type.refs)
    for ref in refs:
        me: list[Expr] = [hir.NONE_CONST] if ref.bound else []

        def check(ref: FuncRef = ref, me: list[Expr] = me) -> None:
            arguments.check(b, node, ref, given.behind(*me))

        if len(refs) == 1:
            check()
        else:
            b.emit(hir.If(calls.is_function(b, callee, ref), b.optional(check), []))
