"""The dispatch table of expressions, and the few that fit nowhere else."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from pyx2c.hirgen import (
    any_calls,
    attributes,
    awaiting,
    classnames,
    comparisons,
    comprehensions,
    conditions,
    definitions,
    generators,
    genexps,
    keyword_parts,
    literals,
    operators,
    subscripts,
    texts,
)
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr


def named_expr(b: Builder, node: ast.NamedExpr) -> Expr:
    """`(x := value)`."""
    value = b.save(b.expr(node.value), "value", node)
    var = b.lookup(node.target.id)
    assert var is not None
    var.guarded = True  # `a and (x := b) and x > 1` reads it only where it is set
    b.assign(var, value, node)
    return value


def compare(b: Builder, node: ast.Compare) -> Expr:
    """A comparison."""
    same = classnames.same_class(b, node)
    if same is None:
        return comparisons.compare(b, node)
    return same.test if same.is_same else hir.Not(same.test)


EXPRS: dict[type[ast.AST], Callable[[Builder, Any], Expr]] = {
    ast.Constant: literals.constant,
    ast.Name: attributes.name,
    ast.JoinedStr: texts.joined_str,
    ast.BinOp: operators.binary,
    ast.UnaryOp: conditions.unary_value,
    ast.BoolOp: conditions.bool_value,
    ast.Compare: compare,
    ast.IfExp: conditions.if_value,
    ast.Subscript: subscripts.subscript,
    ast.Slice: subscripts.slice_value,
    ast.Attribute: attributes.attribute,
    ast.Tuple: literals.tuple_literal,
    ast.List: literals.list_literal,
    ast.Set: literals.set_literal,
    ast.Dict: literals.dict_literal,
    ast.ListComp: comprehensions.comprehension,
    ast.SetComp: comprehensions.comprehension,
    ast.DictComp: comprehensions.comprehension,
    ast.GeneratorExp: genexps.generator_expression,
    ast.Yield: generators.yield_expr,
    ast.YieldFrom: generators.yield_from,
    ast.Await: awaiting.await_expr,
    ast.Lambda: definitions.lambda_expr,
    ast.NamedExpr: named_expr,
    keyword_parts.KeywordPart: keyword_parts.part,
    ast.Call: any_calls.call,
}
