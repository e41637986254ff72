"""`f.__name__` and its kin: known at compile time for each function that a value may be."""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, NONE, STR, Cell, FuncT, Type, join

ATTRIBUTES = ("__name__", "__qualname__", "__doc__", "__module__")


def read(b: Builder, node: ast.Attribute, x: Expr) -> Expr:
    """`x.__name__` of a function value."""
    assert isinstance(x.type, FuncT)
    refs = sorted(x.type.refs)
    values = [_text(b, ref, node.attr) for ref in refs]
    if len({v.value for v in values}) == 1:
        return hir.Seq([hir.ExprStmt(x)], values[0], values[0].type, b.pos(node))
    x = b.save(x, "function", node)
    total: Type = values[-1].type
    for v in values:
        total = join(total, v.type)
    result = b.coerce(values[-1], total)
    for ref, v in zip(reversed(refs[:-1]), reversed(values[:-1]), strict=True):
        test = hir.Prim(b.row("closure.is"), [x], BOOL, None, {"F": Cell("", FuncT(frozenset([ref])))})
        result = hir.IfExpr(test, b.coerce(v, total), result, total, b.pos(node))
    return result


def _text(b: Builder, ref: FuncRef, attr: str) -> hir.Const:
    if isinstance(ref.wraps, FuncT) and len(ref.wraps.refs) == 1:
        (inner,) = ref.wraps.refs
        assert isinstance(inner, FuncRef)
        return _text(b, inner, attr)
    doc = ast.get_docstring(ref.node, clean=False) if isinstance(ref.node, ast.FunctionDef) else None
    module = b.engine.dunder_name(ref.module)
    text = {"__name__": ref.name.lstrip("."), "__qualname__": ref.qualname, "__doc__": doc, "__module__": module}[attr]
    return hir.Const(text, NONE if text is None else STR)
