"""Calls of builtins that are values, with `*values` of which only the run shows how many there are.

def apply(f, values):          one value:    f(values[0])
    return f(*values)     →    two values:   f(values[0], values[1])
apply(round, numbers)          else          TypeError, as CPython says it
"""

from __future__ import annotations

import ast
import functools

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import builtin_arity
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, STR


def of_builtin(b: Builder, node: ast.AST, ref: FuncRef, given: Arguments) -> Expr | None:
    """A call of a builtin that takes one number of arguments or another; None of any other function."""
    limits = builtin_arity.counts(ref.stands_for) if ref.stands_for and given.rest is not None else None
    if limits is None or limits[0] == limits[1] or given.keywords or given.more is not None:
        return None
    assert given.rest is not None
    rest, first = given.rest, [b.save(a, "arg", node) for a in given.positional]
    count = b.save(b.must("len", [rest], node), "count", node)
    sizes = range(limits[1] - len(first) + 1)

    def call(size: int) -> Expr:
        if len(first) + size < limits[0] or size not in sizes:
            text = hir.Const(builtin_arity.wrong_count(ref.stands_for, len(first) + size), STR)
            return b.known(hir.Prim(b.row("raise.TypeError"), [text], NEVER, b.pos(node)))
        items = [*first, *(b.must("getitem", [rest, hir.int_const(i)], node) for i in range(size))]
        return _call(b, node, ref, items)

    tests = [b.must("eq", [count, hir.int_const(n)], node) for n in sizes]
    return b.alternatives(tests, [(f"{n} of {ref}", functools.partial(call, n)) for n in [*sizes, len(sizes)]], node)


def _call(b: Builder, node: ast.AST, ref: FuncRef, items: list[Expr]) -> Expr:
    """The builtin's call as if it stood there, so that what it can't take is found here."""
    names = {f".{i}": b.temp(node, x.type, f"arg{i}") for i, x in enumerate(items)}
    for var, item in zip(names.values(), items, strict=True):
        b.emit(hir.Assign(var, item))
    tag = f"{len(items)} of {ref.stands_for}"
    b.renamed.append(names)
    try:
        return b.expr(b.derived(node, tag, functools.partial(_written, node, ref, [*names])))
    finally:
        b.renamed.pop()


def _written(node: ast.AST, ref: FuncRef, names: list[str]) -> ast.expr:
    assert isinstance(ref.node, ast.Lambda) and isinstance(ref.node.body, ast.Call)
    call = ast.Call(ref.node.body.func, [ast.Name(n, ast.Load()) for n in names], [])
    for part in every_node(call):
        if isinstance(part, ast.expr):
            ast.copy_location(part, node)
    return call
