"""Comprehensions as loops that fill a container."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.comprehension_parts import comprehension_names, require
from pyx2c.hirgen.comprehension_scopes import FRAMES
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import DictT, ListT, SetT, Type


def comprehension(b: Builder, node: ast.ListComp | ast.SetComp | ast.DictComp) -> Expr:
    """A comprehension as loops that fill a container."""
    result: Expr
    if isinstance(node, ast.DictComp):
        key, value = b.cell(node, "key"), b.cell(node, "value")
        t: Type = DictT(key, value)
        result = hir.Prim(b.row("dict.new"), [], t, b.pos(node), {"K": key, "V": value})
    else:
        item = b.cell(node, "item")
        t = SetT(item) if isinstance(node, ast.SetComp) else ListT(item)
        name = "set.new" if isinstance(node, ast.SetComp) else "list.new"
        result = hir.Prim(b.row(name), [], t, b.pos(node), {"T": item})
    var = b.temp(node, t, "made")
    b.emit(hir.Assign(var, result))
    made = hir.Read(var, t)

    def add() -> None:
        if isinstance(node, ast.DictComp):
            k = b.expr(node.key)
            stmts, v = b.aside(node.value)
            if stmts:
                k = b.save(k, "key", node)
                b.out.extend(stmts)
            b.emit(hir.ExprStmt(b.must("setitem", [made, k, v], node)))
        elif isinstance(node, ast.SetComp):
            b.emit(hir.ExprStmt(b.must("set.add", [made, b.expr(node.elt)], node)))
        else:
            b.emit(hir.ExprStmt(b.must("list.append", [made, b.expr(node.elt)], node)))

    _nest(b, node, list(node.generators), add, hir.Inlined(FRAMES[type(node)], b.pos(node)))
    return made


def _nest(
    b: Builder, node: ast.AST, generators: list[ast.comprehension], body: Callable[[], None], frame: hir.Inlined
) -> None:
    """Loops within loops; all but the first iterable are evaluated in the comprehension's own frame."""
    gen = generators[0]
    it = iteration.iterate(b, gen.iter, b.pos_in(frame, node))
    names = comprehension_names(b, node, gen.target)

    def inner() -> None:
        value = it.value()
        with b.inlined(frame, names):
            b.bind(gen.target, value)
            for test in gen.ifs:
                require(b, test, node)
            if len(generators) > 1:
                _nest(b, node, generators[1:], body, frame)
            else:
                body()

    iteration.loop_over(b, node, it, inner)
