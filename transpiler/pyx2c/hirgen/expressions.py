"""The dispatch table of expressions, and the few that fit nowhere else."""

from __future__ import annotations

import ast

from pyx2c.hirgen import calls, classes, containers, loops, operators
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import FuncT


def lambda_expr(b: Builder, node: ast.Lambda) -> Expr:
    """`lambda …`."""
    ref = b.engine.function_ref(b, node)
    classes.set_defaults(b, ref)
    return hir.MakeClosure(ref, classes.captured(b, ref), FuncT(frozenset([ref])), b.pos(node))


def named_expr(b: Builder, node: ast.NamedExpr) -> Expr:
    """`(x := value)`."""
    value = b.save(b.expr(node.value), "value", node)
    var = b.lookup(node.target.id)
    assert var is not None
    b.assign(var, value, node)
    return value


def compare(b: Builder, node: ast.Compare) -> Expr:
    """A comparison."""
    return operators.compare(b, node)


EXPRS = {
    ast.Constant: containers.constant, ast.Name: containers.name, ast.JoinedStr: containers.joined_str,
    ast.BinOp: operators.binary, ast.UnaryOp: operators.unary, ast.BoolOp: operators.bool_value,
    ast.Compare: compare, ast.IfExp: operators.if_value, ast.Subscript: containers.subscript,
    ast.Attribute: containers.attribute, ast.Tuple: containers.tuple_literal, ast.List: containers.list_literal,
    ast.Set: containers.set_literal, ast.Dict: containers.dict_literal, ast.ListComp: loops.comprehension,
    ast.SetComp: loops.comprehension, ast.DictComp: loops.comprehension, ast.GeneratorExp: loops.comprehension,
    ast.Lambda: lambda_expr, ast.NamedExpr: named_expr, ast.Call: calls.call,
}
