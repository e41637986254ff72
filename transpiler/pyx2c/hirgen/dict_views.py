"""`d.keys()`, `d.values()` and `d.items()`: the dict itself, seen in part. What changes in it is seen at once.

names = ages.keys()          names: dict_keys[str, int], in C the same pointer
names & {"ann"}          →   set(names) & {"ann"}
"""

from __future__ import annotations

import ast

from pyx2c.hirgen.builder import Builder, viewed
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import BOOL, DictT, SetT, is_view

SET_OPERATORS = ("and", "or", "sub", "xor")


def view(b: Builder, node: ast.AST, d: Expr, part: str) -> Expr:
    """`d.keys()` and the like."""
    assert isinstance(d.type, DictT)
    kind = "odict" if d.type.flavour == "OrderedDict" else "dict"
    return hir.Coerce(d, DictT(d.type.key, d.type.value, f"{kind}_{part}"), b.pos(node))


def part_of(t: DictT) -> str:
    """`keys`, `values` or `items`; also of a dict, which gives its keys."""
    return t.flavour.rpartition("_")[2] if is_view(t) else "keys"


def like_set(x: Expr) -> bool:
    """Whether a value is a view with a set's operators."""
    return is_view(x.type) and part_of(x.type) != "values"


_COMPARED = {"eq": "same", "lt": "less", "le": "at_most", "gt": "less", "ge": "at_most"}


def compared(b: Builder, node: ast.AST, name: str, left: Expr, right: Expr) -> Expr | None:
    """A comparison of a view with a view or a set: looks for each item of the one in the other. None of others. A view
    of values equals itself only, so that one that is made there equals none."""
    values = [is_view(x.type) and part_of(x.type) == "values" for x in (left, right)]
    if all(values) and name == "eq" and (isinstance(left, hir.Coerce) or isinstance(right, hir.Coerce)):
        return hir.Seq([hir.ExprStmt(left), hir.ExprStmt(right)], hir.Const(False, BOOL), BOOL, b.pos(node))
    if not like_set(left) and not like_set(right):
        return None
    if not all(like_set(x) or isinstance(x.type, SetT) for x in (left, right)):
        return None
    left, right = b.save(left, "left", node), b.save(right, "right", node)
    swapped = name in ("gt", "ge") or name == "eq" and not like_set(left)
    operands = [right, left] if swapped else [left, right]
    return b.behind(node, f"dict_views.{_COMPARED[name]}", operands)


def contains(b: Builder, node: ast.AST, item: Expr, x: Expr) -> Expr:
    """`item in view`."""
    assert isinstance(x.type, DictT)
    if part_of(x.type) == "keys":
        return b.must("contains", [viewed(x), item], node)
    if part_of(x.type) == "values":
        return b.behind(node, "dict_views.has_value", [x, item])
    return b.behind(node, "dict_views.has_item", [viewed(x), item])


def method(b: Builder, node: ast.AST, x: Expr, name: str, args: list[Expr]) -> Expr | None:
    """`view.isdisjoint(other)`; None for other methods."""
    if name == "isdisjoint" and len(args) == 1 and like_set(x):
        return b.behind(node, "dict_views.isdisjoint", [x, *args])
    return None
