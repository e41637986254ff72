"""Assignment targets: names, attributes, items and patterns of them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from pyx2c.hirgen import attributes, cursors, dict_items, letting_go, literals, subscripts
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.py_names import naming
from pyx2c.hirgen.walk import TypeProblem
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import INT, NONE, ListT, TupleT, VarTupleT, members


def assign_name(b: Builder, target: ast.Name, value: Expr) -> None:
    """`name = value`."""
    var = b.lookup(target.id)
    assert var is not None
    b.assign(var, value, target)
    letting_go.note(b, target, var, value)


def assign_attribute(b: Builder, target: ast.Attribute, value: Expr) -> None:
    """`obj.name = value`."""
    attributes.set_attribute(b, target, value)


def assign_item(b: Builder, target: ast.Subscript, value: Expr) -> None:
    """`obj[index] = value`: the value was evaluated before the object."""
    if dict_items.store(b, target, value):
        return
    stmts, obj = b.aside(target.value)
    if stmts or not isinstance(value, hir.Const):
        value = b.save(value, "value", target)
    b.out.extend(stmts)
    subscripts.set_item(b, target, obj, value)


def unpack(b: Builder, target: ast.Tuple | ast.List, value: Expr) -> None:
    """`a, (b, *c) = value`."""
    stars = [i for i, t in enumerate(target.elts) if isinstance(t, ast.Starred)]
    if not cursors.goes_own_way(b, value.type):
        value = b.as_tuple(target, value)
    if isinstance(value.type, TupleT):
        _unpack_tuple(b, target, value, stars)
        return
    if len(members(value.type)) > 1:
        value = cursors.narrowed(b, target, value, "cannot unpack non-iterable {} object")
        if len(members(value.type)) == 1:
            unpack(b, target, value)
            return
    if not isinstance(value.type, ListT | VarTupleT):
        most = None if stars else len(target.elts) + 1
        value = cursors.fill_list(b, target, _iteration(b, target, value), most)
    assert isinstance(value.type, ListT | VarTupleT)
    kind = "list" if isinstance(value.type, ListT) else "vtuple"
    binding = {"T": value.type.item}
    saved = b.save(value, "seq", target)
    count = len(target.elts)
    name = f"{kind}.unpack_star" if stars else f"{kind}.unpack"
    check = hir.Prim(b.row(name), [saved, hir.int_const(count - len(stars))], NONE, b.pos(target), binding)
    b.emit(hir.ExprStmt(check))
    plain = all(isinstance(part, ast.Name) for part in target.elts)

    def behind(i: int) -> Expr:
        size = hir.Prim(b.row(f"{kind}.size"), [saved], INT, None, binding)
        return b.must("sub", [size, hir.int_const(count - i)], target)

    parts: list[Expr] = []
    for i, part in enumerate(target.elts):
        if isinstance(part, ast.Starred):
            args = [saved, hir.int_const(i), behind(i + 1)]
            taken: Expr = hir.Prim(b.row(f"{kind}.middle"), args, ListT(value.type.item), b.pos(target), binding)
        else:
            taken = b.must("getitem", [saved, behind(i) if stars and i > stars[0] else hir.int_const(i)], target)
        parts.append(taken if plain else b.save(taken, "item", target))
    for part, taken in zip(target.elts, parts, strict=True):
        b.bind(part.value if isinstance(part, ast.Starred) else part, taken)


def _iteration(b: Builder, target: ast.AST, value: Expr) -> cursors.Iteration:
    try:
        return cursors.iterate_value(b, target, value)
    except TypeProblem as problem:
        problem.raising("TypeError", naming("cannot unpack non-iterable {} object", value), problem.exact)
        raise


def _unpack_tuple(b: Builder, target: ast.Tuple | ast.List, value: Expr, stars: list[int]) -> None:
    assert isinstance(value.type, TupleT)
    have, want = len(value.type.items), len(target.elts)
    if (have != want and not stars) or (stars and have < want - 1):
        least = want - len(stars)
        text = f"too many values to unpack (expected {want})"
        if have < want:
            text = f"not enough values to unpack (expected {'at least ' * bool(stars)}{least}, got {have})"
        raise b.error(target, "E0401", f"{want} targets for a tuple of {have}").raising("ValueError", text)
    if isinstance(value, hir.TupleMake):
        parts = [b.save(item, "item", target) for item in value.items]
    else:
        saved = b.save(value, "tuple", target)
        parts = [hir.TupleGet(saved, i, t) for i, t in enumerate(value.type.items)]
    at = 0
    for part in target.elts:
        if isinstance(part, ast.Starred):
            width = have - want + 1
            b.bind(part.value, literals.make_list(b, part, parts[at : at + width]))
            at += width
        else:
            b.bind(part, parts[at])
            at += 1


TARGETS: dict[type[ast.AST], Callable[[Builder, Any, Expr], None]] = {
    ast.Name: assign_name,
    ast.Attribute: assign_attribute,
    ast.Subscript: assign_item,
    ast.Tuple: unpack,
    ast.List: unpack,
}
