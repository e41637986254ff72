"""Methods of sets that take other iterables, as many as come."""

from __future__ import annotations

import ast

from pyx2c.hirgen import arguments
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import SetT

_MAKING = {"union", "intersection", "difference", "symmetric_difference", "copy"}
_CHANGING = {"update": "ior", "intersection_update": "iand", "difference_update": "isub"}
_TESTING = {"issubset", "issuperset", "isdisjoint"}
_ONE = {"symmetric_difference", "symmetric_difference_update", *_TESTING}


def method(b: Builder, node: ast.AST, x: Expr, name: str, given: arguments.Arguments) -> Expr | None:
    """Such a method; None for others."""
    if not isinstance(x.type, SetT) or name not in (*_MAKING, *_CHANGING, *_TESTING, "symmetric_difference_update"):
        return None
    if given.keywords or given.more is not None or (name in _ONE and (len(given.positional) != 1 or given.rest)):
        return None
    x = b.save(x, "set", node)
    if len(given.positional) > 1:
        given = given.saved(b, node)
    if name in _MAKING and not given.positional and given.rest is None:
        return _like(b.must("method.copy", [x], node), x)
    result = x
    for value in given.positional:
        other = value if isinstance(value.type, SetT) else b.make_set(node, value)
        if name == "symmetric_difference_update":
            b.emit(hir.ExprStmt(b.behind(node, "sets.symmetric_update", [x, other])))
        elif name in _CHANGING:
            b.emit(hir.ExprStmt(b.must(_CHANGING[name], [x, other], node), b.pos(node)))
        else:
            result = b.save(b.must(f"method.{name}", [result, other], node), "set", node)
    if given.rest is not None:
        result = b.save(b.behind(node, f"sets.{name}", [result, given.rest]), "set", node)
    if name in _TESTING:
        return result
    return _like(result, x) if name in _MAKING else hir.NONE_CONST


def _like(made: Expr, x: Expr) -> Expr:
    """A set of the kind that `x` is."""
    assert isinstance(made.type, SetT) and isinstance(x.type, SetT)
    return hir.Coerce(made, SetT(made.type.item, x.type.frozen), made.pos)
