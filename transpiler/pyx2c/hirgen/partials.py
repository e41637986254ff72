"""What a partial function says of itself: `p.func`, `p.args`, `p.keywords`.

`partial(f, 1, c=10)` is a lambda that function_makers.py writes; its closure carries the function and the arguments, in
variables whose names no program can write.
"""

from __future__ import annotations

import ast

from pyx2c.frontend.nodes import every_node
from pyx2c.hirgen.builder import Builder
from pyx2c.hirgen.program import FuncRef
from pyx2c.ir import hir
from pyx2c.ir.hir import Expr
from pyx2c.ir.types import TupleT

_MARK = ".partial."
ATTRIBUTES = ("func", "args", "keywords")


def mark(maker: ast.expr) -> ast.expr:
    """Gives the variables of the lambda that makes the partial function their names: of `A0`, `A1`, `S2`, `K_name` and
    `K_3` the function is the first; S and a number behind K_ mean what `*` and `**` unpack."""
    for n in every_node(maker):
        if isinstance(n, ast.Name) and n.id not in ("args", "kwargs"):
            n.id = _MARK + n.id
        elif isinstance(n, ast.arg) and n.arg not in ("args", "kwargs"):
            n.arg = _MARK + n.arg
    return maker


def read(b: Builder, node: ast.Attribute, x: Expr, ref: FuncRef) -> Expr | None:
    """An attribute of a partial function; None where it is another function, or its arguments are not all known."""
    if node.attr not in ATTRIBUTES:
        return None
    held = {v.name.removeprefix(_MARK): v for v in b.engine.captured(ref) if v.name.startswith(_MARK)}
    unpacked = any(name.startswith("S") or name.removeprefix("K_").isdigit() for name in held)
    if "A0" not in held or unpacked or any(v.boxed for v in held.values()):
        return None
    x = b.save(x, "partial", node)

    def value(name: str) -> Expr:
        return hir.Captured(x, ref, held[name], held[name].type, x.pos)

    if node.attr == "func":
        return value("A0")
    if node.attr == "args":
        given = [value(f"A{i}") for i in range(1, len(held)) if f"A{i}" in held]
        return hir.TupleMake(given, TupleT(tuple(v.type for v in given)), b.pos(node))
    return b.make_dict(node, {name[2:]: value(name) for name in held if name.startswith("K_")})
