"""Calls that only the methods written by the compiler contain; their names begin with a dot."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable

from pyx2c.hirgen import arguments, calls, copies, dataclass_functions
from pyx2c.hirgen.builder import Builder
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, STR, ClassT, InstanceT


def _raw(b: Builder, node: ast.Call) -> Expr:
    """An object of a class without its `__init__`."""
    t = b.expr(node.args[0]).type
    assert isinstance(t, ClassT)
    b.engine.mark_made(t.cls)
    return hir.New(t.cls, InstanceT(t.cls), b.pos(node))


def _named_replace(b: Builder, node: ast.Call) -> Expr:
    """`_replace` of named tuples: the object made anew with some fields changed."""
    given = arguments.evaluate(b, node)
    cls, me = given.positional
    assert isinstance(cls.type, ClassT)
    named = cls.type.cls.named_tuple()
    assert named is not None
    fields = dict(zip(named.tuple_fields or [], arguments.items_of(b.as_tuple(node, me)), strict=True))
    unknown = [name for name in given.keywords if name not in fields]
    if unknown:
        text = hir.Const(f"Got unexpected field names: {unknown}", STR)
        b.emit(hir.ExprStmt(hir.Prim(b.row("raise.ValueError"), [text], NEVER, b.pos(node))))
        return hir.Const(None, NEVER)
    return calls.construct(b, node, cls.type.cls, arguments.Arguments([], fields | given.keywords))


def _behind(name: str, b: Builder, node: ast.Call) -> Expr:
    """A function of `_behind`."""
    return b.behind(node, name, arguments.evaluate(b, node).positional)


def _row(name: str, b: Builder, node: ast.Call) -> Expr:
    """A primitive."""
    return b.must(name, arguments.evaluate(b, node).positional, node)


_FLAGS = ("flag_bits", "flag_parts", "flag_name", "flag_repr", "flag_str")
WRITTEN: dict[str, Callable[[Builder, ast.Call], Expr]] = {
    ".raw": _raw,
    ".named_replace": _named_replace,
    ".identity": functools.partial(_row, "id"),
    ".known": functools.partial(_row, "object.at"),
    ".shallow": copies.shallow_fields,
    ".deep": copies.deep_fields,
    ".forget": functools.partial(_behind, "functools.forget"),
    ".undotted": functools.partial(_behind, "attributes.undotted"),
    ".names_to_get": functools.partial(_behind, "attributes.names_to_get"),
    ".items_to_get": functools.partial(_behind, "attributes.items_to_get"),
    ".first_key": functools.partial(_behind, "functools.drop_first"),
    **{f".{n}": functools.partial(_behind, f"enum.{n}") for n in _FLAGS},
    **dict.fromkeys(dataclass_functions.INSIDE, dataclass_functions.inside),
}
