"""Operations that copy items from one container into another: `xs + ys`, `xs.extend(ys)`, `[*ys]`, `list(ys)`.

    moved = [Cell(1, 2)]
    row = ["F", *moved]         `row` may hold texts; `moved` goes on to hold cells only

The items flow one way (`list[~T]` in the table of operations). Where the two turn out to hold values of the same type
when inference has come to rest, they are made one, and the runtime copies; else each item is converted.
"""

from __future__ import annotations

import ast
import functools
from typing import TYPE_CHECKING

from pyx2c.hirgen import cursors, iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, Cell, DictT, ListT, Type, VarTupleT, same
from pyx2c.prim.table import Binding, Op, item_cells

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine

Flows = dict[tuple[FuncInst, Cell, Cell], None]
"""in which function items flow from where to where"""


def arguments(b: Builder, row: Op, args: list[Expr], binding: Binding, node: ast.AST | None, tag: str) -> list[Expr]:
    """The arguments of an operation, where items of containers only flow into its type parameters; `tag` tells the
    operation from others of the same node."""
    apart: list[int] = []
    for i, pattern in enumerate(row.params):
        flows = [(p.head, cell) for p, cell in zip(pattern.args, item_cells(args[i].type), strict=False) if p.copied]
        for name, source in flows:
            if name not in binding:
                binding[name] = source if node is None else b.cell(node, tag + name)
        if node is None or all(binding[name].find() is source.find() for name, source in flows):
            for name, source in flows:
                binding[name].unify(source)
        else:
            apart.append(i)
    if node is None or not apart:
        return args
    args = list(args)
    for i, arg in enumerate(args):
        if not _says_none(arg):
            with b.part(f"{tag}given {i}"):
                args[i] = b.save(arg, "given", node)
    for i in apart:
        with b.part(f"{tag}copied {i}"):
            args[i] = _converted(b, node, args[i], [binding[p.head] for p in row.params[i].args])
    return args


def _says_none(e: Expr) -> bool:
    """Whether it is the bound that a slice doesn't have, which is no value."""
    return isinstance(e, hir.Prim) and e.op.name == "slice.none"


def _converted(b: Builder, node: ast.AST, given: Expr, wanted: list[Cell]) -> Expr:
    """A container of the given one's items, of the wanted types."""
    t = given.type
    for source, target in zip(item_cells(t), wanted, strict=True):
        if source.find() is not target.find():
            b.engine.flows[b.inst, source, target] = None
            target.add(source.type)
    made = b.save(_empty(b, node, t, wanted), "copied", node)
    if isinstance(t, DictT):
        it = cursors.over_dict(b, node, given, "items")
        pair = it.value()
        if not isinstance(pair, hir.TupleMake):
            return made  # there are no items
        add = functools.partial(b.must, "setitem", [made, *pair.items], node)
    else:
        it = iteration.iterate_value(b, node, given)
        add = functools.partial(b.must, "list.append", [made, it.value()], node)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(add())))
    return b.must("vtuple", [made], node) if isinstance(t, VarTupleT) else made


def _empty(b: Builder, node: ast.AST, like: Type, wanted: list[Cell]) -> Expr:
    if isinstance(like, DictT):
        key, value = wanted
        return hir.Prim(b.row("dict.new"), [], DictT(key, value), b.pos(node), {"K": key, "V": value})
    return hir.Prim(b.row("list.new"), [], ListT(wanted[0]), b.pos(node), {"T": wanted[0]})


def join_alike(engine: Engine) -> bool:
    """Makes containers one between which items flow and that hold values of the same type; whether there were any."""
    alike = [flow for flow in engine.flows if _is_alike(*flow[1:])]
    for flow in alike:
        _, source, target = flow
        target.unify(source)
        del engine.flows[flow]
    engine.look_again({inst for inst, _, _ in alike})
    return bool(alike)


def _is_alike(source: Cell, target: Cell) -> bool:
    return source.find() is target.find() or source.type is NEVER or same(source.type, target.type)
