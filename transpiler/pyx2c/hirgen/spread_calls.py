"""Calls of builtins, as values, and of builtin methods, with `*values` of which only the run shows how many there are.

def apply(f, values):          one value:    f(values[0])
    return f(*values)     →    two values:   f(values[0], values[1])
apply(round, numbers)          else          TypeError, as CPython says it
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import builtin_arity, samples
from pyx2c.hirgen.abstract import python_class
from pyx2c.hirgen.arguments import Arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import INT, NEVER, STR

Call = Callable[[list[Expr]], Expr]
"""what is made of that many values"""
OnValue = Callable[[Builder, ast.Call, Expr, str, Arguments], Expr]
"""calls a method"""


def of_builtin(b: Builder, node: ast.AST, ref: FuncRef, given: Arguments) -> Expr | None:
    """A call of a builtin that takes one number of arguments or another; None of any other function."""
    limits = builtin_arity.counts(ref.stands_for) if ref.stands_for and given.rest is not None else None
    if limits is None or limits[0] == limits[1] or given.keywords or given.more is not None:
        return None

    def call(items: list[Expr]) -> Expr:
        return _call(b, node, ref, items)

    return _by_length(b, node, given, limits, call, functools.partial(builtin_arity.wrong_count, ref.stands_for))


def of_method(b: Builder, node: ast.Call, x: Expr, name: str, given: Arguments, call: OnValue) -> Expr | None:
    """`x.name(*values)` of a builtin type's method, which `call` calls; None where it takes any number."""
    of_class = python_class(x.type)
    limits = builtin_arity.counts_of_method(of_class, name)
    if limits is None or given.keywords or given.more is not None:
        return None
    x = b.save(x, "obj", node)

    def with_items(items: list[Expr]) -> Expr:
        refused = samples.complaint(x, name, items)
        if refused is not None:
            return b.known(hir.Prim(b.row("raise.TypeError"), [hir.Const(refused, STR)], NEVER, b.pos(node)))
        return call(b, node, x, name, Arguments(items, {}))

    wrong = functools.partial(builtin_arity.wrong_for_method, of_class, name)
    return _by_length(b, node, given, limits, with_items, wrong)


def of_type(b: Builder, node: ast.Call, name: str, values: Expr, call: OnValue) -> Expr:
    """`str.join(*pair)` of a list: the object is its first item."""
    first = b.save(b.must("getitem", [values, hir.int_const(0)], node), "first", node)
    rest = b.must("slice2", [values, hir.int_const(1), hir.Prim(b.row("slice.none"), [], INT)], node)
    given = Arguments([], {}, rest=b.save(rest, "rest", node))
    return b.by_member(first, lambda x: call(b, node, x, name, given), node)


def _by_length(
    b: Builder, node: ast.AST, given: Arguments, limits: tuple[int, int], call: Call, wrong: Callable[[int], str]
) -> Expr:
    """The call for each number of values that there may be."""
    assert given.rest is not None
    rest, first = given.rest, [b.save(a, "arg", node) for a in given.positional]
    count = b.save(b.must("len", [rest], node), "count", node)
    sizes = range(limits[1] - len(first) + 1)

    def with_values(size: int) -> Expr:
        if len(first) + size < limits[0] or size not in sizes:
            text = hir.Const(wrong(len(first) + size), STR)
            return b.known(hir.Prim(b.row("raise.TypeError"), [text], NEVER, b.pos(node)))
        return call([*first, *(b.must("getitem", [rest, hir.int_const(i)], node) for i in range(size))])

    tests = [b.must("eq", [count, hir.int_const(n)], node) for n in sizes]
    actions = [(f"{n} values", functools.partial(with_values, n)) for n in [*sizes, len(sizes)]]
    return b.alternatives(tests, actions, node)


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
