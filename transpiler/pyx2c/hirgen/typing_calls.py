"""Calls of functions of `typing` when the program runs.

Mode = Literal["r", "w"]
get_args(Mode)                          →   ("r", "w")
isinstance(x, get_args(Shape))          →   isinstance(x, Shape)          where Shape = Union[Circle, Square]
assert_never(x)                         →   AssertionError, if it is reached
"""

from __future__ import annotations

import ast

from pyx2c.hirgen import annotation_values, bindings
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import TYPING, ClassT, FuncT, TupleT

MODULES = ("typing", "typing_extensions")
_FOR_CHECKERS = frozenset(
    "TypeVar ParamSpec TypeVarTuple NewType NamedTuple TypedDict overload final no_type_check runtime_checkable".split()
)
"""what they give is of use in annotations only, or is known otherwise"""


def call(b: Builder, node: ast.Call, name: str) -> Expr:
    """`typing.name(...)`."""
    if name == "cast" and len(node.args) == 2:
        return b.expr(node.args[1])
    if name in ("assert_type", "assert_never") and node.args:
        value = b.expr(node.args[0])
        return value if name == "assert_type" else b.behind(node, "typing.assert_never", [value])
    if name == "get_args" and len(node.args) == 1:
        values = _literals(b, node.args[0])
        if values is not None:
            items = [b.expr(v) for v in values]
            return hir.TupleMake(items, TupleT(tuple(i.type for i in items)), b.pos(node))
    if name == "get_type_hints" and len(node.args) == 1 and not node.keywords:
        return b.by_member(b.expr(node.args[0]), lambda x: _hints(b, node, x), node)
    if name not in _FOR_CHECKERS:
        raise b.error(node, "E0506", f"`typing.{name}` of this is not supported yet")
    return hir.Const(None, TYPING)


def _hints(b: Builder, node: ast.Call, x: Expr) -> Expr:
    """`get_type_hints` of a class, or of a function that is one and no other."""
    if isinstance(x.type, FuncT) and len(x.type.refs) == 1:
        (ref,) = x.type.refs
        return annotation_values.hints(b, node, [(ref.module, annotation_values.of_function(ref))])
    if not isinstance(x.type, ClassT):
        raise b.error(node, "E0506", "`typing.get_type_hints` of this is not supported yet", about=[x])
    return annotation_values.hints_of_class(b, node, x.type.cls)


def of_args(b: Builder, node: ast.expr) -> ast.expr | None:
    """The `T` of `get_args(T)`; None for other expressions."""
    if not isinstance(node, ast.Call) or len(node.args) != 1:
        return None
    meant = bindings.imported_as(b.module, node.func)
    return node.args[0] if meant in [(m, "get_args") for m in MODULES] else None


def _literals(b: Builder, node: ast.expr) -> list[ast.expr] | None:
    """The values of `Literal[...]`, or of a name for that."""
    if isinstance(node, ast.Name):
        alias = bindings.type_alias(b.engine, b.module, node.id)
        return None if alias is None else _literals(b, alias)
    if not isinstance(node, ast.Subscript) or bindings.imported_as(b.module, node.value) not in _LITERAL:
        return None
    given = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if not all(isinstance(g, ast.Constant) for g in given):
        return None
    found: dict[tuple[type, object], ast.expr] = {}
    for g in given:
        if isinstance(g, ast.Constant):
            found.setdefault((type(g.value), g.value), g)
    return list(found.values())


_LITERAL = [(m, "Literal") for m in MODULES]
