"""Generator expressions as objects: a generator function `<genexpr>` and a call of it.

    (x * k for x in xs if x)   →   def <genexpr>(.0):            the argument is xs, evaluated now;
                                       for x in .0:              k is captured: read when an item is asked for
                                           if x:
                                               yield x * k

One that a loop or `sum` consumes at once never comes here (hirgen/iteration.py).
"""

from __future__ import annotations

import ast

from pyx2c.frontend.coroutines import ASYNC_GENERATOR, is_async
from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen import calls, iterators, lazy
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.definitions import captured
from pyx2c.hirgen.program import FuncInst, FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr, Var
from pyx2c.ir.types import DictT, FuncT, InstanceT, SetT, UnionT

SOURCE = ".source"


def generator_expression(b: Builder, node: ast.GeneratorExp) -> Expr:
    """The generator object."""
    source = b.expr(node.generators[0].iter)
    if isinstance(source.type, InstanceT | UnionT | DictT | SetT):
        source = lazy.iterator(b, node.generators[0].iter, source)
    function = b.derived(node, "function", lambda: _function(b, node))
    ref: FuncRef = b.engine.function_ref(b, function)
    ref.owns = iterators.maker(source)
    _capture(b, ref)
    carried = captured(b, ref)
    env = hir.MakeClosure(ref, carried, FuncT(frozenset([ref])), b.pos(node)) if carried else None
    return calls.call_function(b, node, ref, [source], env)


def _function(b: Builder, node: ast.GeneratorExp) -> ast.FunctionDef:
    """The generator function that the expression stands for."""
    body: ast.stmt = ast.Expr(ast.Yield(node.elt))
    first = node.generators[0]
    for clause in reversed(node.generators):
        for test in reversed(clause.ifs):
            body = ast.If(test, [body], [])
        source = ast.Name(SOURCE, ast.Load()) if clause is first else clause.iter
        loop = ast.For(clause.target, source, [body], [])
        loop.shown_at = node  # type: ignore[attr-defined]
        body = loop
    args = ast.arguments([], [ast.arg(SOURCE)], None, [], [], None, [])
    function = ast.FunctionDef("<genexpr>", args, [*_assigned_outside(b, node), body], [])
    if any(is_async(clause.iter) for clause in node.generators):
        function.async_kind = ASYNC_GENERATOR  # type: ignore[attr-defined]
    for part in every_node(function):
        if not hasattr(part, "lineno"):
            ast.copy_location(part, node)
    return function


def _assigned_outside(b: Builder, node: ast.GeneratorExp) -> list[ast.stmt]:
    """`:=` in a generator expression binds in the function around it."""
    names = sorted({n.target.id for n in every_node(node) if isinstance(n, ast.NamedExpr)})
    if not names:
        return []
    return [ast.Global(names) if isinstance(b.inst.ref.node, ast.Module) else ast.Nonlocal(names)]


def _capture(b: Builder, ref: FuncRef) -> None:
    """Makes the function's free names variables that it shares with the code around it.

    What may change after the generator was made lives in a box from now on: whoever has seen it as a plain variable
    is looked at again.
    """
    for names in b.renamed:
        ref.outer_names.update({n: v for n, v in names.items() if n in ref.scope.free})
    for var in ref.outer_names.values():
        if var.kind == "local" and not var.boxed:
            var.boxed = True
            b.engine.look_again([b.inst])
    for name in sorted(ref.scope.free - set(ref.outer_names)):
        owner = _owner(ref, name)
        if owner is not None:
            _share(b, owner, name, name in ref.scope.mutates)


def _owner(ref: FuncRef, name: str) -> FuncInst | None:
    inst = ref.encl
    while inst is not None and name not in inst.ref.scope.locals:
        inst = inst.ref.encl
    return inst


def _share(b: Builder, owner: FuncInst, name: str, rebinds: bool) -> None:
    scope = owner.ref.scope
    var: Var = owner.var(name)
    bound = b.env is not None and (owner is not b.inst or var in b.env)
    once = scope.bindings.get(name, 0) == 1 and name not in scope.looped and bound and not rebinds
    scope.captured.add(name)
    if not once and name not in scope.rebound:
        scope.rebound.add(name)
        b.engine.look_again(owner.ref.instances.values())
