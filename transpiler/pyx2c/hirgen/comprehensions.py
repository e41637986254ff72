"""Comprehensions as loops that fill a container."""

from __future__ import annotations

import ast
from collections.abc import Callable

from pyx2c.hirgen import iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import DictT, ListT, SetT, Type


def comprehension(b: Builder, node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) -> Expr:
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

    _nest(b, node, list(node.generators), add, FRAMES[type(node)])
    return made


FRAMES: dict[type[ast.AST], str] = {
    ast.ListComp: "<listcomp>",
    ast.SetComp: "<setcomp>",
    ast.DictComp: "<dictcomp>",
    ast.GeneratorExp: "<genexpr>",
}


def _nest(
    b: Builder, node: ast.AST, generators: list[ast.comprehension], body: Callable[[], None], frame: str = ""
) -> None:
    """Loops within loops; all but the first iterable are evaluated in the comprehension's own frame."""
    gen = generators[0]
    it = iteration.iterate(b, gen.iter)
    names = iteration.comprehension_names(b, node, gen.target)

    def inner() -> None:
        value = it.value()
        b.renamed.append(names)
        b.bind(gen.target, value)
        for test in gen.ifs:
            cond = iteration.narrowing(b, test)
            b.emit(hir.If(cond, [], [hir.Continue()]))
        if len(generators) > 1:
            _nest(b, node, generators[1:], body)
        else:
            body()
        b.renamed.pop()

    saved = dict(b.env) if b.env is not None else None
    iteration.loop_over(b, node, it, (lambda: b.inlined(frame, node, inner)) if frame else inner)
    b.env = saved
