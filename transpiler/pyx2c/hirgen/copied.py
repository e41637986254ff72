"""Operations that copy items from one container into another: `xs + ys`, `xs.extend(ys)`, `[*ys]`, `list(ys)`.

    moved = [Cell(1, 2)]
    row = ["F", *moved]         `row` may hold texts; `moved` goes on to hold cells only

The items flow one way (`list[~T]` in the table of operations). Where the two turn out to hold values of the same type
when inference has come to rest, they are made one, and the runtime copies; else each item is converted.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from pyx2c.hirgen import iteration
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncInst
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import NEVER, Cell, ListT, VarTupleT, same
from pyx2c.prim.table import Binding, Op

if TYPE_CHECKING:
    from pyx2c.hirgen.engine import Engine

Flows = dict[tuple[FuncInst, Cell, Cell], None]
"""in which function items flow from where to where"""


def arguments(b: Builder, row: Op, args: list[Expr], binding: Binding, node: ast.AST | None, tag: str) -> list[Expr]:
    """The arguments of an operation, where items of containers only flow into its type parameters; `tag` tells the
    operation from others of the same node."""
    apart: list[int] = []
    for i, pattern in enumerate(row.params):
        if pattern.args and pattern.args[0].copied:
            name, source = pattern.args[0].head, args[i].type.item  # type: ignore[attr-defined]
            if name not in binding:
                binding[name] = source if node is None else b.cell(node, tag + name)
            if node is None or binding[name].find() is source.find():
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
            args[i] = _converted(b, node, args[i], binding[row.params[i].args[0].head])
    return args


def _says_none(e: Expr) -> bool:
    """Whether it is the bound that a slice doesn't have, which is no value."""
    return isinstance(e, hir.Prim) and e.op.name == "slice.none"


def _converted(b: Builder, node: ast.AST, items: Expr, wanted: Cell) -> Expr:
    assert isinstance(items.type, ListT | VarTupleT)
    b.engine.flows[b.inst, items.type.item, wanted] = None
    wanted.add(items.type.item.type)
    made = b.save(hir.Prim(b.row("list.new"), [], ListT(wanted), b.pos(node), {"T": wanted}), "copied", node)
    it = iteration.iterate_value(b, node, items)
    iteration.loop_over(b, node, it, lambda: b.emit(hir.ExprStmt(b.must("list.append", [made, it.value()], node))))
    return made if isinstance(items.type, ListT) else b.must("vtuple", [made], node)


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
